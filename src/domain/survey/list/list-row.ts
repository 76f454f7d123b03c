import type { CellWords } from './cell-words';
import { foldText, tidyText } from '../text/fold-text';
import type { ListMapping } from './map-list';
import { labelKind } from '../rows/row-label';
import type { LabelKind } from '../rows/row-label';
import type { SheetCells } from '../cells/sheet-cells';
import type { BodyRow } from '../rows/table-rows';

/** What the words of one row of a list say, before anything is taken over from the rows above. */
export type ListRow =
  | {
      readonly kind: 'sum';
      readonly text: string;
      readonly saysTotal: boolean;
      /** "Huyện Duy Xuyên | Cộng": the sum stands first, and its row names whose it is. */
      readonly district: string | null;
      readonly bloc: string | null;
    }
  /** "Miền núi", "Đồng bằng": neither a district nor a part of one. */
  | { readonly kind: 'group'; readonly text: string }
  /** "Trong đó: dự bị", or "- Văn phòng" below a bloc with its own counts: a part of what is counted already. */
  | { readonly kind: 'part'; readonly text: string }
  | ListWords;

export interface ListWords {
  readonly kind: 'words';
  readonly district: string | null;
  /** `id` null: a bloc should stand there and what stands is none. */
  readonly bloc: { readonly id: string | null; readonly text: string } | null;
  readonly organisation: string | null;
  /** A type stands in the column of types. */
  readonly isTyped: boolean;
}

/** What stands above a row. Below a district and a bloc, what is no heading is a part of them. */
export interface Above {
  /** The district's name as it is written. */
  readonly district: string | null;
  readonly bloc: string | null;
}

/** Reads the words of a row: in columns of their own, or one below the other in the column of names. */
export function listRow(
  cells: SheetCells,
  row: BodyRow,
  map: ListMapping,
  words: CellWords,
  above: Above,
): ListRow {
  const textIn = (column: number | null) => (column === null ? '' : tidyText(cells.text(row.row, column)));
  const named = textIn(map.district);
  const own = map.organisation === map.district ? '' : textIn(map.organisation);
  const blocText = textIn(map.bloc);
  const isTyped = words.typeOf(textIn(map.organisationType)) !== null;
  const sum = sumOf(row, { named, own, blocText, isTyped }, words);
  if (sum !== null) return sum;
  const only = own !== '' ? own : named !== '' ? named : row.text;
  if (row.index !== 'number' && !isTyped && PART.test(foldText(only))) return { kind: 'part', text: only };

  const said = (
    district: string,
    bloc: { readonly id: string | null; readonly text: string } | null,
    organisation: string,
  ): ListWords => {
    const orNull = (text: string) => (text === '' ? null : text);
    return {
      kind: 'words',
      district: orNull(district),
      bloc,
      organisation: orNull(organisation),
      isTyped,
    };
  };
  const inBlocColumn = blocText === '' ? null : { id: words.blocOf(blocText), text: blocText };
  if (own !== '') {
    const heading = words.typeOf(own) === null ? words.blocOf(own) : null;
    // "Mặt trận" may be the name of an organisation as well: it has a type, a number, or a bloc beside it.
    const isHeading = !row.counted || (!isTyped && row.index !== 'number' && inBlocColumn === null);
    if (heading !== null && isHeading) return said(named, { id: heading, text: own }, '');
    return said(named, inBlocColumn, own);
  }
  if (named === '') return said('', inBlocColumn, '');

  const holdsOrganisations =
    map.layout === 'by-organisation' && (map.organisation === null || map.organisation === map.district);
  const isUnit = words.isUnit(named);
  // Whether its members are counted or not.
  if (holdsOrganisations && isTyped && (row.counted || !isUnit)) return said('', inBlocColumn, named);
  const nested = isUnit || inBlocColumn !== null ? null : nestedBloc(named, words);
  if (nested !== null) {
    const isOrganisation =
      holdsOrganisations &&
      row.counted &&
      above.district !== null &&
      nested.id === above.bloc &&
      nested.id !== null;
    return isOrganisation ? said('', inBlocColumn, named) : said('', nested, '');
  }
  if (holdsOrganisations && !isUnit) {
    const isBelowBloc = above.district !== null && above.bloc !== null;
    // "II | Nông Sơn" among rows that are numbered 1, 2, 3 is a district without its kind.
    const isPart = isBelowBloc && row.counted && (row.index !== 'letter' || row.isPart);
    if (words.typeOf(named) !== null || isPart) return said('', inBlocColumn, named);
  }
  if (map.layout === 'long' && inBlocColumn === null && isDetail(named, row, above, words))
    return { kind: 'part', text: named };
  if (inBlocColumn === null && isGroup(labelKind(named), row)) return { kind: 'group', text: named };
  return said(named, inBlocColumn, '');
}

interface RowTexts {
  readonly named: string;
  readonly own: string;
  readonly blocText: string;
  readonly isTyped: boolean;
}

/** A row that says of itself that it adds up others, in whichever column it says so. */
function sumOf(row: BodyRow, { named, own, blocText, isTyped }: RowTexts, words: CellWords): ListRow | null {
  const filled = [named, own, blocText].filter((label) => label !== '');
  const labels = filled.length === 0 ? [row.text] : filled;
  const kinds = labels.map(labelKind);
  // A numbered organisation, or one with a type, may be called like a sum.
  if (own !== '' && (row.index === 'number' || isTyped)) return null;
  const isTotal = kinds.includes('total');
  const isSubtotal = kinds.includes('subtotal');
  // "Cộng huyện Duy Xuyên", "Cộng khối đảng".
  const isBare = row.counted && row.index !== 'number' && labels.length === 1;
  if (!isTotal && !isSubtotal && !(isBare && kinds.includes('maybe-total'))) return null;
  const isSumText = (text: string) => ['total', 'subtotal', 'maybe-total'].includes(labelKind(text));
  const district = named !== '' && !isSumText(named) && nestedBloc(named, words) === null ? named : null;
  const bloc = blocText !== '' && !isSumText(blocText) ? words.blocOf(blocText) : null;
  // "Cộng khối đảng" consists of words for a grand total.
  const isOfBloc = labels.some((label) => words.blocOf(label) !== null);
  const saysTotal = isTotal && district === null && (bloc !== null || !isOfBloc);
  return { kind: 'sum', text: labels.join(' '), saysTotal, district, bloc };
}

/** Words that no organisation's name begins with. */
const PART = /^(?:trong do|bao gom|chia ra|binh quan|t[iy] le|cung ky)(?: |$)|^(?:du bi|chinh thuc|nu)$/;
const DASHED = /^\s*[-–—+•*]/;

/**
 * An agency below a bloc of a district, by its words, or by a dash where the districts have none. In a list of blocs
 * each has its row, and these are details of it.
 */
function isDetail(text: string, { isPart }: BodyRow, above: Above, words: CellWords): boolean {
  if (above.bloc === null || above.district === null || words.isUnit(text)) return false;
  const isMarked = isPart || DASHED.test(text);
  return (isMarked && !DASHED.test(above.district)) || words.isOffice(text);
}

/** A bloc in the column of names: "Khối đảng", and "Khối lực lượng vũ trang", which is none that is known. */
function nestedBloc(text: string, words: CellWords): ListWords['bloc'] {
  const id = words.blocOf(text);
  return id !== null || words.callsItselfBloc(text) ? { id, text } : null;
}

function isGroup(label: LabelKind, { index }: BodyRow): boolean {
  return label === 'group' || (label === 'kind-group' && index !== 'number');
}
