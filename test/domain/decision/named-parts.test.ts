import fc from 'fast-check';
import { arrangementWords } from '../../../src/domain/decision/arrangement-words';
import type { Part, PartForm } from '../../../src/domain/decision/decision';
import { arrangementReader } from '../../../src/domain/decision/named-parts';
import { commune2025 } from '../../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import { sheetWording } from '../../../src/locales/sheet-wording';
import { BAC_QUANG, THONG_NHAT } from './four-blocs';

type Named = Pick<Part, 'blocs' | 'form'>;

const read = (
  text: string,
  nobody: readonly string[] = [],
  rules = district2012,
  language: 'vi' | 'en' = 'vi',
): readonly Named[] | null =>
  arrangementReader(rules, [arrangementWords(rules, sheetWording(language, rules).results.phrases)])(
    text,
    nobody,
  );
const said = (parts: readonly Named[] | null) =>
  parts?.map(({ blocs, form }) => `${blocs.join('+')}:${form}`).join(' ') ?? null;

const BY_CONSENT = '(khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp)';
const NONE =
  'Khối đảng: chưa đủ đảng viên chính thức để lập tổ chức đảng, giới thiệu sinh hoạt ở tổ chức khác';
const PARTY = 'Đảng bộ cơ sở khối đảng';
const FRONT = 'Chi bộ cơ sở khối MTTQ, đoàn thể';
const GOVERNMENT = 'Đảng bộ cơ sở khối chính quyền';
const ALL = 'party:committee front:cell government:committee';

test.each([
  [`${PARTY} · ${FRONT} · ${GOVERNMENT}`, ALL],
  [`${GOVERNMENT} · ${PARTY} · ${FRONT}`, 'government:committee party:committee front:cell'],
  // Whatever stands between organisations, in whatever case and with whatever spaces.
  [`${PARTY};${FRONT}\n${GOVERNMENT}`, ALL],
  [` ${PARTY} ;\r\n ${FRONT}·${GOVERNMENT} ;`.toUpperCase(), ALL],
  [`${PARTY} · ${FRONT} · ${GOVERNMENT}`.replaceAll(' ', '\u00a0'), ALL],
  [
    `${PARTY} ${BY_CONSENT} · Đảng bộ cơ sở khối MTTQ, đoàn thể+khối chính quyền`,
    'party:committee-by-consent front+government:committee',
  ],
  [`${NONE} · ${FRONT} · ${GOVERNMENT}`, 'party:none front:cell government:committee'],
  // A bloc that the rules call otherwise, named twice, left out, or in another order than in the rules.
  ['Đảng bộ cơ sở khối đảng + khối mặt trận · Đảng bộ cơ sở khối chính quyền', null],
  [`${PARTY} · ${FRONT} · ${GOVERNMENT} · ${PARTY}`, null],
  [`${PARTY} · ${FRONT} + khối chính quyền · ${GOVERNMENT}`, null],
  [`${PARTY} · ${GOVERNMENT}`, null],
  [`Đảng bộ cơ sở khối MTTQ, đoàn thể + khối đảng · ${GOVERNMENT}`, null],
  // No arrangement.
  ['Chưa lập đảng bộ cơ sở nào', null],
  ['Lập 2 đảng bộ cơ sở', null],
  ['Đảng bộ cơ sở', null],
  [`${PARTY} · ${FRONT} · ${GOVERNMENT} · còn lại xem xét sau`, null],
  [`${PARTY} ${FRONT} · ${GOVERNMENT}`, null],
  [`Đảng bộ cơ sở + khối đảng · ${FRONT} · ${GOVERNMENT}`, null],
  [`${FRONT} ${BY_CONSENT} · ${PARTY} · ${GOVERNMENT}`, null],
  // As typed by hand on another machine: nothing of it is read by the formulas.
  [`${PARTY} · ${FRONT} · ${GOVERNMENT}`.normalize('NFD'), null],
  ['', null],
  [' · ', null],
])('%j: %s', (text, parts) => {
  expect(said(read(text))).toBe(parts);
});

test('blocs without members may be left out, and no others', () => {
  const text = `${FRONT} · ${GOVERNMENT}`;
  expect(said(read(text, ['party']))).toBe('front:cell government:committee');
  expect(said(read(`${PARTY} · ${text}`, ['party']))).toBe(ALL);
  expect(read(text, ['front'])).toBeNull();
});

test('in English', () => {
  const text = 'Base cell: Party organs · Base committee: Fronts and mass organisations + Government organs';
  const [party, front, government] = district2012.blocs.map(({ shortName }) => shortName.en);
  const own = text
    .replace('Party organs', party ?? '')
    .replace('Fronts and mass organisations', front ?? '')
    .replace('Government organs', government ?? '');
  expect(said(read(own, [], district2012, 'en'))).toBe('party:cell front+government:committee');
});

test('whatever the cells write is read as it was meant', () => {
  const forms: readonly PartForm[] = ['committee', 'committee-by-consent', 'cell', 'none'];
  fc.assert(
    fc.property(
      fc.constantFrom(district2012, commune2025, BAC_QUANG, THONG_NHAT),
      fc.constantFrom('vi' as const, 'en' as const),
      fc.array(fc.tuple(fc.nat({ max: 3 }), fc.constantFrom(...forms)), { minLength: 4, maxLength: 4 }),
      (rules, language, drawn) => {
        const parts = [0, 1, 2, 3].flatMap((at): Named[] => {
          const blocs = rules.blocs.flatMap(({ id }, index) => (drawn[index]?.[0] === at ? [id] : []));
          return blocs.length > 0 ? [{ blocs, form: drawn[at]?.[1] ?? 'cell' }] : [];
        });
        const text = sheetWording(language, rules).results.phrases.grouping.parts(parts);
        expect(read(text, [], rules, language)).toEqual(parts);
      },
    ),
  );
});
