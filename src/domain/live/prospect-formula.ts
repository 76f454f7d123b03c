import type { ResultPhrases } from '../decision/result-phrases';
import { RULE_NAMES as NAMES } from '../rules-sheet/rules-names';
import { allOf, anyOf, choice, type Expression, sentenceOf, slot } from './formula-text';
import { ARE_RULES_VALID } from './member-formulas';

/** A count in a row: how a formula names its cell, and the cell's address, which is told where it is to be looked at. */
export interface CountCell {
  readonly reference: Expression;
  readonly address: string;
}

export interface ProspectReferences {
  /** To be added up. */
  readonly members: readonly CountCell[];
  /** Null where the survey does not tell full members. */
  readonly fullMembers: readonly CountCell[] | null;
}

/**
 * What a base cell of today can be under a new committee, by its own numbers (Party Charter, articles 21 and 24); each
 * comes to what `prospectsOf` says. Blank unless all conditions hold, and while the rules contradict each other.
 */
export function prospectFormula(
  phrases: Pick<ResultPhrases, 'prospect' | 'betweenProspects'>,
  { members, fullMembers }: ProspectReferences,
  conditions: readonly Expression[],
): Expression {
  const said = (code: Parameters<ResultPhrases['prospect']>[0], members: Expression = '""') =>
    sentenceOf(
      phrases.prospect(code, {
        members: slot(0),
        fullMembers: slot(1),
        mostMembers: slot(2),
        committeeFrom: slot(3),
        cell: slot(4),
      }),
      [members, NAMES.subordinateMinimum, NAMES.subordinateMost, NAMES.subordinateCommitteeFrom, members],
    );
  const lookAt = ({ address }: CountCell) =>
    said('count-open', `ADDRESS(ROW(${address}),COLUMN(${address}),4)`);
  const sum = (cells: readonly CountCell[]) => cells.map(({ reference }) => reference).join('+');
  const all = sum(members);
  const most = fullMembers === null ? all : sum(fullMembers);
  const isPart =
    fullMembers?.every(({ address }) => members.some((cell) => cell.address === address)) ?? true;
  const [first] = members;

  const above = choice(
    `${all}>${NAMES.subordinateMost}`,
    `${said('above-most', members.length > 1 ? `(${all})` : all)}&"${phrases.betweenProspects}"`,
    '""',
  );
  const enough =
    fullMembers === null
      ? said('full-members-unknown')
      : choice(`${most}>=${NAMES.subordinateCommitteeFrom}`, said('cell-committee'), said('secretary'));
  const known = `${above}&${choice(`${most}<${NAMES.subordinateMinimum}`, said('to-be-joined'), enough)}`;
  const compared = isPart || first === undefined ? known : choice(`${most}>${all}`, lookAt(first), known);
  const checked = [...members, ...(isPart ? [] : (fullMembers ?? []))];
  const whole = checked.reduceRight<Expression>(
    (rest, cell) => choice(isNoCount(cell), lookAt(cell), rest),
    compared,
  );
  return choice(allOf([ARE_RULES_VALID, ...conditions]), whole, '""');
}

/** Asked first whether it is a number: a text compares in its own way. */
function isNoCount({ reference }: CountCell): Expression {
  const faults = [`${reference}<0`, `${reference}>${NAMES.most}`, `INT(${reference})<>${reference}`];
  return choice(`COUNT(${reference})=0`, 'TRUE', anyOf(faults));
}
