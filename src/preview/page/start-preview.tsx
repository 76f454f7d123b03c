import { createRoot } from 'react-dom/client';
import { LANGUAGES } from '../../locales/language';
import { loadCalculationEngine } from '../host/calc/engine';
import { openWorkbook } from '../host/workbook-file';
import { WorkbookDesk } from './desk/workbook-desk';
import type { FaultLog } from './fault-log';
import { PreviewApp } from './preview-app';
import { timeZone } from './workbook-files';

const sample = 'khao-sat-quang-nam-2012.xlsx';

async function fetchBytes(url: string | URL): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${String(url)}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Opens the page on the sample survey. The address may ask for another file of `samples/` (`?file=`), for English
 * (`?lang=en`) and for the dark theme (`?theme=dark`).
 */
export async function startPreview(root: HTMLElement, faults: FaultLog): Promise<void> {
  const wishes = new URLSearchParams(location.search);
  const file = (wishes.get('file') ?? sample).replace(/^.*[\\/]/, '');
  const [engine, bytes] = await Promise.all([
    fetchBytes(new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url)),
    fetchBytes(`samples/${encodeURIComponent(file)}`),
  ]);
  loadCalculationEngine(engine);
  const desk = new WorkbookDesk(await openWorkbook(bytes, { timeZone }), file);
  const language = LANGUAGES.find((one) => one === wishes.get('lang')) ?? 'vi';
  createRoot(root).render(
    <PreviewApp
      firstDesk={desk}
      firstLanguage={language}
      startsDark={wishes.get('theme') === 'dark'}
      faults={faults}
    />,
  );
}
