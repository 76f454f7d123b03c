import { columnLetters } from '../address';
import type { ColumnRole } from './column-role';
import type { CheckColumn } from './cross-checks';
import type { Measure } from './finding';
import type { Header } from './find-header';
import type { BlocWords, HeaderReader } from './header-text';
import type { ColumnMeasure } from './header-words';
import type { MappedColumn, SurveyTrouble } from './survey';

const MEASURES: readonly Measure[] = ['committees', 'cells', 'members', 'fullMembers'];

/** A bloc and measure without a column. */
export interface MissingMeasure {
  readonly bloc: string;
  readonly measure: Measure;
}

export type ColumnMapping =
  | {
      readonly ok: true;
      readonly columns: readonly MappedColumn[];
      readonly missing: readonly MissingMeasure[];
      /** Columns that only repeat what these say. */
      readonly checks: readonly CheckColumn[];
    }
  | { readonly ok: false; readonly trouble: SurveyTrouble };

/**
 * Which column holds which measure of which bloc. Each pair needs exactly one column: two that claim it are
 * trouble. Members are needed of every bloc, since every verdict rests on them. Base committees and cells are not:
 * verdicts and groupings stand without them and only the number of organisations "before" stays open, so they are
 * handed back as missing. A column that names two blocs at once belongs to neither.
 */
export function mapColumns(header: Header, blocs: readonly BlocWords[], read: HeaderReader): ColumnMapping {
  const columns: MappedColumn[] = [];
  const missing: MissingMeasure[] = [];
  const claims = claimsOf(header, read);
  for (const { id: bloc } of blocs) {
    for (const measure of MEASURES) {
      const [role, ...others] = claims.get(claim(bloc, measure)) ?? [];
      if (others.length > 0 && role) return ambiguous(bloc, measure, [role, ...others]);
      if (role) columns.push({ column: role.column, bloc, measure, header: role.header });
      else if (measure === 'members') {
        const added = addedMembers(bloc, claims);
        if (added === null) missing.push({ bloc, measure });
        else if ('trouble' in added) return added;
        else columns.push(added);
      } else if (measure !== 'fullMembers') missing.push({ bloc, measure });
    }
  }
  const membersMissing = missing.filter(({ measure }) => measure === 'members');
  if (membersMissing.length > 0) {
    return { ok: false, trouble: { code: 'columns-missing', missing: membersMissing } };
  }
  return {
    ok: true,
    columns: columns.sort((a, b) => a.column - b.column),
    missing,
    checks: checksOf(blocs, claims, columns),
  };
}

/** Only a column that is alone in its claim says something that others can be held against. */
function checksOf(
  blocs: readonly BlocWords[],
  claims: Claims,
  columns: readonly MappedColumn[],
): readonly CheckColumn[] {
  const added = new Set(columns.map(({ addedColumn }) => addedColumn));
  return blocs.flatMap(({ id: bloc }) =>
    (['organisations', 'probationary'] as const).flatMap((measure): readonly CheckColumn[] => {
      const [role, ...others] = claims.get(claim(bloc, measure)) ?? [];
      if (!role || others.length > 0 || added.has(role.column)) return [];
      return [{ column: role.column, bloc, measure }];
    }),
  );
}

type Claims = ReadonlyMap<string, readonly ColumnRole[]>;

const claim = (bloc: string, measure: ColumnMeasure) => `${measure} ${bloc}`;

function claimsOf(header: Header, read: HeaderReader): Claims {
  const claims = new Map<string, ColumnRole[]>();
  for (const role of header.roles) {
    const [bloc, ...others] = role.blocs.length > 0 ? role.blocs : blocsToTheRight(role, header, read);
    if (bloc === undefined || others.length > 0 || role.measure === null) continue;
    const key = claim(bloc, role.measure);
    claims.set(key, [...(claims.get(key) ?? []), role]);
  }
  return claims;
}

/**
 * The blocs of a heading spread from the right: "KHỐI ĐẢNG" typed over the middle one of three columns leaves the
 * first without a bloc, and the third bloc's first column would go to the second. So such a column claims as well.
 */
function blocsToTheRight(role: ColumnRole, { grid, roles }: Header, read: HeaderReader): readonly string[] {
  if (role.measure === null || role.kind === 'name') return [];
  const end = roles.at(-1)?.column ?? role.column;
  for (let row = grid.rows.first; row <= grid.rows.last; row++) {
    let column = role.column;
    while (column <= end && grid.over(row, column) === undefined) column++;
    const cell = grid.over(row, column);
    if (column === role.column || cell === undefined || cell.merged) continue;
    const spread = grid.over(row, column + 1);
    if (spread?.row === cell.row && spread.column === cell.column) return read(cell.text).blocs;
  }
  return [];
}

/** "chính thức" and "dự bị" without a column for both: the members are their sum. */
function addedMembers(bloc: string, claims: Claims): MappedColumn | null | (ColumnMapping & { ok: false }) {
  const [full] = claims.get(claim(bloc, 'fullMembers')) ?? [];
  const [probationary, ...others] = claims.get(claim(bloc, 'probationary')) ?? [];
  if (!full || !probationary) return null;
  if (others.length > 0) return ambiguous(bloc, 'members', [probationary, ...others]);
  const { column, header } = full;
  return { column, bloc, measure: 'members', header, addedColumn: probationary.column };
}

function ambiguous(bloc: string, measure: Measure, roles: readonly ColumnRole[]) {
  const columns = roles.map(({ column }) => columnLetters(column));
  const trouble: SurveyTrouble = { code: 'columns-ambiguous', bloc, measure, columns };
  return { ok: false, trouble } as const;
}
