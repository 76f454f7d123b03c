import { cellAddress } from '../../address';
import type { Finding } from '../finding';
import type { Body } from './table-rows';

/**
 * Numbers below the line at which the table ended: none of them was read. A warning where the user has said which header
 * is the table's, since another table below was seen then.
 */
export function unreadRows(
  unread: Body['unread'],
  nameColumn: number,
  firstColumn: number,
  isTableChosen: boolean,
): readonly Finding[] {
  if (unread === null) return [];
  const { row, ended } = unread;
  const place = { cell: cellAddress(row, nameColumn), ended: cellAddress(ended, firstColumn) };
  return [{ severity: isTableChosen ? 'warning' : 'error', code: 'rows-after-table', ...place }];
}
