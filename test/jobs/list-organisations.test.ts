import { read } from '@e965/xlsx';
import { listOrganisations } from '../../src/jobs/list-organisations';
import { openSample } from '../../src/jobs/open-sample';
import { undo } from '../../src/jobs/undo';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { assessed, rules, organisationWords } from './main-job';
import { blankUnderTest, valuesOf, write } from './workbook-under-test';

const SURVEY = 'Khảo sát theo tổ chức';
const LIST = 'Danh sách tổ chức đảng';

async function sampleOfOrganisations() {
  const current = blankUnderTest();
  const { outcome } = await openSample('organisations');
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return current;
}

async function list() {
  const { outcome } = await listOrganisations(await assessed(SURVEY), rules, organisationWords());
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  return outcome.receipt;
}

test('the sample of 312 organisations gives the published figures', async () => {
  await sampleOfOrganisations();
  const { survey, figures } = await assessed(SURVEY);
  expect([survey.layout, survey.organisations.length, survey.findings]).toEqual(['by-organisation', 312, []]);
  expect(figures).toMatchObject({
    districts: 18,
    before: 312,
    after: 47,
    members: 2930,
    eligible: { party: 11, front: 11, government: 18 },
    merged: 7,
  });
});

test('each organisation stands under the committee that it is to join, with what it can be there', async () => {
  const current = await sampleOfOrganisations();
  const receipt = await list();
  expect(receipt).toMatchObject({ addedSheets: [LIST], canUndo: true });
  expect(await valuesOf(current, LIST, 'A4:F4')).toEqual([
    ['', '', 'Số tổ chức (đang hiện):', 312, 'Đảng viên:', 2930],
  ]);
  const rows = await valuesOf(current, LIST, 'A6:J318');
  expect(rows[0]).toEqual([
    'TT',
    'Đơn vị',
    'Tổ chức dự kiến',
    'Khối',
    'Tổ chức cơ sở đảng hiện nay',
    'Loại hình',
    'Đảng viên',
    'Chính thức',
    'Cấp ủy viên',
    'Khi là chi bộ trực thuộc',
  ]);
  const nongSon = rows.filter(([, district]) => district === 'Huyện Nông Sơn');
  expect(new Set(nongSon.map(([, , future]) => future))).toEqual(
    new Set(['Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể', 'Đảng bộ cơ sở khối chính quyền']),
  );
  // 2 + 3 of the two blocs merged, 8 of the third.
  expect(nongSon.filter(([, , future]) => String(future).includes('+'))).toHaveLength(5);
});

test('an undo takes the list away, and a second list stands beside the first', async () => {
  const current = await sampleOfOrganisations();
  await list();
  const again = await list();
  expect(again.addedSheets).toEqual([`${LIST} (2)`]);
  expect(await undo()).toMatchObject({ ok: true, report: { removedSheets: [`${LIST} (2)`] } });
  await write(current, LIST, 'L1', 'còn đây');
  expect(await valuesOf(current, LIST, 'L1')).toEqual([['còn đây']]);
});

test('a second library reads the same list, without an error value', async () => {
  const current = await sampleOfOrganisations();
  await list();
  const workbook = read(await saveWorkbook(current.workbook));
  const cells = workbook.Sheets[LIST] ?? {};
  const at = (address: string) => (cells[address] as { v?: unknown } | undefined)?.v;
  expect([at('D4'), at('F4'), at('E7')]).toEqual([312, 2930, 'Đảng bộ Văn phòng cấp ủy']);
  expect(Object.values(cells).filter((cell) => (cell as { t?: string }).t === 'e')).toEqual([]);
});
