import { tidyText } from '../text/fold-text';
import type { HeaderGrid } from './header-grid';
import type { HeaderMeaning, HeaderReader } from './header-text';
import type { ColumnMeasure } from './header-words';

/** What the texts over one column say together. */
export interface ColumnRole {
  readonly column: number;
  /** The header texts, top first, spaces tidied. */
  readonly header: readonly string[];
  readonly blocs: readonly string[];
  /** What the column counts; null where nothing here, or something narrower than what is known here. */
  readonly measure: ColumnMeasure | null;
  readonly kind: HeaderMeaning['kind'];
  /** Known by where its texts stand as well: one was typed into another cell and not merged, or is a sum of those beside. */
  readonly isInferred: boolean;
}

/** What may stand under a heading without contradicting it. */
const NARROWER: Readonly<Record<ColumnMeasure, readonly ColumnMeasure[]>> = {
  members: ['members', 'fullMembers', 'probationary'],
  organisations: ['organisations', 'committees', 'cells'],
  fullMembers: ['fullMembers'],
  probationary: ['probationary'],
  committees: ['committees'],
  cells: ['cells'],
  executive: ['executive'],
};

/**
 * The role of each column that has a header text, left to right. Bloc and measure may stand in one text or in
 * several, in either order: "KHỐI ĐẢNG" over "Đảng viên", or "Đảng viên" over "Khối đảng".
 */
export function columnRoles(
  grid: HeaderGrid,
  columns: { readonly first: number; readonly end: number },
  read: HeaderReader,
): readonly ColumnRole[] {
  const roles: ColumnRole[] = [];
  const inFull = shortForms(grid, columns);
  for (let column = columns.first; column < columns.end; column++) {
    const path = grid.path(column);
    const header = path.map((cell) => tidyText(cell.text));
    if (header.length === 0) continue;
    const meanings = header.map((text) => read(inFull(text, column)));
    const kind = meanings.map((meaning) => meaning.kind).find((found) => found !== null) ?? null;
    const isInferred = path.some((cell) => cell.column !== column && !cell.merged);
    roles.push({ column, header, blocs: blocsOf(meanings), measure: measureOf(meanings), kind, isInferred });
  }
  return roles;
}

const PROBATIONARY = /(?<!\p{L})DB(?!\p{L})/u;
const FULL = /(?<!\p{L})CT(?!\p{L})/u;

/**
 * "DB" is "dự bị" where the header writes its "Đ", or beside a "CT"; folded it would be "ĐB", the committees. "CT" beside
 * it is "chính thức".
 */
function shortForms(
  grid: HeaderGrid,
  { first, end }: { readonly first: number; readonly end: number },
): (text: string, column: number) => string {
  const texts = new Map<number, readonly string[]>();
  for (let column = first; column < end; column++)
    texts.set(
      column,
      grid.path(column).map((cell) => tidyText(cell.text)),
    );
  const writesMarks = [...texts.values()].flat().some((text) => /[đĐðÐ]/.test(text));
  const holds = (column: number, short: RegExp) =>
    texts.get(column)?.some((text) => short.test(text)) === true;
  const isBeside = (column: number, short: RegExp) => holds(column - 1, short) || holds(column + 1, short);
  return (text, column) => {
    if (PROBATIONARY.test(text) && (writesMarks || isBeside(column, FULL)))
      return text.replace(PROBATIONARY, 'dự bị');
    return FULL.test(text) && isBeside(column, PROBATIONARY) ? text.replace(FULL, 'chính thức') : text;
  };
}

/** A text below may pick from the blocs named above it ("đảng, đoàn thể" over "đảng"); anything else names them all. */
function blocsOf(meanings: readonly HeaderMeaning[]): readonly string[] {
  let named: readonly string[] = [];
  for (const { blocs } of meanings) {
    const picked = blocs.length > 0 && blocs.every((bloc) => named.includes(bloc));
    if (picked) named = blocs;
    else named = [...new Set([...named, ...blocs])];
  }
  return named;
}

function measureOf(meanings: readonly HeaderMeaning[]): ColumnMeasure | null {
  let counted: ColumnMeasure | undefined;
  let begun = false;
  // "ĐẢNG BỘ CƠ QUAN CHÍNH QUYỀN" as a bloc's name: its "đảng bộ" gives way to what stands below.
  let nameOnly = false;
  for (const { blocs, measure, further } of meanings) {
    // Unknown words above the bloc and the measure are the table's own heading; below them they narrow the count.
    if (further && (begun || measure !== null)) return null;
    begun ||= blocs.length > 0 || measure !== null;
    if (measure === null) continue;
    if (counted === undefined || nameOnly || NARROWER[counted].includes(measure)) counted = measure;
    else if (!NARROWER[measure].includes(counted)) return null;
    nameOnly = blocs.length > 0 && isOrganisation(measure);
  }
  return counted ?? null;
}

function isOrganisation(measure: ColumnMeasure): boolean {
  return NARROWER.organisations.includes(measure);
}
