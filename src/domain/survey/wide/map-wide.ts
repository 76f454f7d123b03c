import { columnLetters } from '../../address';
import type { ColumnRole } from '../header/column-role';
import type { CountColumn } from '../cells/count-column';
import type { CheckColumn } from '../checks/cross-checks';
import type { Measure } from '../finding';
import { areFrontParts } from '../header/front-parts';
import type { Header } from '../header/find-header';
import type { BlocWords, HeaderReader } from '../header/header-text';
import type { ColumnMeasure } from '../header/header-words';
import { chosenFor, isColumnChosen, type ReadingChoice } from '../reading-choice';
import type { Field } from '../field';
import type { MappedColumn, SurveyTrouble } from '../survey';

const MEASURES: readonly Measure[] = ['committees', 'cells', 'members', 'fullMembers'];
const CHECKS = ['organisations', 'probationary'] as const;

/** A bloc and measure without a column. */
export interface MissingMeasure {
  readonly bloc: string;
  readonly measure: Measure;
}

export interface WideMapping {
  readonly trouble: SurveyTrouble | null;
  readonly counts: readonly CountColumn[];
  /** Where each field was found, left to right; none that two columns claim. */
  readonly columns: readonly MappedColumn[];
  readonly missing: readonly MissingMeasure[];
  /** Blocs whose two halves have columns of their own, with those of their members. */
  readonly inParts: readonly { readonly bloc: string; readonly columns: readonly [number, number] }[];
  /** Columns that only repeat what these say. */
  readonly checks: readonly CheckColumn[];
}

/**
 * Which column holds which measure of which bloc. Each pair needs exactly one column: two that claim it are
 * trouble. Members are needed of every bloc, since every verdict rests on them. Base committees and cells are not:
 * verdicts and groupings stand without them and only the number of organisations "before" stays open, so they are
 * handed back as missing. A column that names two blocs at once belongs to neither. What the user chose comes first.
 */
export function mapWide(
  header: Header,
  blocs: readonly BlocWords[],
  read: HeaderReader,
  choice: ReadingChoice,
): WideMapping {
  const claims = withChoice(claimsOf(header, read, choice), header, blocs, choice);
  const counts: CountColumn[] = [];
  const missing: MissingMeasure[] = [];
  const ambiguous: SurveyTrouble[] = [];
  for (const { id: bloc } of blocs) {
    const isInParts = MEASURES.some((measure) => isTwoParts(claimed(claims, bloc, measure)));
    for (const measure of MEASURES) {
      const found = claimed(claims, bloc, measure);
      // Of a bloc in two parts, what one part alone says is not the bloc's.
      const roles = isInParts && found.length === 1 ? [] : found;
      const [role, ...others] = roles;
      const [added] = others;
      if (role && added && isTwoParts(roles))
        counts.push({ column: role.column, bloc, measure, addedColumn: added.column });
      else if (others.length > 0) ambiguous.push(claimedTwice(bloc, measure, roles));
      else if (role) counts.push({ column: role.column, bloc, measure });
      else if (measure === 'members') {
        const parts = partsOfMembers(claims, bloc);
        if (parts === null) missing.push({ bloc, measure });
        else if ('code' in parts) ambiguous.push(parts);
        else counts.push(parts);
      } else if (measure !== 'fullMembers') missing.push({ bloc, measure });
    }
  }
  const needed = missing.filter(({ measure }) => measure === 'members');
  const fields = needed.map(({ bloc, measure }): Field => ({ kind: 'count', bloc, measure }));
  const absent: SurveyTrouble | null =
    fields.length === 0 ? null : { code: 'columns-missing', missing: fields };
  return {
    trouble: ambiguous[0] ?? absent,
    counts: counts.sort((a, b) => a.column - b.column),
    columns: mapped(claims),
    inParts: blocs.flatMap(({ id: bloc }) => {
      const [first, second] = claimed(claims, bloc, 'members');
      return first && second && isTwoParts([first, second])
        ? [{ bloc, columns: [first.column, second.column] as const }]
        : [];
    }),
    missing,
    checks: checksOf(blocs, claims, counts),
  };
}

/** A column's claim to be the one of a bloc's measure. */
interface Claim {
  readonly bloc: string;
  readonly measure: ColumnMeasure;
  readonly role: Pick<ColumnRole, 'column' | 'header' | 'isInferred'>;
  readonly isChosen: boolean;
}

const claimed = (claims: readonly Claim[], bloc: string, measure: ColumnMeasure) =>
  claims.filter((claim) => claim.bloc === bloc && claim.measure === measure).map(({ role }) => role);

function claimsOf(header: Header, read: HeaderReader, choice: ReadingChoice): readonly Claim[] {
  return header.roles.flatMap((role): readonly Claim[] => {
    const [bloc, ...others] = role.blocs.length > 0 ? role.blocs : blocsToTheRight(role, header, read);
    if (bloc === undefined || others.length > 0 || role.measure === null) return [];
    if (isColumnChosen(choice, role.column)) return [];
    return [{ bloc, measure: role.measure, role, isChosen: false }];
  });
}

function withChoice(
  claims: readonly Claim[],
  header: Header,
  blocs: readonly BlocWords[],
  choice: ReadingChoice,
): readonly Claim[] {
  const left = claims.filter(
    ({ bloc, measure }) => chosenFor(choice, { kind: 'count', bloc, measure }) === undefined,
  );
  const chosen = choice.fields.flatMap(({ field, column }): readonly Claim[] => {
    if (field.kind !== 'count' || column === null) return [];
    const bloc = blocs.find(({ id }) => id === field.bloc)?.id;
    if (bloc === undefined) return [];
    const texts = header.roles.find((role) => role.column === column)?.header ?? [];
    return [
      { bloc, measure: field.measure, role: { column, header: texts, isInferred: false }, isChosen: true },
    ];
  });
  return [...left, ...chosen];
}

/** "Mặt trận" and "Đoàn thể" beside one another, each with a column of the same measure. */
function isTwoParts(roles: readonly Pick<ColumnRole, 'header'>[]): boolean {
  const [first, second, ...others] = roles;
  return !!first && !!second && others.length === 0 && areFrontParts(first.header, second.header);
}

/** Only a column that is alone in its claim says something that others can be held against. */
function checksOf(
  blocs: readonly BlocWords[],
  claims: readonly Claim[],
  counts: readonly CountColumn[],
): readonly CheckColumn[] {
  const added = new Set(counts.map(({ addedColumn }) => addedColumn));
  return blocs.flatMap(({ id: bloc }) =>
    CHECKS.flatMap((measure): readonly CheckColumn[] => {
      const [role, ...others] = claimed(claims, bloc, measure);
      if (!role || others.length > 0 || added.has(role.column)) return [];
      return [{ column: role.column, bloc, measure }];
    }),
  );
}

function mapped(claims: readonly Claim[]): readonly MappedColumn[] {
  return claims
    .filter(({ bloc, measure }) => {
      const roles = claimed(claims, bloc, measure);
      return roles.length === 1 || isTwoParts(roles);
    })
    .map(({ bloc, measure, role, isChosen }): MappedColumn => {
      const isPart = claimed(claims, bloc, measure).length > 1;
      const certainty = isChosen ? 'chosen' : role.isInferred || isPart ? 'likely' : 'sure';
      const field: Field = { kind: 'count', measure, bloc };
      return { column: role.column, field, header: role.header, certainty };
    })
    .sort((a, b) => a.column - b.column);
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
function partsOfMembers(claims: readonly Claim[], bloc: string): CountColumn | SurveyTrouble | null {
  const [full] = claimed(claims, bloc, 'fullMembers');
  const probationary = claimed(claims, bloc, 'probationary');
  const [added, ...others] = probationary;
  if (!full || !added) return null;
  if (others.length > 0) return claimedTwice(bloc, 'members', probationary);
  return { column: full.column, bloc, measure: 'members', addedColumn: added.column };
}

function claimedTwice(
  bloc: string,
  measure: Measure,
  roles: readonly Pick<ColumnRole, 'column'>[],
): SurveyTrouble {
  const columns = roles.map(({ column }) => columnLetters(column));
  return { code: 'columns-ambiguous', field: { kind: 'count', bloc, measure }, columns };
}
