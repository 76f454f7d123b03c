import type { WhatIfText } from './what-if-text';

const format = new Intl.NumberFormat('en-GB');
const n = (value: number) => format.format(value);

/** Trying other rules, in English. */
export const whatIfEn: WhatIfText = {
  title: 'What if',
  introduction:
    'Try other rules and see what changes. The rules in use and the sheets stay as they are until you write a scenario.',
  controls: 'What to try',
  threshold: 'Base committee from (members)',
  inUse: (value) => `In use: ${value}`,
  basis: 'Members counted',
  noFullMembers: 'The survey has no column of full members.',
  below: 'Below that number',
  reset: 'Back to the rules in use',
  cannot: 'These choices cannot be decided by',
  trouble: (trouble, named) => {
    switch (trouble.code) {
      case 'limit-not-whole':
        return 'Enter a whole number from 1 on.';
      case 'limits-contradict':
        return 'Lower than the fewest full members that any organisation needs.';
      case 'bloc-never-grouped':
        return `${named([[trouble.bloc]])}: there is no way left to place this bloc.`;
      case 'no-grouping':
        return 'No grouping is left that holds every bloc.';
      case 'nothing-recommended':
        return 'No grouping is left to be recommended, only options.';
      case 'grouping-never-chosen':
        return `“${named(trouble.grouping)}” could never be recommended: ${trouble.before.map((one) => `“${named(one)}”`).join(' or ')} comes before it and fits as well.`;
    }
  },
  unsound: 'The rules in use are not sound themselves; correct them first.',

  figures: 'Figures',
  figure: 'Figure',
  now: 'In use',
  tried: 'Tried',
  number: n,
  coverage: (now, tried, total) =>
    `Afterwards means districts with a recommended grouping only: ${n(now)} of ${n(total)} in use, ${n(tried)} of ${n(total)} as tried.`,

  changed: 'Districts with another outcome',
  changedCount: (count, total) =>
    count === 0
      ? 'No district has another outcome.'
      : `Another outcome in ${n(count)} of ${n(total)} districts.`,
  district: 'District',
  otherOptions: (grouping) => `${grouping} (other options)`,

  curve: 'By the members needed',
  curveHint: 'With the choices above; only the number of members needed changes.',
  picture: ({ first, last, now, tried, most, fewest }) =>
    `Base committees if ${n(first)} to ${n(last)} members are needed: at most ${n(most)}, at least ${n(fewest)}. In use, ${n(now.threshold)}: ${n(now.committees)}. Tried, ${n(tried.threshold)}: ${n(tried.committees)}.`,
  committees: 'Base committees',
  recommended: 'Districts with a recommended grouping',
  nowAt: (threshold) => `In use: ${n(threshold)}`,
  triedAt: (threshold) => `Tried: ${n(threshold)}`,
  outside: 'The number tried lies outside the picture.',
  asTable: 'As a table',
  range: (first, last) => (first === last ? n(first) : `${n(first)}–${n(last)}`),
  rangeHeader: 'Members needed',

  write: 'Write as a scenario',
  nothingChanged: 'Nothing differs from the rules in use yet.',
};
