import { Model, initSync } from '@ironcalc/wasm';

let loaded = false;

/**
 * Loads the calculation engine from the bytes of `@ironcalc/wasm/wasm_bg.wasm`. Once in a page or process is
 * enough; more often does nothing. Needed before a workbook that holds formulas is calculated.
 */
export function loadCalculationEngine(bytes: Uint8Array): void {
  if (loaded) return;
  initSync({ module: bytes as unknown as BufferSource });
  loaded = true;
}

export function newModel(timeZone: string): Model {
  if (!loaded) throw new Error('The calculation engine is not loaded: call loadCalculationEngine first.');
  return new Model('workbook', 'en', timeZone, 'en');
}
