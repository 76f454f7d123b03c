import type { HostSheet } from '../document/sheet';
import type { HostWorkbook } from '../document/workbook';
import { freePath, readPart, Relationships, setContentType, writePart } from './package-parts';
import { element } from './xml';

/** The path of a sheet's part; a sheet that is in no file yet gets its place in the package. */
export function sheetPart(workbook: HostWorkbook, sheet: HostSheet): string {
  if (sheet.part !== undefined) return sheet.part;
  const { parts } = workbook;
  const path = new Relationships(parts, '').all.find(({ type }) => type === 'officeDocument')?.target ?? '';
  const relationships = new Relationships(parts, path);
  sheet.part = freePath(parts, 'xl/worksheets/sheet', '.xml');
  parts.set(sheet.part, new Uint8Array());
  relationships.add('worksheet', sheet.part);
  relationships.save();
  nameType(workbook, sheet.part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml');
  return sheet.part;
}

/** Names the type of a part in the package's own list. */
export function nameType({ parts }: HostWorkbook, path: string, type: string): void {
  const types = readPart(parts, '[Content_Types].xml') ?? element('Types');
  setContentType(types, path, type);
  writePart(parts, '[Content_Types].xml', types);
}
