import type { NodeClient } from '../src/preview/host/node-client';

let inUse: typeof Excel | undefined;

// A getter, set once: jest keeps every value that a global ever had until its file ends, and with each of hundreds of
// clients a whole library and a workbook.
Object.defineProperty(globalThis, 'Excel', { configurable: true, get: () => inUse });

/** Makes a client the one that `Excel` stands for, from now on. */
export function useExcelOf(client: Pick<NodeClient, 'Excel'>): void {
  inUse = client.Excel;
}
