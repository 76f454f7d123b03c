import { copyName } from './copy-name';
import type { RulesText } from './rules-text';

/** The pane's words for rules, in English. */
export const rulesTextEn: RulesText = {
  title: 'Rules',
  introduction:
    'A rule set says from how many members on there is a base committee, and which blocs may be merged. The sheet of rules in the workbook holds these numbers; what is changed there changes the results.',
  inUse: 'In use',
  facts: {
    name: 'Rule set',
    validFrom: 'Valid from',
    sheet: 'Read from the sheet',
    noSheet: 'No sheet of rules yet; the set that comes with the add-in is used',
  },
  cannotDecide: (sheet) => `The sheet “${sheet}” cannot be used as it stands`,
  notes: 'To know',
  toCell: (cell) => `Go to ${cell}`,
  toSheet: 'Go to the sheet of rules',
  notFollowed: (sheets) => `Not followed: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}`,
  notFollowedBody:
    'Written before the sheet in use, or copied from one. What is changed there changes no result; it can be kept to compare, or deleted.',
  differences: 'What differs from the original',
  noDifferences: 'Nothing differs from the original.',
  edit: 'Look and change',
  set: 'Rule set',
  ownSet: (name) => `${name} (own)`,
  limits: 'Limits',
  notWhole: 'Enter a whole number from 1 on.',
  parts: 'Blocs that may be one organisation',
  remove: 'Remove',
  removeOf: (part) => `Remove ${part}`,
  addMerge: 'Add a merge: choose two blocs or more',
  add: 'Add the merge',
  names: 'Names',
  nameIn: { vi: 'Name of the rule set in Vietnamese', en: 'Name of the rule set' },
  validFrom: 'Valid from',
  shortNameIn: (bloc, language) =>
    language === 'vi' ? `Short name of ${bloc} in Vietnamese` : `Short name of ${bloc}`,
  check: 'Check',
  sound: 'This rule set can be used.',
  write: 'Write the sheet of rules',
  save: 'Save as own set',
  saveFirst: 'More was changed than values: save it as an own set before the sheet of rules is written.',
  forget: 'Delete this own set',
  exchange: 'Send and receive',
  exported: 'What the file of this set holds',
  download: 'Download the .json file',
  take: 'Take a set from a file…',
  takeHint: 'Choose a .json file that was downloaded in another workbook. The set is saved as an own one.',
  saved: (name) => `“${name}” was saved in the workbook.`,
  forgotten: 'The own set was deleted.',
  taken: (name) => `“${name}” was taken in and saved in the workbook.`,
  takenBefore: (name) => `“${name}” is in the workbook already, with the same content.`,
  bothStand: (standing, name) =>
    `“${standing}” in the workbook has the same id and other content: the set of the file is kept as “${name}”. Both sets stand.`,
  received: (name, number) => copyName(name, number === 1 ? '(from file)' : `(from file ${number})`),
  refused: 'Not done',
  readAgainHint:
    'Press “Read again” to see the values on the sheet; what you changed in the pane and did not write has to be changed again.',
};
