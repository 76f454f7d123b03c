import { QUANG_NAM_2012, type SampleBloc } from '../../../src/domain/sample/quang-nam-2012';
import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { sheetOf } from '../../domain/survey/sheet-of';
import type { SurveyCase } from '../survey-case';

const BLOCS = [
  ['party', 'Khối các cơ quan đảng'],
  ['front', 'Khối MTTQ và các đoàn thể'],
  ['government', 'Khối các cơ quan chuyên môn'],
] as const;

/** The published totals: committees, cells, members. */
const PUBLISHED = [3, 309, 2930];

/** The members of a bloc on its organisations, as evenly as they go. */
function shared({ committees, cells, members }: SampleBloc): readonly number[] {
  const count = committees + cells;
  return Array.from({ length: count }, (_, i) => Math.floor(members / count) + (i < members % count ? 1 : 0));
}

/** 312 rows: every base organisation of the province. */
function organisationRows(): readonly RawValue[][] {
  let number = 0;
  return QUANG_NAM_2012.flatMap((district) =>
    BLOCS.flatMap(([id, bloc]) =>
      shared(district[id]).map((members, i): RawValue[] => {
        number += 1;
        const type = i < district[id].committees ? 'Đảng bộ' : 'Chi bộ';
        return [number, district.name, bloc, `${type} cơ quan số ${i + 1}`, `${type} cơ sở`, members];
      }),
    ),
  );
}

const lines = QUANG_NAM_2012.map(
  (district) =>
    `${district.name}: ${BLOCS.map(([id]) => {
      const { committees, cells, members } = district[id];
      return `${committees} ${cells} ${members}`;
    }).join(' / ')}`,
);

/** The sample's numbers in each of the three layouts. */
export const SAMPLE_PROVINCE: readonly SurveyCase[] = [
  {
    name: 'province-of-312-organisations',
    sheet: sheetOf([
      ['DANH SÁCH TỔ CHỨC CƠ SỞ ĐẢNG'],
      [],
      ['TT', 'Huyện, thành phố', 'Khối', 'Tên tổ chức cơ sở đảng', 'Loại hình', 'Số đảng viên'],
      ...organisationRows(),
      ['', 'Tổng cộng', '', '', '', PUBLISHED[2] ?? ''],
      [],
      ['', '', '', '', 'NGƯỜI LẬP BIỂU'],
    ]),
    expected: { layout: 'by-organisation', districts: lines, findings: [] },
  },
  {
    name: 'province-of-54-blocs',
    sheet: sheetOf([
      ['TT', 'Huyện, thành phố', 'Khối', 'ĐB cơ sở', 'CB cơ sở', 'Số đảng viên'],
      ...QUANG_NAM_2012.flatMap((district, i) =>
        BLOCS.map(([id, bloc], at): RawValue[] => {
          const { committees, cells, members } = district[id];
          return [at === 0 ? i + 1 : '', at === 0 ? district.name : '', bloc, committees, cells, members];
        }),
      ),
      ['', 'Tổng cộng', '', ...PUBLISHED],
    ]),
    expected: { layout: 'long', districts: lines, findings: [] },
  },
  {
    name: 'province-of-18-districts',
    sheet: sheetOf([
      ['TT', 'Tên đơn vị', ...BLOCS.flatMap(([, bloc]) => [bloc, '', '']), 'TỔNG CỘNG', '', ''],
      ['', '', ...[...BLOCS, 0].flatMap(() => ['ĐB cơ sở', 'CB cơ sở', 'Đảng viên'])],
      ...QUANG_NAM_2012.map((district, i): RawValue[] => {
        const of = BLOCS.map(([id]) => district[id]);
        const sum = (measure: keyof SampleBloc) => of.reduce((all, bloc) => all + bloc[measure], 0);
        const counts = of.flatMap(({ committees, cells, members }) => [committees, cells, members]);
        return [i + 1, district.name, ...counts, sum('committees'), sum('cells'), sum('members')];
      }),
      ['', 'Tổng cộng', 2, 46, 591, 1, 63, 459, 0, 200, 1880, ...PUBLISHED],
    ]),
    expected: { layout: 'wide', districts: lines, findings: [] },
  },
];
