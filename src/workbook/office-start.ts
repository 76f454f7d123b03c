/** Where the add-in runs, once Office has answered. */
export interface OfficeStart {
  /** False where the page was opened outside Excel. */
  readonly inExcel: boolean;
  /** BCP 47, as in `vi-VN`; null where Office does not say. */
  readonly language: string | null;
  /** True where Excel is new enough for everything that the add-in writes. */
  readonly isSupported: boolean;
  /** Null where Office does not say (Excel on the web often does not: office-js issue 6134). */
  readonly isDarkTheme: boolean | null;
}

export type OfficeStarting =
  | { readonly ok: true; readonly start: OfficeStart }
  | { readonly ok: false; readonly code: 'office-js-missing' };

const REQUIRED_API = '1.14';
/** A blocked office.js never answers. */
const LOAD_LIMIT_MS = 15_000;

/** Waits for office.js, which loads after this bundle, and for Office itself. Never throws. */
export async function startOffice(): Promise<OfficeStarting> {
  const loaded = await officeLoaded();
  if (!loaded) return { ok: false, code: 'office-js-missing' };
  const info = await withinLimit(Office.onReady());
  if (info === null) return { ok: false, code: 'office-js-missing' };
  const inExcel = info.host === Office.HostType.Excel;
  return {
    ok: true,
    start: {
      inExcel,
      language: inExcel ? Office.context.displayLanguage : null,
      isSupported: inExcel && Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_API),
      isDarkTheme: inExcel ? darkTheme() : null,
    },
  };
}

function darkTheme(): boolean | null {
  // The types promise a theme; Excel on the web may have none.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme ? isDark(theme.bodyBackgroundColor) : null;
}

/** A colour counts as dark below half of the brightest, by the weights of Rec. 601. */
function isDark(colour: string): boolean {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)?.slice(1);
  if (!channels) return false;
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => Number.parseInt(channel, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

function officeLoaded(): Promise<boolean> {
  if (hasOffice()) return Promise.resolve(true);
  const script = document.getElementById('office-js');
  if (!script) return Promise.resolve(false);
  return withinLimit(
    new Promise<boolean>((resolve) => {
      script.addEventListener('load', () => resolve(hasOffice()));
      script.addEventListener('error', () => resolve(false));
    }),
  ).then((loaded) => loaded === true);
}

function hasOffice(): boolean {
  return 'Office' in window && typeof Office.onReady === 'function';
}

function withinLimit<T>(promise: Promise<T>): Promise<T | null> {
  return Promise.race([
    promise,
    new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), LOAD_LIMIT_MS);
    }),
  ]);
}

/** Binds what a ribbon button calls; the ribbon shows it as running until the function has ended. */
export function bindRibbonCommand(id: string, run: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}

/** Opens the task pane beside the workbook; in a shared runtime it is this page itself. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
