import { assessFile, wrongUse } from './assess-file';
import { readCommandLine } from './command-line';
import { report } from './command-result';

/** `npm run --silent assess -- IN.xlsx --out OUT.xlsx`. */
async function main(): Promise<void> {
  const reading = readCommandLine(process.argv.slice(2));
  report(reading.ok ? await assessFile(reading.commandLine) : wrongUse(reading, reading.detail));
}

void main();
