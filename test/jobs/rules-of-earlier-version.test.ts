import { wideSheet } from '../domain/survey/province';
import { undo } from '../../src/jobs/undo';
import { writePlan } from '../../src/jobs/write-plan';
import { assessed, planOf, rules, writeResults } from './main-job';
import { current, fill, PROVINCE, SHEET } from './rows-of-districts';
import { inUse, named } from './rules-workbook';
import { valuesOf, write } from './workbook-under-test';

const RULES_SHEET = 'Quy định';
const NEW_SHEET = 'Quy định (2)';
const PARTY_FRONT = 'C24';

/** Results beside a sheet of rules as it was written before it told the list that people choose from. */
async function earlier(): Promise<void> {
  await fill(wideSheet(PROVINCE).values);
  await writeResults(SHEET, { content: 'values' });
  await writeResults(SHEET, { content: 'formulas' });
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(RULES_SHEET);
    const check = sheet.getRange('C6').load('formulas');
    const inUse = sheet.getRange('C29:C31').load('formulas');
    await context.sync();
    const formula = String((check.formulas as unknown[][])[0]?.[0]);
    check.formulas = [
      [
        formula
          .replace('ROWS(KT_ThuTuChon)=3,ISTEXT(KT_DauBo),', '')
          .replaceAll(/EXACT\(\$C\$1[67],"[^"]*"\),/g, ''),
      ],
    ];
    // Nor did it keep the words of rows that are shown only.
    sheet.names.getItem('_kt.rules.words').formula = '="Có|Không|Được đề xuất|Để lựa chọn|Không dùng"';
    inUse.formulas = (inUse.formulas as unknown[][]).map((row) =>
      row.map((cell) => String(cell).replace(/^=IF\(AND\(EXACT.*?\)\),(AND\(.*\)),"đã sửa"\)$/, '=$1')),
    );
    sheet.names.getItem('_kt.rules.offered').delete();
    context.workbook.names.getItem('KT_ThuTuChon').delete();
    sheet.getRange('E28:E31').clear();
    await context.sync();
  });
}

describe('a sheet of rules of an earlier version', () => {
  test('is none that somebody typed over, whatever its rows that are shown only say', async () => {
    await earlier();
    await write(current, RULES_SHEET, 'C16', 'Nêu các phương án');
    expect(await named(current, 'KT_HopLe')).toEqual([true]);
    expect(await inUse(current)).toMatchObject({ ok: true, sheet: RULES_SHEET, rules });
  });

  test('is decided by as it is', async () => {
    await earlier();
    await write(current, RULES_SHEET, 'C10', 25);
    expect(await named(current, 'KT_HopLe')).toEqual([true]);
    expect(await inUse(current)).toMatchObject({
      ok: true,
      sheet: RULES_SHEET,
      rules: { committeeThreshold: { members: 25 } },
    });
  });

  test('gives its values to a new one as soon as results are written by formula, and to none before', async () => {
    await earlier();
    await write(current, RULES_SHEET, PARTY_FRONT, 'Không dùng');
    expect(planOf(await assessed(SHEET, { content: 'values' })).newSheets).toEqual([]);
    await writeResults(SHEET);
    expect(await inUse(current)).toMatchObject({
      ok: true,
      sheet: NEW_SHEET,
      rules: { parts: rules.parts.map((part, at) => (at === 3 ? { ...part, use: 'unused' } : part)) },
    });
    expect(await named(current, 'KT_ThuTuChon')).toEqual([1, 0, 2]);
    expect(await valuesOf(current, NEW_SHEET, 'E6')).toEqual([[2]]);
    expect(await valuesOf(current, RULES_SHEET, 'B6')).toEqual([
      ['Trang này không còn được dùng: kết quả tính theo trang quy định khác, ghi sau trang này.'],
    ]);
    expect((await assessed(SHEET)).writing).toMatchObject({
      ok: true,
      rulesSheet: NEW_SHEET,
      plan: { newSheets: [] },
    });
    // The results that stay after an undo compare with the new one by name, so that it stays with them.
    expect(await undo()).toMatchObject({ ok: true, report: { keptSheets: [NEW_SHEET] } });
    expect(await named(current, 'KT_HopLe')).toEqual([true]);
  });

  test('is not left behind with what was typed there since it was read', async () => {
    await earlier();
    const planned = planOf(await assessed(SHEET));
    await write(current, RULES_SHEET, 'C10', 25);
    expect(await writePlan(planned)).toEqual({
      ok: false,
      trouble: { code: 'changed-since-read', cells: [`${RULES_SHEET}!C10`] },
    });
  });
});
