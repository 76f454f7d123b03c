import type { SurveyText } from './survey-text';

const format = new Intl.NumberFormat('en-GB');
const n = (value: number) => format.format(value);

/** The survey screen in English. */
export const surveyEn: SurveyText = {
  title: 'Survey',
  sheet: 'Sheet',
  layout: 'Laid out as',
  layouts: {
    wide: 'a row for each district',
    long: 'a row for each bloc',
    'by-organisation': 'a row for each organisation',
  },
  districts: 'Districts',
  organisations: 'Organisations',
  nameColumn: 'District names',
  totalRow: 'Total row',
  rowNumber: (row) => `row ${row}`,
  noTotalRow: 'none',
  columns: 'Numbers come from columns',
  bloc: 'Bloc',
  field: 'Content',
  column: 'Column',
  measures: { committees: 'Committees', cells: 'Cells', members: 'Members', fullMembers: 'Full' },
  noColumn: 'no column',
  toCheck: 'to be checked',
  unsureColumns: (count) =>
    `${n(count)} ${count === 1 ? 'column was' : 'columns were'} recognised without certainty and ${count === 1 ? 'is' : 'are'} marked “to be checked”. If wrong, press “Point at columns…”.`,
  blocked: (count) =>
    `${n(count)} ${count === 1 ? 'district has' : 'districts have'} no result because of errors in the numbers`,
  blockedHint: 'Correct the numbers and read again. The other districts have their results.',
  withoutFull: (count) =>
    `${n(count)} ${count === 1 ? 'district has' : 'districts have'} no result: the survey has no column of full members`,
  withoutFullHint:
    'The rules in use count full members alone. Add or point at that column and read again, or change the rules to count all members.',
  findings: 'To be checked',
  noFindings: 'Nothing to be checked.',
  filter: 'Filter by severity',
  allFindings: (count) => `All (${n(count)})`,
  severities: {
    error: (count) => `Errors (${n(count)})`,
    warning: (count) => `Warnings (${n(count)})`,
    note: (count) => `Notes (${n(count)})`,
  },
  toResult: 'See the result',
  findingsSheet: 'List them on a new sheet',
  otherSheet: 'Choose another sheet',
};
