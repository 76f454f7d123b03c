import type { CurvePoint } from '../../src/domain/what-if/curve';
import { curveScale, HEIGHT, stepPath, ticksOf, WIDTH } from '../../src/taskpane/what-if/curve-geometry';

const point = (threshold: number, committees: number, recommended: number): CurvePoint => ({
  ...{ threshold, committees, recommended },
  organisations: committees,
});

test('everything lies inside the picture, more above and later to the right', () => {
  const curve = [point(3, 54, 18), point(4, 40, 18), point(60, 0, 0)];
  const scale = curveScale(curve, [60]);
  expect([scale.first, scale.last, scale.most]).toEqual([3, 60, 60]);
  const xs = curve.map(({ threshold }) => scale.x(threshold));
  const ys = [60, 54, 18, 0].map((count) => scale.y(count));
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(ys).toEqual([...ys].sort((a, b) => a - b));
  expect(Math.min(...xs, ...ys)).toBeGreaterThan(0);
  expect(Math.max(...xs)).toBeLessThan(WIDTH);
  expect(Math.max(...ys)).toBeLessThan(HEIGHT);
});

test('a number holds until the next threshold', () => {
  const curve = [point(3, 2, 1), point(4, 1, 1)];
  const scale = curveScale(curve, []);
  // 250 wide from 30, 120 high above 130.
  expect(stepPath(curve, 'committees', scale)).toBe('M30 10H280V70');
});

test.each([
  [3, 60, [3, 10, 20, 30, 40, 50, 60]],
  [9, 60, [9, 20, 30, 40, 50, 60]],
  [60, 60, [60]],
])('from %i to %i these thresholds are named', (first, last, ticks) => {
  expect(ticksOf(curveScale([point(first, 1, 1), point(last, 1, 1)], []))).toEqual(ticks);
});

test('of nothing at all there still is a picture', () => {
  expect(stepPath([point(60, 0, 0)], 'committees', curveScale([point(60, 0, 0)], []))).toBe('M30 130');
});
