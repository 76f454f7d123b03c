import type { Mapping } from '../../domain/survey/survey';
import type { MappingScreen } from './mapping-state';
import type { PaneState } from './pane-state';
import { type ColumnsSetAside, isChanged } from './reading-draft';

/** Keeps what was pointed at on a screen that is left, and says that nothing is read by it yet. */
export function setAside(screen: MappingScreen, next: PaneState): PaneState {
  const { sheet, mapping, trouble, draft } = screen;
  if (next.screen.kind === 'mapping' || !isChanged(draft, mapping)) return next;
  const unclear = { sheet, mapping, trouble };
  return {
    ...next,
    columnsSetAside: { sheet, mapping, draft },
    notice: next.notice ?? { kind: 'columns-not-used', unclear },
  };
}

/** The screen as it was left, where its sheet still has the same columns. */
export function takenUp(screen: MappingScreen, kept: ColumnsSetAside | null): MappingScreen {
  if (kept?.sheet !== screen.sheet || columnsOf(kept.mapping) !== columnsOf(screen.mapping)) return screen;
  return { ...screen, draft: kept.draft };
}

function columnsOf({ layout, headerRows, sheetColumns, choice }: Mapping): string {
  return JSON.stringify([layout, headerRows, sheetColumns, choice]);
}
