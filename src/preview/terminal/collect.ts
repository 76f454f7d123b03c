import { collectCommand } from './collect-files';
import { report } from './command-result';

/** `npm run --silent collect -- FILES… --out SURVEY.xlsx`. */
async function main(): Promise<void> {
  report(await collectCommand(process.argv.slice(2)));
}

void main();
