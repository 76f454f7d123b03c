import { squareGrid, squareScale } from '../../src/taskpane/result/square-grid';

const squares = (path: string) => path.split('z').length - 1;

test('every organisation is a square while they fit the pane', () => {
  expect(squareScale(312)).toBe(1);
  expect(squares(squareGrid(312, 1).path)).toBe(312);
  expect(squares(squareGrid(47, 1).path)).toBe(47);
});

test('beyond that a square stands for several, and before and after keep one scale', () => {
  expect(squareScale(480)).toBe(1);
  expect(squareScale(481)).toBe(2);
  expect(squares(squareGrid(481, 2).path)).toBe(241);
  expect(squares(squareGrid(1, 2).path)).toBe(1);
});

test('the widest picture stays under the width of the pane', () => {
  expect(squareGrid(480, 1).width).toBeLessThanOrEqual(288);
});

test('none is an empty picture', () => {
  expect(squareGrid(0, 1).path).toBe('');
});
