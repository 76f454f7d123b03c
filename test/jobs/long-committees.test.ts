import { columnId } from '../../src/domain/decision/result-columns';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { saveRuleSet } from '../../src/jobs/save-rule-set';
import { writePlan } from '../../src/jobs/write-plan';
import { manyBlocs } from '../domain/decision/many-blocs';
import { assessed, planOf } from './main-job';
import { by, current, fill, SHEET } from './rows-of-districts';
import { writtenSheet } from './rules-workbook';
import { valuesOf } from './workbook-under-test';

const AGAIN = 'ghi lại';
const BLOCS = 8;
const FOUR = 'b1+b2 b3+b4 b5+b6 b7+b8';
const rules = manyBlocs(BLOCS, `${FOUR} b1+b3`);
/** Where cells are founded as well each of the groupings is counted by the formula itself. */
const withCells = manyBlocs(BLOCS, `${FOUR} b1+b3 b2+b4`, 'Khối', {
  committeeThreshold: { ...district2012.committeeThreshold, below: 'cell' },
});

/** Ways to write the same bloc; none of a bloc of the set. */
const WRITTEN = ['', ' huyện', ' của huyện', ...'ABCDEFGHIJKLM'.split('').map((letter) => ` (${letter})`)];

const HEADER = [
  ...['TT', 'Huyện', 'Khối', 'Tên tổ chức cơ sở đảng', 'Loại hình'],
  ...['Đảng viên chính thức', 'Đảng viên dự bị'],
];

/** A row an organisation, the blocs among each other and each written in so many ways: full and probationary members. */
async function fillMixed(of: RuleSet, ways: number): Promise<void> {
  const rows = ['Huyện An', 'Huyện Bình'].flatMap((name) =>
    Array.from({ length: ways * 2 }, (_, number) =>
      of.blocs.map(({ headerWords: [word = ''] }, at) => [
        ...[`${number}.${at}`, name, word + (WRITTEN[number % ways] ?? '')],
        ...[`Chi bộ ${number}.${at} ${name}`, 'Chi bộ cơ sở', 10, 3],
      ]),
    ).flat(),
  );
  await fill([['Biểu khảo sát'], HEADER, ...rows]);
  await saveRuleSet(of);
  await writtenSheet(of);
}

/** Writes the results; how the column of committees is held, null where it follows. */
async function run(of: RuleSet): Promise<string | null> {
  const planned = await assessed(SHEET, { rules: of, replaceTypedOver: true });
  const outcome = await writePlan(planOf(planned));
  if (!outcome.ok || !planned.writing.ok) throw new Error(JSON.stringify(outcome));
  return planned.writing.fixedColumns.find(({ column }) => columnId(column) === 'committees')?.as ?? null;
}

const HEADERS = {
  committees: 'Số đảng bộ cơ sở',
  check: 'Kiểm tra phương án chọn',
  final: 'Phương án cuối',
  choice: 'Phương án chọn',
} as const;

/** What stands beside the first district. */
async function said(): Promise<Readonly<Record<keyof typeof HEADERS, string>>> {
  const [, headers = [], first = []] = await valuesOf(current, SHEET, 'A1:EZ3');
  const at = (header: string) => String(first[headers.indexOf(header)]);
  const { committees, check, final, choice } = HEADERS;
  return { committees: at(committees), check: at(check), final: at(final), choice: at(choice) };
}

async function choose(text: string): Promise<void> {
  const [, headers = []] = await valuesOf(current, SHEET, 'A1:EZ2');
  await by(
    (sheet) =>
      void (sheet.getRangeByIndexes(2, headers.indexOf(HEADERS.choice), 1, 2).values = [[text, 'Lý do']]),
  );
}

/** Full members of the first bloc in the first district, row by row. */
async function setFirstBloc(ways: number, members: number): Promise<void> {
  await by((sheet) => {
    for (let of = 0; of < ways * 2; of += 1)
      sheet.getRange(`F${3 + of * BLOCS}:G${3 + of * BLOCS}`).values = [[members, members]];
  });
}

test('with eight blocs written in six ways among each other the number of committees follows', async () => {
  await fillMixed(rules, 6);
  expect(await run(rules)).toBeNull();
  expect((await said()).committees).toBe('8');
  const { final } = await said();
  await setFirstBloc(6, 0);
  const [, ...others] = final.split(' · ');
  // One without members may be left out, or be named all the same.
  await choose(others.join(' · '));
  expect((await said()).committees).toBe('7');
  await choose(final);
  expect((await said()).committees).toBe('8');
  await choose(others.slice(1).join(' · '));
  expect((await said()).committees).toBe('');
  await choose(`${final} · ${final}`);
  expect((await said()).committees).toBe('');
});

test('the number of committees that no formula holds stands only as long as what it rests on', async () => {
  const ways = 6;
  await fillMixed(withCells, ways);
  expect(await run(withCells)).toBe('until-changed');
  const written = await said();
  expect(written).toMatchObject({ committees: '8', check: '' });

  await setFirstBloc(ways, 0);
  expect(await said()).toMatchObject({ committees: '' });
  await setFirstBloc(ways, 10);
  await run(withCells);
  expect(await said()).toMatchObject({ committees: '8' });

  await choose('Để xem xét sau');
  expect((await said()).committees).toBe(AGAIN);
  expect((await said()).check).toContain('ghi lại kết quả');
  await run(withCells);
  expect(await said()).toMatchObject({ committees: '', final: 'Để xem xét sau' });

  await choose(written.final);
  expect((await said()).committees).toBe(AGAIN);
  await run(withCells);
  expect(await said()).toMatchObject({ committees: '8', check: '', final: written.final });
  expect(planOf(await assessed(SHEET, { rules: withCells }))).toMatchObject({ cells: [], typedOver: [] });
  await setFirstBloc(ways, 0);
  expect((await said()).committees).toBe(AGAIN);
});

test('a choice that changes in nothing but its spaces is counted again by the next run', async () => {
  await fillMixed(withCells, 6);
  await run(withCells);
  const { final } = await said();
  const steps = [
    [final.replaceAll(' · ', '·'), '8'],
    [final, '8'],
    [final.replaceAll(' ', '\u00a0'), '8'],
    ['Để xem xét sau', ''],
    ['Để xemxét sau', ''],
  ] as const;
  for (const [choice, committees] of steps) {
    await choose(choice);
    expect(await said()).toMatchObject({ committees: AGAIN });
    await run(withCells);
    expect([choice, (await said()).committees]).toEqual([choice, committees]);
    expect(planOf(await assessed(SHEET, { rules: withCells }))).toMatchObject({ cells: [], typedOver: [] });
  }
});

test('with eight blocs in many rows among each other a choice is counted at once', async () => {
  const bloc = (row: number) => withCells.blocs[Math.floor((row * BLOCS) / 48)]?.headerWords[0] ?? '';
  const rows = Array.from({ length: 48 }, (_, row) =>
    ['Huyện An', 'Huyện Bình'].map((name) => [
      ...[`${row}`, name, bloc(row), `Chi bộ ${row} ${name}`, 'Chi bộ cơ sở', 10, 3],
    ]),
  ).flat();
  await fill([['Biểu khảo sát'], HEADER, ...rows]);
  await saveRuleSet(withCells);
  await writtenSheet(withCells);
  expect(await run(withCells)).toBeNull();
  const [first = '', second = '', ...others] = (await said()).final.split(' · ');
  await choose([`${first} + ${second.replace('Đảng bộ cơ sở ', '')}`, ...others].join(' · '));
  expect(await said()).toMatchObject({ committees: '7', check: '' });
});
