import {
  blocOfKey,
  districtOfKey,
  isOrganisationKey,
  joinedOrganisations,
  sharedKey,
} from '../organisations/organisation-key';
import type { RowSpan } from '../shift-formula';
import type { Survey } from '../survey/survey';
import { type ListedRow, listedRows } from './listed-rows';
import { HEADER_KEY } from './result-rows';

/**
 * Of which rows the last run's formula spoke where it speaks of these today. `changed`: it cannot have come to them by
 * itself; `unknown`: nobody can tell.
 */
export type FormerSpan = RowSpan | 'changed' | 'unknown';

export interface FormerRows {
  /**
   * False once the rows were sorted, for Excel then rewrites formulas as if they were copied, and for those that have the
   * name of others, of which nobody can tell.
   */
  areInOrder(span: RowSpan): boolean;
  /** Where the row stood that a formula stands in today; null where nobody can tell. */
  rowOf(row: number): number | null;
  /** Of a cell, or of a range with its first and last row. */
  of(span: RowSpan, isRange: boolean): FormerSpan;
}

/** Rows below each other of which a formula speaks as one range, as the last run found them. */
interface Run {
  /** What their keys have in common: their bloc, or their district where its blocs are mixed. */
  readonly of: string;
  readonly first: number;
  last: number;
}

/**
 * Where the rows stood that a survey lists when the last run wrote of them. Excel lengthens a range into which a row
 * comes, shortens one out of which a row goes, and leaves one as it is where a row comes before it or after its end.
 */
export function formerRows(survey: Survey, places: ReadonlyMap<string, number>): FormerRows {
  const listed = listedRows(survey);
  const joined = joinedOrganisations(
    [...places.keys()],
    listed.map(({ key }) => key),
  );
  const known = listed.flatMap(({ key: keyNow, row }) => {
    const key = joined.get(keyNow) ?? keyNow;
    const former = places.get(key);
    return former === undefined ? [] : [{ key, row, former }];
  });
  const areAllInOrder = known.every(({ former }, index) => former > (known[index - 1]?.former ?? -1));
  const namesakes = namesakesAmong([...listed.map(({ key }) => key), ...places.keys()]);
  const runs = runsOf(places, blocOfKey);
  const districtRuns = runsOf(places, districtOfKey);
  const formerAt = new Map(known.map(({ row, former }) => [row, former]));
  const taken = new Set(formerAt.values());
  for (const { key, row } of survey.districts) {
    const former = places.get(key);
    // The first row of a district is known by the district's key as well, should its organisation be renamed.
    if (former !== undefined && !taken.has(former) && !formerAt.has(row)) formerAt.set(row, former);
  }
  const header = places.get(HEADER_KEY);
  const within = <T extends { readonly row: number }>(rows: readonly T[], [first, last]: RowSpan) =>
    rows.filter(({ row }) => first <= row && row <= last);

  const areInOrder = (span: RowSpan) =>
    areAllInOrder &&
    ![...within(listed, span), ...within(known, span)].some(({ key }) => namesakes.has(sharedKey(key)));

  /** All that a bloc has today was renamed: it is what the bloc had. */
  const renamed = (inside: readonly ListedRow[], isRange: boolean): FormerSpan => {
    const [first] = inside;
    if (!first) return 'unknown';
    const bloc = blocOfKey(first.key);
    const isBloc = ({ key }: ListedRow) => blocOfKey(key) === bloc;
    const [run, ...others] = runs.filter(({ of }) => of === bloc);
    const isAll = inside.every(isBloc) && listed.filter(isBloc).length === inside.length;
    if (!run || others.length > 0 || !isAll || isRange !== run.first < run.last) return 'unknown';
    return [run.first, run.last];
  };
  const ofRange = (span: RowSpan): FormerSpan => {
    const ofBloc = ofRangeAmong(runs, blocOfKey, span);
    if (typeof ofBloc !== 'string') return ofBloc;
    const ofDistrict = ofRangeAmong(districtRuns, districtOfKey, span);
    return typeof ofDistrict === 'string' ? ofBloc : ofDistrict;
  };
  const ofRangeAmong = (
    among: readonly Run[],
    partOf: (key: string) => string,
    span: RowSpan,
  ): FormerSpan => {
    const inside = within(listed, span);
    const standing = within(known, span);
    const [top, end] = [standing[0], standing.at(-1)];
    if (!top || !end) return renamed(inside, true);
    const run = among.find(({ first, last }) => first <= top.former && top.former <= last);
    if (!run) return 'unknown';
    const isOfRun = ({ former }: { readonly former: number }) => run.first <= former && former <= run.last;
    const isWhole = standing.every(isOfRun) && known.filter(isOfRun).length === standing.length;
    // It ends where nothing is listed only where what it ended with is gone.
    const hasEnds = span.every((row) => inside.some((of) => of.row === row));
    const isAllThere = standing.length === run.last - run.first + 1;
    if (!isWhole || (!hasEnds && isAllThere)) return areInOrder(span) ? 'changed' : 'unknown';
    // What came in the middle, Excel has taken in; nobody can tell how another's came in before or behind.
    const isStranger = ({ row, key }: ListedRow) =>
      (row < top.row || end.row < row) && partOf(key) !== run.of;
    return inside.some(isStranger) ? 'unknown' : [run.first, run.last];
  };
  const ofCell = (row: number): FormerSpan => {
    const former = formerAt.get(row);
    if (former !== undefined) return [former, former];
    if (row > survey.headerRows.last) return renamed(within(listed, [row, row]), false);
    if (header === undefined) return 'unknown';
    const above = row - survey.headerRows.last + header;
    return [above, above];
  };
  return {
    // The formulas of a district speak of the same few rows again and again.
    areInOrder: remembering(areInOrder),
    rowOf: (row) => formerAt.get(row) ?? null,
    of: remembering((span, isRange) => (isRange ? ofRange(span) : ofCell(span[0]))),
  };
}

function remembering<T>(tell: (span: RowSpan, isRange: boolean) => T) {
  const told = new Map<string, T>();
  return (span: RowSpan, isRange = false): T => {
    const asked = `${span.join(' ')} ${isRange}`;
    const known = told.get(asked) ?? tell(span, isRange);
    told.set(asked, known);
    return known;
  };
}

/** What the keys have in common that several have in common. */
function namesakesAmong(keys: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const shared of [...new Set(keys)].map(sharedKey)) {
    if (seen.has(shared)) several.add(shared);
    seen.add(shared);
  }
  return several;
}

function runsOf(places: ReadonlyMap<string, number>, partOf: (key: string) => string): readonly Run[] {
  const runs: Run[] = [];
  const rows = [...places].filter(([key]) => isOrganisationKey(key)).sort(([, a], [, b]) => a - b);
  for (const [key, row] of rows) {
    const of = partOf(key);
    const run = runs.at(-1);
    if (run?.of === of && run.last + 1 === row) run.last = row;
    else runs.push({ of, first: row, last: row });
  }
  return runs;
}
