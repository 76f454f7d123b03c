import type { ChoiceName } from '../survey/choice-names';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import { foldText } from '../survey/text/fold-text';

/** A row for each organisation that the survey names, or for each that it counts, to be filled in. */
export type ListKind = 'named' | 'counted';

/** What the mark of a list says of it. */
export interface ListMark {
  readonly kind: ListKind;
  /** The name of its table: that of a copied sheet is another. */
  readonly table: string;
  /** The workbook's own id of the survey's sheet, which stays when it is renamed. */
  readonly survey: string;
}

/** A hidden name of the list's own sheet, which a copy of the sheet has as well. */
export const LIST_MARK = '_kt.organisations';

/** `counted KienToan_ToChuc {id}`. */
export function listMark({ kind, table, survey }: ListMark): ChoiceName {
  return { name: LIST_MARK, text: `${kind} ${table} ${survey}` };
}

/** What a sheet's names say of the list that it is; null for no list of the add-in's. */
export function listMarkIn(texts: Readonly<Record<string, string>>): ListMark | null {
  return listMarkOf(texts[LIST_MARK] ?? '');
}

/** What the text of a mark says. */
export function listMarkOf(text: string): ListMark | null {
  const [, kind, table = '', survey = ''] = /^(named|counted) (\S+) (\S+)$/.exec(text) ?? [];
  return kind === undefined ? null : { kind: kind as ListKind, table, survey };
}

/** Headings that lists have had next to each other since there are lists, folded. */
const HEADINGS = [
  'don vi|to chuc du kien|khoi|to chuc co so dang hien nay',
  'district|proposed organisation|bloc|base organisation today',
];
const MOST_ROWS_ABOVE = 20;

/** Whether a sheet is a list of organisations of the add-in's, by its mark or, where it has none, by its headings. */
export function isOrganisationList({ values }: RawSheet, texts: Readonly<Record<string, string>>): boolean {
  if (texts[LIST_MARK] !== undefined) return true;
  return values.slice(0, MOST_ROWS_ABOVE).some(isHeadingRow);
}

function isHeadingRow(cells: readonly RawValue[]): boolean {
  const folded = cells.map((cell) => (typeof cell === 'string' ? foldText(cell) : '')).join('|');
  return HEADINGS.some((headings) => `|${folded}|`.includes(`|${headings}|`));
}
