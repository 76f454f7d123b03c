import { areaAddress, cellAddress } from '../address';
import { type CellContent, emptyPlan, type Plan, type SourceCells, type TableRead } from '../plan';
import type { RegisterHeadings } from '../procedure/register-headings';
import type { RegisterWording } from '../procedure/register-wording';
import {
  boxFormula,
  districtRow,
  membersFormula,
  moreRowsFormula,
  registerLookup,
  statusFormula,
  titleFormula,
} from './follow-up-formulas';
import { blockLooks, followUpWidths } from './follow-up-looks';
import type { BlockRows } from './block-rows';
import { linesByPage } from './page-parts';
import { FOLLOW_UP_COLUMNS, type FollowUpColumn, type FollowUpWording } from './follow-up-wording';
import type { FollowedDistrict, FollowedOrganisation, FollowedRow } from './followed-rows';

/** Beside what is printed, a column free between: the key of a line's row, and where the register has it. */
const HELPERS = { key: FOLLOW_UP_COLUMNS.length + 1, row: FOLLOW_UP_COLUMNS.length + 2 } as const;

/** The hidden name of the column of keys on such a sheet: it is found again when a district is called otherwise. */
export const FOLLOW_UP_KEYS = '_kt.followup.keys';

const PLACE = Object.fromEntries(FOLLOW_UP_COLUMNS.map((column, place) => [column, place])) as Readonly<
  Record<FollowUpColumn, number>
>;

export interface FollowUpInput {
  readonly districts: readonly FollowedDistrict[];
  readonly headings: RegisterHeadings;
  readonly register: RegisterWording;
  readonly wording: FollowUpWording;
  /** A name that no sheet has. */
  readonly sheet: string;
  readonly sources: readonly SourceCells[];
  /** The register: its formulas name the columns. */
  readonly tablesRead: readonly TableRead[];
}

type Line = readonly CellContent[];

/**
 * Plans a new sheet to be printed, a page or more for each district: what it is to have and the steps of its procedure,
 * with a box to tick. What the register says of a step is shown by formulas: it follows without the add-in.
 */
export function planFollowUp(input: FollowUpInput): Plan {
  const { districts, sheet, sources, tablesRead } = input;
  const blocks: { readonly rows: BlockRows; readonly district: FollowedDistrict }[] = [];
  for (const district of districts)
    blocks.push({ district, rows: rowsOf(district, blocks.at(-1)?.rows.next ?? 0) });
  const rowCount = blocks.at(-1)?.rows.next ?? 0;
  const all = { row: 0, column: 0, rowCount, columnCount: HELPERS.row + 1 };
  return {
    ...emptyPlan('follow-up'),
    sources,
    tablesRead,
    newSheets: [
      {
        name: sheet,
        frozenRows: 0,
        frozenColumns: 0,
        print: {
          titleRows: null,
          landscape: false,
          columns: [{ first: 0, last: FOLLOW_UP_COLUMNS.length - 1 }],
          pageBreaks: blocks.flatMap(({ rows: { title, pages } }, place) => [
            ...(place === 0 ? [] : [title]),
            ...pages.slice(1).map(({ head }) => head - 1),
          ]),
          pageNumbers: true,
        },
        hiddenNames: [{ name: FOLLOW_UP_KEYS, area: { ...all, column: HELPERS.key, columnCount: 1 } }],
      },
    ],
    cells: [
      {
        sheet,
        area: all,
        content: blocks.flatMap(({ district, rows }) => linesOf(district, rows, input)),
        found: null,
        anchor: null,
      },
    ],
    formats: blocks.flatMap(({ rows }) => blockLooks(sheet, rows)),
    columnWidths: followUpWidths(sheet),
    fittedRows: blocks.flatMap(({ rows: { organisations, pages } }) =>
      [organisations, ...pages].map(({ head, count }) => ({
        sheet,
        area: { row: head, column: 0, rowCount: count + 1, columnCount: FOLLOW_UP_COLUMNS.length },
      })),
    ),
  };
}

/** Blank rows to sign in. */
const ROOM = 4;

function rowsOf({ organisations, rows }: FollowedDistrict, title: number): BlockRows {
  const organisationHead = title + 3;
  const organisationCount = Math.max(1, organisations.length);
  let next = organisationHead + organisationCount + 2;
  const pages = linesByPage(
    organisations.map(({ name }) => ({ work: name })),
    rows.map(({ code, work, lead }) => ({ code, work, lead })),
  ).map((count) => {
    const head = next;
    next = head + count + 2;
    return { head, count };
  });
  const note = next - 1;
  const names = note + 3 + ROOM;
  return {
    title,
    organisations: { head: organisationHead, count: organisationCount },
    pages,
    note,
    date: note + 1,
    signatures: note + 2,
    names,
    next: names + 1,
  };
}

/** All lines of a block, as wide as the sheet. */
function linesOf(district: FollowedDistrict, rows: BlockRows, input: FollowUpInput): readonly Line[] {
  const { headings, wording } = input;
  const lookup = registerLookup(headings);
  const line = (cells: Readonly<Partial<Record<FollowUpColumn | 'key' | 'row', CellContent>>>): Line => [
    ...FOLLOW_UP_COLUMNS.map((column) => cells[column] ?? null),
    null,
    cells.key ?? null,
    cells.row ?? null,
  ];
  const blank = line({});
  const { organisations, signatures, helpers } = wording;
  const place = `$${cellAddress(rows.title, HELPERS.row)}`;
  // The name follows the register: a district that gets another one keeps its checklist.
  const named = (title: (district: string) => string): CellContent =>
    district.rows.length > 0 ? titleFormula(lookup, place, district.name, title) : title(district.name);
  const placeNow =
    district.rows.length > 0 ? districtRow(lookup, input.register, linesIn(rows, HELPERS.row)) : null;
  const nameOf = (column: 'specialist' | 'leader') =>
    headings.has(column) && district.rows.length > 0 ? lookup.text(column, place) : null;
  const moreRows =
    district.rows.length === 0
      ? null
      : moreRowsFormula(lookup, input.register, wording, {
          district: district.name,
          row: place,
          lines: district.rows.length,
          statuses: linesIn(rows, PLACE.status),
        });
  return [
    line({ box: named((name) => wording.title(name)), row: placeNow }),
    line({ box: wording.ground }),
    line({ box: moreRows }),
    line({
      code: organisations.number,
      work: organisations.name,
      lead: organisations.members,
      key: helpers.key,
      row: helpers.row,
    }),
    ...(district.organisations.length === 0
      ? [line({ work: organisations.open })]
      : district.organisations.map((organisation, index) =>
          line(organisationCells(organisation, index, rows.organisations.head + 1 + index, input)),
        )),
    blank,
    ...rows.pages.flatMap(({ head, count }, page) => {
      const before = rows.pages.slice(0, page).reduce((sum, one) => sum + one.count, 0);
      return [
        ...(page === 0 ? [] : [line({ box: named((name) => wording.continued(name)) })]),
        line({ ...wording.headers, ...helpers }),
        ...district.rows
          .slice(before, before + count)
          .map((row, index) => line(rowCells(row, head + 1 + index, input))),
      ];
    }),
    line({ box: district.withoutKey > 0 ? wording.withoutKey(district.withoutKey) : null }),
    line({ status: wording.date }),
    line({ work: signatures.follower, status: signatures.leader }),
    line({ work: signatures.hint, status: signatures.hint }),
    ...Array.from({ length: ROOM - 1 }, () => blank),
    line({ work: nameOf('specialist'), status: nameOf('leader') }),
  ];
}

/** The cells of a column in the lines of a block, with what stands between the pages. */
function linesIn({ pages }: BlockRows, column: number): string {
  const [first] = pages;
  const last = pages.at(-1);
  if (!first || !last) throw new Error('A block has no page');
  const row = first.head + 1;
  return areaAddress({
    row,
    column,
    rowCount: Math.max(1, last.head + last.count + 1 - row),
    columnCount: 1,
  });
}

function organisationCells(
  { name, key, members }: FollowedOrganisation,
  index: number,
  row: number,
  { headings, register }: FollowUpInput,
) {
  const lookup = registerLookup(headings);
  return {
    code: index + 1,
    work: name,
    lead: key === null ? members : membersFormula(lookup, register, `$${cellAddress(row, HELPERS.row)}`),
    ...(key !== null && { key, row: lookup.row(`$${cellAddress(row, HELPERS.key)}`) }),
  };
}

/** A register of an earlier version has no deadline but the one that is typed, and does not tell when a task was done. */
function rowCells(
  { key, code, work, lead }: FollowedRow,
  row: number,
  { headings, register, wording }: FollowUpInput,
): Readonly<Record<FollowUpColumn | 'key' | 'row', CellContent>> {
  const lookup = registerLookup(headings);
  const place = `$${cellAddress(row, HELPERS.row)}`;
  return {
    box: boxFormula(register, `$${cellAddress(row, PLACE.status)}`),
    code,
    work,
    lead,
    deadline: lookup.shown(headings.has('deadline') ? 'deadline' : 'due', place),
    status: statusFormula(lookup, register, wording.gone, place),
    finished: headings.has('finished') ? lookup.shown('finished', place) : null,
    key,
    row: lookup.row(`$${cellAddress(row, HELPERS.key)}`),
  };
}
