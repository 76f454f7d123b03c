import { read, type WorkBook } from '@e965/xlsx';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { unzip } from '../../src/preview/host/file/zip';
import { testWithLibreOffice } from '../libre-office';
import { convertedByLibreOffice, withoutResults } from '../libre-office-file';
import { writtenSheet } from './rules-workbook';
import { blankUnderTest, write } from './workbook-under-test';

const SHEET = 'Quy định';

/** The sheet as it is sent, with a formula on another sheet that follows it. */
async function sent(edits: readonly (readonly [string, string | number])[] = []): Promise<Uint8Array> {
  const current = blankUnderTest();
  await writtenSheet(district2012);
  await write(current, 'Sheet1', 'A1', '=IF(KT_HopLe,IF(29>=KT_Nguong,"Đủ","Chưa đủ"),"?")');
  await write(current, 'Sheet1', 'A2', '=INDEX(KT_PhuongAn,2)&" "&INDEX(KT_SoToChuc,2)');
  await write(current, 'Sheet1', 'A3', '=KT_NhieuNhat');
  for (const [cell, value] of edits) await write(current, SHEET, cell, value);
  return saveWorkbook(current.workbook);
}

const shown = (workbook: WorkBook, sheet: string, addresses: readonly string[]) =>
  addresses.map((address) => (workbook.Sheets[sheet]?.[address] as { v?: unknown } | undefined)?.v);

const errors = (workbook: WorkBook): readonly string[] =>
  workbook.SheetNames.flatMap((name) =>
    Object.entries(workbook.Sheets[name] ?? {}).flatMap(([address, cell]) =>
      (cell as { t?: string }).t === 'e' ? [`${name}!${address}`] : [],
    ),
  );

const TEXT = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền 2';

test('a second library reads names, values and validations', async () => {
  const file = await sent();
  const workbook = read(file);
  const names = workbook.Workbook?.Names ?? [];
  const visible = names.filter((name) => (name as { Hidden?: boolean }).Hidden !== true);
  const ofWorkbook = visible.filter(({ Name, Sheet }) => Sheet === undefined && Name.startsWith('KT_'));
  expect(ofWorkbook.map(({ Name, Ref }) => `${Name} ${Ref}`).sort()).toEqual([
    "KT_ChiBoNhieuNhat 'Quy định'!$C$14",
    "KT_ChiBoToiThieu 'Quy định'!$C$13",
    "KT_ChiChinhThuc 'Quy định'!$C$11",
    "KT_CoChiUyTu 'Quy định'!$C$15",
    "KT_DauBo 'Quy định'!$E$3",
    "KT_DuocDung 'Quy định'!$C$29:$C$31",
    "KT_HopLe 'Quy định'!$C$6",
    "KT_LanGhi 'Quy định'!$E$6",
    "KT_Nguong 'Quy định'!$C$10",
    'KT_NhieuNhat 10000',
    "KT_PhuongAn 'Quy định'!$B$29:$B$31",
    "KT_SoToChuc 'Quy định'!$D$29:$D$31",
    "KT_ThuTuChon 'Quy định'!$E$29:$E$31",
    "KT_ToiThieu 'Quy định'!$C$12",
  ]);
  const hidden = names.filter(({ Name }) => Name.startsWith('_kt.'));
  expect(hidden.map(({ Name }) => Name).sort()).toEqual([
    '_kt.rules',
    '_kt.rules.edition',
    '_kt.rules.groupings',
    '_kt.rules.offered',
    '_kt.rules.structure',
    '_kt.rules.uses',
    '_kt.rules.values',
    '_kt.rules.words',
  ]);
  expect(hidden.every((name) => (name as { Hidden?: boolean }).Hidden)).toBe(true);
  expect(shown(workbook, SHEET, ['C6', 'C10', 'C11', 'C12', 'C29', 'C31', 'D31', 'E29', 'E31'])).toEqual([
    true,
    30,
    'Không',
    3,
    true,
    false,
    1,
    1,
    3,
  ]);
  expect(shown(workbook, 'Sheet1', ['A1', 'A2', 'A3'])).toEqual(['Chưa đủ', TEXT, 10000]);
  expect(errors(workbook)).toEqual([]);

  const parts = await unzip(file);
  const sheet = new TextDecoder().decode(parts.get('xl/worksheets/sheet2.xml'));
  const validations = [...sheet.matchAll(/<dataValidation [^>]*>.*?<\/dataValidation>/g)].map(
    ([text]) => text,
  );
  const of = (cell: string) => validations.find((text) => text.includes(`sqref="${cell}"`)) ?? '';
  expect(of('C10')).toContain('type="whole"');
  expect(of('C10')).toContain('<formula1>1</formula1><formula2>10000</formula2>');
  expect(of('C11')).toContain('<formula1>"Có,Không"</formula1>');
  expect(of('C21:C25')).toContain('<formula1>"Được đề xuất,Để lựa chọn,Không dùng"</formula1>');
  // Excel asks before anything else stands in the two rows that are shown only.
  for (const cell of ['C16', 'C17']) {
    expect(of(cell)).toContain('type="list"');
    expect(of(cell)).toContain('showErrorMessage="1"');
  }
  expect(validations).toHaveLength(9);
  expect(sheet).not.toContain('<mergeCell');
});

testWithLibreOffice('LibreOffice calculates the same, also after values were changed', async () => {
  const calculated = async (edits: readonly (readonly [string, string | number])[]) => {
    const bare = await withoutResults(await sent(edits));
    const workbook = read(await convertedByLibreOffice(bare, 'xlsx:Calc MS Excel 2007 XML'));
    expect(errors(workbook)).toEqual([]);
    return [
      ...shown(workbook, SHEET, ['C6', 'C29', 'C30', 'C31']).map(Boolean),
      ...shown(workbook, SHEET, ['E29', 'E30', 'E31']),
      ...shown(workbook, 'Sheet1', ['A1', 'A2', 'A3']),
    ];
  };
  expect(await calculated([])).toEqual([true, true, true, false, 1, 2, 3, 'Chưa đủ', TEXT, 10000]);
  expect(
    await calculated([
      ['C10', 29],
      ['C22', 'Không dùng'],
    ]),
  ).toEqual([true, false, true, false, 0, 1, 2, 'Đủ', TEXT, 10000]);
  expect(await calculated([['C10', 'ba mươi']])).toEqual([
    false,
    true,
    true,
    false,
    1,
    2,
    3,
    '?',
    TEXT,
    10000,
  ]);
});
