import { openSample } from '../../src/jobs/open-sample';
import { GridUser } from '../../src/preview/host/grid-user';
import { writeChecklists } from './main-job';
import { PLAN_SHEETS, REGISTER, REGISTER_SHEETS, REGISTER_TABLE, SURVEY, undone } from './undo-report';
import { reopened, sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
});

const stays = { removedSheets: [], keptSheets: REGISTER_SHEETS };

describe('a sheet of the run that holds something of somebody’s stays', () => {
  test.each(['A3', 'E1', 'A6', 'J4'])('typed between what was written: %s', async (address) => {
    await writeChecklists();
    await write(current, REGISTER, address, 'ghi chú');
    expect(await undone()).toMatchObject(stays);
    expect(await valuesOf(current, REGISTER, address)).toEqual([['ghi chú']]);
  });

  test('typed between the parts of the sample', async () => {
    const { sheet } = await openSample('districts');
    await write(current, sheet, 'F2', 'ghi chú');
    expect(await undone()).toMatchObject({ removedSheets: [], keptSheets: [sheet] });
  });

  test('a formula that shows nothing yet', async () => {
    await writeChecklists();
    await write(current, REGISTER, 'N9', '=IF(K9="Xong","đã xong","")');
    expect(await undone()).toMatchObject(stays);
  });

  test('a formula that shows nothing yet, beside the table', async () => {
    await writeChecklists();
    await write(current, REGISTER, 'J3', '=IF(K9="Xong","đã xong","")');
    expect(await undone()).toMatchObject(stays);
  });
});

describe('a sheet of somebody’s with the name of the run’s', () => {
  async function replaced(): Promise<void> {
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(REGISTER).delete();
      context.workbook.worksheets.add(REGISTER).getRange('A1').format.fill.color = '#FFFF00';
      await context.sync();
    });
  }

  test('is not taken for it', async () => {
    await writeChecklists();
    await replaced();
    expect(await undone()).toMatchObject({
      restored: 0,
      kept: [],
      removedSheets: PLAN_SHEETS,
      keptSheets: [],
    });
    expect((await current.saved()).SheetNames).toEqual([SURVEY, REGISTER]);
  });

  test('is not taken for it in another session either', async () => {
    await writeChecklists();
    await replaced();
    current = await reopened(current);
    expect(await undone()).toMatchObject({ removedSheets: PLAN_SHEETS, keptSheets: [] });
    expect((await current.saved()).SheetNames).toEqual([SURVEY, REGISTER]);
  });
});

describe('a workbook that was opened again, with other ids for its sheets', () => {
  async function openedElsewhere(): Promise<void> {
    await current.run(async (context) => {
      context.workbook.worksheets.add('Trang đầu').position = 0;
      await context.sync();
    });
    current = await reopened(current);
  }

  test('loses the register by its table', async () => {
    await writeChecklists();
    await openedElsewhere();
    expect(await undone()).toMatchObject({ removedSheets: REGISTER_SHEETS, keptSheets: [] });
  });

  test('keeps a register that somebody worked on', async () => {
    await writeChecklists();
    await write(current, REGISTER, 'K9', 'Xong');
    await openedElsewhere();
    expect(await undone()).toMatchObject(stays);
  });
});

describe('a sheet that something else speaks of stays', () => {
  test.each([
    ['the table as a whole', `=ROWS(${REGISTER_TABLE})`],
    ['the table in other letters', `=ROWS(${REGISTER_TABLE.toLowerCase()})`],
    ['a row of sheets', `=SUM('${SURVEY}:${REGISTER}'!A5)`],
  ])('a formula: %s', async (_, formula) => {
    await writeChecklists();
    await write(current, SURVEY, 'T2', `'${formula}`);
    // A formula that the calculation of the tests does not know stands as its text, and is looked through as well.
    await current.run(async (context) => {
      context.workbook.names.add('CongViec', formula);
      await context.sync();
    });
    expect(await undone()).toMatchObject(stays);
  });

  test('a name of another sheet’s own', async () => {
    await writeChecklists();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(SURVEY).names.add('TienDo', `='${REGISTER}'!$A$5`);
      await context.sync();
    });
    expect(await undone()).toMatchObject(stays);
  });

  test('a name of its own that somebody gave it', async () => {
    await writeChecklists();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(REGISTER).names.add('TienDo', `='${REGISTER}'!$A$5`);
      await context.sync();
    });
    expect(await undone()).toMatchObject(stays);
  });

  test('a list to choose from', async () => {
    await writeChecklists();
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SURVEY);
      sheet.getRange('T3:T9').dataValidation.rule = {
        list: { inCellDropDown: true, source: `='${REGISTER}'!$A$8:$A$20` },
      };
      sheet.getRange('T6').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
      await context.sync();
    });
    expect(await undone()).toMatchObject(stays);
  });

  test('a rule that colours cells', async () => {
    await writeChecklists();
    await current.run(async (context) => {
      const rule = context.workbook.worksheets
        .getItem(SURVEY)
        .getRange('T3:T9')
        .conditionalFormats.add('Custom');
      rule.custom.rule.formula = `='${REGISTER}'!$B$5>0`;
      await context.sync();
    });
    expect(await undone()).toMatchObject(stays);
  });

  test.each(['BC Danh mục công việc', 'Danh mục công việc cũ'])(
    'but not what speaks of the sheet %s',
    async (name) => {
      await writeChecklists();
      await current.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
      await write(current, SURVEY, 'T2', `='${name}'!A1`);
      expect(await undone()).toMatchObject({ removedSheets: REGISTER_SHEETS, keptSheets: [] });
    },
  );
});

test('what a colleague types on the sheet at any moment before the last look keeps it', async () => {
  const batches = async (typeBefore: number | null) => {
    let batch = 0;
    let goneAt = 0;
    let counting = false;
    current = await sampleUnderTest({
      beforeBatch: () => {
        if (!counting) return;
        batch += 1;
        if (batch === typeBefore) {
          new GridUser(current.workbook, { remote: true }).enterText(REGISTER, 8, 12, 'đã gửi');
        }
      },
      afterBatch: () => {
        if (goneAt === 0 && !current.workbook.findSheet(REGISTER)) goneAt = batch;
      },
    });
    await writeChecklists();
    goneAt = 0;
    counting = true;
    const report = await undone();
    return { report, goneAt };
  };
  const { goneAt } = await batches(null);
  expect(goneAt).toBeGreaterThan(1);
  for (let moment = 1; moment < goneAt; moment += 1) {
    expect([moment, (await batches(moment)).report]).toMatchObject([moment, stays]);
  }
});
