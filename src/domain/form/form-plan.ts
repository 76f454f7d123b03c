import type { Area } from '../address';
import {
  type CellBlock,
  type CellContent,
  emptyPlan,
  type FormatArea,
  type Plan,
  type RowHeight,
} from '../plan';
import { type ChoiceName, choiceNames } from '../survey/choice-names';
import { fieldId, fieldsOf } from '../survey/field';
import type { BlocWords } from '../survey/header/header-text';
import { type FormKind, formMark } from './form-mark';
import { LOOKS } from './form-looks';
import { ABOVE, at, type FormPlaces, formPlaces } from './form-places';
import { blankRows, columnMarks, countedColumns, isCounted, totals } from './form-rows';
import { formChecks } from './form-checks';
import type { FormColumn, FormShape } from './form-shape';
import { formTexts } from './form-texts';
import type { FormWording } from './form-wording';
import { organisationShape } from './organisation-shape';
import { wideShape } from './wide-shape';

export interface FormSpec {
  readonly kind: FormKind;
  readonly blocs: readonly BlocWords[];
  readonly wording: FormWording;
  /** How many rows to fill in, at least one for each name. */
  readonly rows: number;
  /** The districts where they are known: their rows, or what is chosen from in a list of organisations. */
  readonly names: readonly string[];
}

/**
 * A blank form as a new sheet: for districts to fill in by hand or in Excel, checked as they type, ready for print. Its
 * hidden names say what each column holds, so that it is read by them, whatever becomes of its headings.
 */
export function planForm(sheet: string, { kind, blocs, wording, rows, names }: FormSpec): Plan {
  const shape = kind === 'wide' ? wideShape(blocs, wording) : organisationShape(wording, names);
  const places = formPlaces(shape, rows);
  const { header, numbers, first, total, width } = places;
  const texts = formTexts(kind, shape, places, wording);
  const block = ({ row, column }: Area, content: readonly (readonly CellContent[])[]): CellBlock => ({
    sheet,
    area: at(row, column, content.length, content[0]?.length ?? 0),
    content,
    found: null,
    anchor: null,
  });
  return {
    ...emptyPlan('form'),
    newSheets: [
      {
        name: sheet,
        frozenRows: first,
        frozenColumns: 2,
        print: {
          titleRows: { first: header.first, last: numbers },
          landscape: true,
          columns: [{ first: 0, last: width - 1 }],
        },
        hiddenNames: hiddenNames(kind, shape, places, blocs),
      },
    ],
    merges: texts
      .filter(({ area }) => area.rowCount * area.columnCount > 1)
      .map(({ area }) => ({ sheet, area })),
    cells: [
      ...texts.map(({ area, text }) => block(area, [[text]])),
      block(at(numbers, 0), [columnMarks(shape)]),
      block(at(first, 0), blankRows(shape, places, rows, kind === 'wide' ? names : [])),
      block(at(total, countedColumns(shape).column), [totals(shape, places)]),
    ],
    formats: [
      { sheet, area: at(numbers, 0, 1, width), style: LOOKS.number },
      ...shape.columns.map((column, index): FormatArea => ({
        sheet,
        area: at(first, index, rows),
        style: LOOKS[lookOf(column)],
      })),
      ...shape.columns.map((column, index): FormatArea => {
        return { sheet, area: at(total, index), style: isCounted(column) ? LOOKS.sum : LOOKS.total };
      }),
      ...texts.map(({ area, look }): FormatArea => ({ sheet, area, style: look })),
    ],
    columnWidths: shape.columns.map(({ width: characters }, column) => ({ sheet, column, characters })),
    rowHeights: [
      { sheet, row: ABOVE.title, points: 28 },
      { sheet, row: ABOVE.guide, points: 24 },
      ...shape.headerHeights.map((points, index) => ({ sheet, row: header.first + index, points })),
      ...(shape.rowHeight === null ? [] : filledRows(sheet, places, shape.rowHeight)),
      { sheet, row: total, points: 21 },
    ],
    ...formChecks(sheet, shape, places, rows, wording),
  };
}

function filledRows(sheet: string, { first, total }: FormPlaces, points: number): readonly RowHeight[] {
  return Array.from({ length: total - first }, (_, index) => ({ sheet, row: first + index, points }));
}

function lookOf({ content }: FormColumn): keyof typeof LOOKS {
  if (content === 'index' || content === 'count') return content;
  return content === 'sum' ? 'calculated' : 'text';
}

/** The mark of the form, and its columns as if the user had chosen each: those that it does not have as well. */
function hiddenNames(
  kind: FormKind,
  { columns }: FormShape,
  { header }: FormPlaces,
  blocs: readonly BlocWords[],
): readonly ChoiceName[] {
  const placeOf = (id: string) => columns.findIndex(({ field }) => field !== null && fieldId(field) === id);
  const fields = fieldsOf(kind, blocs).map((field) => {
    const column = placeOf(fieldId(field));
    return { field, column: column < 0 ? null : column };
  });
  const choice = { layout: kind, headerRows: header, fields, zeros: [] };
  return [formMark(kind), ...choiceNames(choice, header.last)];
}
