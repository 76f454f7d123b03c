import type { TerminalPhrases } from './phrases';

export const terminalEn: TerminalPhrases = {
  usage:
    'Usage: npm run --silent assess -- IN.xlsx [--out OUT.xlsx] [--sheet NAME] [--rules ID] [--values] [--log] [--lang vi|en] [--json]',
  wrongUse: (detail) => `Wrong use: ${detail}`,
  unknownOption: (option) => `there is no option ${option}`,
  oneInput: 'exactly one .xlsx file to read is needed',
  missingValue: (option) => `the option ${option} lacks its value`,
  outIsInput: 'the output is the input file; the input is never written',
  unknownRules: (id, known) => `there is no rule set “${id}”; there are: ${known.join(', ')}`,
  unknownLanguage: (tag) => `there is no language “${tag}”; use vi or en`,
  unknownSheet: (name, known) => `there is no sheet “${name}”; there are: ${known.join(', ')}`,
  severalSurveys: (sheets) => `several sheets read as a survey, choose by --sheet: ${sheets.join(', ')}`,
  noSurvey: 'No survey was found:',
  cannotOpen: (file) => `The file ${file} cannot be opened as an .xlsx file.`,
  cannotWrite: (file) => `The file ${file} cannot be written.`,
  sheetRead: (sheet, rules) => `Sheet “${sheet}”, ${rules}`,
  eligible: (bloc, count, of) => `  ${bloc}: large enough for a base committee in ${count}/${of} districts`,
  merged: (count, of) => `  Blocs merged: in ${count}/${of} districts`,
  organisations: (before, after) => `  Base organisations: ${before} → ${after}`,
  notKnown: 'undetermined',
  members: (total) => `  Members: ${total}`,
  withOptions: (count) => `  A choice is needed: in ${count} ${count === 1 ? 'district' : 'districts'}`,
  chosen: (count, against, notUnderstood) =>
    `  By a choice of people: ${count} (${against} depart from the rules, ${notUnderstood} not understood)`,
  strayChoices: (cells) => `  Choices that are no district’s: ${cells.join(', ')}`,
  open: (count) => `  Undetermined: ${count} ${count === 1 ? 'district' : 'districts'}`,
  findings: (count) => `To be checked (${count}):`,
  typedOver: (cells) => `Left alone, because somebody typed over them: ${cells.join(', ')}`,
  wrote: (file, addresses) => `Wrote ${file}: ${addresses.join('; ')}`,
  nothingToWrite: 'Nothing differs from the file that was read.',
};
