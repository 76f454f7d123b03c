import type { HostWorkbook } from '../../../../src/preview/host/document/workbook';
import { enterText } from '../../../../src/preview/host/document/write-cells';
import { newWorkbook } from '../../../../src/preview/host/workbook-file';
import { editText } from '../../../../src/preview/page/look/edit-text';

let workbook: HostWorkbook;
const typed = (text: string): string => {
  const { sheet } = workbook.active;
  enterText(workbook, sheet, 0, 0, text, 'vi');
  return editText(workbook, sheet, 0, 0, 'vi');
};

describe('what a cell holds, as it would be typed', () => {
  beforeEach(() => {
    workbook = newWorkbook();
  });
  it.each(['=SUM(B1:B3)', '1,5', '12%', '15/03/2012', 'Huyện Nông Sơn', "'007", 'TRUE', '#N/A', ''])(
    'comes back as %p',
    (text) => {
      expect(typed(text)).toBe(text);
    },
  );
});
