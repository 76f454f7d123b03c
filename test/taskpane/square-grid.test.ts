import { squareGrid, squareScale } from '../../src/taskpane/result/square-grid';

const squares = (path: string) => path.split('z').length - 1;

test('every organisation is a square while they fit the pane', () => {
  expect(squareScale(312, 47)).toBe(1);
  expect(squares(squareGrid(312, 1).path)).toBe(312);
  expect(squares(squareGrid(47, 1).path)).toBe(47);
});

test('beyond that a square stands for several, and before and after keep one scale', () => {
  expect(squareScale(300, 60)).toBe(1);
  expect(squareScale(301, 60)).toBe(2);
  expect(squares(squareGrid(481, 2).path)).toBe(241);
  expect(squares(squareGrid(1, 2).path)).toBe(1);
});

test.each([
  [359, 1],
  [312, 47],
  [180, 180],
  [15_355, 1455],
  [0, 0],
])('%i before and %i after fit beside each other', (before, after) => {
  const [gap, caption] = [20, 80];
  const scale = squareScale(before, after);
  const width = (count: number) => Math.max(caption, squareGrid(count, scale).width);
  expect(width(before) + gap + width(after)).toBeLessThanOrEqual(288);
});

test('none is an empty picture', () => {
  expect(squareGrid(0, 1).path).toBe('');
});
