import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { loadNodeCalculationEngine, requireFromHere } from './calc/node-engine';
import { type HostControls, HostConnection } from './bridge';
import type { Locale } from './document/entry';
import type { HostWorkbook } from './document/workbook';
import { addNewerMembers } from './newer-members';

/** Options of `connectNodeClient`. */
export interface NodeClientOptions extends HostControls {
  /** How the person reads numbers and dates; decides `text`. */
  readonly locale?: Locale;
  /** Requirement sets the client is told the host has, e.g. `{ ExcelApi: '1.17' }`; all when not given. */
  readonly requirementSets?: Readonly<Record<string, string>>;
}

/** Microsoft's client, connected to a workbook. */
export interface NodeClient {
  /** The client's own `Excel` and `OfficeExtension` namespaces. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: {
    readonly context: { readonly requirements: { isSetSupported(name: string, version?: string): boolean } };
  };
  readonly connection: HostConnection;
}

let clientSource: string | undefined;

function version(text: string): number {
  const [major = '0', minor = '0'] = text.split('.');
  return Number(major) * 1000 + Number(minor);
}

/**
 * Evaluates the unmodified client file of `@microsoft/office-js` in a context of its own and connects it to a
 * workbook of this process. Arrays that come out of it belong to that context: compare them by content.
 */
export function connectNodeClient(workbook: HostWorkbook, options: NodeClientOptions = {}): NodeClient {
  loadNodeCalculationEngine();
  clientSource ??= readFileSync(
    requireFromHere.resolve('@microsoft/office-js/dist/excel-web-16.00.js'),
    'utf8',
  );
  const sandbox: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    navigator: { userAgent: 'node' },
    document: {},
    location: { href: 'http://localhost/', search: '', hash: '' },
  };
  for (const name of ['window', 'self', 'globalThis']) sandbox[name] = sandbox;
  runInContext(clientSource, createContext(sandbox));
  const connection = new HostConnection(workbook, options, options.locale);
  const sets = options.requirementSets;
  const isSetSupported = (name: string, wanted = '0'): boolean => {
    if (!sets) return true;
    const known = sets[name];
    return known !== undefined && version(known) >= version(wanted);
  };
  const client = sandbox as unknown as Pick<NodeClient, 'Excel' | 'OfficeExtension'> & { Office?: object };
  // The client asks its Office object which requirement sets there are; its own has no context without the loader.
  const office = Object.create(client.Office ?? null, {
    context: { value: { requirements: { isSetSupported } } },
  }) as NodeClient['Office'];
  client.Office = office;
  const { HostBridge } = client.OfficeExtension as unknown as {
    readonly HostBridge: { init(bridge: HostConnection['bridge']): void };
  };
  addNewerMembers(client);
  HostBridge.init(connection.bridge);
  return { Excel: client.Excel, OfficeExtension: client.OfficeExtension, Office: office, connection };
}
