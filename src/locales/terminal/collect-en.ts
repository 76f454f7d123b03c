import type { CollectTerminalPhrases } from './collect-phrases';

const districts = (count: number) => `${count} ${count === 1 ? 'district' : 'districts'}`;

export const collectTerminalEn: CollectTerminalPhrases = {
  usage:
    'Usage: npm run --silent collect -- FILE.xlsx… --out SURVEY.xlsx [--prefer first|last] [--layout wide|by-organisation] [--rules ID] [--lang vi|en] [--json]',
  noFiles: 'at least one .xlsx file to gather is needed',
  noOutput: '--out with the name of the gathered file is needed',
  outIsInput: 'the output is one of the input files; an input is never written',
  unknownPreference: (value) => `--prefer takes first or last, not “${value}”`,
  unknownLayout: (value) => `--layout takes wide or by-organisation, not “${value}”`,
  taken: (sheets, units) => `Read ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} with ${districts(units)}:`,
  sheet: (file, sheet, units, findings) =>
    `  ${file}, sheet “${sheet}”: ${districts(units)}${findings > 0 ? `, ${findings} to be checked` : ''}`,
  refused: (count) => `Not taken (${count}):`,
  conflicts: (count) => `From several places (${count}):`,
  chosen: (source) => `    Taken: ${source}`,
  reading: (done, total) => `Reading ${done}/${total} files`,
  resolveByPrefer: 'Add --prefer first or --prefer last to take the first or the last place.',
  changes: (added, replaced, unchanged) =>
    `Rows added: ${added}; replaced: ${replaced}; as they were: ${unchanged}`,
  takenOut: (rows) => `Taken out of the gathered table: ${rows.join('; ')}`,
  kept: (rows) => `Left alone, because somebody changed them or wrote beside them: ${rows.join('; ')}`,
  withoutColumn: (headers) =>
    `The gathered table has no column: ${headers.join('; ')}. These numbers were not written; to have them, gather all files into a new one.`,
  nothingToWrite: 'The gathered table says what the files say; there is nothing to write.',
};
