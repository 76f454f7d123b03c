import type { RuleSet } from '../decision/rule-set';
import type { Procedure } from './procedure';
import type { ProcedureId } from './procedure-ids';
import { sevenSteps2012 } from './seven-steps-2012';
import { sevenSteps2025 } from './seven-steps-2025';

const byId: Readonly<Record<ProcedureId, Procedure>> = {
  'seven-steps-2012': sevenSteps2012,
  'seven-steps-2025': sevenSteps2025,
};

/** All that ship. */
export const PROCEDURES: readonly Procedure[] = Object.values(byId);

/** The procedure that a rule set asks for. Throws where it names one that does not exist. */
export function procedureOf({ id, procedure }: RuleSet): Procedure {
  const found = PROCEDURES.find((candidate) => candidate.id === procedure);
  if (!found) throw new Error(`The rule set ${id} asks for the unknown procedure ${procedure}`);
  return found;
}
