import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../locales/language';
import type { PreviewPhrases } from '../../locales/preview/phrases';
import { CellMenu } from './chrome/cell-menu';
import { FormulaBar } from './chrome/formula-bar';
import { RefusalDialog } from './chrome/refusal-dialog';
import { Ribbon } from './chrome/ribbon';
import { SheetTabs } from './chrome/sheet-tabs';
import { useCellEditing } from './desk/use-cell-editing';
import type { WorkbookDesk } from './desk/workbook-desk';
import { WorkbookGrid } from './grid/workbook-grid';
import { PaneFrame } from './pane/pane-frame';

interface WorkbenchProps {
  readonly desk: WorkbookDesk;
  readonly phrases: PreviewPhrases;
  readonly locale: Language;
  readonly isDark: boolean;
  readonly attempt: (change: () => void) => boolean;
  readonly onNotice: (notice: string) => void;
  readonly onFault: (fault: string) => void;
}

/** One open workbook: ribbon, formula bar, grid and tabs, and the add-in's pane beside them. */
export function Workbench({ desk, phrases, locale, isDark, attempt, onNotice, onFault }: WorkbenchProps) {
  useSyncExternalStore(desk.changes.subscribe, desk.changes.read);
  const editing = useCellEditing(desk, locale, attempt);
  const [isPaneShown, setPaneShown] = useState(true);
  const [refreshRun, setRefreshRun] = useState(0);
  const [completedRun, setCompletedRun] = useState(0);
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const closeMenu = useCallback(() => setMenuAt(null), []);
  const leave = () => editing.commit(null);
  return (
    <>
      <Ribbon
        phrases={phrases}
        desk={desk}
        attempt={attempt}
        isRefreshing={completedRun < refreshRun}
        onShowPane={() => setPaneShown(true)}
        onRefresh={() => setRefreshRun(refreshRun + 1)}
      />
      <FormulaBar phrases={phrases} desk={desk} locale={locale} editing={editing} onNotice={onNotice} />
      <main className="workbench">
        <div className="sheet">
          <WorkbookGrid
            key={desk.sheet.id}
            desk={desk}
            phrases={phrases}
            locale={locale}
            editing={editing}
            attempt={attempt}
            onMenu={setMenuAt}
          />
          <SheetTabs phrases={phrases} desk={desk} isEditing={editing.edit !== null} leave={leave} />
        </div>
        <PaneFrame
          key={`${locale} ${String(isDark)}`}
          phrases={phrases}
          workbook={desk.workbook}
          locale={locale}
          isDark={isDark}
          isShown={isPaneShown}
          isEditing={editing.edit !== null}
          refreshRun={refreshRun}
          onShow={setPaneShown}
          onCompleted={setCompletedRun}
          onFault={onFault}
        />
      </main>
      {menuAt && <CellMenu phrases={phrases} desk={desk} at={menuAt} attempt={attempt} onClose={closeMenu} />}
      <RefusalDialog phrases={phrases} editing={editing} />
    </>
  );
}
