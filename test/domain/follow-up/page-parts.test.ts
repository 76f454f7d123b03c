import { linesByPage } from '../../../src/domain/follow-up/page-parts';

const short = { work: 'Lập danh sách nhân sự dự kiến' };
const long = {
  work: 'Hội nghị bí thư, phó bí thư, cấp ủy viên các tổ chức cơ sở đảng trong khối. '.repeat(3),
};
const lines = (count: number, texts = short) => Array.from({ length: count }, () => texts);

describe('lines by page', () => {
  test.each([
    { of: 'no line', given: lines(0), pages: [0] },
    { of: 'as many as the signatures leave room for', given: lines(26), pages: [26] },
    { of: 'one more, on two pages of like height with what is signed', given: lines(27), pages: [16, 11] },
    { of: 'long lines', given: lines(27, long), pages: [7, 7, 7, 6] },
  ])('$of', ({ given, pages }) => {
    expect(linesByPage([short], given)).toEqual(pages);
  });

  test.each(Array.from({ length: 120 }, (_, count) => count))(
    'of %i lines loses none, and signs below some',
    (count) => {
      const pages = linesByPage([short, short], lines(count));
      expect(pages.reduce((sum, one) => sum + one, 0)).toBe(count);
      if (count > 0) expect(Math.min(...pages)).toBeGreaterThan(0);
      if (pages.length > 1) expect(pages.at(-1)).toBeGreaterThanOrEqual(3);
    },
  );

  test('goes on to the next page where more organisations stand above', () => {
    expect(linesByPage(lines(1), lines(26))).toHaveLength(1);
    expect(linesByPage(lines(3), lines(26))).toHaveLength(2);
  });
});
