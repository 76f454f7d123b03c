import type { CurvePoint } from '../../domain/what-if/curve';

/** The picture in its own units; it is drawn as wide as the pane. */
export const WIDTH = 288;
export const HEIGHT = 150;

/** Room for the numbers left of it and below. */
const LEFT = 30;
const RIGHT = 8;
const TOP = 10;
const BOTTOM = 20;

/** Where thresholds and numbers stand in the picture. */
export interface CurveScale {
  readonly first: number;
  readonly last: number;
  readonly most: number;
  x(threshold: number): number;
  y(count: number): number;
}

/** The scale for a curve of at least one point; `others` are numbers beside the curve that have to fit as well. */
export function curveScale(curve: readonly CurvePoint[], others: readonly number[]): CurveScale {
  const first = curve[0]?.threshold ?? 0;
  const last = curve.at(-1)?.threshold ?? first;
  const most = Math.max(
    1,
    ...others,
    ...curve.flatMap(({ committees, recommended }) => [committees, recommended]),
  );
  const across = (WIDTH - LEFT - RIGHT) / Math.max(1, last - first);
  const up = (HEIGHT - TOP - BOTTOM) / most;
  return {
    first,
    last,
    most,
    x: (threshold) => rounded(LEFT + (threshold - first) * across),
    y: (count) => rounded(HEIGHT - BOTTOM - count * up),
  };
}

/** A line in steps, as the path of an SVG: each number holds until the next threshold. */
export function stepPath(
  curve: readonly CurvePoint[],
  count: 'committees' | 'recommended',
  scale: CurveScale,
): string {
  return curve
    .map((point, index) => {
      const x = scale.x(point.threshold);
      const y = scale.y(point[count]);
      return index === 0 ? `M${x} ${y}` : `H${x}V${y}`;
    })
    .join('');
}

/** The thresholds that are named below the picture: the ends, and the tens between them. */
export function ticksOf({ first, last }: CurveScale): readonly number[] {
  const tens = Array.from({ length: Math.floor(last / 10) }, (_, index) => (index + 1) * 10);
  return [...new Set([first, ...tens.filter((ten) => ten > first + 3), last])];
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
