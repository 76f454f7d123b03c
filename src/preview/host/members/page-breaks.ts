import { manualBreaks, setManualBreaks } from '../document/page-breaks';
import { type ApiClass, apiObject, defineClass, isApiObject, method } from '../protocol/api-class';
import type { ApiObject } from '../protocol/api-object';
import { text, whole } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { rangeObject, type SheetHandle, subjectOf } from './handles';
import { rangeOf, resolveAddress } from './range-handle';

interface BreakHandle extends SheetHandle {
  /** The row, from 0, that begins the page. */
  readonly row: number;
}

function standing({ sheet, row }: BreakHandle): number {
  if (!manualBreaks(sheet).includes(row)) throw hostError('ItemNotFound', 'The page break was deleted.');
  return row;
}

const pageBreak: ApiClass<BreakHandle> = defineClass<BreakHandle>({
  name: 'PageBreak',
  id: ({ sheet, row }) => manualBreaks(sheet).indexOf(row),
  scalars: {
    // A break above a row goes through all columns.
    ColumnIndex: {
      get: (handle) => {
        standing(handle);
        return 0;
      },
    },
    RowIndex: { get: standing },
  },
  methods: {
    Delete: method([], (handle) => {
      const gone = standing(handle);
      const { sheet } = handle;
      setManualBreaks(
        sheet,
        manualBreaks(sheet).filter((row) => row !== gone),
      );
    }),
    GetCellAfterBreak: method([], (handle, _, session) => {
      const row = standing(handle);
      return rangeObject(rangeOf(session, handle.sheet, { top: row, bottom: row, left: 0, right: 0 }));
    }),
  },
});

function breakAt(handle: SheetHandle, index: unknown): ApiObject {
  const row = manualBreaks(handle.sheet)[whole(index, 'PageBreakCollection.getItem')];
  if (row === undefined) throw hostError('InvalidArgument', 'There is no page break of that number.');
  return apiObject(pageBreak, { ...handle, row });
}

/** `Excel.PageBreakCollection` of the rows: only breaks that somebody set are in it. */
export const horizontalPageBreaks: ApiClass<SheetHandle> = defineClass<SheetHandle>({
  name: 'PageBreakCollection',
  items: (handle) => manualBreaks(handle.sheet).map((row) => apiObject(pageBreak, { ...handle, row })),
  item: breakAt,
  methods: {
    Add: method(['pageBreakRange'], (handle, [pageBreakRange]) => {
      const { workbook, sheet } = handle;
      const found = isApiObject(pageBreakRange)
        ? subjectOf('Range', pageBreakRange)
        : resolveAddress(workbook, sheet, text(pageBreakRange, 'PageBreakCollection.add'));
      const row = found.area.top;
      if (found.sheet !== sheet) throw hostError('InvalidArgument', 'The cells lie on another worksheet.');
      if (row === 0) throw hostError('InvalidArgument', 'Nothing stands above the first row.');
      setManualBreaks(sheet, [...manualBreaks(sheet), row]);
      return apiObject(pageBreak, { ...handle, row });
    }),
    GetCount: method([], ({ sheet }) => manualBreaks(sheet).length),
    RemovePageBreaks: method([], ({ sheet }) => setManualBreaks(sheet, [])),
  },
});
