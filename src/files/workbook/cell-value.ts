import type { RawValue } from '../../domain/survey/cells/raw-sheet';
import { damaged } from '../file-fault';
import { unescapeCellText } from '../xml/xml-text';
import type { CellText } from './text-collector';

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, from March 1900 on: before, it counts a day that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_RIGHT_DAY = 61;

/** The value of a cell by its type and what stands in its `v`, as Office.js gives it; texts of runs with their fonts. */
export function readCellValue(type: string, stored: string, texts: readonly CellText[]): RawValue | CellText {
  switch (type) {
    case 's': {
      const shared = /^\d+$/.test(stored) ? texts[Number(stored)] : undefined;
      if (!shared) throw damaged();
      return shared;
    }
    case 'str':
      return unescapeCellText(stored);
    case 'b':
      return stored === '1' || stored === 'true';
    case 'e':
      return stored;
    case 'd':
      return serialOf(stored);
    default: {
      const number = Number(stored);
      if (!Number.isFinite(number)) throw damaged();
      return number;
    }
  }
}

/** Strict files write dates as in ISO 8601, without a zone. */
function serialOf(date: string): number {
  const isZoned = /(?:Z|[+-]\d\d:\d\d)$/.test(date);
  const serial = (Date.parse(isZoned || !date.includes('T') ? date : `${date}Z`) - DAY_ZERO) / DAY;
  if (!Number.isFinite(serial)) throw damaged();
  return serial < FIRST_RIGHT_DAY ? serial - 1 : serial;
}
