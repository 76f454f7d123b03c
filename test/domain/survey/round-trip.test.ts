import * as fc from 'fast-check';
import { decideSurvey } from '../../../src/domain/decision/decide';
import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import { readSurvey } from '../../../src/domain/survey/read-survey';
import type { RawSheet } from '../../../src/domain/survey/raw-sheet';
import {
  type ListedOrganisation,
  type ListStyle,
  longSheet,
  organisationSheet,
  type Province,
  wideSheet,
} from './province';

const PLACES = [
  'Duy Xuyên',
  'Nông Sơn',
  'Quế Sơn',
  'Thăng Bình',
  'Hiệp Đức',
  'Đông Giang',
  'Núi Thành',
  'Phú Ninh',
];
const AGENCIES = [
  'Văn phòng',
  'Ban Tổ chức',
  'Ban Tuyên giáo',
  'Phòng Nội vụ',
  'Thanh tra',
  'Hội Nông dân',
  'Tài chính',
];

const organisation: fc.Arbitrary<ListedOrganisation> = fc
  .record({
    name: fc.constantFrom(...AGENCIES),
    type: fc.constantFrom('committee', 'cell'),
    full: fc.integer({ min: 1, max: 60 }),
    probationary: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ name, type, ...counts }) => ({
    name: `${type === 'committee' ? 'Đảng bộ' : 'Chi bộ'} ${name}`,
    type,
    ...counts,
  }));
/** Numbered, because an organisation named twice in its bloc is taken for one listed twice. */
const bloc = fc
  .array(organisation, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((of, i) => ({ ...of, name: `${of.name} ${i + 1}` })));
const province: fc.Arbitrary<Province> = fc
  .subarray(PLACES, { minLength: 1 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) => fc.tuple(bloc, bloc, bloc).map((blocs) => ({ name: `Huyện ${name}`, blocs }))),
    ),
  )
  .map((districts) => ({ districts }));
const style: fc.Arbitrary<ListStyle> = fc.record({
  names: fc.constantFrom('once', 'every row', 'own row'),
  withSums: fc.boolean(),
});

/** What the decision rests on and what follows, without where it stood; and the findings that say anything is wrong. */
function decided(sheet: RawSheet) {
  const reading = readSurvey(sheet, district2012);
  if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
  const { survey } = reading;
  return {
    layout: survey.layout,
    districts: decideSurvey(survey, district2012).map(({ district, verdicts, before, after }) => ({
      name: district.name,
      verdicts,
      before,
      after,
    })),
    findings: survey.findings.filter(
      ({ severity, code }) => severity === 'error' || code === 'total-differs',
    ),
  };
}

test('a province is decided alike from a wide, a long and a list of organisations', () => {
  fc.assert(
    fc.property(province, style, style, (of, long, listed) => {
      const wide = decided(wideSheet(of));
      expect(wide).toMatchObject({ layout: 'wide', findings: [] });
      const { districts } = wide;
      const plain = districts.map(({ verdicts, ...rest }) => ({ ...rest, verdicts: statesOf(verdicts) }));
      for (const [layout, sheet] of [
        ['long', longSheet(of, long)],
        ['by-organisation', organisationSheet(of, listed)],
      ] as const) {
        const other = decided(sheet);
        expect({ layout: other.layout, findings: other.findings }).toEqual({ layout, findings: [] });
        expect(
          other.districts.map(({ verdicts, ...rest }) => ({ ...rest, verdicts: statesOf(verdicts) })),
        ).toEqual(plain);
      }
    }),
  );
});

function statesOf(verdicts: ReturnType<typeof decided>['districts'][number]['verdicts']) {
  return Object.fromEntries(Object.entries(verdicts).map(([id, { state }]) => [id, state]));
}
