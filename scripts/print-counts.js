import { countsLine, readCounts } from './counts.js';

process.stdout.write(`${countsLine(await readCounts())}\n`);
