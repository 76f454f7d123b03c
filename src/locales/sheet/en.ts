import type { SheetPhrases } from './phrases';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What is said of one bloc, or of each of several. */
const saidOf = (blocs: readonly string[], ofOne: string, ofEach: string) =>
  blocs.length === 0 ? [] : [`${blocs.join(', ')} ${blocs.length > 1 ? ofEach : ofOne}`];

/** Sheet texts in English. */
export const sheetEn: SheetPhrases = {
  resultGroup: 'ASSESSMENT',
  resultHeader: {
    place: 'Grouping number',
    grouping: 'Recommended grouping',
    of: 'Choice for',
    choice: 'Chosen grouping',
    because: 'Reason for the choice',
    consent: 'Written consent (number, date)',
    final: 'Final grouping',
    check: 'To check in the choice',
    before: 'Base organisations today',
    committees: 'Base committees',
    notes: 'To note',
    reason: 'Reason and source',
  },
  optionHeader: (number) => `Possible grouping ${number}`,
  choiceRefusal: {
    title: 'Chosen grouping',
    message:
      'This grouping is not on the district’s list. It can be entered all the same; the column “To check in the choice” then says what to look at.',
  },
  choice: {
    outside: 'Not among the groupings that the rules give the district.',
    ofOther: (district) =>
      `The choice, reason or consent in this row is that of “${district}”: bring the results up to date to join them; if it is that of the district in this row, put its name into the column “Choice for”.`,
    unread: 'Not understood; use the words of the list.',
    notCompared: 'Not enough figures to compare with.',
    elsewhere: 'No conclusion yet: a choice of the district stands in another row; write the results again.',
    unclear: 'It does not say how many base committees there are; the total leaves them out.',
    consentMissing: 'No written consent is named.',
    reasonMissing: 'No reason for the choice is given.',
  },
  founded: { committee: 'Base committee: ', cell: 'Base cell: ' },
  verdictHeader: (bloc) => `${bloc}: large enough`,
  verdictStart: { eligible: 'Enough', short: 'Not enough', unknown: 'Undetermined' },
  marginHeader: (bloc) => `${bloc}: margin`,
  marginFormat: '0" over";"short by "0;0',
  over: (members) => `Enough (${members} over)`,
  shortBy: (members) => `Not enough (short by ${members})`,
  together: (blocs) => blocs.join(' + '),
  part: (form, blocs) =>
    ({
      committee: `Base committee: ${blocs}`,
      'committee-by-consent': `Base committee: ${blocs} (with the written consent of the direct higher committee)`,
      cell: `Base cell: ${blocs}`,
      'cell-or-by-consent': `${blocs}: a base cell, or a base committee with the written consent of the direct higher committee`,
      none: `${blocs}: too few full members for an organisation, to be introduced to another one`,
    })[form],
  reaches: (subject, members, threshold) => `${subject} ${members} ≥ ${threshold}`,
  staysBelow: (subject, members, threshold, by) => `${subject} ${members} < ${threshold} (short by ${by})`,
  tooFewFull: (fullMembers, minimum) => `${plural(fullMembers, 'full member', 'full members')} < ${minimum}`,
  separateReason: 'enough for a base committee of each bloc',
  mergedReason: (merged) => `one committee for ${merged}`,
  formsByNumber: (threshold) => `a base committee from ${threshold} members, a base cell below ${threshold}`,
  toBeChosen: (threshold) =>
    `an option has to be chosen; a base committee of fewer than ${threshold} members needs the written consent of the direct higher committee`,
  openCounts: (blocs) => `No conclusion yet: look again at the members of ${blocs}.`,
  nobodyReason: 'No conclusion yet: no bloc has any member, please check the numbers.',
  rulesReason: 'No conclusion yet: the rules are not sound, see the sheet of the rules.',
  again: 'write again',
  againReason:
    'No conclusion yet: the rule set, or the rows of the district, are no longer those of the writing; read the survey and write the results again.',
  standAloneNote: (blocs) =>
    `Large enough for a base committee alone: ${blocs}; recommended together as the first grouping in the order of the rules that fits.`,
  belowMinimumNote: (minimum, blocs, citation) =>
    `Fewer than the ${minimum} full members of an organisation of its own (${citation}): ${blocs}.`,
  emptyBlocsNote: (blocs) => `No members, please check the number: ${blocs}.`,
  yes: 'Yes',
  optionsReason: ({ choice, consentBelow, introducedBelow }, citation) => {
    const rules = [
      choice === 'arrangement'
        ? 'an option has to be chosen'
        : 'the organisation to which the members are introduced has to be chosen',
      ...(consentBelow === null
        ? []
        : [
            `a base committee of fewer than ${consentBelow} members needs the written consent of the direct higher committee`,
          ]),
      ...(introducedBelow === null
        ? []
        : [
            `where there are fewer than ${introducedBelow} full members, they are introduced to another organisation`,
          ]),
    ];
    return `${rules.join('; ')} (${citation})`;
  },
  optionsGrouping: 'A choice is needed',
  openGrouping: 'Undetermined',
  notCounted: (districts) => `Districts whose base committees are not counted in the total: ${districts}`,
  undecided: (districts) => `Districts without a conclusion yet, not included: ${districts}`,
  couldStandAlone: (able, short, tooFew) => {
    const reasons = [
      ...saidOf(short, 'has not', 'each have not'),
      ...saidOf(
        tooFew,
        'has not enough full members for an organisation of its own',
        'each have not enough full members for organisations of their own',
      ),
    ];
    const reason =
      reasons.length > 0
        ? `one organisation is recommended because ${reasons.join('; ')}`
        : 'recommended together as the first grouping in the order of the rules that fits';
    const enough = saidOf(
      able,
      'alone has enough members for a base committee',
      'each have enough members for a base committee alone',
    );
    return `${enough.join('')}; ${reason}`;
  },
  belowMinimum: (bloc, members, fullMembers, minimum, citation) =>
    `${bloc} has ${members === null ? plural(fullMembers ?? 0, 'full member', 'full members') : `${plural(members, 'member', 'members')}${fullMembers === null ? '' : ` (${fullMembers} of them full)`}`}, not the ${minimum} full members of an organisation of its own (${citation})`,
  emptyBlocs: (blocs) => `No members: ${blocs.join('; ')}; please check the number`,
  basisChangesOutcome: (basis) =>
    basis === 'all'
      ? 'Counting full members only would change the result'
      : 'Counting probationary members as well would change the result',
  cite: (document, article, clauses) =>
    clauses.length === 0
      ? `${document}, article ${article}`
      : `${document}, article ${article}, ${clauses.length === 1 ? 'clause' : 'clauses'} ${clauses.join(', ')}`,
  citeDocument: (document) => document,
};
