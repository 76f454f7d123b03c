import type { CountedCells } from './counted-cells';
import { allOf, anyOf, choice, type Expression, textOf } from './formula-text';
import { RULE_NAMES as NAMES } from '../rules-sheet/rules-names';

/** The members of one bloc of one district, as formulas in its row name their cells. */
export interface BlocReferences {
  readonly bloc: string;
  readonly members: CountedCells;
  /** Null where the survey does not tell full members. */
  readonly fullMembers: CountedCells | null;
  /** Members are the sum of full and probationary ones: known together. */
  readonly isFullAPart: boolean;
  /** True as soon as one of its rows has more full members than members. */
  readonly rowsAbove: readonly Expression[];
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
 * cells that hold anything but whole numbers within bounds, more full members than members, an error among the full
 * members, or full members that are not known where only they count. It says so where not all conditions hold.
 */
export function marginFormula(of: BlocReferences, { yes, holds, again }: MarginTerms): Expression {
  const { members, fullMembers, isFullAPart, rowsAbove } = of;
  const fullOnly = isFullOnly(yes);
  const counted = fullMembers === null ? members.sum : choice(fullOnly, fullMembers.sum, members.sum);
  const isFullOpen =
    fullMembers === null
      ? fullOnly
      : isFullAPart
        ? null
        : choice(
            fullMembers.areNumbers,
            anyOf([
              ...fullMembers.faults,
              ...(rowsAbove.length > 0 ? [] : [`${fullMembers.sum}>${members.sum}`]),
            ]),
            anyOf([
              fullOnly,
              fullMembers.isAnyError,
              ...(fullMembers.isAnyNoCount === null ? [] : [fullMembers.isAnyNoCount]),
            ]),
          );
  const faults = [...members.faults, ...(isFullOpen === null ? [] : [...rowsAbove, isFullOpen])];
  return choice(
    // What speaks of cells that are gone holds no more.
    `IFERROR(${allOf(holds)},FALSE)`,
    choice(
      ARE_RULES_VALID,
      choice(
        // Asked first: a text in a sum would be an error.
        members.lackNumber,
        '""',
        choice(anyOf(faults), '""', `${counted}-${NAMES.threshold}`),
      ),
      '""',
    ),
    textOf(again),
  );
}

/** As `marginFormula`, of members that were known when it was written, as long as they are those. */
export function keptMargin(
  members: number | null,
  fullMembers: number | null,
  { yes, holds, again }: MarginTerms,
): Expression {
  const counted = choice(isFullOnly(yes), String(fullMembers ?? '""'), String(members));
  const above = `IFERROR(${counted}-${NAMES.threshold},"")`;
  return choice(
    `IFERROR(${allOf(holds)},FALSE)`,
    members === null ? '""' : choice(ARE_RULES_VALID, above, '""'),
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
  return blocs.map(({ members }) => members.sum).join('+');
}

/** The most that the full members of blocs with margins can be: where they are not known, there are no more than members. */
export function mostFullMembers(blocs: readonly BlocReferences[]): Expression {
  return blocs
    .map(({ members, fullMembers, isFullAPart, margin }) => {
      if (fullMembers === null) return members.sum;
      if (isFullAPart) return fullMembers.sum;
      const [full, all] = [fullMembers.onlyCell, members.onlyCell];
      // MIN passes over a cell that holds no number.
      return full !== null && all !== null
        ? `IFERROR(MIN(${full},${all}),${all})`
        : // Where full members are not known, members are those that count.
          choice(fullMembers.areNumbers, fullMembers.sum, `${margin}+${NAMES.threshold}`);
    })
    .join('+');
}

/** Base organisations of today: blank as long as one of the cells holds no whole number. */
export function organisationsFormula(cells: CountedCells): Expression {
  return choice(cells.lackNumber, '""', choice(anyOf(cells.faults), '""', cells.sum));
}
