import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { commune2025 } from '../../src/domain/decision/rule-sets/commune-2025';
import { undo } from '../../src/jobs/undo';
import { inUse, nameFormulas, writeSheet, writtenSheet } from './rules-workbook';
import { blankUnderTest, type WorkbookUnderTest } from './workbook-under-test';

/** Counts batches down; the one that it comes to is refused as a whole. */
const refusal = { in: 0 };

function blankThatBreaksOff(): WorkbookUnderTest {
  const under = blankUnderTest({
    beforeBatch: () => {
      if (refusal.in === 0) return;
      refusal.in -= 1;
      if (refusal.in === 0) under.client.connection.failNext('GeneralException');
    },
  });
  return under;
}

const sheets = ({ workbook }: WorkbookUnderTest) => workbook.sheets.map(({ name }) => name);

/** How many batches writing a new sheet takes, counted from its first. */
const LAST = 9;

test.each(Array.from({ length: LAST }, (_, index) => index + 2))(
  'a sheet whose batch %i was refused is made again, and nothing of the first is left',
  async (batch) => {
    const current = blankThatBreaksOff();
    // The batch before the one that is counted to zero.
    refusal.in = batch - 1;
    await writeSheet(district2012).catch(() => null);
    refusal.in = 0;
    const sheet = await writtenSheet(district2012);
    expect(await inUse(current)).toEqual({
      ok: true,
      rules: district2012,
      sheet,
      notes: [],
      fullOnlyWord: 'Có',
    });
    expect(sheets(current)).toEqual(['Sheet1', 'Quy định']);
  },
);

test.each(Array.from({ length: LAST }, (_, index) => index + 2))(
  'a sheet that takes over names and whose batch %i was refused is made again, or taken back',
  async (batch) => {
    const current = blankThatBreaksOff();
    await writtenSheet(district2012);
    const before = await nameFormulas(current);
    refusal.in = batch - 1;
    await writeSheet(commune2025).catch(() => null);
    refusal.in = 0;
    const sheet = await writtenSheet(commune2025);
    expect(await inUse(current)).toEqual({
      ok: true,
      rules: commune2025,
      sheet,
      notes: [],
      fullOnlyWord: 'Có',
    });
    await undo();
    const found = await inUse(current);
    expect(found).toEqual({
      ok: true,
      rules: district2012,
      sheet: 'Quy định',
      notes: [],
      fullOnlyWord: 'Có',
    });
    expect(await nameFormulas(current)).toEqual(before);
  },
);
