import type { MappingText } from './mapping-text';

/** The screen on which columns are pointed at, in English. */
export const mappingEn: MappingText = {
  title: 'Point at columns',
  open: 'Point at columns…',
  introduction:
    'Each item below says which column it comes from. Where that is wrong, open the item and choose another. The choice is kept in this workbook: whoever opens it reads it the same way.',
  layout: 'How the survey is laid out',
  layouts: {
    wide: { name: 'A row for each district', hint: 'The blocs stand in different columns of one row.' },
    long: { name: 'A row for each bloc', hint: 'A district has several rows, one for each bloc.' },
    'by-organisation': {
      name: 'A row for each organisation',
      hint: 'A list of base organisations; their numbers are added up by bloc.',
    },
  },
  headerRows: 'Header rows',
  firstRow: 'From row',
  lastRow: 'To row',
  noHeaderRows: (most) => `Enter the numbers of the header’s first and last row, at most ${most} rows.`,
  groups: { row: 'What a row is about', counts: 'Numbers' },
  column: (letters, header) => (header === '' ? `${letters} · no heading` : `${letters} · ${header}`),
  certainties: {
    sure: 'sure',
    likely: 'to be checked',
    chosen: 'chosen',
    'to-find': 'to be found',
    missing: 'no column yet',
    ambiguous: 'choose one',
    added: 'two columns',
    'in-rows': 'by rows',
    'in-title': 'to be checked',
    none: 'none',
  },
  sources: {
    'to-find': 'looked for when the sheet is read',
    missing: 'no column was found; choose it',
    ambiguous: 'several columns may be it; choose one',
    'in-rows': 'read from rows that name a bloc',
    none: 'no column',
  },
  titleCell: (cell) => `cell ${cell}, above the table`,
  hints: {
    sure: 'The heading says clearly that this is the column.',
    likely: 'Only a guess by its place or by a single sign. Check it, and choose the column if it is right.',
    chosen: 'Chosen by the user.',
    'to-find': 'The column is looked for when the sheet is read.',
    missing: 'The survey cannot be read without this column.',
    added: 'No column counts both, so the two are added up. If one of them does, choose it.',
    'in-rows': 'There is no column of its own: rows that name a bloc say it.',
    'in-title':
      'The table has no column of district names: the name was taken from a line above it. If there is a column, choose it.',
    none: 'Not needed; the survey has no such column.',
  },
  ambiguousHint: (columns) => `Columns ${columns.join(', ')} may all be it. Choose one.`,
  columnFor: (field) => `Column: ${field}`,
  auto: 'Find it',
  noColumn: 'No such column',
  useSelected: 'Use the selected column',
  selectedElsewhere: (selected, wanted) =>
    `The selected cell is on sheet “${selected}”. Select a cell of the column on sheet “${wanted}” and press again.`,
  alsoFor: (fields) => `This column was also chosen for: ${fields.join('; ')}.`,
  blanksAreZero: 'Blanks and dashes are 0',
  readSo: 'Read it this way',
  clear: 'Clear the choice',
};
