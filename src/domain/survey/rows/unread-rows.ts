import { cellAddress } from '../../address';
import type { Finding } from '../finding';
import type { Body } from './table-rows';

/** Numbers below the line at which the table ended: none of them was read. */
export function unreadRows(
  unread: Body['unread'],
  nameColumn: number,
  firstColumn: number,
): readonly Finding[] {
  if (unread === null) return [];
  const { row, ended } = unread;
  const place = { cell: cellAddress(row, nameColumn), ended: cellAddress(ended, firstColumn) };
  return [{ severity: 'error', code: 'rows-after-table', ...place }];
}
