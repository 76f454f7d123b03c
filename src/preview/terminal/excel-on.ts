import type { HostWorkbook } from '../host/document/workbook';
import { connectNodeClient, type NodeClient } from '../host/node-client';

/** A file is opened by whatever Excel its readers have: it gets nothing that came after this, boxes in cells for one. */
const KNOWN_TO_READERS = { ExcelApi: '1.17' };

/** Lets the jobs speak to a workbook: as in a pane, to the globals that Microsoft's client defines there. */
export function excelOn(workbook: HostWorkbook): NodeClient['Excel'] {
  const { Excel, Office } = connectNodeClient(workbook, { requirementSets: KNOWN_TO_READERS });
  Object.assign(globalThis, { Excel, Office });
  return Excel;
}
