import type { Area } from './address';
import type { HostSheet } from './sheet';

/** How cells came to be different, in the words of the API's `DataChangeType`. */
export type CellChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** Where cells went that an insertion or deletion moved, in the client's words; entire rows and columns leave no choice. */
export type ShiftDirection = 'ShiftCellDown' | 'ShiftCellRight' | 'ShiftCellUp' | 'ShiftCellLeft';

export type WorkbookChange =
  | {
      readonly kind: 'cells';
      readonly sheet: HostSheet;
      readonly area: Area;
      readonly type: CellChangeType;
      /** Given for cells that were inserted or deleted alone. */
      readonly shift?: ShiftDirection;
    }
  /** Rows were put in another order; the area holds only those that moved. */
  | { readonly kind: 'rows-sorted'; readonly sheet: HostSheet; readonly area: Area }
  | { readonly kind: 'format'; readonly sheet: HostSheet; readonly area: Area }
  | { readonly kind: 'selected'; readonly sheet: HostSheet; readonly area: Area }
  | { readonly kind: 'activated'; readonly sheet: HostSheet; readonly before: HostSheet | undefined }
  | { readonly kind: 'sheet-added' | 'sheet-deleted'; readonly sheet: HostSheet }
  | { readonly kind: 'sheet-renamed'; readonly sheet: HostSheet; readonly before: string }
  | { readonly kind: 'sheet-moved' | 'sheet-visibility' | 'protection'; readonly sheet: HostSheet }
  | { readonly kind: 'table'; readonly sheet: HostSheet }
  | { readonly kind: 'settings' };

export type ChangeListener = (change: WorkbookChange) => void;
