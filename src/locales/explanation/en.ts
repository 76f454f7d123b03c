import type { Span } from '../../domain/explanation/explanation';
import type { ExplanationPhrases, Threshold } from './phrases';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
const tooFewFull = (fullMembers: number | null, minimum: number) =>
  fullMembers === null
    ? `cannot have ${minimum} full members`
    : `${counted(fullMembers, 'full member')}, ${minimum} are needed`;

/** What is said of one bloc, or of each of several. */
const saidOf = (blocs: readonly string[], ofOne: string, ofEach: string) =>
  blocs.length === 0 ? [] : [`${blocs.join(', ')} ${blocs.length > 1 ? ofEach : ofOne}`];

const spanText = ({ least, most }: Span) => (least === most ? `${least}` : `${least}–${most}`);

/** So many members, named by who of them counts. */
const ofCounted = ({ members, basis }: Threshold) =>
  counted(members, basis === 'full' ? 'full member' : 'member');

/** Explanations in English. */
export const explanationEn: ExplanationPhrases = {
  sheetName: 'Explanation',
  title: (survey) => `EXPLANATION OF THE RESULT OF “${survey}”`,
  guide:
    'Several rows for each district, by topic. Filter “District” or “Topic” to see some of them. The numbers are those of the moment when the sheet was written; write it again when the survey changes. The committee in charge decides.',
  headers: {
    number: 'No.',
    district: 'District',
    section: 'Topic',
    subject: 'About',
    members: 'Members',
    threshold: 'Threshold',
    margin: 'Over or short',
    text: 'What',
    ground: 'Ground',
  },
  section: {
    choice: 'The committee’s choice',
    conclusion: 'Conclusion',
    notes: 'Notes',
    missing: 'Counts that are missing',
    compared: 'Numbers compared',
    groupings: 'Groupings tried',
    changes: 'What would change the result',
    basis: 'Which members count',
    reading: 'Reading of the rule',
    consent: 'Written consent',
    options: 'Options to choose from',
    tasks: 'The checklist at this point',
  },

  verdict: (margin) => {
    if (margin === null) return 'undetermined';
    if (margin === 0) return 'just enough';
    return margin > 0 ? `enough, ${margin} over` : `not enough, short by ${-margin}`;
  },
  enoughFull: (fullMembers, minimum) => `${counted(fullMembers, 'full member')}, enough for ${minimum}`,
  tooFewFull,
  missing: (count, cell) =>
    count === 'members'
      ? `no usable number of members: look at ${cell}`
      : `no usable number of full members: look at ${cell}`,

  grouping: (number, parts) => `Grouping ${number}: ${parts}`,
  separate: 'each bloc on its own',
  together: (parts) => `the grouping: ${parts}`,
  short: (part, by) => `${part} is short by ${by}`,
  partTooFewFull: (part, fullMembers, minimum) => `${part}: ${tooFewFull(fullMembers, minimum)}`,
  fails: (parts) => `Does not fit: ${parts.join('; ')}`,
  fitsFirst: 'The first in order that fits; recommended',
  notReached: 'Not looked at: an earlier grouping fits',

  addition: (members, fullMembers, blocs, grouping) =>
    `${added(members, fullMembers)} in ${blocs.join(' or ')} would be enough for ${grouping}`,
  noAddition: (parts, grouping) => `No bloc alone can grow enough for ${grouping}: ${parts.join('; ')}`,
  loss: (members, ofFull, bloc) =>
    `With ${counted(members, ofFull ? 'full member' : 'member')} fewer in ${bloc} the recommended grouping no longer fits`,
  noLoss: (bloc) => `However many members leave ${bloc}, the recommended grouping still fits`,
  toCommittee: (members, ofFull, blocs, part) =>
    `With ${counted(members, ofFull ? 'full member' : 'member')} more in ${blocs.join(' or ')}, ${part} is enough for a base committee`,
  toCell: (members, ofFull, part) =>
    `With ${counted(members, ofFull ? 'full member' : 'member')} fewer in ${part} it is not enough for a base committee and is a base cell`,
  nothingEarlier: 'The recommended grouping is the first in order; none is tried before it',

  fullCounted: {
    header: 'Full members',
    subject: 'As it is counted now',
    note: 'Of the members, full ones alone are held against the threshold.',
  },
  basis: (basis) => (basis === 'full' ? 'Counting full members only' : 'Counting probationary members too'),
  basisSame: 'The result stays the same',
  basisOther: (outcome) => `The result becomes: ${outcome}`,
  basisOtherUnknown: 'The result is surely another one; the survey does not tell which',
  basisUnknown: 'The survey does not tell whether the result stays the same',

  readingSubject: 'There are two readings',
  reading: ({ alone, short, tooFew, empty }) => {
    const reasons = [
      ...saidOf(short, 'is not enough', 'are each not enough'),
      ...saidOf(tooFew, 'has too few full members', 'each have too few full members'),
      ...saidOf(empty, 'has no members', 'have no members'),
    ];
    const others = [
      ...saidOf(alone, 'on its own', 'each on its own'),
      ...saidOf(
        short,
        'becomes a base cell, or a base committee with the written consent of the direct higher committee',
        'each become a base cell, or a base committee with the written consent of the direct higher committee',
      ),
      ...saidOf(
        tooFew,
        'is introduced to another organisation',
        'are each introduced to another organisation',
      ),
    ];
    return `Applied: together, as ${reasons.join('; ')}, although ${saidOf(alone, 'alone is enough', 'are each enough alone').join('')}. The other reading, not applied by itself: ${others.join('; ')}`;
  },
  orderSubject: 'By the order of the rules',
  readingByOrder: (alone) =>
    `${saidOf(alone, 'alone is enough', 'are each enough alone').join('')}; together all the same, as the first grouping in the order of the rules that fits`,

  consent: (threshold) =>
    `Fewer than ${ofCounted(threshold)}: a base committee needs a report to the direct higher committee and its prior written consent`,
  consentNotNeeded: (threshold) =>
    `${ofCounted(threshold)} or more: a base committee needs no written consent`,
  noConsent: 'No base committee here needs written consent',

  choice: {
    concluded: (choice) => `Chosen: ${choice}`,
    entered: (text) => `Entered, and no grouping yet: ${text}`,
    departs: 'The choice departs from the rules.',
    recommended: (grouping) => `Recommended: ${grouping}.`,
    noneRecommended: 'No grouping is recommended.',
    chosen: 'Chosen grouping',
    because: 'Reason',
    consent: 'Written consent',
    none: 'not given',
    against: 'Departs from the rules',
    incomplete: 'To be looked at',
    underThreshold: (part, members, threshold) =>
      `${part} has ${ofCounted({ ...threshold, members })}, below ${threshold.members}: a base committee needs a report and the prior written consent of the direct higher committee`,
    overThreshold: (part, members, threshold) =>
      `${part} has ${ofCounted({ ...threshold, members })}, ${threshold.members} or more: by the rules a base committee`,
    tooFew: (part, minimum) => `${part} has fewer than the ${minimum} full members of an organisation`,
    enoughMembers: (part, minimum) => `${part} has the ${minimum} full members of an organisation`,
    notInRules: (part) => `the rule set in use has no organisation of ${part}`,
    notUnderstood:
      'what is entered is no grouping: enter one as the cell’s list has it; only then is it counted, and in the checklist',
    countsOpen: 'not enough figures to hold the choice against',
    consentMissing: (part) => `no written consent is named for the base committee of ${part}`,
    reasonMissing: 'no reason is given for choosing another grouping than the recommended one',
    several: (cells) => `the cells ${cells.join(', ')} hold different choices; ${cells[0] ?? ''} is followed`,
  },

  option: (letter) => `Option ${letter}`,
  founded: (organisations, committees, cells) =>
    organisations === 0
      ? 'founds nothing'
      : `${counted(organisations, 'organisation')} (base committees: ${committees}, base cells: ${cells})`,
  span: spanText,
  introduced: (members, blocs, { basis }) =>
    `${ofCounted({ members, basis })} (${blocs.join('; ')}) introduced to another organisation`,
  consentFor: (parts, isChoice) =>
    isChoice
      ? `a base committee of ${parts.join(' or ')} needs the prior consent of the direct higher committee`
      : `prior consent of the direct higher committee for the base committee of ${parts.join(' and ')}`,
  consentForNone: 'no written consent needed',
  tasks: (rows, steps) => `tasks on the checklist: ${spanText(rows)} (${steps.join(', ')})`,
  unnumbered: {
    'complete-survey': 'complete the survey',
    'settle-arrangement': 'choose the arrangement',
    'obtain-consent': 'obtain the consent',
    'brief-members': 'briefing',
    'hand-over': 'hand over',
  },
  numbered: (number) => `step ${number}`,
  task: (step, rows) => (rows.least === 1 && rows.most === 1 ? step : `${step} ×${spanText(rows)}`),

  pane: {
    title: (district) => `Explanation: ${district}`,
    optionColumns: {
      option: 'Option',
      organisations: 'Organi\u00ADsations',
      committees: 'Commit\u00ADtees',
      cells: 'Cells',
      introduced: 'Intro\u00ADduced',
    },
    noneChosen: 'None of these is chosen beforehand; the committee in charge chooses.',
    write: 'Write a sheet for this district',
  },
};

function added(members: number, fullMembers: number): string {
  if (fullMembers === members) return counted(members, 'more full member');
  const more = counted(members, 'more member');
  return fullMembers === 0 ? more : `${more} (at least ${fullMembers} full)`;
}
