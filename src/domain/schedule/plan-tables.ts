/** Excel's names of the tables by which a district's time, people and pieces of work are planned. */
export const PLAN_TABLES = {
  steps: 'KienToan_Buoc',
  items: 'KienToan_ViecCon',
  waves: 'KienToan_Dot',
  districts: 'KienToan_TheoDoi',
  holidays: 'KienToan_NgayNghi',
  delays: 'KienToan_XinCham',
} as const;

export type PlanTable = keyof typeof PLAN_TABLES;
export const PLAN_TABLE_KEYS = Object.keys(PLAN_TABLES) as readonly PlanTable[];

/** The sheets on which they stand, in the order in which they come. */
export const PLAN_SHEET_KEYS = ['schedule', 'delays', 'procedure'] as const;
export type PlanSheet = (typeof PLAN_SHEET_KEYS)[number];

export const TABLES_OF: Readonly<Record<PlanSheet, readonly PlanTable[]>> = {
  procedure: ['steps', 'items'],
  schedule: ['waves', 'districts', 'holidays'],
  delays: ['delays'],
};

/** The columns of each, left to right. */
export const PLAN_COLUMNS = {
  steps: ['code', 'step', 'lead', 'after', 'ground', 'days', 'use', 'until', 'order'],
  items: ['stepCode', 'item', 'ground', 'use', 'code'],
  waves: ['wave', 'typedStart', 'lessons', 'start', 'check'],
  districts: [
    'district',
    'wave',
    'leader',
    'specialist',
    'typedStart',
    'delayDays',
    'start',
    'end',
    'key',
    'check',
  ],
  holidays: ['date', 'name', 'counted', 'check'],
  delays: ['district', 'date', 'document', 'reason', 'detail', 'sent', 'outcome', 'days', 'note', 'check'],
} as const satisfies Readonly<Record<PlanTable, readonly string[]>>;

export type PlanColumn<Table extends PlanTable> = (typeof PLAN_COLUMNS)[Table][number];

/** The last columns of tables, which those of earlier versions do not have: their places are no sign of them. */
export const LATER_PLAN_COLUMNS = {
  steps: ['order'],
  holidays: ['counted', 'check'],
} as const satisfies { readonly [Table in PlanTable]?: readonly PlanColumn<Table>[] };

/** The columns of a table that came later, if any. */
export function laterIn(table: PlanTable): readonly string[] {
  const later: Partial<Readonly<Record<PlanTable, readonly string[]>>> = LATER_PLAN_COLUMNS;
  return later[table] ?? [];
}

/** What the columns are called. */
export type PlanHeaders = { readonly [Table in PlanTable]: Readonly<Record<PlanColumn<Table>, string>> };

/** What `heading` calls each of the columns. */
export function planHeadersOf(heading: (table: PlanTable, column: string) => string): PlanHeaders {
  const of = <Table extends PlanTable>(table: Table) =>
    Object.fromEntries(
      PLAN_COLUMNS[table].map((column) => [column, heading(table, column)] as const),
    ) as PlanHeaders[Table];
  return {
    steps: of('steps'),
    items: of('items'),
    waves: of('waves'),
    districts: of('districts'),
    holidays: of('holidays'),
    delays: of('delays'),
  };
}
