import { readFileSync } from 'node:fs';
import { read, type WorkBook } from '@e965/xlsx';
import { loadNodeCalculationEngine } from '../../src/preview/host/calc/node-engine';
import type { HostWorkbook } from '../../src/preview/host/document/workbook';
import { GridUser } from '../../src/preview/host/grid-user';
import {
  type NodeClient,
  type NodeClientOptions,
  SharedNodeClients,
} from '../../src/preview/host/node-client';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { useExcelOf } from '../excel-in-use';

/** A workbook that the jobs speak to through Microsoft's client, and what a test reads of it. */
export interface WorkbookUnderTest {
  readonly workbook: HostWorkbook;
  readonly client: NodeClient;
  /** Runs code in Excel's own terms, as another add-in or a person's macro would. */
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The saved file as the second reader sees it. */
  saved(): Promise<WorkBook>;
}

/** An Excel of before there were checkboxes in cells; what is not about them runs there. */
const USUAL: NodeClientOptions = { requirementSets: { ExcelApi: '1.17' } };

/** An Excel that has checkboxes in cells. */
export const WITH_BOXES: NodeClientOptions = { requirementSets: { ExcelApi: '1.18' } };

/** A test file opens up to hundreds of workbooks, one after the other. */
const clients = new SharedNodeClients();

/** Makes a workbook the one that `Excel` stands for, in this test file, from now on. */
export function underTest(workbook: HostWorkbook, options: NodeClientOptions = {}): WorkbookUnderTest {
  // The very object: some tests change what it says while they run.
  const client = clients.connect(workbook, options.requirementSets ? options : Object.assign(options, USUAL));
  useExcelOf(client);
  return {
    workbook,
    client,
    run: (work) => client.Excel.run(work),
    saved: async () => read(await saveWorkbook(workbook), { cellStyles: true, cellNF: true }),
  };
}

/** The sample's file. */
export const sampleFile = () => new Uint8Array(readFileSync('assets/samples/khao-sat-quang-nam-2012.xlsx'));

let shortFile: Promise<Uint8Array> | undefined;

/**
 * The file of the sample with five of its districts, for tests that run over it again and again: row 10, Tam Kỳ, and 11,
 * Duy Xuyên, organise separately, 12, Nông Sơn, merges with 30 members together, 13, Phú Ninh, stands on the threshold
 * with two blocs, 14, Nam Trà My, merges with a bloc of 29; the total is in row 15.
 */
export function shortSampleFile(): Promise<Uint8Array> {
  loadNodeCalculationEngine();
  shortFile ??= openWorkbook(sampleFile()).then((workbook) => {
    const user = new GridUser(workbook);
    for (const [first, count] of [
      [19, 7],
      [17, 1],
      [13, 3],
      [10, 2],
    ] as const) {
      user.deleteRows('Khảo sát', first, count);
    }
    return saveWorkbook(workbook);
  });
  return shortFile;
}

export async function shortSampleUnderTest(options?: NodeClientOptions): Promise<WorkbookUnderTest> {
  return underTest(await openWorkbook(await shortSampleFile()), options);
}

export async function sampleUnderTest(options?: NodeClientOptions): Promise<WorkbookUnderTest> {
  return underTest(await openWorkbook(sampleFile()), options);
}

export function blankUnderTest(options?: NodeClientOptions): WorkbookUnderTest {
  return underTest(newWorkbook(), options);
}

/** A saved and reopened copy: what a colleague gets. */
export async function reopened(
  current: WorkbookUnderTest,
  options?: NodeClientOptions,
): Promise<WorkbookUnderTest> {
  return underTest(await openWorkbook(await saveWorkbook(current.workbook)), options);
}

/** Values of an area, read through the client. */
export async function valuesOf(
  current: WorkbookUnderTest,
  sheet: string,
  address: string,
): Promise<unknown[][]> {
  return current.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return Array.from(range.values, (row) => Array.from(row as unknown[]));
  });
}

export async function write(
  current: WorkbookUnderTest,
  sheet: string,
  address: string,
  value: string | number | boolean,
): Promise<void> {
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}
