import { allOf, anyOf, choice, type Expression, textOf } from './formula-text';
import { RULE_NAMES as NAMES } from '../rules-sheet/rules-names';

/** The members of one bloc of one district, as formulas in its row name their cells. */
export interface BlocReferences {
  readonly bloc: string;
  /** Cells, ranges, or columns of the row's table, to be added up. */
  readonly members: readonly string[];
  /** Null where the survey does not tell full members. */
  readonly fullMembers: readonly string[] | null;
  /** What holds as long as these cells stand where they did. */
  readonly inPlace: readonly Expression[];
  /** The cell of the margin, on which everything else rests. */
  readonly margin: string;
}

/** Whether the rules can be decided by; their check may be gone with its row. */
export const ARE_RULES_VALID: Expression = `IFERROR(${NAMES.isValid},FALSE)`;

/** What margins follow beside the cells of their district. */
export interface MarginTerms {
  /** The word on the sheet of the rules for that only full members count. */
  readonly yes: string;
  /** What holds as long as the margin can be told without another run. */
  readonly holds: readonly Expression[];
  /** Stands in the place of a margin that only another run can tell. */
  readonly again: string;
}

/**
 * By how much a bloc is above or below the threshold, on the basis of the rules; blank while its members are not known:
 * cells that hold anything but whole numbers within bounds, more full members than members, or full members that are
 * not known where only they count. It says so where not all conditions hold.
 */
export function marginFormula(of: BlocReferences, { yes, holds, again }: MarginTerms): Expression {
  const { members, fullMembers } = of;
  const fullOnly = isFullOnly(yes);
  const counted =
    fullMembers === null ? sumOf(members) : choice(fullOnly, sumOf(fullMembers), sumOf(members));
  const isFullOpen =
    fullMembers === null
      ? fullOnly
      : isPartOfMembers(of)
        ? null
        : choice(
            `COUNT(${fullMembers.join(',')})=${cellsIn(fullMembers)}`,
            anyOf([...faultsOf(fullMembers), `${sumOf(fullMembers)}>${sumOf(members)}`]),
            fullOnly,
          );
  const faults = [...faultsOf(members), ...(isFullOpen === null ? [] : [isFullOpen])];
  return choice(
    // What speaks of cells that are gone holds no more.
    `IFERROR(${allOf(holds)},FALSE)`,
    choice(
      ARE_RULES_VALID,
      choice(
        // Asked first: a text in a sum would be an error.
        `COUNT(${members.join(',')})<${cellsIn(members)}`,
        '""',
        choice(anyOf(faults), '""', `${counted}-${NAMES.threshold}`),
      ),
      '""',
    ),
    textOf(again),
  );
}

/** Whether a margin of the district can only be told by another run. */
export function isToWriteAgain(blocs: readonly BlocReferences[], again: string): Expression {
  return anyOf(blocs.map(({ margin }) => `${margin}=${textOf(again)}`));
}

export function isFullOnly(yes: string): Expression {
  return `${NAMES.fullOnly}=${textOf(yes)}`;
}

/** Members of both kinds of blocs that have margins. */
export function allMembers(blocs: readonly BlocReferences[]): Expression {
  return sumOf(blocs.flatMap(({ members }) => members));
}

/** The most that the full members of blocs with margins can be: where they are not known, there are no more than members. */
export function mostFullMembers(blocs: readonly BlocReferences[]): Expression {
  return added(
    blocs.map((of) => {
      const { members, fullMembers } = of;
      if (fullMembers === null) return sumOf(members);
      if (isPartOfMembers(of)) return sumOf(fullMembers);
      const [full, all] = [sumOf(fullMembers), sumOf(members)];
      const isKnown = `COUNT(${fullMembers.join(',')})=${cellsIn(fullMembers)}`;
      // MIN passes over a cell that holds no number.
      return fullMembers.length === 1 && members.length === 1 && !isRange(full) && !isRange(all)
        ? `IFERROR(MIN(${full},${all}),${all})`
        : choice(isKnown, full, all);
    }),
  );
}

/** What no count is: negative, beyond any bloc, not whole. */
function faultsOf(references: readonly string[]): readonly Expression[] {
  const list = references.join(',');
  const [single] = references;
  const isOne = references.length === 1 && single !== undefined && !isRange(single);
  return [
    isOne ? `${single}<0` : `MIN(${list})<0`,
    isOne ? `${single}>${NAMES.most}` : `MAX(${list})>${NAMES.most}`,
    `${added(references.map(wholePartOf))}<>${sumOf(references)}`,
  ];
}

/** Members that are the sum of full and probationary ones: known together. */
function isPartOfMembers({ members, fullMembers }: BlocReferences): boolean {
  return fullMembers?.every((reference) => members.includes(reference)) ?? false;
}

/** `E5:E8`; a column of a table has brackets. */
function isRange(reference: string): boolean {
  return reference.includes(':') && !reference.includes('[');
}

function cellsIn(references: readonly string[]): Expression {
  const single = references.filter((reference) => !isRange(reference)).length;
  const ranges = references.filter(isRange).map((range) => `ROWS(${range})`);
  return [...(single > 0 ? [String(single)] : []), ...ranges].join('+');
}

function sumOf(references: readonly string[]): Expression {
  return references.some(isRange) ? `SUM(${references.join(',')})` : added(references);
}

function wholePartOf(reference: string): Expression {
  return isRange(reference) ? `SUMPRODUCT(INT(${reference}))` : `INT(${reference})`;
}

function added(values: readonly Expression[]): Expression {
  return values.join('+');
}

/** Base organisations of today: blank as long as one of the cells holds no whole number. */
export function organisationsFormula(cells: readonly string[]): Expression {
  return choice(
    `COUNT(${cells.join(',')})<${cellsIn(cells)}`,
    '""',
    choice(anyOf(faultsOf(cells)), '""', sumOf(cells)),
  );
}
