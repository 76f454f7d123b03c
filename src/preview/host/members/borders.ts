import { applyStyle } from '../document/apply-style';
import type { BorderLine, BorderSide, LineStyle, StylePatch } from '../document/cell-style';
import { assertActionOpen } from '../document/limits';
import { type ApiClass, apiObject, defineClass, method } from '../protocol/api-class';
import { oneOf } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { type FormatTarget, color } from './fill-font';
import type { RangeHandle } from './range-handle';
import { styleAt } from './range-values';

export const edges = [
  ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const),
  ...(['DiagonalDown', 'DiagonalUp'] as const),
] as const;
export type Edge = (typeof edges)[number];

export const lineStyles = [
  ...(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const),
] as const;
export const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type ApiLine = (typeof lineStyles)[number];
type Weight = (typeof weights)[number];

const byFile: Readonly<Record<LineStyle, readonly [ApiLine, Weight]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dotted: ['Dot', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};

export function apiLine(line: BorderLine | undefined): readonly [ApiLine, Weight] {
  return line ? byFile[line.style] : ['None', 'Thin'];
}

const files = Object.entries(byFile) as readonly (readonly [LineStyle, readonly [ApiLine, Weight]])[];

/** The file's line for a style and a weight; a weight the style has not falls back to the one it has. */
export function fileLine(style: ApiLine, weight: Weight): LineStyle | null {
  if (style === 'None') return null;
  const found =
    files.find(([, [apiStyle, apiWeight]]) => apiStyle === style && apiWeight === weight) ??
    files.find(([, [apiStyle]]) => apiStyle === style);
  return found?.[0] ?? 'thin';
}

interface BorderTarget {
  readonly target: FormatTarget;
  readonly edge: Edge;
}

/** The cells and sides that make up an edge of a range. */
function* sidesOf(
  handle: RangeHandle,
  edge: Edge,
): Generator<readonly [row: number, column: number, side: BorderSide]> {
  const { top, left, bottom, right } = handle.area;
  const rows = edge === 'EdgeTop' ? [top, top] : edge === 'EdgeBottom' ? [bottom, bottom] : [top, bottom];
  const columns = edge === 'EdgeLeft' ? [left, left] : edge === 'EdgeRight' ? [right, right] : [left, right];
  const simple = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
  for (let row = rows[0] ?? 0; row <= (rows[1] ?? 0); row++) {
    for (let column = columns[0] ?? 0; column <= (columns[1] ?? 0); column++) {
      if (edge === 'InsideHorizontal') {
        if (row > top) yield [row, column, 'top'];
        if (row < bottom) yield [row, column, 'bottom'];
      } else if (edge === 'InsideVertical') {
        if (column > left) yield [row, column, 'left'];
        if (column < right) yield [row, column, 'right'];
      } else if (edge === 'DiagonalDown' || edge === 'DiagonalUp') yield [row, column, 'diagonal'];
      else yield [row, column, simple[edge]];
    }
  }
}

function linesOf({ target, edge }: BorderTarget): (BorderLine | undefined)[] {
  return target.flatMap((handle) =>
    [...sidesOf(handle, edge)].map(([row, column, side]) => styleAt(handle, row, column).border[side]),
  );
}

function agreed<Value>(values: readonly Value[]): Value | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

function setLine(
  { target, edge }: BorderTarget,
  change: (line: BorderLine | undefined) => BorderLine | null,
): void {
  if (edge === 'DiagonalDown' || edge === 'DiagonalUp') {
    throw hostError('ApiNotFound', `RangeBorder of ${edge} cannot be written in this host`);
  }
  for (const handle of target) {
    assertActionOpen(handle.sheet, 'formatCells');
    const patches = new Map<number, Map<number, Partial<Record<BorderSide, BorderLine | null>>>>();
    for (const [row, column, side] of sidesOf(handle, edge)) {
      const cells = patches.get(row) ?? new Map<number, Partial<Record<BorderSide, BorderLine | null>>>();
      patches.set(row, cells);
      const border = cells.get(column) ?? {};
      cells.set(column, border);
      border[side] = change(styleAt(handle, row, column).border[side]);
    }
    const patchAt = (row: number, column: number): StylePatch | undefined => {
      const border = patches.get(row)?.get(column);
      return border && { border };
    };
    applyStyle(handle.workbook, handle.sheet, handle.area, patchAt);
  }
}

const plainLine: BorderLine = { style: 'thin', color: '#000000' };

const rangeBorder: ApiClass<BorderTarget> = defineClass<BorderTarget>({
  name: 'RangeBorder',
  id: ({ edge }) => edge,
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (border) => agreed(linesOf(border).map((line) => apiLine(line)[0])) ?? null,
      set: (border, value) => {
        const style = oneOf(value, lineStyles, 'RangeBorder.style');
        setLine(border, (line) => {
          const drawn = fileLine(style, apiLine(line)[1]);
          return drawn === null ? null : { style: drawn, color: line?.color ?? '#000000' };
        });
      },
    },
    Weight: {
      get: (border) => agreed(linesOf(border).map((line) => apiLine(line)[1])) ?? null,
      set: (border, value) => {
        const weight = oneOf(value, weights, 'RangeBorder.weight');
        setLine(border, (line) => {
          const style = line ? apiLine(line)[0] : 'Continuous';
          return { style: fileLine(style, weight) ?? 'thin', color: line?.color ?? '#000000' };
        });
      },
    },
    Color: {
      get: (border) => agreed(linesOf(border).map((line) => line?.color ?? '#000000')) ?? '',
      set: (border, value) => {
        const read = color(value, 'RangeBorder.color');
        setLine(border, (line) => ({ ...(line ?? plainLine), color: read }));
      },
    },
  },
});

export const rangeBorders: ApiClass<FormatTarget> = defineClass<FormatTarget>({
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => edges.length } },
  items: (target) => edges.map((edge) => apiObject(rangeBorder, { target, edge })),
  item: (target, key) =>
    apiObject(rangeBorder, { target, edge: oneOf(key, edges, 'RangeBorderCollection.getItem') }),
  methods: {
    GetItemAt: method(['index'], (target, [index]) => {
      const edge = edges[Number(index)];
      if (edge === undefined) throw hostError('InvalidArgument', `There is no border ${String(index)}.`);
      return apiObject(rangeBorder, { target, edge });
    }),
  },
});
