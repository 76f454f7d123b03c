import { assessFile, wrongUse } from './assess-file';
import { readCommandLine } from './command-line';

/** `npm run --silent assess -- IN.xlsx --out OUT.xlsx`: results on standard output, what is wrong on standard error. */
async function main(): Promise<void> {
  const reading = readCommandLine(process.argv.slice(2));
  const result = reading.ok ? await assessFile(reading.commandLine) : wrongUse(reading, reading.detail);
  for (const line of result.output) process.stdout.write(`${line}\n`);
  for (const line of result.errors) process.stderr.write(`${line}\n`);
  process.exitCode = result.exitCode;
}

void main();
