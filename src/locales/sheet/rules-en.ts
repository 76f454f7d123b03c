import type { RulesPhrases } from './rules-phrases';

/** The sheet of rules in English. */
export const rulesEn: RulesPhrases = {
  sheetName: 'Rules',
  title: 'RULES BY WHICH THE SURVEY IS DECIDED',
  facts: {
    name: 'Rule set',
    id: 'Id',
    validFrom: 'Valid from',
    edition: 'Sheet of rules no.',
    mark: 'Mark of the set',
  },
  guide:
    'What is typed in the yellow cells of the columns “Value” and “Use” changes the results on the survey sheets; the last two rows of table 1 are shown only. These, short names of blocs and merges are changed in the Kiện toàn pane; a set with other blocs comes by file.',
  status: {
    valid: (sheet) =>
      `All values are valid; results follow the sheet written as “${sheet}”, not a copy of it.`,
    invalid: 'A value is not valid; there are no results. Look at the cells that were changed.',
    changed: 'changed',
    notFollowed: 'This sheet is no longer in use: results follow another sheet of rules, written after it.',
  },
  tableTitle: {
    limits: '1. Limits',
    parts: '2. Blocs that may be one organisation',
    groupings: '3. Groupings, in the order in which they are tried',
    citations: '4. Documents',
  },
  headers: {
    limits: [
      'No.',
      'Subject',
      'Value (may be changed in yellow cells)',
      'Source',
      'What it says, in own words',
    ],
    parts: ['No.', 'Blocs', 'Use (may be changed)'],
    groupings: [
      'No.',
      'Grouping',
      'Recommended',
      'Organisations',
      'Place in the list of choices (0: not used)',
    ],
    citations: ['No.', 'Document', 'Issued', 'Article, clause; subject', 'What it says, in own words'],
  },
  row: {
    committeeThreshold: 'Members from which on there is a base committee',
    basis: 'Only full members count towards that',
    organisationMinimum: 'Full members from which on there is a party organisation',
    subordinateMinimum: 'Subordinate cell: full members from which on there is one',
    subordinateMost: 'Subordinate cell: most members without written consent',
    subordinateCommitteeFrom: 'Subordinate cell: full members from which on it elects a committee',
    below: 'Where there are too few members for a base committee',
    preference: 'Order in which groupings are tried',
  },
  fullOnly: { full: 'Yes', all: 'No' },
  use: { recommended: 'Recommended', optional: 'An option', unused: 'Not used' },
  below: { choice: 'Show the options to choose from', cell: 'Found a base cell' },
  preference: {
    'more-organisations': 'More organisations first',
    'fewer-organisations': 'Fewer organisations first',
  },
  wholeRefusal: (least, most) => ({
    title: 'Whole numbers only',
    message: `Enter a whole number from ${least} to ${most}, without points, commas or letters.`,
  }),
  shownRefusal: {
    title: 'Shown only',
    message: 'This is changed in the Kiện toàn pane, on its screen of the rules.',
  },
  choiceRefusal: (choices) => ({
    title: 'Choose from the list',
    message: `Choose one of: ${choices.join(', ')}.`,
  }),
  details: (subject, issued) =>
    `(${[subject, issued].filter((part) => part !== null && part !== '').join(', ')})`,
  noSource: 'No document was found that says so; chosen by the user',
  noText: 'Full text not found',
  place: ({ article, clause }) =>
    article === '' ? '' : clause === null ? `Article ${article}` : `Article ${article}, clause ${clause}`,
  part: (blocs) => blocs,
};
