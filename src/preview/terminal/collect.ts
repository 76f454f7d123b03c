import { collectFiles, collectWrongUse } from './collect-files';
import { readCollectCommandLine } from './collect-command-line';
import { report } from './command-result';

/** `npm run --silent collect -- FILES… --out SURVEY.xlsx`. */
async function main(): Promise<void> {
  const reading = readCollectCommandLine(process.argv.slice(2));
  report(reading.ok ? await collectFiles(reading.commandLine) : collectWrongUse(reading, reading.detail));
}

void main();
