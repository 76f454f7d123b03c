import type { Area } from '../address';
import { fieldId, fieldsOf, type Layout } from './field';
import { type ChosenField, NO_CHOICE, type ReadingChoice } from './reading-choice';
import type { BlocWords } from './header/header-text';

/** Hidden names of the survey's own sheet, under which a choice stays with it through inserted columns and sharing. */
export const CHOICE_PREFIX = '_kt.read.';

const LAYOUT = `${CHOICE_PREFIX}layout`;
const HEADER = `${CHOICE_PREFIX}header`;
/** What a name says of a field that the sheet does not have, and of one whose blanks are zeros. */
const NO_COLUMN = 'no column';
const ZERO = 'zero';

const columnName = (id: string) => `${CHOICE_PREFIX}column.${nameable(id)}`;
const zeroName = (id: string) => `${CHOICE_PREFIX}zero.${nameable(id)}`;

/** A name of the sheet: either cells of it, or a text. */
export type ChoiceName =
  { readonly name: string; readonly area: Area } | { readonly name: string; readonly text: string };

/** The names that keep a choice; `row` is the row at which columns are pointed at. */
export function choiceNames(choice: ReadingChoice, row: number): readonly ChoiceName[] {
  const { layout, headerRows, fields, zeros } = choice;
  const cell = (column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });
  return [
    ...(layout === null ? [] : [{ name: LAYOUT, text: layout }]),
    ...(headerRows === null
      ? []
      : [
          {
            name: HEADER,
            area: {
              row: headerRows.first,
              column: 0,
              rowCount: headerRows.last - headerRows.first + 1,
              columnCount: 1,
            },
          },
        ]),
    ...fields.map(({ field, column }) => {
      const name = columnName(fieldId(field));
      return column === null ? { name, text: NO_COLUMN } : { name, area: cell(column) };
    }),
    ...zeros.map((field) => ({ name: zeroName(fieldId(field)), text: ZERO })),
  ];
}

/** The choice that a sheet's names keep, for these blocs; names that say nothing known are passed over. */
export function choiceIn(
  names: Readonly<Record<string, Area>>,
  texts: Readonly<Record<string, string>>,
  blocs: readonly BlocWords[],
): ReadingChoice {
  const layout = LAYOUTS.find((known) => known === texts[LAYOUT]) ?? null;
  const header = names[HEADER];
  const all = LAYOUTS.flatMap((of) => fieldsOf(of, blocs));
  const unique = all.filter((field, i) => all.findIndex((other) => fieldId(other) === fieldId(field)) === i);
  return {
    ...NO_CHOICE,
    layout,
    headerRows: header ? { first: header.row, last: header.row + header.rowCount - 1 } : null,
    fields: unique.flatMap((field): readonly ChosenField[] => {
      const name = columnName(fieldId(field));
      if (texts[name] === NO_COLUMN) return [{ field, column: null }];
      const area = names[name];
      return area ? [{ field, column: area.column }] : [];
    }),
    zeros: unique.filter((field) => texts[zeroName(fieldId(field))] === ZERO),
  };
}

const LAYOUTS: readonly Layout[] = ['wide', 'long', 'by-organisation'];

/** Names take letters, digits, dots and underscores. */
function nameable(id: string): string {
  return id.replace(/[^\p{L}\p{N}.]/gu, '_');
}
