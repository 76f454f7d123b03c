import { type Area, cellAddress, parseReference } from '../address';
import { checkRules, isHarmless, type RuleTrouble } from '../decision/check-rules';
import { groupingList } from '../decision/grouping-list';
import { offeredPlaces } from '../decision/possible-arrangements';
import { limitsOf, RULE_LIMITS, type RuleLimit, withLimits } from '../decision/rule-limits';
import type { RuleSet } from '../decision/rule-set';
import type { RawValue } from '../survey/cells/raw-sheet';
import { LIMIT_ROWS, type LimitRow, SHOWN_ROWS } from './limit-row';
import type { RawRulesSheet } from './raw-rules-sheet';
import { FIRST_INEXACT } from './rules-formulas';
import { MOST_CONSTANT, RULE_NAMES, RULES_AREAS, RULES_STRUCTURE, RULES_WORDS } from './rules-names';
import { ABOVE, FIFTH, LABEL, VALUE } from './rules-places';
import { rowsOf } from './rules-rows';
import { setMark, structureMark } from './rules-structure';
import type { RulesSheetTrouble } from './rules-trouble';
import { type RulesWords, wordIn, wordsIn } from './rules-words';

/** Where the cells of a sheet of rules stand today; rows in the order of limits, parts and groupings. */
export interface RulesCells {
  readonly column: number;
  readonly limits: readonly number[];
  readonly parts: readonly number[];
  readonly groupings: readonly number[];
  readonly words: RulesWords;
}

export type RulesReading =
  | {
      readonly ok: true;
      readonly rules: RuleSet;
      /** What does not keep the rules from being decided by. */
      readonly notes: readonly RulesSheetTrouble[];
      /** Whether it tells formulas all that they ask for: a sheet of an earlier version does not say what is chosen from. */
      readonly isComplete: boolean;
    }
  | { readonly ok: false; readonly troubles: readonly RulesSheetTrouble[] };

/**
 * The rule set of a sheet: `base`, the set that it was written from, with what was typed there since. Whatever is not
 * plainly one of the allowed values is a trouble with its cell; nothing is guessed.
 */
export function readRulesSheet(
  raw: RawRulesSheet,
  base: RuleSet | null,
  procedures: readonly string[],
): RulesReading {
  const found = rulesCells(raw, base);
  if (!found.ok || !base) return found.ok ? unknown(raw) : found;
  const { cells } = found;
  const typed = typedValues(raw, base, cells);
  const troubles = [...namesElsewhere(raw, cells), ...typed.troubles];
  if (troubles.length > 0) return { ok: false, troubles };
  const { rules } = typed;
  const unsound = checkRules(rules, procedures).map((trouble): RulesSheetTrouble => ({
    code: 'unsound',
    trouble,
    cell: cellOf(trouble, rules, base, cells),
  }));
  const grave = unsound.filter((one) => one.code === 'unsound' && !isHarmless(one.trouble));
  if (grave.length > 0) return { ok: false, troubles: grave };
  const otherwise = calculatedOtherwise(raw, rules, cells);
  if (otherwise.length > 0) return { ok: false, troubles: otherwise };
  return { ok: true, rules, notes: unsound, isComplete: raw.areas[RULES_AREAS.offered] !== undefined };
}

/** Where the rows of the sheet stand; troubles where they are not those of the set that it was written from. */
export function rulesCells(
  raw: RawRulesSheet,
  base: RuleSet | null,
):
  | { readonly ok: true; readonly cells: RulesCells }
  | { readonly ok: false; readonly troubles: readonly RulesSheetTrouble[] } {
  if (!base) return unknown(raw);
  const words = wordsIn(raw.texts[RULES_WORDS] ?? '');
  if (!words || raw.texts[RULES_STRUCTURE] !== structureMark(base)) {
    return { ok: false, troubles: [{ code: 'set-changed', cell: null, id: raw.id }] };
  }
  const { values, uses, groupings } = RULES_AREAS;
  const limits = rowsOf(raw, 'limits', raw.areas[values], LIMIT_ROWS.length);
  const parts = rowsOf(raw, 'parts', raw.areas[uses], base.parts.length);
  const listed = rowsOf(raw, 'groupings', raw.areas[groupings], groupingList(base).length, LABEL);
  if (!limits.ok || !parts.ok || !listed.ok) {
    return {
      ok: false,
      troubles: [limits, parts, listed].flatMap((found) => (found.ok ? [] : found.troubles)),
    };
  }
  return {
    ok: true,
    cells: {
      column: raw.areas[values]?.column ?? VALUE,
      limits: limits.rows,
      parts: parts.rows,
      groupings: listed.rows,
      words,
    },
  };
}

function unknown({ id }: RawRulesSheet): {
  readonly ok: false;
  readonly troubles: readonly RulesSheetTrouble[];
} {
  return { ok: false, troubles: [{ code: 'set-unknown', cell: null, id }] };
}

function rowOf(row: LimitRow, { limits }: RulesCells): number {
  return limits[LIMIT_ROWS.indexOf(row)] ?? 0;
}

function typedValues(
  raw: RawRulesSheet,
  base: RuleSet,
  cells: RulesCells,
): { readonly rules: RuleSet; readonly troubles: readonly RulesSheetTrouble[] } {
  const { column, words } = cells;
  const troubles: RulesSheetTrouble[] = [];
  const at = (row: number) => ({ cell: cellAddress(row, column), found: raw.valueAt(row, column) });
  const wordAt = <T extends string>(row: number, of: Readonly<Record<T, string>>): T | null => {
    const { cell, found } = at(row);
    const word = wordIn(found, of);
    if (word === null) troubles.push({ code: 'word-unknown', cell, found, choices: Object.values(of) });
    return word;
  };
  const limits = { ...limitsOf(base) };
  for (const limit of RULE_LIMITS) {
    const { cell, found } = at(rowOf(limit, cells));
    if (isWhole(found)) limits[limit] = found;
    else troubles.push({ code: 'value-not-whole', cell, limit, found });
  }
  const { committeeThreshold } = base;
  const basis = wordAt(rowOf('basis', cells), words.fullOnly) ?? committeeThreshold.basis;
  for (const row of SHOWN_ROWS) {
    const { cell, found } = at(rowOf(row, cells));
    const expected = words.shown?.[row];
    if (expected !== undefined && found !== expected)
      troubles.push({ code: 'shown-only', cell, found, expected });
  }
  const rules = withLimits(
    {
      ...base,
      committeeThreshold: { ...committeeThreshold, basis },
      parts: base.parts.map((part, index) => ({
        ...part,
        use: wordAt(cells.parts[index] ?? 0, words.use) ?? part.use,
      })),
    },
    limits,
  );
  return { rules, troubles };
}

function isWhole(value: RawValue): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value < FIRST_INEXACT;
}

/** Names that stand for other cells than the rows that are read: formulas elsewhere would follow those. */
function namesElsewhere(raw: RawRulesSheet, cells: RulesCells): readonly RulesSheetTrouble[] {
  const { column, groupings } = cells;
  const first = groupings[0] ?? 0;
  const listed = (offset: number): Area => ({
    row: first,
    column: column + offset,
    rowCount: groupings.length,
    columnCount: 1,
  });
  const single = (row: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });
  const wanted: readonly (readonly [string, Area])[] = [
    [RULE_NAMES.threshold, single(rowOf('committeeThreshold', cells))],
    [RULE_NAMES.minimum, single(rowOf('organisationMinimum', cells))],
    [RULE_NAMES.subordinateMinimum, single(rowOf('subordinateMinimum', cells))],
    [RULE_NAMES.subordinateMost, single(rowOf('subordinateMost', cells))],
    [RULE_NAMES.subordinateCommitteeFrom, single(rowOf('subordinateCommitteeFrom', cells))],
    [RULE_NAMES.fullOnly, single(rowOf('basis', cells))],
    [RULE_NAMES.groupings, listed(-1)],
    [RULE_NAMES.inUse, listed(0)],
    [RULE_NAMES.organisations, listed(1)],
    ...(raw.areas[RULES_AREAS.offered] ? [[RULE_NAMES.offered, listed(2)] as const] : []),
  ];
  const edition = raw.areas[RULES_AREAS.edition];
  const elsewhere = [...wanted, ...(edition ? [[RULE_NAMES.edition, edition] as const] : [])].filter(
    ([name, area]) => {
      const reference = parseReference(raw.names[name] ?? '');
      return reference?.sheet !== raw.sheet || JSON.stringify(reference.area) !== JSON.stringify(area);
    },
  );
  const isThere = (name: string) => parseReference(raw.names[name] ?? '')?.sheet === raw.sheet;
  const isMostThere = raw.names[RULE_NAMES.most] === MOST_CONSTANT;
  const lost = [
    ...elsewhere.map(([name]) => name),
    ...(edition ? [] : [RULE_NAMES.edition]),
    ...[RULE_NAMES.isValid, RULE_NAMES.set].filter((name) => !isThere(name)),
    ...(isMostThere ? [] : [RULE_NAMES.most]),
  ];
  return lost.map((name) => ({ code: 'name-elsewhere', cell: goneCell(raw.names[name] ?? '', name), name }));
}

/** Where a name's cell stood on the sheet as it was written, for one whose row was deleted; null for any other. */
function goneCell(formula: string, name: string): string | null {
  if (!formula.includes('#REF!')) return null;
  switch (name) {
    case RULE_NAMES.isValid:
      return cellAddress(ABOVE.status, VALUE);
    case RULE_NAMES.edition:
      return cellAddress(ABOVE.status, FIFTH);
    case RULE_NAMES.set:
      return cellAddress(ABOVE.id, FIFTH);
    default:
      return null;
  }
}

/** The cell of the limit that a trouble speaks of; of two that contradict the one that was changed. */
function cellOf(trouble: RuleTrouble, rules: RuleSet, base: RuleSet, cells: RulesCells): string | null {
  const of = (limit: RuleLimit) => cellAddress(rowOf(limit, cells), cells.column);
  if (trouble.code === 'limit-not-whole') return of(trouble.limit);
  if (trouble.code === 'limits-contradict') {
    const { lower, upper } = trouble;
    return of(limitsOf(rules)[upper] === limitsOf(base)[upper] ? lower : upper);
  }
  return ABOUT_PARTS.has(trouble.code) ? cellAddress(cells.parts[0] ?? 0, cells.column) : null;
}

/** Troubles that come from how the parts are used. */
const ABOUT_PARTS: ReadonlySet<RuleTrouble['code']> = new Set([
  'bloc-never-grouped',
  'no-grouping',
  'nothing-recommended',
  'grouping-never-chosen',
]);

/** What the sheet's own formulas come to, against the rules that were read from it. */
function calculatedOtherwise(
  raw: RawRulesSheet,
  rules: RuleSet,
  { column, groupings }: RulesCells,
): readonly RulesSheetTrouble[] {
  const named = (name: string, wanted: RawValue): readonly (readonly [number, number, RawValue])[] => {
    const area = parseReference(raw.names[name] ?? '')?.area;
    return area ? [[area.row, area.column, wanted]] : [];
  };
  const offered = raw.areas[RULES_AREAS.offered] ? offeredPlaces(rules) : [];
  const expected: readonly (readonly [number, number, RawValue])[] = [
    ...named(RULE_NAMES.set, setMark(rules)),
    ...groupingList(rules).flatMap(({ use, parts }, index) => {
      const row = groupings[index] ?? 0;
      return [[row, column, use === 'recommended'] as const, [row, column + 1, parts.length] as const];
    }),
    ...offered.map((place, index) => [groupings[index] ?? 0, column + 2, place] as const),
  ];
  const differing = (cells: typeof expected) =>
    cells.flatMap(([row, at, wanted]): readonly RulesSheetTrouble[] => {
      const found = raw.valueAt(row, at);
      return found === wanted
        ? []
        : [{ code: 'calculated-otherwise', cell: cellAddress(row, at), found, expected: wanted }];
    });
  const otherwise = differing(expected);
  // The check follows from the others.
  return otherwise.length > 0 ? otherwise : differing(named(RULE_NAMES.isValid, true));
}
