import type { PreviewPhrases } from '../../../locales/preview/phrases';
import type { WorkbookDesk } from '../desk/workbook-desk';

interface RibbonProps {
  readonly phrases: PreviewPhrases;
  readonly desk: WorkbookDesk;
  readonly isRefreshing: boolean;
  readonly attempt: (change: () => void) => boolean;
  readonly onShowPane: () => void;
  readonly onRefresh: () => void;
}

/** The add-in's group as in its manifest, and the few commands of the workbook that one needs to try it. */
export function Ribbon({ phrases, desk, isRefreshing, attempt, onShowPane, onRefresh }: RibbonProps) {
  return (
    <section className="ribbon" aria-label={phrases.ribbon}>
      <div className="ribbon-group">
        <button type="button" disabled={!desk.canUndo} onClick={() => desk.undo()}>
          {phrases.undo}
        </button>
        <button type="button" disabled={!desk.canRedo} onClick={() => desk.redo()}>
          {phrases.redo}
        </button>
      </div>
      <div className="ribbon-group" role="group" aria-label={phrases.rows}>
        <RowCommands phrases={phrases} desk={desk} attempt={attempt} />
      </div>
      <span className="spacer" />
      <div className="ribbon-group" role="group" aria-label={phrases.addIn}>
        <button type="button" className="with-icon" onClick={onShowPane}>
          <img src="icons/icon-16.png" alt="" width="16" height="16" />
          {phrases.showPane}
        </button>
        <button type="button" className="with-icon" disabled={isRefreshing} onClick={onRefresh}>
          <img src="icons/refresh-16.png" alt="" width="16" height="16" />
          {phrases.refreshResults}
        </button>
      </div>
    </section>
  );
}

/** Inserting, deleting and sorting rows; the same in the ribbon and in the menu of a cell. */
export function RowCommands({ phrases, desk, attempt }: Pick<RibbonProps, 'phrases' | 'desk' | 'attempt'>) {
  return (
    <>
      <button type="button" onClick={() => attempt(() => desk.insertRows())}>
        {phrases.insertRow}
      </button>
      <button type="button" onClick={() => attempt(() => desk.deleteRows())}>
        {phrases.deleteRow}
      </button>
      <button type="button" onClick={() => attempt(() => desk.sortAscending())}>
        {phrases.sortAscending}
      </button>
    </>
  );
}
