import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import type { Field } from '../../src/domain/survey/field';
import type { RawValue } from '../../src/domain/survey/cells/raw-sheet';
import { readSurvey } from '../../src/domain/survey/read-survey';
import type { UnclearSheet } from '../../src/taskpane/state/unclear-sheet';

export const members = (bloc: string): Field => ({ kind: 'count', measure: 'members', bloc });

/** Two columns claim the members of the party bloc, and those of the front have a heading that nobody knows. */
export const UNCLEAR_ROWS: readonly (readonly RawValue[])[] = [
  [
    'TT',
    'Tên đơn vị',
    'Khối đảng: đảng viên',
    'Khối đảng: số đảng viên',
    'Quân số phong trào',
    'Khối chính quyền: đảng viên',
  ],
  [1, 'Huyện Duy Xuyên', 34, 35, 31, 104],
  [2, 'Huyện Nông Sơn', 21, 22, '', 70],
];

/** What reading these rows comes to. */
export function unclearSheetOf(rows: readonly (readonly RawValue[])[], sheet: string): UnclearSheet {
  const reading = readSurvey(
    {
      name: sheet,
      origin: { row: 0, column: 0 },
      values: rows,
      numberFormats: rows.map((row) => row.map(() => 'General')),
      merges: [],
      tables: [],
    },
    district2012,
  );
  if (reading.ok || reading.mapping === null) throw new Error('The sheet is not unclear');
  const { mapping, trouble } = reading;
  return { sheet, mapping, trouble };
}
