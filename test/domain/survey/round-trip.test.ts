import * as fc from 'fast-check';
import type { DistrictDecision } from '../../../src/domain/decision/decision';
import { decideDistrict, decideSurvey } from '../../../src/domain/decision/decide';
import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import { districtKey } from '../../../src/domain/survey/names/district-key';
import type { RawSheet } from '../../../src/domain/survey/cells/raw-sheet';
import { readSurvey } from '../../../src/domain/survey/read-survey';
import type { BlocCounts, Count, District } from '../../../src/domain/survey/survey';
import { drawnTable, type SheetStyle } from './drawn-table';
import { countsOf, type ListedOrganisation, type Province } from './province';
import { TCVN3, typedFor, VNI } from './old-tables';
import { organisationTable, longTable, type TableStyle, type Words, wideTable } from './province-tables';

/** Of several provinces, none a letter apart from another; too few of one that others could be missing. */
const PLACES = [
  'Huyện Duy Xuyên',
  'Huyện Nông Sơn',
  'Thị xã Cai Lậy',
  'Huyện Lộc Ninh',
  'TP Hà Giang',
  'Huyện Đồng Văn',
  'Huyện Bắc Quang',
  'TX. Gò Công',
  'Huyện Ba Chẽ',
];
const AGENCIES = [
  'Văn phòng',
  'Ban Tổ chức',
  'Ban Tuyên giáo',
  'Phòng Nội vụ',
  'Thanh tra',
  'Hội Nông dân',
  'Huyện đoàn',
  'Tài chính',
];

const bloc = fc
  .array(
    fc.record({
      name: fc.constantFrom(...AGENCIES),
      type: fc.constantFrom<ListedOrganisation['type']>('committee', 'cell'),
      full: fc.integer({ min: 1, max: 60 }),
      probationary: fc.integer({ min: 0, max: 5 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  // Numbered, because an organisation named twice in its bloc is taken for one listed twice.
  .map((all) => all.map((of, i) => ({ ...of, name: `${of.name} số ${i + 1}` })));
const province: fc.Arbitrary<Province> = fc
  .subarray(PLACES, { minLength: 1, maxLength: 5 })
  .chain((names) =>
    fc.tuple(...names.map((name) => fc.tuple(bloc, bloc, bloc).map((blocs) => ({ name, blocs })))),
  )
  .map((districts) => ({ districts }));

const words: fc.Arbitrary<Words> = fc.record({
  index: fc.constantFrom('TT', 'STT', 'Số TT'),
  district: fc.constantFrom('Tên đơn vị', 'Huyện, thị xã, thành phố', 'Đơn vị', 'Huyện'),
  organisation: fc.constantFrom(
    'Tên tổ chức cơ sở đảng',
    'Tên chi bộ, đảng bộ',
    'Cơ quan, đơn vị',
    'Tên TCCSĐ',
  ),
  bloc: fc.constantFrom('Khối', 'Thuộc khối'),
  blocs: fc.tuple(
    fc.constantFrom('Khối đảng', 'KHỐI CÁC CƠ QUAN ĐẢNG', 'Cơ quan đảng'),
    fc.constantFrom('Khối MTTQ', 'MTTQ và các đoàn thể CT-XH', 'Khối mặt trận, đoàn thể'),
    fc.constantFrom('Khối chính quyền', 'Khối nhà nước', 'KHỐI CÁC CƠ QUAN CHUYÊN MÔN'),
  ),
  committees: fc.constantFrom('Đảng bộ cơ sở', 'ĐB CS', 'ĐB', 'Đảng bộ'),
  cells: fc.constantFrom('Chi bộ cơ sở', 'CB CS', 'CB', 'Chi bộ'),
  members: fc.constantFrom('Đảng viên', 'Số đảng viên', 'ĐV', 'Tổng số đảng viên'),
  full: fc.constantFrom('Chính thức', 'ĐV chính thức'),
  probationary: fc.constantFrom('Dự bị', 'ĐV dự bị'),
  organisations: fc.constantFrom('TCCSĐ', 'Tổng số TCCSĐ'),
  total: fc.constantFrom('Tổng cộng', 'TỔNG SỐ', 'Toàn tỉnh'),
});
const tableStyle: fc.Arbitrary<TableStyle> = fc.record({
  words,
  headerRows: fc.integer({ min: 1, max: 3 }),
  withFull: fc.boolean(),
  withOrganisations: fc.boolean(),
  further: fc.subarray(['Ghi chú', 'Nữ', 'Trong đó: nữ', 'Tỷ lệ %', 'Đoàn viên']),
  total: fc.constantFrom('none', 'first', 'last'),
  withSubtotals: fc.boolean(),
  groups: fc.constantFrom('none', 'named', 'summed'),
  names: fc.constantFrom('every row', 'once', 'merged', 'own row', 'as above'),
  sortedBy: fc.constantFrom('district', 'bloc'),
  type: fc.constantFrom('column', 'name', 'marks'),
});

/** Spellings of one and the same text, another on each row where it is `mixed`. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => text.toUpperCase(),
  (text) => ` ${text.replaceAll(' ', '  ')} `,
  (text) => text.replaceAll('Đ', '\u00D0'),
];
const mixed = fc
  .array(fc.nat({ max: SPELLINGS.length - 1 }), { minLength: 1, maxLength: 4 })
  .map((mixed) => (text: string, row: number) => SPELLINGS[mixed[row % mixed.length] ?? 0]?.(text) ?? text);

/** A whole sheet typed for an old font. TCVN3 has no capitals with a tone: those are small letters in a font of capitals. */
const oldFont = fc.constantFrom(TCVN3, VNI).map((table) => (text: string) => {
  const hasCapital = Array.from(text).some((letter) => letter > '\u024F' && letter !== letter.toLowerCase());
  return typedFor(table, table === TCVN3 && hasCapital ? text.toLowerCase() : text);
});
const written = fc.oneof({ weight: 3, arbitrary: mixed }, { weight: 1, arbitrary: oldFont });

const above = fc.subarray([
  ['TỈNH ỦY QUẢNG NAM', '', '', '', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  ['BIỂU KHẢO SÁT TỔ CHỨC CƠ SỞ ĐẢNG KHỐI ĐẢNG, MẶT TRẬN, CHÍNH QUYỀN'],
  ['', '', '(Kèm theo Công văn số 12-CV/BTC)'],
  [],
  ['', '', '', 'Đvt: đảng viên'],
]);
const below = fc.subarray([
  [],
  ['', 'Ghi chú: số liệu tính đến 31/12/2011'],
  ['(1)', 'Kể cả 5 đảng viên của 2 chi bộ ghép'],
  ['', '', '', 'Tam Kỳ, ngày 05 tháng 3 năm 2012'],
  ['', 'NGƯỜI LẬP BIỂU', '', 'TRƯỞNG BAN'],
]);
const sheetStyle: fc.Arbitrary<SheetStyle> = fc.record({
  header: fc.constantFrom('merged', 'spread', 'full'),
  order: fc.oneof(fc.constant([0]), fc.array(fc.nat({ max: 99 }), { minLength: 20, maxLength: 20 })),
  at: fc.constantFrom('A1', 'B3', 'C7', 'AA300'),
  above,
  below,
  isNumbered: fc.boolean(),
  pageBreak: fc.option(fc.nat({ max: 12 })),
  blankRow: fc.option(fc.nat({ max: 12 })),
  written,
});

/** What the decision rests on and what follows, without where it stood. */
function shown({ district, verdicts, before, after }: DistrictDecision) {
  const members = Object.values(district.counts).map(({ members: count }) =>
    count.state === 'whole' ? count.value : null,
  );
  return {
    key: district.key,
    members,
    verdicts: Object.values(verdicts).map(({ state }) => state),
    before,
    after,
  };
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }) => (a.key < b.key ? -1 : 1);

/** With the findings that say anything is wrong. */
function decided(sheet: RawSheet) {
  const reading = readSurvey(sheet, district2012);
  if (!reading.ok) return { trouble: reading.trouble };
  const { survey } = reading;
  return {
    layout: survey.layout,
    districts: decideSurvey(survey, district2012).map(shown).toSorted(byKey),
    findings: survey.findings.filter(({ severity }) => severity !== 'note'),
  };
}

const of = fc.tuple(province, tableStyle, sheetStyle);

test.each([
  ['wide', wideTable],
  ['long', longTable],
  ['by-organisation', organisationTable],
] as const)('a province is decided alike from any %s table of it', (layout, table) => {
  fc.assert(
    fc.property(of, ([some, style, onSheet]) => {
      const sheet = drawnTable(table(some, style), onSheet);
      expect(decided(sheet)).toEqual({ layout, districts: expectedOf(some, style), findings: [] });
    }),
    { numRuns: 300 },
  );
});

/** Decided from the organisations themselves, without a sheet. */
function expectedOf({ districts }: Province, { withFull }: TableStyle) {
  return districts
    .map(({ name, blocs }) => {
      const whole = (value: number): Count => ({ state: 'whole', value, cell: 'A1' });
      const counts = Object.fromEntries(
        district2012.blocs.map(({ id }, i) => {
          const { committees, cells, members, full } = countsOf(blocs[i] ?? []);
          const of: BlocCounts = {
            committees: whole(committees),
            cells: whole(cells),
            members: whole(members),
            fullMembers: withFull ? whole(full) : null,
          };
          return [id, of];
        }),
      );
      const district: District = { name, key: districtKey(name), row: 0, cell: 'A1', counts };
      return shown(decideDistrict(district, district2012));
    })
    .toSorted(byKey);
}
