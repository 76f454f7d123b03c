import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { loadCalculationEngine } from './engine';

/** Finds files of installed packages from the working directory, whatever module format this runs in. */
export const requireFromHere = createRequire(join(process.cwd(), 'package.json'));

/** Loads the engine in Node; its file comes from the installed package. */
export function loadNodeCalculationEngine(): void {
  loadCalculationEngine(readFileSync(requireFromHere.resolve('@ironcalc/wasm/wasm_bg.wasm')));
}
