import { packed, unpacked } from '../../src/domain/packed-record';
import {
  type FormerContent,
  type RecordedBlock,
  type RunRecord,
  UNWRITTEN,
} from '../../src/domain/run-record';

const BARE: RunRecord = {
  subject: 'results:1',
  sheetIds: {},
  addedSheets: [],
  rows: [],
  blocks: [],
  names: [],
  workbookNames: [],
  grown: [],
  marks: [],
  rules: [],
  fills: [],
  validations: [],
  leftBehindBefore: null,
};

/** A column from row 5 on, with what stood in its cells, one below the other. */
function recordOf(...contents: readonly FormerContent[]): RunRecord {
  const block: RecordedBlock = {
    sheet: 'Biểu',
    area: { row: 4, column: 10, rowCount: contents.length, columnCount: 1 },
    anchor: null,
    rows: null,
    columnIds: [null],
    addsRows: false,
    before: contents.map((content, row) => ({ row, column: 0, content })),
    after: contents.map((_, row) => (row % 2 === 0 ? 'abc-_' : UNWRITTEN)),
  };
  return { ...BARE, blocks: [block] };
}

const contentsIn = (record: RunRecord) => packed(record).blocks[0]?.before.map(({ content }) => content);

test.each<[string, readonly FormerContent[], readonly unknown[]]>([
  [
    'formulas of their rows',
    [{ formula: '=B5*2' }, { formula: '=B6*2' }],
    [{ formula: '=B5*2' }, { like: 0 }],
  ],
  ['marks of addresses', [{ formula: '=$B5' }, { formula: '=$B6' }], [{ formula: '=$B5' }, { like: 0 }]],
  ['other marks', [{ formula: '=$B5' }, { formula: '=B6' }], [{ formula: '=$B5' }, { formula: '=B6' }]],
  ['other columns', [{ formula: '=B5' }, { formula: '=C6' }], [{ formula: '=B5' }, { formula: '=C6' }]],
  ['one cell for all', [{ formula: '=B5' }, { formula: '=B5' }], [{ formula: '=B5' }, { formula: '=B5' }]],
  [
    'cells of the row above',
    [{ formula: '=B4' }, { formula: '=B5' }],
    [{ formula: '=B4' }, { formula: '=B5' }],
  ],
  [
    'other sheets',
    [{ formula: '=T!B5' }, { formula: '=T!B6' }],
    [{ formula: '=T!B5' }, { formula: '=T!B6' }],
  ],
  ['no cells at all', [{ formula: '=NOW()' }, { formula: '=NOW()' }], [{ formula: '=NOW()' }, { like: 0 }]],
  ['values and texts like formulas', ['=B5', 1, '=B6', true], ['=B5', 1, '=B6', true]],
])('%s come back as they were', (_, contents, kept) => {
  const record = recordOf(...contents);
  expect(contentsIn(record)).toEqual(kept);
  expect(unpacked(packed(record))).toEqual(record);
});

test('of unwritten cells next to nothing is kept, and all marks come back', () => {
  const record = recordOf(1, 2, 3);
  expect(packed(record).blocks[0]?.after).toBe('abc-_.abc-_');
  expect(unpacked(packed(record))).toEqual(record);
  const [block] = record.blocks;
  const wide = {
    ...BARE,
    blocks: [
      {
        ...block,
        area: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
        after: [`abcde${UNWRITTEN}`, `${UNWRITTEN}fghij`],
      },
    ],
  } as RunRecord;
  expect(packed(wide).blocks[0]?.after).toBe('abcde..fghij');
  expect(unpacked(packed(wide))).toEqual(wide);
});

test('a record of an earlier version is read as it is', () => {
  const record = recordOf({ formula: '=B5' }, { formula: '=B6' });
  expect(unpacked(record)).toEqual(record);
});

test.each([[5], [1], [-1]])(
  'a record with a formula like that of cell %i, which has none, is not used',
  (like) => {
    const record = packed(recordOf({ formula: '=B5' }, 7));
    const [block] = record.blocks;
    if (!block) throw new Error('no block');
    const before = [...block.before, { row: 1, column: 0, content: { like } }];
    expect(unpacked({ ...record, blocks: [{ ...block, before }] })).toBeNull();
  },
);
