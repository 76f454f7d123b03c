import { FINGERPRINT_LENGTH } from './fingerprint';
import { type FormerContent, type RecordedBlock, type RunRecord, UNWRITTEN } from './run-record';
import { relativeFormula, shiftFormula } from './shift-formula';

/** A cell that held the formula of another one in its block, by its place in `before`, as copied to its row. */
interface LikeAnother {
  readonly like: number;
}

interface PackedCell {
  readonly row: number;
  readonly column: number;
  readonly content: FormerContent | LikeAnother;
}

type PackedBlock = Omit<RecordedBlock, 'before' | 'after'> & {
  readonly before: readonly PackedCell[];
  /** All rows as one text, with a single dot for each unwritten cell; row by row in what earlier versions left. */
  readonly after: string | readonly string[];
};

/**
 * A record as it is kept in the workbook, where a setting holds no more than some MB: a formula that is the same in all
 * rows of a column is there but once.
 */
export type PackedRecord = Omit<RunRecord, 'blocks'> & { readonly blocks: readonly PackedBlock[] };

export function packed(record: RunRecord): PackedRecord {
  return { ...record, blocks: record.blocks.map(packedBlock) };
}

/** The record itself; null where a formula cannot be told from the one that it is said to be like. */
export function unpacked(record: PackedRecord): RunRecord | null {
  const blocks = record.blocks.flatMap((block) => unpackedBlock(block) ?? []);
  return blocks.length < record.blocks.length ? null : { ...record, blocks };
}

function packedBlock(block: RecordedBlock): PackedBlock {
  const { area, before, after } = block;
  const first = new Map<string, number>();
  return {
    ...block,
    before: before.map((cell, index) => {
      if (typeof cell.content !== 'object') return cell;
      const { formula } = cell.content;
      const shape = relativeFormula(formula, area.row + cell.row, area.column + cell.column);
      const like = first.get(shape);
      if (like === undefined) first.set(shape, index);
      else if (copied(block, before[like], cell.row) === formula) return { ...cell, content: { like } };
      return cell;
    }),
    after: after.join('').replaceAll(UNWRITTEN, '.'),
  };
}

function unpackedBlock(block: PackedBlock): RecordedBlock | null {
  const before = block.before.flatMap(({ content, ...cell }) => {
    if (typeof content !== 'object' || 'formula' in content) return [{ ...cell, content }];
    const formula = copied(block, block.before[content.like], cell.row);
    return formula === null ? [] : [{ ...cell, content: { formula } }];
  });
  if (before.length < block.before.length) return null;
  return { ...block, before, after: rowsOf(block) };
}

/** The formula of a cell of the block as it reads in another row; null where it speaks of other rows than its own. */
function copied(
  { area }: PackedBlock | RecordedBlock,
  from: PackedCell | undefined,
  row: number,
): string | null {
  if (typeof from?.content !== 'object' || !('formula' in from.content)) return null;
  const itsRow = { row: area.row + from.row, column: 0, rowCount: 1, columnCount: 16_384 };
  return shiftFormula(from.content.formula, itsRow, row - from.row, 0);
}

function rowsOf({ area, after }: PackedBlock): readonly string[] {
  if (typeof after !== 'string') return after;
  const marks = after.replaceAll('.', UNWRITTEN);
  const length = area.columnCount * FINGERPRINT_LENGTH;
  return Array.from({ length: Math.ceil(marks.length / length) }, (_, row) =>
    marks.slice(row * length, (row + 1) * length),
  );
}
