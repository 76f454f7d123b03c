import type { Area } from '../address';
import type { CellStyle } from '../plan';
import type { FormKind } from './form-mark';
import { LOOKS } from './form-looks';
import { ABOVE, at, type FormPlaces } from './form-places';
import type { FormShape } from './form-shape';
import type { FormWording } from './form-wording';

/** A text of the form with its area, which is merged where it has more than one cell. */
export interface FormText {
  readonly area: Area;
  readonly text: string;
  readonly look: CellStyle;
}

/** Everything around the rows: title block, header, the word for the total, signatures. */
export function formTexts(
  kind: FormKind,
  shape: FormShape,
  { header, total, signatures, width }: FormPlaces,
  wording: FormWording,
): readonly FormText[] {
  const { leftColumns, rightColumn } = shape;
  const left = (row: number) => at(row, 0, 1, leftColumns);
  const right = (row: number) => at(row, rightColumn, 1, width - rightColumn);
  const across = (row: number) => at(row, 0, 1, width);
  const [superior, office] = wording.office;
  return [
    { area: left(ABOVE.office), text: superior, look: LOOKS.office },
    { area: right(ABOVE.office), text: wording.party, look: LOOKS.bold },
    { area: left(ABOVE.body), text: office, look: LOOKS.bold },
    { area: across(ABOVE.title), text: wording.title[kind], look: LOOKS.title },
    { area: across(ABOVE.asOf), text: wording.asOf, look: LOOKS.aside },
    { area: at(ABOVE.guide, 0, 1, rightColumn), text: wording.guide, look: LOOKS.guide },
    { area: right(ABOVE.guide), text: wording.unit[kind], look: LOOKS.unit },
    ...shape.headings.map(({ area, text }) => ({
      area: { ...area, row: header.first + area.row },
      text,
      look: LOOKS.header,
    })),
    {
      area: at(total, shape.total.column, 1, shape.total.columnCount),
      text: wording.total,
      look: LOOKS.total,
    },
    { area: right(signatures), text: wording.place, look: LOOKS.aside },
    { area: left(signatures + 1), text: wording.preparer, look: LOOKS.bold },
    { area: right(signatures + 1), text: wording.head, look: LOOKS.bold },
    { area: left(signatures + 2), text: wording.preparerSigns, look: LOOKS.aside },
    { area: right(signatures + 2), text: wording.headSigns, look: LOOKS.aside },
  ];
}
