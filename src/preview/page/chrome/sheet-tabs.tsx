import type { PreviewPhrases } from '../../../locales/preview/phrases';
import { GridView } from '../../host/grid-view';
import type { WorkbookDesk } from '../desk/workbook-desk';

interface SheetTabsProps {
  readonly phrases: PreviewPhrases;
  readonly desk: WorkbookDesk;
  readonly isEditing: boolean;
  readonly leave: () => boolean;
}

/** The visible sheets; the line below tells what state the grid is in. */
export function SheetTabs({ phrases, desk, isEditing, leave }: SheetTabsProps) {
  const tabs = new GridView(desk.workbook).tabs().filter(({ visible }) => visible);
  return (
    <footer className="bottom-bar">
      <div className="tabs" role="tablist" aria-label={phrases.sheets}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            aria-selected={tab.active}
            style={tab.tabColor === '' ? {} : { boxShadow: `inset 0 -3px ${tab.tabColor}` }}
            onClick={() => {
              const sheet = desk.workbook.findSheet(tab.name);
              if (sheet && leave()) desk.openSheet(sheet);
            }}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <span className="status" role="status">
        {isEditing ? phrases.editing : phrases.ready}
      </span>
    </footer>
  );
}
