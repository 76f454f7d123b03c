import { COLLECT_PHRASES } from '../../locales/terminal';
import { collectFiles, collectWrongUse } from './collect-files';
import { readCollectCommandLine } from './collect-command-line';
import { report } from './command-result';

/** `npm run --silent collect -- FILES… --out SURVEY.xlsx`. */
async function main(): Promise<void> {
  const reading = readCollectCommandLine(process.argv.slice(2));
  if (!reading.ok) {
    report(collectWrongUse(reading, reading.detail));
    return;
  }
  const { commandLine } = reading;
  const phrases = COLLECT_PHRASES[commandLine.language];
  // For somebody who waits; a program that reads the output is told the end alone.
  const onProgress = (done: number, total: number) => {
    if (process.stderr.isTTY)
      process.stderr.write(`\r${phrases.reading(done, total)}${done === total ? '\n' : ''}`);
  };
  report(await collectFiles(commandLine, { onProgress }));
}

void main();
