import type { RawSheet, RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import type { Survey } from '../../../src/domain/survey/survey';
import { sheetOf } from './sheet-of';

const BLOCS = ['KHỐI ĐẢNG', 'KHỐI MTTQ', 'KHỐI CHÍNH QUYỀN'];
export const TOP = ['TT', 'Tên đơn vị', ...BLOCS.flatMap((text) => [text, '', ''])];
export const BELOW = ['', '', ...BLOCS.flatMap(() => ['ĐB', 'CB', 'ĐV'])];

/** Committees, cells and members of the three blocs. */
export const COUNTS = {
  tamKy: [1, 4, 61, 0, 5, 42, 0, 14, 187],
  duyXuyen: [0, 3, 34, 0, 4, 31, 0, 12, 104],
  nongSon: [0, 2, 21, 0, 2, 12, 0, 9, 70],
  queSon: [0, 3, 40, 1, 3, 36, 0, 11, 96],
} as const;

export function sum(...rows: readonly (readonly number[])[]): number[] {
  return COUNTS.tamKy.map((_, i) => rows.reduce((total, row) => total + (row[i] ?? 0), 0));
}

export const ALL = sum(COUNTS.tamKy, COUNTS.duyXuyen, COUNTS.nongSon, COUNTS.queSon);

/** From row 3 on the sheet. */
export function sheetWith(...body: readonly (readonly RawValue[])[]): RawSheet {
  return sheetOf([TOP, BELOW, ...body]);
}

export const namesOf = (survey: Survey) => survey.districts.map(({ name }) => name);

/** `error row-not-numbered B7`. */
export const findingsOf = (survey: Survey) =>
  survey.findings.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);

/** The names of districts with a count that is open. */
export const openOf = (survey: Survey) =>
  survey.districts
    .filter(({ counts }) => Object.values(counts).some(({ members }) => members.state === 'open'))
    .map(({ name }) => name);
