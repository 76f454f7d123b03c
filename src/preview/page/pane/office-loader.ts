import { strictNamespace } from './strict-namespace';

/** What the page settles for the pane when it loads the frame. */
export interface OfficeSettings {
  readonly displayLanguage: string;
  readonly isDark: boolean;
}

/** What a ribbon button calls. */
export type RibbonFunction = (event: { completed(): void }) => void;

/** Ties the loader's work to the page. */
export interface OfficeHooks {
  /** Called before the add-in hears that Office is ready. */
  readonly beforeReady: () => void;
  readonly associate: (id: string, run: RibbonFunction) => void;
  readonly showAsTaskpane: () => Promise<void>;
}

const light = { body: '#FFFFFF', control: '#F0F0F0', text: '#242424' };
const dark = { body: '#1F1F1F', control: '#333333', text: '#F5F5F5' };
/** The newest set the host answers; it knows members, not versions, so it says yes up to here. */
const newestApi = 18;

function isSetSupported(name: string, version = '1.1'): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (name === 'ExcelApi') return major === 1 && minor <= newestApi;
  return ['SharedRuntime', 'DelayForCellEdit', 'AddinCommands', 'RibbonApi'].includes(name);
}

/** The part of `Office` that Microsoft's loader brings in Excel on the web, as far as the preview knows it. */
export function officeMembers({ displayLanguage, isDark }: OfficeSettings, hooks: OfficeHooks) {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const colors = isDark ? dark : light;
  return {
    HostType: strictNamespace('Office.HostType', { Excel: 'Excel' }),
    PlatformType: strictNamespace('Office.PlatformType', {
      OfficeOnline: 'OfficeOnline',
      PC: 'PC',
      Mac: 'Mac',
    }),
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      hooks.beforeReady();
      await callback?.(info);
      return info;
    },
    context: strictNamespace('Office.context', {
      ...info,
      displayLanguage,
      contentLanguage: displayLanguage,
      diagnostics: { ...info, version: '16.0.0.0' },
      requirements: strictNamespace('Office.context.requirements', { isSetSupported }),
      officeTheme: strictNamespace('Office.context.officeTheme', {
        bodyBackgroundColor: colors.body,
        bodyForegroundColor: colors.text,
        controlBackgroundColor: colors.control,
        controlForegroundColor: colors.text,
        isDarkTheme: isDark,
      }),
    }),
    actions: strictNamespace('Office.actions', {
      associate: (id: string, run: RibbonFunction) => hooks.associate(id, run),
    }),
    addin: strictNamespace('Office.addin', { showAsTaskpane: () => hooks.showAsTaskpane() }),
  };
}

/**
 * Makes `window.Office` these members and nothing else. Microsoft's client, which loads after this, builds names of
 * its own there; while its script runs it gets an object for itself, of which the add-in sees nothing.
 */
export function defineOffice(target: Window, members: ReturnType<typeof officeMembers>): void {
  const office = strictNamespace('Office', members);
  let ofClient: object = {};
  const isClientLoading = () => {
    const script = target.document.currentScript;
    return script instanceof HTMLScriptElement && script.src.includes('/office-js/');
  };
  Object.defineProperty(target, 'Office', {
    configurable: true,
    get: () => (isClientLoading() ? ofClient : office),
    set(value: object) {
      ofClient = value;
    },
  });
}
