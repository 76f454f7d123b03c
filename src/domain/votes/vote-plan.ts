import type { Area } from '../address';
import type { FollowedDistrict } from '../follow-up/followed-rows';
import { type CellContent, emptyPlan, type Plan, type SourceCells, type TableRead } from '../plan';
import type { RegisterHeadings } from '../procedure/register-headings';
import {
  columnArea,
  headParts,
  tableArea,
  tableBlocks,
  tableFormats,
  type TablePart,
} from '../schedule/sheet-parts';
import {
  candidateFormulas,
  conferenceFormulas,
  markNote,
  summaryFormulas,
  type VoteTableNames,
} from './vote-formulas';
import { labelOf } from './renamed-labels';
import { VOTE_COLUMNS, type VoteColumn, type VoteWording } from './vote-wording';

/** Rows for candidates that each organisation begins with; more are typed below the table. */
const CANDIDATE_ROWS = 15;
const MOST_SLIPS = 100_000;
/** Characters: organisation, name, position, origin, counts of step 2; the results and checks of candidates are words. */
const WIDTHS = [40, 26, 16, 16, 11, 11, 11, 11, 22, 22, 11, 11, 20, 11] as const;

export interface VoteInput {
  readonly districts: readonly FollowedDistrict[];
  readonly headings: RegisterHeadings;
  /** What the register says of a row that does not apply any more. */
  readonly retired: string;
  readonly wording: VoteWording;
  /** Names that no sheet and no table of the workbook has. */
  readonly sheet: string;
  readonly tables: VoteTableNames;
  readonly sources: readonly SourceCells[];
  /** The register: its formulas name the columns. */
  readonly tablesRead: readonly TableRead[];
}

/**
 * Plans a new sheet for the confidence votes of steps 2 and 3: what the conferences counted, the candidates, and what step 4
 * starts from. No source states a pass mark: its cell is blank, and as long as it is nobody is said to pass or to fall
 * short.
 */
export function planVotes(input: VoteInput): Plan {
  const { districts, sheet, tables, wording, sources, tablesRead } = input;
  const open = districts.filter(({ organisations }) => organisations.length === 0).map(({ name }) => name);
  const guide = open.length === 0 ? wording.guide : [...wording.guide, wording.withoutArrangement(open)];
  const head = headParts(sheet, wording.title, guide);
  const markRow = head.next;
  const markCell: Area = { row: markRow, column: 1, rowCount: 1, columnCount: 1 };
  const mark = `$B$${markRow + 1}`;
  const { conferences, summary, candidates } = partsOf({ ...input, mark }, markRow + 3);
  const titles = [conferences, summary, candidates].map(({ row }) => row - 1);
  const block = (row: number, column: number, content: readonly (readonly CellContent[])[]) => ({
    sheet,
    area: { row, column, rowCount: content.length, columnCount: content[0]?.length ?? 0 },
    content,
    found: null,
    anchor: null,
  });
  const refusal = ({ title, message }: { readonly title: string; readonly message: string }) => ({
    errorTitle: title,
    errorMessage: message,
  });
  const counts: readonly Area[] = [
    ...(
      ['typed2', 'issued2', 'returned2', 'valid2', 'convened3', 'issued3', 'returned3', 'valid3'] as const
    ).map((column) => columnArea(conferences, column)),
    columnArea(candidates, 'agreed2'),
    columnArea(candidates, 'agreed3'),
  ];
  const tableParts = [
    { table: tables.conferences, area: tableArea(conferences) },
    { table: tables.summary, area: tableArea(summary) },
    { table: tables.candidates, area: tableArea(candidates) },
  ];
  const shares = (['share2', 'share3'] as const).map((column) => columnArea(candidates, column));
  return {
    ...emptyPlan('votes'),
    sources,
    tablesRead,
    newSheets: [
      {
        name: sheet,
        frozenRows: 0,
        frozenColumns: 0,
        print: {
          titleRows: null,
          landscape: true,
          columns: [{ first: 0, last: VOTE_COLUMNS.conferences.indexOf('key') - 1 }],
          pageNumbers: true,
        },
      },
    ],
    cells: [
      ...head.cells,
      block(markRow, 0, [[wording.mark.label]]),
      block(markRow, 2, [[markNote(mark, wording.mark)]]),
      block(markRow + 1, 0, [[convenedNote(input)]]),
      ...(['conferences', 'summary', 'candidates'] as const).map((table, index) =>
        block(titles[index] ?? 0, 0, [[wording.titles[table]]]),
      ),
      ...tableBlocks(sheet, conferences),
      ...tableBlocks(sheet, summary),
      ...tableBlocks(sheet, candidates),
    ],
    formats: [
      ...head.formats,
      { sheet, area: { ...markCell, column: 0 }, style: { bold: true, wrap: true } },
      { sheet, area: markCell, style: { fill: '#FFFBE6', borders: '#BFBFBF', horizontal: 'center' } },
      { sheet, area: { ...markCell, column: 2 }, style: { italic: true } },
      { sheet, area: { ...markCell, row: markRow + 1, column: 0 }, style: { italic: true } },
      ...titles.map((row) => ({
        sheet,
        area: { row, column: 0, rowCount: 1, columnCount: 1 },
        style: { bold: true },
      })),
      ...tableFormats(sheet, conferences),
      ...tableFormats(sheet, summary),
      ...tableFormats(sheet, candidates),
      ...shares.map((area) => ({ sheet, area, style: { numberFormat: '0.0%' } })),
    ],
    columnWidths: WIDTHS.map((characters, column) => ({ sheet, column, characters })),
    fittedRows: [
      { sheet, area: { ...markCell, column: 0 } },
      ...tableParts.map(({ area }) => ({ sheet, area })),
    ],
    tables: tableParts.map(({ table, area }) => ({ sheet, name: table, area, isNew: true })),
    wholeNumberValidations: counts.map((area) => ({
      sheet,
      area,
      least: 0,
      most: MOST_SLIPS,
      ...refusal(wording.refusals.count),
    })),
    listValidations: [
      {
        sheet,
        area: columnArea(candidates, 'origin'),
        choices: [wording.origins.expected, wording.origins.outside],
        refusal: 'stop',
        ...refusal(wording.refusals.origin),
      },
      {
        sheet,
        area: columnArea(candidates, 'organisation'),
        choices: { of: { sheet, area: columnArea(conferences, 'organisation') } },
        refusal: 'stop',
        ...refusal(wording.refusals.organisation),
      },
    ],
  };
}

/** The tables below one another, the one that grows last; each under a line that names it. */
function partsOf(input: VoteInput & { readonly mark: string }, firstRow: number) {
  const { districts, tables, wording } = input;
  const organisations = districts.flatMap(({ name, organisations: ofDistrict }) =>
    ofDistrict.map((organisation) => ({ ...organisation, label: labelOf(wording, name, organisation.name) })),
  );
  const [ofConference, ofSummary, ofCandidate] = [
    conferenceFormulas(input),
    summaryFormulas(input),
    candidateFormulas(input),
  ];
  const conferences: TablePart<VoteColumn<'conferences'>> = {
    name: tables.conferences,
    row: firstRow,
    column: 0,
    columns: VOTE_COLUMNS.conferences,
    headers: wording.headers.conferences,
    rows: organisations.map(({ label, key }) => ({
      organisation: label,
      typed2: '',
      issued2: '',
      returned2: '',
      valid2: '',
      convened3: '',
      issued3: '',
      returned3: '',
      valid3: '',
      key: key ?? '',
      ...ofConference,
    })),
    typed: ['typed2', 'issued2', 'returned2', 'valid2', 'convened3', 'issued3', 'returned3', 'valid3'],
    centred: VOTE_COLUMNS.conferences.filter((column) => !['organisation', 'check', 'key'].includes(column)),
  };
  const summary: TablePart<VoteColumn<'summary'>> = {
    name: tables.summary,
    row: firstRow + organisations.length + 3,
    column: 0,
    columns: VOTE_COLUMNS.summary,
    headers: wording.headers.summary,
    rows: organisations.map(({ label }) => ({ organisation: label, ...ofSummary })),
    typed: [],
    centred: VOTE_COLUMNS.summary.filter((column) => column !== 'organisation'),
  };
  const candidates: TablePart<VoteColumn<'candidates'>> = {
    name: tables.candidates,
    row: summary.row + organisations.length + 3,
    column: 0,
    columns: VOTE_COLUMNS.candidates,
    headers: wording.headers.candidates,
    rows: organisations.flatMap(({ label }) =>
      Array.from({ length: CANDIDATE_ROWS }, () => ({
        organisation: label,
        name: '',
        position: '',
        origin: '',
        agreed2: '',
        agreed3: '',
        ...ofCandidate,
      })),
    ),
    typed: ['name', 'position', 'origin', 'agreed2', 'agreed3'],
    centred: ['agreed2', 'share2', 'agreed3', 'share3', 'row'],
  };
  return { conferences, summary, candidates };
}

/** What is to be known of the members convened before shares are read; blank where they are the survey's full members. */
function convenedNote({ districts, wording }: VoteInput): string {
  const organisations = districts.flatMap(({ name, organisations: ofDistrict }) =>
    ofDistrict.map((organisation) => ({
      ...organisation,
      label: labelOf(wording, name, organisation.name),
    })),
  );
  const ofAll = organisations.filter(({ counted }) => counted === 'all').map(({ label }) => label);
  const otherwise = organisations.flatMap(({ label, members, registeredOtherwise }) =>
    registeredOtherwise === null ? [] : [{ label, members, registered: registeredOtherwise }],
  );
  return [
    ...(ofAll.length > 0
      ? [wording.allMembersConvened(ofAll.length === organisations.length ? null : ofAll)]
      : []),
    ...(otherwise.length > 0 ? [wording.registeredOtherwise(otherwise)] : []),
  ].join(' ');
}
