import {
  lineAt,
  linesBetween,
  offsetsOf,
  sizeOf,
  startOf,
} from '../../../../src/preview/page/grid/line-offsets';

const sizes = [20, 0, 30, 20];
const offsets = offsetsOf(4, (line) => sizes[line] ?? 0);

describe('line offsets', () => {
  it('add up sizes', () => {
    expect([...offsets]).toEqual([0, 20, 20, 50, 70]);
    expect(startOf(offsets, 99)).toBe(70);
    expect(sizeOf(offsets, 0, 2)).toBe(50);
  });

  it('find the line at a distance, past hidden ones', () => {
    expect([0, 19, 20, 49, 50, 500].map((distance) => lineAt(offsets, distance))).toEqual([0, 0, 2, 2, 3, 3]);
  });

  it('give the lines in view without hidden and frozen ones', () => {
    expect(linesBetween(offsets, 0, 60, 0, 0)).toEqual([0, 2, 3]);
    expect(linesBetween(offsets, 25, 26, 1, 5)).toEqual([2, 3]);
  });
});
