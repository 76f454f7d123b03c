import type { Province } from '../domain/survey/province';
import { ALL_IN_ONE } from './chosen';
import { findingVi } from '../../src/locales/messages/finding-vi';
import { byHand, LIST_SHEET as LIST, listed, listUnderTest } from './listed-survey';
import { decided, writeResults } from './main-job';
import { valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

/** Rows 4 to 7 and 8 to 11. */
const PROVINCE: Province = {
  districts: [
    {
      name: 'Huyện Duy Xuyên',
      blocs: [
        [listed('Chi bộ 1', 34), listed('Chi bộ 2', 5)],
        [listed('Chi bộ 1', 31)],
        [listed('Chi bộ 1', 99)],
      ],
    },
    {
      name: 'Huyện Nông Sơn',
      blocs: [
        [listed('Chi bộ Đảng', 18), listed('Chi bộ Đảng', 12)],
        [listed('Chi bộ 1', 12)],
        [listed('Chi bộ 1', 64)],
      ],
    },
  ],
};

const findings = async () => {
  const { survey, figures } = await decided(LIST);
  const gone = survey.findings.filter(({ code }) => code === 'choice-gone');
  return { gone, chosen: figures.chosen };
};

const NONE = { gone: [], chosen: 0 };
const named = (cell: string, district: string) => ({
  gone: [{ severity: 'warning', code: 'choice-gone', cell, district, stood: true }],
  chosen: 0,
});

describe('a choice that stood at the last run', () => {
  let current: WorkbookUnderTest;
  const out = (row: number) =>
    byHand(current, (sheet) => {
      sheet.getRange(`${row}:${row}`).delete('Up');
    });
  const chosenIn = async (row: number) => {
    await byHand(current, (sheet) => {
      sheet.getRange(`W${row}:Y${row}`).values = [[ALL_IN_ONE, 'vì sao', 'x']];
    });
    await writeResults(LIST);
  };

  beforeEach(async () => {
    current = await listUnderTest(PROVINCE);
    await writeResults(LIST);
  });

  test('and went with its row is named, until the next run', async () => {
    await chosenIn(4);
    expect(await findings()).toEqual({ gone: [], chosen: 1 });
    await out(4);
    expect(await findings()).toEqual(named('B4', 'Huyện Duy Xuyên'));
    await writeResults(LIST);
    expect(await findings()).toEqual(NONE);
  });

  test('is named by the district it was of, in any of its rows, and where the district goes on under another name', async () => {
    await chosenIn(6);
    await out(6);
    await byHand(current, (sheet) => {
      sheet.getRange('B4:B6').values = Array.from({ length: 3 }, () => ['Thị xã Duy Xuyên']);
    });
    expect(await findings()).toEqual(named('B4', 'Thị xã Duy Xuyên'));
  });

  test('and went with one of two rows of one name is named', async () => {
    await chosenIn(8);
    await out(8);
    expect(await findings()).toEqual(named('B8', 'Huyện Nông Sơn'));
  });

  test('and that a person has cleared, or made again elsewhere, is no matter', async () => {
    await chosenIn(4);
    await byHand(current, (sheet) => {
      sheet.getRange('W4:Y4').clear('Contents');
    });
    expect(await findings()).toEqual(NONE);
    await chosenIn(4);
    await out(4);
    await write(current, LIST, 'W4', ALL_IN_ONE);
    expect(await findings()).toEqual({ gone: [], chosen: 1 });
  });

  test('and stands still, wherever rows come, go and are sorted, is no matter', async () => {
    await chosenIn(4);
    await out(5);
    await byHand(current, (sheet) => {
      sheet.getRange('A4:AH10').sort.apply([{ key: 5, ascending: true }]);
    });
    expect(await findings()).toEqual({ gone: [], chosen: 1 });
    expect((await valuesOf(current, LIST, 'W4:W10')).flat()).toContain(ALL_IN_ONE);
  });

  test('and went with its row, as a clerk reads it', async () => {
    await chosenIn(4);
    await out(4);
    const [finding] = (await findings()).gone;
    if (!finding) throw new Error('no finding');
    expect(findingVi(finding, (bloc) => bloc)).toContain(
      'phương án chọn của “Huyện Duy Xuyên” lúc ghi lần trước không còn',
    );
  });

  test('none: of a first row that is gone it is said that one may have come since', async () => {
    await write(current, LIST, 'W4', ALL_IN_ONE);
    await out(4);
    expect((await findings()).gone).toEqual([
      { severity: 'note', code: 'choice-gone', cell: 'B4', district: 'Huyện Duy Xuyên', stood: false },
    ]);
    await writeResults(LIST);
    await out(5);
    expect(await findings()).toEqual(NONE);
  });

  test('beside an organisation that gets another name is no matter, nor one that is cleared there', async () => {
    await chosenIn(4);
    await write(current, LIST, 'D4', 'Chi bộ Văn phòng');
    expect(await findings()).toEqual({ gone: [], chosen: 1 });
    await byHand(current, (sheet) => {
      sheet.getRange('W4:Y4').clear('Contents');
    });
    expect(await findings()).toEqual(NONE);
  });

  test('and went with its whole district is no matter', async () => {
    await chosenIn(4);
    await byHand(current, (sheet) => {
      sheet.getRange('4:7').delete('Up');
    });
    expect(await findings()).toEqual(NONE);
  });
});
