import { RULE_NAMES as NAMES } from '../rules-sheet/rules-names';
import { anyOf, type Expression } from './formula-text';

/** Counts that are added up, and what is asked of the cells that hold them. */
export interface CountedCells {
  readonly sum: Expression;
  /** True as long as each of the cells holds a number. */
  readonly areNumbers: Expression;
  /** True as soon as one of them holds none. */
  readonly lackNumber: Expression;
  /** What no count is, of cells that all hold numbers: negative, beyond any bloc, not whole. */
  readonly faults: readonly Expression[];
  /** True as soon as one of them holds an error. */
  readonly isAnyError: Expression;
  /** True as soon as one of several numbers is no count, whatever stands beside them; null where there is but one cell. */
  readonly isAnyNoCount: Expression | null;
  /** A cell that is the only one; null where there are more. */
  readonly onlyCell: string | null;
}

/** Rows among which those of one bloc are told by what they say. */
export interface RowsSaying {
  /** The range that says it. */
  readonly range: string;
  /** Different texts, each as a formula compares with it and as COUNTIFS looks for it. */
  readonly texts: readonly { readonly text: Expression; readonly criterion: Expression }[];
}

/** Cells, ranges, or columns of the row's table. */
export function countedIn(references: readonly string[]): CountedCells {
  const list = references.join(',');
  const [single] = references;
  const onlyCell = references.length === 1 && single !== undefined && !isRange(single) ? single : null;
  const sum = references.some(isRange) ? `SUM(${list})` : added(references);
  const cells = cellsIn(references);
  return {
    sum,
    areNumbers: `COUNT(${list})=${cells}`,
    lackNumber: `COUNT(${list})<${cells}`,
    faults: [
      onlyCell === null ? `MIN(${list})<0` : `${onlyCell}<0`,
      onlyCell === null ? `MAX(${list})>${NAMES.most}` : `${onlyCell}>${NAMES.most}`,
      `${added(references.map(wholePartOf))}<>${sum}`,
    ],
    isAnyError: `ISERROR(SUM(${list}))`,
    isAnyNoCount: onlyCell === null ? anyOf(references.map(holdsNoCount)) : null,
    onlyCell,
  };
}

/** Cells of ranges beside each other, in the rows alone that say one of the texts: as long however many rows there are. */
export function countedAmong(ranges: readonly string[], saying: RowsSaying): CountedCells {
  const { range, texts } = saying;
  const over = (of: (cells: string, criterion: Expression) => Expression) =>
    added(ranges.flatMap((cells) => texts.map(({ criterion }) => of(cells, criterion))));
  const counted = (condition: Expression) =>
    over((cells, criterion) => `COUNTIFS(${range},${criterion},${cells},${condition})`);
  const all = over((_, criterion) => `COUNTIF(${range},${criterion})`);
  const numbers = counted('"<9E+99"');
  // What stands in other rows may be no number, from which no whole part can be taken.
  const broken = ranges.map((cells) => `(TEXT(${cells},"0")<>${cells}&"")`);
  const [tooSmall, tooLarge] = [`${counted('"<0"')}>0`, `${counted(`">"&${NAMES.most}`)}>0`];
  const brokenNumbers = ranges.map((cells) => `${isNumberIn(cells)}*(TEXT(${cells},"0")<>${cells}&"")`);
  const sum = over((cells, criterion) => `SUMIFS(${cells},${range},${criterion})`);
  return {
    sum,
    areNumbers: `${numbers}=${all}`,
    lackNumber: `${numbers}<${all}`,
    faults: [
      tooSmall,
      tooLarge,
      `IFERROR(SUMPRODUCT((${saidIn(saying)})*${broken.length > 1 ? `(${added(broken)})` : added(broken)}),1)>0`,
    ],
    isAnyError: `ISERROR(${sum})`,
    isAnyNoCount: anyOf([
      tooSmall,
      tooLarge,
      `IFERROR(SUMPRODUCT((${saidIn(saying)})*(${added(brokenNumbers)})),0)>0`,
    ]),
    onlyCell: null,
  };
}

/**
 * True as soon as in one of the rows the cells of the first columns add up to more than those of the others, each range as
 * long as the others; a text is no number. Of rows that are told by what they say, it looks at no other.
 */
export function isAnyRowAbove(
  parts: readonly string[],
  wholes: readonly string[],
  saying: RowsSaying | null,
): Expression {
  const rows = [
    ...(saying ? [`(${saidIn(saying)})`] : []),
    `(${added(parts)}>${added(wholes)})`,
    ...parts.map((cells) => `(${cells}<9E+99)`),
  ].join('*');
  // An error in other rows leaves it open; one among a bloc's own full members is asked for by itself.
  return `IFERROR(SUMPRODUCT(${rows}),${saying ? '1' : '0'})>0`;
}

/** That a cell, or one of a range, holds a number that is no count; an error in the range hides it. */
function holdsNoCount(reference: string): Expression {
  return isRange(reference)
    ? `IFERROR(SUMPRODUCT(${isNumberIn(reference)}*((${reference}<0)+(${reference}>${NAMES.most})+(TEXT(${reference},"0")<>${reference}&""))),0)>0`
    : `IF(ISNUMBER(${reference}),OR(${reference}<0,${reference}>${NAMES.most},INT(${reference})<>${reference}),FALSE)`;
}

/** True of each cell of a range that holds a number: a text is more than any. */
function isNumberIn(range: string): Expression {
  return `(${range}<9E+99)*(${range}<>"")`;
}

/** True of each row that says one of the texts. */
function saidIn({ range, texts }: RowsSaying): Expression {
  return added(texts.map(({ text }) => (texts.length > 1 ? `(${range}=${text})` : `${range}=${text}`)));
}

/** `E5:E8`; a column of a table has brackets. */
function isRange(reference: string): boolean {
  return reference.includes(':') && !reference.includes('[');
}

function cellsIn(references: readonly string[]): Expression {
  const single = references.filter((reference) => !isRange(reference)).length;
  const ranges = references.filter(isRange).map((range) => `ROWS(${range})`);
  return [...(single > 0 ? [String(single)] : []), ...ranges].join('+');
}

function wholePartOf(reference: string): Expression {
  return isRange(reference) ? `SUMPRODUCT(INT(${reference}))` : `INT(${reference})`;
}

function added(values: readonly Expression[]): Expression {
  return values.join('+');
}
