import fc from 'fast-check';
import { connect, reopened } from './client';

const plainText = fc.string({ maxLength: 12, unit: 'grapheme' }).map((text) => `t${text}`);
const cell = fc.oneof(
  plainText,
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => value + 0),
  fc.boolean(),
);
const block = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.record({
      top: fc.integer({ min: 0, max: 3 }),
      left: fc.integer({ min: 0, max: 3 }),
      values: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    }),
  );

describe('whatever is written', () => {
  test('the last write to each cell is what is read, also after saving and opening', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), async (blocks) => {
        const client = connect();
        const expected = Array.from({ length: 8 }, () => Array<unknown>(8).fill(''));
        await client.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          for (const { top, left, values } of blocks) {
            sheet.getRangeByIndexes(top, left, values.length, values[0]?.length ?? 0).values = values;
            for (const [row, cells] of values.entries()) {
              for (const [column, value] of cells.entries()) {
                const line = expected[top + row];
                if (line) line[left + column] = value;
              }
            }
          }
          await context.sync();
        });
        for (const reader of [client, await reopened(client)]) {
          await reader.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:H8');
            range.load('values');
            await context.sync();
            expect(range.values).toEqual(expected);
          });
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
