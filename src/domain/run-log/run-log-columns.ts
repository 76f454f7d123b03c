/** The name of the log's table: names of tables are unique in a workbook and travel with the sheet. Where it stands, runs are recorded. */
export const RUN_LOG_TABLE = 'KienToan_NhatKy';

/** The columns of the log, left to right. Nothing in them tells of a person. */
export const RUN_LOG_COLUMNS = [
  'number',
  'at',
  'by',
  'sheet',
  'rules',
  'threshold',
  'basis',
  'districts',
  'before',
  'after',
  'committees',
  'merged',
  'options',
  'open',
  'chosen',
  'againstRules',
  'cells',
  'changes',
] as const;

export type RunLogColumn = (typeof RUN_LOG_COLUMNS)[number];

/** What is compared with the last run on the same sheet, which may have been renamed. */
export const COMPARED_COLUMNS = [
  'sheet',
  'rules',
  'threshold',
  'basis',
  'districts',
  'before',
  'after',
  'committees',
  'merged',
  'options',
  'open',
  'chosen',
  'againstRules',
] as const satisfies readonly RunLogColumn[];

/** By what a run was started. */
export type RunMeans = 'pane' | 'ribbon' | 'terminal';
