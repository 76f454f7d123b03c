import type { AllowedPart, BlocDefinition, RuleSet } from '../../../src/domain/decision/rule-set';
import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';

/** `p`, `f+g`, `p+f?` (an option), `f-` (unused): blocs that may form one organisation. */
function part(written: string): AllowedPart {
  const use = written.endsWith('?') ? 'optional' : written.endsWith('-') ? 'unused' : 'recommended';
  return { blocs: written.replace(/[?-]$/, '').split('+'), use };
}

export function bloc(id: string, headerWords: readonly string[] = [`khối ${id}`]): BlocDefinition {
  const name = { vi: `Khối ${id}`, en: `Bloc ${id}` };
  return { id, name, shortName: name, headerWords };
}

/** The rules of 2012 for other blocs and parts. */
export function rulesWith(blocs: string, parts: string, others: Partial<RuleSet> = {}): RuleSet {
  return {
    ...district2012,
    blocs: blocs.split(' ').map((id) => bloc(id)),
    parts: parts.split(' ').map(part),
    ...others,
  };
}
