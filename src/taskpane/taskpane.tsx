import { createRoot } from 'react-dom/client';
import { followOfficeLanguage } from '../locales/chosen-language';
import { startOffice } from '../workbook/office-start';
import { Pane } from './pane';

/** The page's own words stand in the root until Office has answered, or has been found missing. */
async function openPane(root: HTMLElement): Promise<void> {
  const starting = await startOffice();
  followOfficeLanguage(starting.ok ? starting.start.language : null);
  createRoot(root).render(<Pane starting={starting} />);
}

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
void openPane(root);
