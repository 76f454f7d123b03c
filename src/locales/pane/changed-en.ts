import type { ChangedText } from './changed-text';

export const changedEn: ChangedText = {
  sheet: (sheet, changes) => `“${sheet}” has changed since it was last read: ${changes}.`,
  changes: {
    edited: 'counts, names or headings of the survey were edited',
    around: 'cells beside, above or below the survey were edited',
    choices: 'chosen arrangements, reasons or consents were edited',
    'result-columns-deleted': 'result columns were deleted',
    rows: 'rows were added or deleted',
    columns: 'columns were added or deleted',
    'cells-moved': 'cells were inserted or deleted, and others have moved',
    sorted: 'rows or columns were sorted',
  },
  results: (cells) => `result cells were edited (${cells})`,
  renamed: (name) => `the sheet is now called “${name}”`,
  rules: (sheet) => `The sheet of rules “${sheet}” has changed since it was last read.`,
  deleted: (sheet) => `The sheet “${sheet}” is no longer in the workbook.`,
  shown: 'This pane still shows what was read then.',
  typedOver: '“Write” names each result cell that somebody typed over, and leaves it as it is.',
};
