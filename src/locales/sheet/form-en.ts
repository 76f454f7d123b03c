import type { FormPhrases } from './form-phrases';

/**
 * Blank forms in English. What is chosen, and what tells the total and the signatures from rows, stays Vietnamese with
 * its translation: it is read from the cells, not from the names of the form.
 */
export const formEn: FormPhrases = {
  sheetName: 'Survey form',
  office: ['DISTRICT COMMITTEE OF ……………………', 'ORGANISATION COMMITTEE'],
  party: 'COMMUNIST PARTY OF VIETNAM',
  title: {
    wide: 'SURVEY OF BASE PARTY ORGANISATIONS AND PARTY MEMBERS BY BLOC',
    'by-organisation': 'LIST OF BASE PARTY ORGANISATIONS AND PARTY MEMBERS BY BLOC',
  },
  asOf: '(Numbers as of ……………………)',
  guide: 'Where there is none write 0; whole numbers only. Grey cells calculate themselves.',
  unit: { wide: 'Unit: organisations, members', 'by-organisation': 'Unit: persons' },
  index: 'TT',
  note: 'Note',
  total: 'TỔNG CỘNG (TOTAL)',
  district: { wide: 'District', 'by-organisation': 'District' },
  bloc: 'Bloc',
  organisation: 'Base organisation',
  organisationType: 'Kind',
  organisations: 'Base organisations',
  members: 'Party members',
  counts: {
    wide: {
      committees: 'Com-mittees',
      cells: 'Cells',
      members: 'All',
      fullMembers: 'Full',
      probationary: 'Proba-tionary',
      executive: 'Executive committee',
    },
    'by-organisation': {
      committees: 'Base committees',
      cells: 'Base cells',
      members: 'All party members',
      fullMembers: 'Full',
      probationary: 'Proba-tionary',
      executive: 'Executive committee',
    },
  },
  blocHeading: ({ name }) => name.en.toLocaleUpperCase('en'),
  blocChoice: ({ shortName }) => `${shortName.vi} (${shortName.en})`,
  typeChoices: ['Đảng bộ cơ sở (base committee)', 'Chi bộ cơ sở (base cell)'],
  countRefusal: (least, most) => ({
    title: 'Whole numbers only',
    message: `Enter a whole number from ${least} to ${most}, without points, commas or words. Where there is none write 0.`,
  }),
  choiceRefusal: (column) => ({ title: column, message: `Choose from the list of the column “${column}”.` }),
  place: '………………, date …………………',
  preparer: 'NGƯỜI LẬP BIỂU (PREPARED BY)',
  head: 'TRƯỞNG BAN (HEAD OF THE COMMITTEE)',
  preparerSigns: '(Signature, full name)',
  headSigns: '(Signature, seal, full name)',
};
