import './preview.css';
import './grid/grid.css';
import { FaultLog } from './fault-log';
import { startPreview } from './start-preview';

const faults = new FaultLog();
window.addEventListener('error', ({ error, message }) => faults.add(error ?? message));
window.addEventListener('unhandledrejection', ({ reason }) => faults.add(reason));

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
startPreview(root, faults).catch((error: unknown) => {
  // Nothing is drawn yet that could show it.
  root.textContent = `Không mở được bản xem thử. The preview cannot start. ${String(error)}`;
  throw error;
});
