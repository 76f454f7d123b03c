import type { Area } from '../address';
import { type CellContent, emptyPlan, type FormatArea, type Plan, type SourceCells } from '../plan';
import type { Count, Survey } from '../survey/survey';
import { tableColumn } from '../table-reference';
import { columnsFor, type OrganisationColumn } from './organisation-columns';
import type { OrganisationPlace } from './organisation-place';
import type { OrganisationWording } from './organisation-wording';

const TITLE_ROW = 0;
const GUIDE_ROW = 1;
const COUNTS_ROW = 3;
const HEADER_ROW = 5;

/** Drawn on the cells themselves: not every program draws the lines of a table's style. */
const LINES = '#BFBFBF';

/** Together they fit A4 landscape at about three quarters of their size. */
const WIDTHS: Readonly<Record<OrganisationColumn, number>> = {
  number: 6,
  district: 18,
  future: 30,
  bloc: 20,
  name: 34,
  type: 14,
  members: 10,
  fullMembers: 10,
  executive: 10,
  prospect: 46,
};

export interface OrganisationListInput {
  readonly survey: Survey;
  readonly places: readonly OrganisationPlace[];
  readonly wording: OrganisationWording;
  /** Names that no sheet and no table of the workbook has. */
  readonly sheet: string;
  readonly table: string;
  readonly sources: readonly SourceCells[];
}

/** Plans a new sheet that lists the base organisations of today by the committee that each is to join. */
export function planOrganisationList({
  survey,
  places,
  wording,
  sheet,
  table,
  sources,
}: OrganisationListInput): Plan {
  const columns = columnsFor(survey);
  const whole: Area = {
    row: HEADER_ROW,
    column: 0,
    rowCount: places.length + 1,
    columnCount: columns.length,
  };
  const body: Area = { ...whole, row: HEADER_ROW + 1, rowCount: places.length };
  const block = (row: number, content: readonly (readonly CellContent[])[]) => ({
    sheet,
    area: { row, column: 0, rowCount: content.length, columnCount: content[0]?.length ?? 0 },
    content,
    found: null,
    anchor: null,
  });
  return {
    ...emptyPlan('organisations'),
    sources,
    newSheets: [
      {
        name: sheet,
        frozenRows: HEADER_ROW + 1,
        frozenColumns: 0,
        print: { titleRows: { first: HEADER_ROW, last: HEADER_ROW }, landscape: true, columns: null },
      },
    ],
    cells: [
      block(TITLE_ROW, [[wording.title]]),
      block(GUIDE_ROW, [[wording.guide]]),
      { ...block(COUNTS_ROW, [counts(places, wording, table)]), afterTables: true },
      block(HEADER_ROW, [columns.map((column) => wording.headers[column])]),
      block(
        HEADER_ROW + 1,
        places.map((place, index) => columns.map((column) => cellOf(column, place, index + 1, wording))),
      ),
    ],
    formats: looks(sheet, columns, body),
    columnWidths: columns.map((column, index) => ({ sheet, column: index, characters: WIDTHS[column] })),
    fittedRows: [{ sheet, area: whole }],
    tables: [{ sheet, name: table, area: whole, isNew: true }],
  };
}

function cellOf(
  column: OrganisationColumn,
  place: OrganisationPlace,
  number: number,
  wording: OrganisationWording,
): CellContent {
  const { organisation, decision, prospects } = place;
  switch (column) {
    case 'number':
      return number;
    case 'district':
      return decision.district.name;
    case 'future':
      return wording.future(place);
    case 'bloc':
      return wording.bloc(organisation.bloc);
    case 'name':
      return organisation.name;
    case 'type':
      return wording.type(organisation.type);
    case 'members':
      return numberOf(organisation.members);
    case 'fullMembers':
      return numberOf(organisation.fullMembers);
    case 'executive':
      return numberOf(organisation.executive);
    case 'prospect':
      return wording.prospects(prospects);
  }
}

function numberOf(count: Count | null): CellContent {
  return count?.state === 'whole' ? count.value : '';
}

/**
 * How many organisations and members the list shows at the moment: all of them, or those of one committee. They stand
 * from the first wide column on: the one of numbers would cut the label off.
 */
function counts(
  places: readonly OrganisationPlace[],
  { headers, counts: labels }: OrganisationWording,
  table: string,
): readonly CellContent[] {
  const members = places.reduce(
    (sum, { organisation }) =>
      sum + (organisation.members.state === 'whole' ? organisation.members.value : 0),
    0,
  );
  return [
    '',
    '',
    labels.organisations,
    { formula: `=SUBTOTAL(103,${tableColumn(table, headers.number)})`, value: places.length },
    labels.members,
    { formula: `=SUBTOTAL(109,${tableColumn(table, headers.members)})`, value: members },
  ];
}

function looks(sheet: string, columns: readonly OrganisationColumn[], body: Area): readonly FormatArea[] {
  const row = (at: number, columnCount: number): Area => ({ row: at, column: 0, rowCount: 1, columnCount });
  const centred = columns.flatMap((column, index) =>
    ['number', 'members', 'fullMembers', 'executive'].includes(column) ? [index] : [],
  );
  return [
    { sheet, area: row(TITLE_ROW, 1), style: { bold: true, fontSize: 14 } },
    { sheet, area: row(GUIDE_ROW, 1), style: { italic: true } },
    { sheet, area: row(COUNTS_ROW, 6), style: { bold: true, horizontal: 'left' } },
    {
      sheet,
      area: row(HEADER_ROW, columns.length),
      style: { bold: true, wrap: true, vertical: 'center', horizontal: 'center', borders: LINES },
    },
    { sheet, area: body, style: { wrap: true, vertical: 'top', borders: LINES } },
    ...centred.map((column): FormatArea => ({
      sheet,
      area: { ...body, column, columnCount: 1 },
      style: { horizontal: 'center' },
    })),
  ];
}
