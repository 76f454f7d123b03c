import { type Area, cellAddress } from '../address';
import type { DistrictDecision } from '../decision/decision';
import type { RuleSet } from '../decision/rule-set';
import { joinedDistricts } from '../joined-districts';
import { type OwnTable, tableAnchor, tableRead } from '../own-table';
import {
  type CellBlock,
  type CellContent,
  emptyPlan,
  type Plan,
  type RowKeys,
  type SourceCells,
} from '../plan';
import type { RawValue } from '../survey/cells/raw-sheet';
import { districtKey } from '../survey/names/district-key';
import { foldText } from '../survey/text/fold-text';
import { type CountedGroup, countedGroups, MOST_ROWS } from './counted-groups';
import { blocKey, comparison, countedMembers, formCell, type FormRow, isNamed, notListed } from './form-rows';
import { ORGANISATION_COLUMNS, type OrganisationColumn } from './organisation-columns';
import { LIST_DAY } from './organisation-sheet';
import type { OrganisationWording } from './organisation-wording';

export interface FormUpdateInput {
  readonly decisions: readonly DistrictDecision[];
  readonly rules: Pick<RuleSet, 'blocs'>;
  /** In the language of the list. */
  readonly wording: OrganisationWording;
  /** The list's own table as it stands, and its name. */
  readonly standing: OwnTable;
  readonly table: string;
  /** The cell that says by which day's decisions the list is, and what it holds; null where it is gone. */
  readonly dayCell: { readonly area: Area; readonly found: RawValue } | null;
  readonly sources: readonly SourceCells[];
  /** Today, as people write it. */
  readonly day: string;
}

export interface ListChanges {
  readonly added: number;
  /** Rows that the survey does not count any more; they stay, and say so. */
  readonly outside: number;
}

export type FormUpdate =
  | { readonly ok: true; readonly plan: Plan; readonly changes: ListChanges }
  /** Something stands right below the table, in the way of new rows. */
  | { readonly ok: false; readonly trouble: ListBlockedBelow };

export interface ListBlockedBelow {
  readonly code: 'list-blocked-below';
  readonly sheet: string;
  readonly cell: string;
}

/** By these a row says what it is a row of; without them a list cannot be brought up to date. */
const NEEDED: readonly OrganisationColumn[] = ['number', 'district', 'future', 'bloc', 'name', 'type'];
/** What people fill in. */
const TYPED: readonly OrganisationColumn[] = ['name', 'members', 'fullMembers'];

/** Whether a table has the columns, in the words of this language, by which it can be brought up to date. */
export function isListIn({ headers }: Pick<OwnTable, 'headers'>, wording: OrganisationWording): boolean {
  return NEEDED.every((column) => headers.includes(wording.headers[column]));
}

/** What a standing row is to be. */
type Fate =
  /** Not known for one of the survey's: it is left alone. */
  | { readonly kind: 'left' }
  | { readonly kind: 'counted'; readonly group: CountedGroup }
  /** It says in the place of a name why the organisations of the group are not listed. */
  | { readonly kind: 'not-listed'; readonly group: CountedGroup }
  | { readonly kind: 'outside'; readonly said: string };

/**
 * Brings a list that was filled in up to date where it stands. Its rows are joined by district, bloc and type, wherever
 * they are sorted to: those with entries stand first for the organisations that are counted. What was typed stays, rows
 * that are not counted any more among it, and so does every row that is none of the survey's; new ones go below.
 */
export function planOrganisationFormUpdate(input: FormUpdateInput): FormUpdate {
  const { decisions, rules, wording, standing, day, dayCell, sources } = input;
  const groups = countedGroups(decisions, rules);
  const rows = rowsOf(input, groups);
  const fates = rows.map((row) => row.fate);
  const added = missing(groups, fates);
  if (added.length > standing.freeRowsBelow) {
    const below = standing.area.row + standing.area.rowCount + standing.freeRowsBelow;
    return {
      ok: false,
      trouble: {
        code: 'list-blocked-below',
        sheet: standing.sheet,
        cell: cellAddress(below, standing.area.column),
      },
    };
  }
  const { sheet, area } = standing;
  const said = wording.toFillIn.asOf(day);
  const additions = additionsOf(input, rows, added);
  return {
    ok: true,
    changes: {
      added: added.length,
      outside: fates.filter(({ kind }) => kind === 'outside').length,
    },
    plan: {
      ...emptyPlan('organisations'),
      ...additions,
      sources: [...sources, { sheet, area, found: [standing.headers, ...standing.rows] }],
      tablesRead: [tableRead(input.table, standing)],
      cells: [
        ...standingBlocks(input, rows, added.length),
        ...additions.cells,
        ...(dayCell === null || dayCell.found === said
          ? []
          : [
              {
                sheet,
                area: dayCell.area,
                content: [[said]],
                found: [[dayCell.found]],
                anchor: { kind: 'name' as const, name: LIST_DAY, area: dayCell.area },
              },
            ]),
      ],
    },
  };
}

interface StandingRow {
  readonly inputs: readonly RawValue[];
  readonly fate: Fate;
  /** Null where it stays as it is. */
  readonly district: string | null;
  /** The first of its bloc of its district. */
  readonly isFirst: boolean;
  readonly number: RawValue;
}

function placeIn({ standing, wording }: FormUpdateInput) {
  return (column: OrganisationColumn) => standing.headers.indexOf(wording.headers[column]);
}

function rowsOf(input: FormUpdateInput, groups: readonly CountedGroup[]): readonly StandingRow[] {
  const { standing, decisions, rules, wording } = input;
  const placeOf = placeIn(input);
  const text = (index: number, column: OrganisationColumn) =>
    String(standing.rows[index]?.[placeOf(column)] ?? '').trim();
  const blocs = new Map(rules.blocs.map(({ id }) => [foldText(wording.bloc(id)), id]));
  const types = new Map((['committee', 'cell'] as const).map((type) => [foldText(wording.type(type)), type]));
  const byName = new Map(decisions.map(({ district }) => [district.name, district.key]));
  const keys = standing.rows.map((_, index) => {
    const name = text(index, 'district');
    return name === '' ? '' : (byName.get(name) ?? districtKey(name));
  });
  const current = decisions.map(({ district }) => district.key);
  const heirs = joinedDistricts([...new Set(keys.filter((key) => key !== ''))], current);
  const byKey = new Map(decisions.map((decision) => [decision.district.key, decision]));

  const known = standing.rows.map((_, index) => {
    const key = heirs.get(keys[index] ?? '') ?? keys[index] ?? '';
    const bloc = blocs.get(foldText(text(index, 'bloc')));
    const type = types.get(foldText(text(index, 'type')));
    if (key === '' || bloc === undefined || type === undefined) return null;
    return { key, bloc, type, isRenamed: heirs.has(keys[index] ?? '') };
  });
  const fates = standing.rows.map((_, index): Fate => {
    const row = known[index] ?? null;
    if (row === null) return { kind: 'left' };
    return {
      kind: 'outside',
      said: byKey.has(row.key) ? wording.toFillIn.outside : wording.toFillIn.districtGone,
    };
  });
  const isTyped = (index: number) =>
    TYPED.some((column) => placeOf(column) >= 0 && text(index, column) !== '');
  const isOutside = (index: number) => text(index, 'future') === wording.toFillIn.outside;
  const isPlaceholder = (index: number) => saysNotListed(text(index, 'name'), wording);
  for (const group of groups) {
    const own = known.flatMap((row, index) =>
      row?.key === group.decision.district.key && row.bloc === group.bloc && row.type === group.type
        ? [index]
        : [],
    );
    const rank = (index: number) =>
      isPlaceholder(index) ? 2 : (isTyped(index) ? 0 : 1) + (isOutside(index) ? 0.5 : 0);
    const inOrder = own.toSorted((one, other) => rank(one) - rank(other) || one - other);
    if (group.count.state === 'listed') {
      for (const index of inOrder.slice(0, group.count.rows)) fates[index] = { kind: 'counted', group };
    } else {
      for (const index of inOrder)
        fates[index] = { kind: isPlaceholder(index) ? 'not-listed' : 'counted', group };
    }
  }

  const started = new Set<string>();
  const numbers = standing.rows.map((row) => row[placeOf('number')] ?? '');
  let last = Math.max(0, ...numbers.filter((number) => typeof number === 'number'));
  return standing.inputs.map((inputs, index): StandingRow => {
    const fate = fates[index] ?? { kind: 'left' };
    const block = 'group' in fate ? blocKey(fate.group) : null;
    const isFirst = block !== null && !started.has(block);
    if (block !== null) started.add(block);
    const row = known[index] ?? null;
    const number = numbers[index] ?? '';
    return {
      inputs,
      fate,
      district: row?.isRenamed === true ? (byKey.get(row.key)?.district.name ?? null) : null,
      isFirst,
      number: fate.kind !== 'left' && number === '' ? ++last : number,
    };
  });
}

/** What the list says, in the place of a name, where organisations have no row each. */
function saysNotListed(name: string, { toFillIn }: OrganisationWording): boolean {
  const types = ['committee', 'cell'] as const;
  const frames = types.flatMap((type) => [
    toFillIn.openCount(type, GAP),
    toFillIn.tooMany(type, GAP, MOST_ROWS),
  ]);
  return frames.some((frame) => {
    const [start = '', end = ''] = frame.split(GAP);
    return name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end);
  });
}
const GAP = '\uE000';

/** The rows that the survey counts and the list does not have yet. */
function missing(groups: readonly CountedGroup[], fates: readonly Fate[]): readonly FormRow[] {
  const started = new Set(fates.flatMap((fate) => ('group' in fate ? [blocKey(fate.group)] : [])));
  return groups.flatMap((group) => {
    const own = fates.filter((fate) => 'group' in fate && fate.group === group);
    const wanted =
      group.count.state === 'listed'
        ? group.count.rows - own.length
        : own.some(({ kind }) => kind === 'not-listed')
          ? 0
          : 1;
    return Array.from({ length: wanted }, (): FormRow => {
      const isFirst = !started.has(blocKey(group));
      started.add(blocKey(group));
      return { group, isFirst };
    });
  });
}

/** The columns of the list's own, and what each is to hold in a standing row; null leaves the cell alone. */
function wantedIn(input: FormUpdateInput, column: OrganisationColumn, row: StandingRow): CellContent {
  const { wording, table } = input;
  const { fate, isFirst } = row;
  if (fate.kind === 'left') return null;
  switch (column) {
    case 'number':
      return typeof row.number === 'boolean' ? null : row.number;
    case 'district':
      return row.district;
    case 'future':
      return fate.kind === 'outside' ? fate.said : wording.future(fate.group);
    case 'name': {
      if (fate.kind === 'not-listed') return notListed(fate.group, wording);
      const name = String(row.inputs[placeIn(input)('name')] ?? '');
      return fate.kind === 'counted' && saysNotListed(name, wording) ? '' : null;
    }
    case 'counted':
      return 'group' in fate && isFirst ? countedMembers(fate.group) : '';
    case 'check':
      return 'group' in fate && isFirst ? comparison(fate.group, table, wording) : '';
    case 'named':
      return fate.kind === 'counted' ? isNamed(wording) : '';
    case 'bloc':
    case 'type':
    case 'members':
    case 'fullMembers':
    case 'executive':
    case 'prospect':
      return null;
  }
}

const KEPT_UP: readonly OrganisationColumn[] = [
  'number',
  'district',
  'future',
  'name',
  'counted',
  'check',
  'named',
];

function standingBlocks(
  input: FormUpdateInput,
  rows: readonly StandingRow[],
  added: number,
): readonly CellBlock[] {
  const { standing, table } = input;
  const { sheet, area } = standing;
  const placeOf = placeIn(input);
  const anchor = tableAnchor(table, standing, { ...area, rowCount: area.rowCount + added });
  const rowKeys: RowKeys = {
    column: area.column + placeOf('number'),
    cells: rows.map(({ number }) => number),
    remembered: rows.map(() => null),
  };
  return KEPT_UP.flatMap((column): readonly CellBlock[] => {
    const place = placeOf(column);
    if (place < 0) return [];
    const content = rows.map((row): CellContent => {
      const wanted = wantedIn(input, column, row);
      const found = row.inputs[place] ?? '';
      // A formula of these columns is the same in every row, however Excel writes it.
      const stands =
        typeof wanted === 'object' && wanted !== null
          ? typeof found === 'string' && found.startsWith('=')
          : wanted === found;
      return stands ? null : wanted;
    });
    if (content.every((cell) => cell === null)) return [];
    return [
      {
        sheet,
        area: { row: area.row + 1, column: area.column + place, rowCount: rows.length, columnCount: 1 },
        content: content.map((cell) => [cell]),
        found: rows.map(({ inputs }) => [inputs[place] ?? '']),
        anchor,
        rowKeys,
        columnIds: [null],
      },
    ];
  });
}

/** The rows that come, right below the table; they look like its first. */
function additionsOf(
  { standing, table, wording, ...input }: FormUpdateInput,
  rows: readonly StandingRow[],
  added: readonly FormRow[],
): Pick<Plan, 'cells' | 'tables' | 'formats' | 'fittedRows' | 'grown'> {
  if (added.length === 0) return { cells: [], tables: [], formats: [], fittedRows: [], grown: [] };
  const { sheet, area: whole, headers } = standing;
  const area: Area = { ...whole, row: whole.row + whole.rowCount, rowCount: added.length };
  const anchor = tableAnchor(table, standing, { ...whole, rowCount: whole.rowCount + added.length });
  const placeOf = placeIn({ standing, table, wording, ...input });
  const last = Math.max(0, ...rows.flatMap(({ number }) => (typeof number === 'number' ? [number] : [])));
  const numbers = added.map((_, index) => last + 1 + index);
  const rowKeys: RowKeys = {
    column: area.column + placeOf('number'),
    cells: numbers,
    remembered: numbers.map(() => null),
  };
  const columns = headers.map(
    (header) => ORGANISATION_COLUMNS.find((column) => wording.headers[column] === header) ?? null,
  );
  const content = added.map((row, index) =>
    columns.map((column): CellContent => {
      const place = {
        number: numbers[index] ?? 0,
        row: area.row + index,
        columnOf: (of: OrganisationColumn) => area.column + placeOf(of),
        table,
      };
      return column && formCell(column, row, place, wording);
    }),
  );
  const byColumn = headers.map((_, place): Area => ({
    ...area,
    column: area.column + place,
    columnCount: 1,
  }));
  return {
    cells: [
      {
        sheet,
        area,
        content,
        found: added.map(() => headers.map(() => '')),
        anchor,
        rowKeys,
        columnIds: columns.map(() => null),
        addsRows: true,
      },
    ],
    tables: [{ sheet, name: table, area: anchor.area, isNew: false }],
    formats: byColumn.map((column) => ({
      sheet,
      area: column,
      like: { row: whole.row + 1, column: column.column },
    })),
    fittedRows: [{ sheet, area }],
    grown: byColumn.map((column) => ({ sheet, area: column, anchor, rowKeys })),
  };
}
