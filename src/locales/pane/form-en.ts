import type { FormText } from './form-text';

const format = new Intl.NumberFormat('en-GB');
const n = (value: number) => format.format(value);

/** Blank forms, in English. */
export const formTextEn: FormText = {
  title: 'Make a survey form',
  introduction:
    'A blank sheet with title, sums, checks of what is typed and print set-up. A hidden mark lets it be read back at once, without guessing columns.',
  kind: 'Each row of the form is',
  kinds: { wide: 'a district', 'by-organisation': 'a base organisation' },
  names: 'Names of the districts, one a line',
  namesHint: 'Leave empty where the district writes its own name.',
  fillKnown: (province, year) => `Fill in the districts of ${province} in ${year}`,
  rows: 'Rows to fill in',
  rowsHint: (most) => `From 1 to ${n(most)}; empty for as many as the form has by default.`,
  notARowCount: (most) => `Enter a whole number from 1 to ${n(most)}.`,
  make: 'Make the form sheet',
};
