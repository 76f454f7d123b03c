import {
  type NodeClient,
  type NodeClientOptions,
  SharedNodeClients,
} from '../../../src/preview/host/node-client';
import type { HostWorkbook } from '../../../src/preview/host/document/workbook';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../../src/preview/host/workbook-file';

export type Context = Excel.RequestContext;

/** A workbook and Microsoft's client on it. */
export interface Client extends NodeClient {
  readonly workbook: HostWorkbook;
  run<Result>(batch: (context: Context) => Promise<Result>): Promise<Result>;
}

const clients = new SharedNodeClients();

export function connect(workbook: HostWorkbook = newWorkbook(), options: NodeClientOptions = {}): Client {
  const client = clients.connect(workbook, options);
  return Object.assign(client, {
    workbook,
    run: <Result>(batch: (context: Context) => Promise<Result>) => client.Excel.run(batch),
  });
}

/** The workbook as another person would open it from the saved file. */
export async function reopened(client: Client, options: NodeClientOptions = {}): Promise<Client> {
  return connect(await openWorkbook(await saveWorkbook(client.workbook)), options);
}

/** Writes a block whose top-left cell is A1 of Sheet1. */
export async function fill(client: Client, values: unknown[][]): Promise<void> {
  await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values;
    await context.sync();
  });
}

/** Some loaded properties of a range of Sheet1. */
export async function read<
  Key extends 'values' | 'formulas' | 'text' | 'numberFormat' | 'valueTypes' | 'address',
>(client: Client, address: string, key: Key): Promise<Excel.Range[Key]> {
  return client.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.load(key);
    await context.sync();
    return range[key];
  });
}
