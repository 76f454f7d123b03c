import { useMemo } from 'react';
import { conditionalStyles } from '../../host/document/conditional-evaluation';
import type { Locale } from '../../host/document/entry';
import type { WorkbookDesk } from '../desk/workbook-desk';
import type { Painting } from './cell-view';
import { layoutSheet } from './sheet-layout';

/** Conditional formats are asked for in blocks of rows, so that scrolling seldom calculates. */
const blockRows = 128;
/** One object for every sheet without conditional formats, or scrolling would paint all rows again. */
const none: Painting['conditional'] = new Map();

/** Calculates and lays out the sheet on show; kept until cells change. */
export function usePainting(
  desk: WorkbookDesk,
  locale: Locale,
  reach: { readonly row: number; readonly column: number },
) {
  const { workbook, sheet } = desk;
  const { contentCount } = desk.changes;
  // Lines are added in large steps, or each step of the cursor would lay out everything again.
  const reachRow = Math.ceil(reach.row / 100) * 100;
  const reachColumn = Math.ceil(reach.column / 10) * 10;
  return useMemo(() => {
    workbook.calculation.run(sheet);
    return {
      sheet,
      contentCount,
      locale,
      layout: layoutSheet(workbook, sheet, { row: reachRow, column: reachColumn }),
    };
  }, [workbook, sheet, contentCount, locale, reachRow, reachColumn]);
}

/** The same with the conditional formats of the rows in view. */
export function useConditionalPainting(
  desk: WorkbookDesk,
  base: ReturnType<typeof usePainting>,
  firstRow: number,
  lastRow: number,
  lastColumn: number,
): Painting {
  const { workbook } = desk;
  const top = Math.floor(firstRow / blockRows) * blockRows;
  const bottom = Math.ceil((lastRow + 1) / blockRows) * blockRows - 1;
  const right = Math.ceil((lastColumn + 1) / 32) * 32 - 1;
  const conditional = useMemo(() => {
    const styles = conditionalStyles(workbook, base.sheet, { top, bottom, left: 0, right });
    return styles.size === 0 ? none : styles;
  }, [base, workbook, top, bottom, right]);
  return useMemo(() => ({ ...base, workbook, conditional }), [base, workbook, conditional]);
}
