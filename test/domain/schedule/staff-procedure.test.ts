import { commune2025 } from '../../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import type { RuleSet } from '../../../src/domain/decision/rule-set';
import type { OwnTable } from '../../../src/domain/own-table';
import { procedureOf } from '../../../src/domain/procedure/procedures';
import { readStaffProcedure } from '../../../src/domain/schedule/staff-procedure';
import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { checklistWordings } from '../../../src/locales/checklist-wording';

const wordings = checklistWordings('vi', district2012).map(({ plan }) => plan);
const { headers } = checklistWordings('vi', district2012)[0].plan;
const SHIPPED_B1 = 'Xác định tiêu chuẩn cấp ủy viên';

function table(row: number, names: readonly string[], rows: readonly (readonly RawValue[])[]): OwnTable {
  return {
    sheet: 'Quy trình',
    area: { row, column: 0, rowCount: rows.length + 1, columnCount: names.length },
    headers: names,
    rows,
    inputs: rows,
    freeRowsBelow: 1000,
    hasRoomRight: true,
  };
}

/** Rows of pieces of work: step, words, applies, code. */
type Item = readonly [step: string, words: string, use: string, code: string];

function read(
  items: readonly Item[],
  rules: RuleSet = district2012,
  used: ReadonlyMap<string, string> = new Map(),
) {
  const { stepCode, item, ground, use, code } = headers.items;
  const rows = items.map(([step, words, applies, own]) => [step, words, '', applies, own]);
  return readStaffProcedure(
    procedureOf(rules),
    { items: table(20, [stepCode, item, ground, use, code], rows) },
    headers,
    wordings,
    used,
  );
}

const piecesOf = (given: ReturnType<typeof read>) =>
  given.procedure.steps.flatMap(({ items }) => items.map(({ code, id, words }) => [code, id, words]));

test.each<[string, readonly Item[], readonly unknown[], readonly (string | null)[]]>([
  ['as it ships', [['B1', SHIPPED_B1, 'Có', 'B1.1']], [['B1.1', 'set-criteria', null]], [null]],
  ['in other words', [['B1', 'Tiêu chuẩn', 'Có', 'B1.1']], [['B1.1', 'set-criteria', 'Tiêu chuẩn']], [null]],
  [
    'in the other language',
    [['B1', 'Set the criteria for committee members', 'Có', 'B1.1']],
    [['B1.1', 'set-criteria', null]],
    [null],
  ],
  ['without a code', [['B2', 'In phiếu', '', '']], [['B2.1', null, 'In phiếu']], ['B2.1']],
  ['with a step in small letters', [['b2', ' In phiếu ', 'Có', '']], [['B2.1', null, 'In phiếu']], ['B2.1']],
  ['that does not apply', [['B1', SHIPPED_B1, 'Không', 'B1.1']], [], [null]],
  ['that does not apply and has no code yet', [['B2', 'In phiếu', 'không', '']], [], ['B2.1']],
  [
    'copied with its code',
    [
      ['B1', SHIPPED_B1, 'Có', 'B1.1'],
      ['B1', 'Thêm', 'Có', 'B1.1'],
    ],
    [
      ['B1.1', 'set-criteria', null],
      ['B1.4', null, 'Thêm'],
    ],
    [null, 'B1.4'],
  ],
  ['moved to another step', [['B2', SHIPPED_B1, 'Có', 'B1.1']], [['B2.1', null, SHIPPED_B1]], ['B2.1']],
  [
    'blank',
    [
      ['', '', '', ''],
      ['B2', '', 'Có', ''],
    ],
    [],
    [null, null],
  ],
])('a piece of work %s', (_, items, pieces, codes) => {
  const given = read(items);
  expect(piecesOf(given)).toEqual(pieces);
  expect(given.newCodes).toEqual(codes);
  expect(given.findings).toEqual([]);
});

test.each([
  ['', 'step-missing'],
  ['B9', 'step-unknown'],
  ['B1.1', 'step-unknown'],
] as const)('a piece of the step “%s” is named with its cell and left out', (step, code) => {
  const given = read([
    ['B1', SHIPPED_B1, 'Có', 'B1.1'],
    [step, 'Việc', 'Có', ''],
  ]);
  expect(given.findings).toEqual([{ code, sheet: 'Quy trình', cell: 'A23', found: step }]);
  expect(piecesOf(given)).toEqual([['B1.1', 'set-criteria', null]]);
  expect(given.newCodes).toEqual([null, null]);
});

test('a code that a row further down has is not given again', () => {
  const given = read([
    ['B2', 'Một', 'Có', ''],
    ['B2', 'Hai', 'Có', 'B2.1'],
    ['B2', 'Ba', 'Có', ''],
  ]);
  expect(given.newCodes).toEqual(['B2.2', null, 'B2.3']);
});

describe('of rows with one code', () => {
  const used = new Map([['B6.1', 'In giấy mời']]);
  const twice = (words: readonly string[], of: ReadonlyMap<string, string> = used) =>
    read(
      words.map((item): Item => ['B6', item, 'Có', 'B6.1']),
      district2012,
      of,
    );
  const finding = (row: number, keptBy: string) => ({
    code: 'piece-code-twice',
    sheet: 'Quy trình',
    cell: `B${row}`,
    found: 'B6.1',
    keptBy,
  });

  test.each([
    [
      ['Họp cấp ủy', 'In giấy  mời'],
      ['B6.2', null],
    ],
    [
      ['In giấy mời', 'Họp cấp ủy'],
      [null, 'B6.2'],
    ],
    [
      ['Họp', 'In giấy mời', 'Bàn'],
      ['B6.2', null, 'B6.3'],
    ],
  ])('%j: the one that the register has under its words keeps it', (words, codes) => {
    const given = twice(words);
    expect([given.newCodes, given.findings]).toEqual([codes, []]);
  });

  test('a piece that ships keeps it in whatever language the register has it', () => {
    const given = read(
      [
        ['B1', 'Họp cấp ủy', 'Có', 'B1.1'],
        ['B1', SHIPPED_B1, 'Có', 'B1.1'],
      ],
      district2012,
      new Map([['B1.1', 'Set the criteria for committee members']]),
    );
    expect([given.newCodes, given.findings]).toEqual([['B1.4', null], []]);
  });

  test('the first of those that the register may mean keeps it, and the others are named', () => {
    const given = twice(['Họp', 'In giấy mời', 'In giấy mời']);
    expect(given.newCodes).toEqual(['B6.2', null, 'B6.3']);
    expect(given.findings).toEqual([finding(22, 'B23'), finding(24, 'B23')]);
  });

  test.each([
    ['has other words', used],
    ['has no words any more', new Map([['B6.1', '']])],
  ])('the first keeps it where the register %s, and the other is named', (_, of) => {
    const given = twice(['Họp', 'Bàn'], of);
    expect(given.newCodes).toEqual([null, 'B6.2']);
    expect(given.findings).toEqual([finding(23, 'B22')]);
  });
});

test('words of another procedure that ships are those of this one: appointed, not elected', () => {
  const elected = 'Ban chấp hành bầu UBKT, chủ nhiệm UBKT; đề nghị chuẩn y';
  expect(piecesOf(read([['B7', elected, 'Có', 'B7.1']], commune2025))).toEqual([
    ['B7.1', 'appoint-inspection', null],
  ]);
});

test('a step that does not apply is left out with its pieces, and asked for by none', () => {
  const names = ['code', 'step', 'lead', 'after', 'ground', 'days', 'use', 'until'] as const;
  const steps = table(
    4,
    names.map((name) => headers.steps[name]),
    [
      ['B0', '', '', '', '', 2, 'Có', 2],
      ['B4', '', '', '', '', 5, ' KHÔNG ', 7],
    ],
  );
  const { procedure } = readStaffProcedure(
    procedureOf(district2012),
    { steps },
    headers,
    wordings,
    new Map(),
  );
  expect(procedure.steps.map(({ code }) => code)).toEqual(
    procedureOf(district2012)
      .steps.map(({ code }) => code)
      .filter((code) => code !== 'B4'),
  );
});

test('without the sheet everything stands as it ships', () => {
  const shipped = procedureOf(district2012);
  expect(readStaffProcedure(shipped, {}, headers, wordings, new Map())).toEqual({
    procedure: shipped,
    findings: [],
    newCodes: [],
  });
});

test.each<[string, readonly Item[], ReadonlyMap<string, string>, readonly (string | null)[]]>([
  [
    'whose code was another’s gets the next one',
    [['B6', 'Chuẩn bị hội trường', 'Có', '']],
    new Map([['B6.1', 'In giấy mời']]),
    ['B6.2'],
  ],
  [
    'whose code is remembered alone gets the next one',
    [['B6', 'Chuẩn bị hội trường', 'Có', '']],
    new Map([['B6.1', '']]),
    ['B6.2'],
  ],
  [
    'that has lost its code is known by its words',
    [['B6', 'in giấy  mời', 'Có', '']],
    new Map([['B6.1', 'In giấy mời']]),
    ['B6.1'],
  ],
  [
    'with the words of a piece that is there still is another one',
    [
      ['B6', 'In giấy mời', 'Có', ''],
      ['B6', 'In giấy mời', 'Có', 'B6.1'],
    ],
    new Map([['B6.1', 'In giấy mời']]),
    ['B6.2', null],
  ],
  [
    'with the words of a piece of another step is another one',
    [['B2', 'In giấy mời', 'Có', '']],
    new Map([['B6.1', 'In giấy mời']]),
    ['B2.1'],
  ],
  [
    'that stands under its code keeps it',
    [['B6', 'Giấy mời', 'Có', 'B6.1']],
    new Map([['B6.1', 'In giấy mời']]),
    [null],
  ],
])('a piece of work %s', (_, items, used, codes) => {
  expect(read(items, district2012, used).newCodes).toEqual(codes);
});
