import { assessCommand } from './assess-file';
import { report } from './command-result';

/** `npm run --silent assess -- IN.xlsx --out OUT.xlsx`. */
async function main(): Promise<void> {
  report(await assessCommand(process.argv.slice(2)));
}

void main();
