import { ensureChild, replaceChildren } from '../file/child-order';
import { childNamed, element, numberAttribute } from '../file/xml';
import { cellName, isWholeColumns, isWholeRows, lastColumn, lastRow } from '../document/address';
import type { HostSheet } from '../document/sheet';
import { type ApiClass, defineClass, isApiObject, method, nullObject } from '../protocol/api-class';
import { text, whole } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import type { Session } from '../protocol/api-object';
import { rangeOf, resolveAddress } from './range-handle';
import { type SheetHandle, subjectOf, rangeObject } from './handles';

/** How many rows and columns are frozen. */
export function frozen(sheet: HostSheet): { readonly rows: number; readonly columns: number } {
  const pane = childNamed(childNamed(childNamed(sheet.root, 'sheetViews'), 'sheetView'), 'pane');
  if (!pane?.attributes['state']?.startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: numberAttribute(pane, 'ySplit') ?? 0, columns: numberAttribute(pane, 'xSplit') ?? 0 };
}

export function sheetView(sheet: HostSheet): ReturnType<typeof element> {
  const view = ensureChild(ensureChild(sheet.root, 'sheetViews'), 'sheetView');
  view.attributes['workbookViewId'] ??= '0';
  return view;
}

function freeze({ workbook, sheet }: SheetHandle, rows: number, columns: number): void {
  if (rows < 0 || columns < 0)
    throw hostError('InvalidArgument', 'A number of frozen lines is not negative.');
  const view = sheetView(sheet);
  replaceChildren(view, 'pane', []);
  replaceChildren(view, 'selection', []);
  if (rows > 0 || columns > 0) {
    const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
    view.children.unshift(
      element('pane', {
        xSplit: columns > 0 ? columns : undefined,
        ySplit: rows > 0 ? rows : undefined,
        topLeftCell: cellName(rows, columns),
        activePane: active,
        state: 'frozen',
      }),
    );
  }
  workbook.announce({ kind: 'format', sheet, area: { top: 0, left: 0, bottom: rows, right: columns } });
}

function location({ sheet }: SheetHandle, session: Session): ReturnType<typeof rangeOf> | undefined {
  const { rows, columns } = frozen(sheet);
  if (rows === 0 && columns === 0) return undefined;
  return rangeOf(session, sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? lastRow : rows - 1,
    right: columns === 0 ? lastColumn : columns - 1,
  });
}

/** `Excel.WorksheetFreezePanes`. */
export const freezePanes: ApiClass<SheetHandle> = defineClass<SheetHandle>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: method(['count'], (handle, [count]) => freeze(handle, whole(count, 'freezeRows', 1), 0)),
    FreezeColumns: method(['count'], (handle, [count]) =>
      freeze(handle, 0, whole(count, 'freezeColumns', 1)),
    ),
    FreezeAt: method(['frozenRange'], (handle, [frozenRange]) => {
      const { area } = isApiObject(frozenRange)
        ? subjectOf('Range', frozenRange)
        : resolveAddress(handle.workbook, handle.sheet, text(frozenRange, 'freezeAt'));
      // Entire rows freeze rows only, entire columns columns only.
      freeze(handle, isWholeColumns(area) ? 0 : area.bottom + 1, isWholeRows(area) ? 0 : area.right + 1);
    }),
    Unfreeze: method([], (handle) => freeze(handle, 0, 0)),
    GetLocation: method([], (handle, _, session) => {
      const found = location(handle, session);
      if (!found) throw hostError('ItemNotFound', 'Nothing is frozen.');
      return rangeObject(found);
    }),
    GetLocationOrNullObject: method([], (handle, _, session) => {
      const found = location(handle, session);
      return found ? rangeObject(found) : nullObject('Range');
    }),
  },
});
