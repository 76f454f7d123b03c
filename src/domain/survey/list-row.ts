import type { CellWords } from './cell-words';
import { tidyText } from './fold-text';
import type { ListMapping } from './map-list';
import { labelKind } from './row-label';
import type { SheetCells } from './sheet-cells';
import type { BodyRow } from './table-rows';

/** What the words of one row of a list say, before anything is taken over from the rows above. */
export type ListRow =
  | { readonly kind: 'sum'; readonly text: string; readonly saysTotal: boolean }
  /** "Miền núi", "Đồng bằng": neither a district nor a part of one. */
  | { readonly kind: 'group' }
  | {
      readonly kind: 'words';
      readonly district: string | null;
      /** `id` null: a bloc should stand there and what stands is none. */
      readonly bloc: { readonly id: string | null; readonly text: string } | null;
      readonly organisation: string | null;
    };

/** True once a district and a bloc stand above: what is no heading then, is a part of them. */
interface Below {
  readonly isBelowBloc: boolean;
}

/** Reads the words of a row: in columns of their own, or one below the other in the column of names. */
export function listRow(
  cells: SheetCells,
  row: BodyRow,
  map: ListMapping,
  words: CellWords,
  { isBelowBloc }: Below,
): ListRow {
  const textIn = (column: number | null) => (column === null ? '' : tidyText(cells.text(row.row, column)));
  const named = textIn(map.district);
  const own = map.organisation === map.district ? '' : textIn(map.organisation);
  const blocText = textIn(map.bloc);
  const filled = [named, own, blocText].filter((label) => label !== '');
  const labels = filled.length === 0 ? [row.text] : filled;
  const [kinds, text] = [labels.map(labelKind), labels.join(' ')];
  if (row.index !== 'number' || own === '') {
    if (kinds.includes('total')) return { kind: 'sum', text, saysTotal: true };
    // "Cộng huyện Duy Xuyên" beside no bloc and no organisation.
    const isBare = own === '' && blocText === '' && row.index !== 'number' && row.counted;
    if (kinds.includes('subtotal') || (isBare && kinds.includes('maybe-total')))
      return { kind: 'sum', text, saysTotal: false };
  }

  const inBlocColumn = blocText === '' ? null : { id: words.blocOf(blocText), text: blocText };
  if (own !== '') {
    const heading = words.typeOf(own) === null ? words.blocOf(own) : null;
    if (heading !== null && !row.counted) return said(named, { id: heading, text: own }, '');
    return said(named, inBlocColumn, own);
  }
  if (named === '') return said('', inBlocColumn, '');
  const nestedBloc = words.isUnit(named) ? null : words.blocOf(named);
  if (nestedBloc !== null && inBlocColumn === null) return said('', { id: nestedBloc, text: named }, '');
  const holdsOrganisations =
    map.layout === 'by-organisation' && (map.organisation === null || map.organisation === map.district);
  if (holdsOrganisations && !words.isUnit(named)) {
    if (words.typeOf(named) !== null || (isBelowBloc && row.counted)) return said('', inBlocColumn, named);
  }
  if (inBlocColumn === null && isGroup(labelKind(named), row)) return { kind: 'group' };
  return said(named, inBlocColumn, '');
}

function said(
  district: string,
  bloc: { readonly id: string | null; readonly text: string } | null,
  organisation: string,
): ListRow {
  const orNull = (text: string) => (text === '' ? null : text);
  return { kind: 'words', district: orNull(district), bloc, organisation: orNull(organisation) };
}

function isGroup(label: ReturnType<typeof labelKind>, { index }: BodyRow): boolean {
  return label === 'group' || (label === 'kind-group' && index !== 'number');
}
