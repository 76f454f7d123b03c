import type { GatheringText } from './gathering-text';

const format = new Intl.NumberFormat('en-GB');
const n = (value: number) => format.format(value);
const rows = (count: number) => (count === 1 ? '1 row' : `${n(count)} rows`);
const units = (count: number) => (count === 1 ? '1 district' : `${n(count)} districts`);

/** Gathering from files, in English. */
export const gatheringEn: GatheringText = {
  title: 'Gather many files',
  introduction:
    'Choose the .xlsx files that the districts sent. The survey in each is read on this machine and put into one sheet; the files themselves are not changed and are sent nowhere.',
  choose: 'Choose files…',
  chooseAgain: 'Choose other files…',
  drop: 'or drag the files here',
  dropHere: 'Drop the files here',
  none: 'No file was chosen.',
  taken: (count) => (count === 1 ? '1 survey read' : `${n(count)} surveys read`),
  refused: (count) => (count === 1 ? '1 file or part not taken' : `${n(count)} files or parts not taken`),
  units,
  toLookAt: (count) => `${n(count)} to be checked`,
  sheet: (sheet) => `sheet “${sheet}”`,
  conflicts: (count) => `${units(count)} found in several places`,
  conflictsHint:
    'Choose for each district where its figures are taken from. Figures are never added together.',
  undecided: (count) => `Still to choose: ${units(count)}. Nothing can be written before.`,
  membersByBloc: (figures) => `Members: ${figures}.`,
  noNumber: 'no number',
  chooseSource: 'Choose a source…',
  leaveOut: 'Leave this district out',
  lastForAll: 'Take the last one read for all',
  layout: 'Each row of the gathered sheet is',
  layouts: { wide: 'a district', 'by-organisation': 'a base organisation' },
  cannot: 'Cannot be gathered yet',
  plan: 'Will be written',
  target: 'Sheet',
  newSheet: (sheet) => `${sheet} (new)`,
  standingSheet: (sheet) => `${sheet} (standing)`,
  added: 'Added',
  replaced: 'Replaced by new figures',
  unchanged: 'Unchanged',
  takenOut: 'Taken out, no longer in the file',
  kept: 'Kept, changed by somebody',
  keptHint: 'Rows that somebody changed or wrote a note beside are kept; their new figures are not written.',
  withoutColumnHint: (names) =>
    `The standing sheet has no column for: ${names}. Gather into a new workbook to have them all.`,
  rows,
  rowsNamed: (count, names) => `${rows(count)}: ${names}`,
  nothing: 'The gathered sheet already says what these files say; nothing has to be written.',
  write: 'Write the gathered sheet',
  compareAgain: 'Compare again',
};
