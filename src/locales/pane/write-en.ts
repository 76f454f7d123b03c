import type { WriteText } from './write-text';

const format = new Intl.NumberFormat('en-GB');
const n = (value: number) => format.format(value);
const plural = (count: number, one: string, many: string) => `${n(count)} ${count === 1 ? one : many}`;

/** At most eight names, then how many more. */
const someOf = (names: readonly string[]) =>
  names.length <= 8 ? names.join(', ') : `${names.slice(0, 8).join(', ')} and ${names.length - 8} more`;

/** Headers of columns, each with how many districts. */
const byDistricts = (columns: readonly { readonly header: string; readonly districts: number }[]) =>
  columns
    .map(({ header, districts }) => `“${header}” (${plural(districts, 'district', 'districts')})`)
    .join(', ');

/** What is said before results are written, in English. */
export const writeTextEn: WriteText = {
  title: 'Before writing',
  sheet: 'Sheet',
  cells: 'Cells to write',
  cellCount: (count) => plural(count, 'cell', 'cells'),
  standing: 'There already',
  standingColumns: (count) =>
    count === 0
      ? 'no result columns yet'
      : `${plural(count, 'result column', 'result columns')} from an earlier run`,
  language: 'Written in',
  columns: 'Columns',
  newColumn: 'new column',
  standingColumn: 'there already',
  nothing: 'The worksheet already shows this result; no cell has to be written.',
  nothingElse: 'But for the edited cells there is no cell to write.',
  untouched: 'The survey’s numbers and all other cells stay as they are.',
  rulesSheet: (sheet) =>
    `With the sheet “${sheet}”: the threshold and the way of counting that the formulas compare with; what is changed there changes the results.`,
  content: 'Results written as',
  contents: {
    formulas: 'Formulas: they follow when numbers change',
    values: 'Values: they stay until the next run',
  },
  logTitle: 'Log',
  log: 'Keep a log of what is written (sheet “Log”)',
  logHint:
    'Each run adds a row: when, by which rules, the figures and what has changed since the last run; no names of people.',
  logStands: (sheet) => `The log is kept on the sheet “${sheet}”. Delete that sheet to end it.`,
  logTrouble: 'The results can be written, the log cannot',
  notLive: (districts) =>
    `${plural(districts.length, 'district is', 'districts are')} written as values, because a number is typed as text or formatted as something else, or a name has to be checked: ${someOf(districts)}. Correct these cells and write again, and the results follow by themselves.`,
  fixedColumns: {
    'until-changed': (columns) =>
      `These columns keep what is written, because the full formula is longer than Excel takes: ${byDistricts(columns)}. Once numbers or rules change, the cell asks for the results to be written again.`,
    'too-long': (columns) =>
      `These columns are written as values and do not follow by themselves, because the formula is longer than Excel takes: ${byDistricts(columns)}. Write the results again when numbers change.`,
    value: (columns) =>
      `These columns are written as values and do not follow by themselves, because a formula does not see all that was read: ${byDistricts(columns)}. Write the results again when numbers change.`,
  },
  start: 'Where new columns go',
  startRight: 'Right of all data',
  startAt: 'From column',
  columnLetters: 'Letters of the column',
  apply: 'Apply',
  applyFirst: 'Enter the column and press “Apply” to see where this would be written.',
  notAColumn: 'Enter the letters of a column, A to XFD.',
  cannotPlace: 'Cannot be written yet',
  typedOver: (count) => `${plural(count, 'result cell was', 'result cells were')} edited since the last run`,
  typedOverKept: 'They stay as they are.',
  typedOverReplaced: 'Edited result cells will be written again from the result.',
  replace: 'Write over the edited cells',
  typedOverCell: (text) => `now “${text}”`,
  confirm: 'Write to the worksheet',
  registerSheets: {
    title: 'Sheets from the checklist',
    hint: 'Each is a new sheet; the others stay as they are. The follow-up prints on A4; the sheet of confidence votes sums up steps 2 and 3.',
    which: 'Made for',
    all: (count) => `All ${plural(count, 'district', 'districts')}`,
    some: 'Some districts',
    districts: 'Districts',
    noneTicked: 'Tick at least one district.',
    followUp: 'Make a follow-up to print…',
    votes: 'Make the sheet of confidence votes…',
  },
};
