import type { NodeClient } from '../src/preview/host/node-client';

type Client = Pick<NodeClient, 'Excel'> & Partial<Pick<NodeClient, 'Office'>>;

let inUse: Client | undefined;

// Getters, set once: jest keeps every value that a global ever had until its file ends, and with each of hundreds of
// clients a whole library and a workbook.
Object.defineProperty(globalThis, 'Excel', {
  configurable: true,
  get: () => inUse?.Excel,
  // As a command of the terminal sets it.
  set: (excel: Client['Excel']) => {
    inUse = { ...inUse, Excel: excel };
  },
});
Object.defineProperty(globalThis, 'Office', {
  configurable: true,
  get: () => inUse?.Office,
  set: (office: NonNullable<Client['Office']>) => {
    if (inUse) inUse = { ...inUse, Office: office };
  },
});

/** Makes a client the one that `Excel` and `Office` stand for, from now on. */
export function useExcelOf(client: Client): void {
  inUse = client;
}
