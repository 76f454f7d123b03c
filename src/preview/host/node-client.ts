import { type HostControls, HostConnection } from './bridge';
import { loadNodeCalculationEngine } from './calc/node-engine';
import { ClientLibrary, type ClientNamespaces, type ClientOffice } from './client-library';
import type { Locale } from './document/entry';
import type { HostWorkbook } from './document/workbook';

/** Options of `connectNodeClient`. */
export interface NodeClientOptions extends HostControls {
  /** How the person reads numbers and dates; decides `text`. */
  readonly locale?: Locale;
  /** Requirement sets the client is told the host has, e.g. `{ ExcelApi: '1.17' }`; all when not given. */
  readonly requirementSets?: Readonly<Record<string, string>>;
}

/** Microsoft's client, connected to a workbook. */
export interface NodeClient extends ClientNamespaces {
  readonly Office: ClientOffice;
  readonly connection: HostConnection;
}

function version(text: string): number {
  const [major = '0', minor = '0'] = text.split('.');
  return Number(major) * 1000 + Number(minor);
}

function connect(
  library: ClientLibrary,
  workbook: HostWorkbook,
  options: NodeClientOptions,
  onListening?: () => void,
) {
  loadNodeCalculationEngine();
  const connection = new HostConnection(workbook, options, options.locale, onListening);
  const sets = options.requirementSets;
  const isSetSupported = (name: string, wanted = '0'): boolean => {
    if (!sets) return true;
    const known = sets[name];
    return known !== undefined && version(known) >= version(wanted);
  };
  return { connection, ...library.connect(connection.bridge, { isSetSupported }) };
}

/** Evaluates Microsoft's client and connects it to a workbook of this process. */
export function connectNodeClient(workbook: HostWorkbook, options: NodeClientOptions = {}): NodeClient {
  const library = new ClientLibrary();
  const { connection, office } = connect(library, workbook, options);
  const { Excel, OfficeExtension } = library.namespaces;
  return { Excel, OfficeExtension, Office: office, connection };
}

/**
 * Clients of many workbooks, of which one is at work at a time. They share an evaluated library, because its evaluation
 * takes longer than much of what is asked of a client: whose `Excel` is asked for, through that one's bridge goes what
 * is begun with it.
 */
export class SharedNodeClients {
  private library: ClientLibrary | undefined;

  connect(workbook: HostWorkbook, options: NodeClientOptions = {}): NodeClient {
    const library = (this.library ??= new ClientLibrary());
    const { connection, office, use } = connect(library, workbook, options, () => {
      // The library knows handlers by the ids of sheets, which workbooks have in common: who listens shares no longer.
      if (library.listener && library.listener !== office)
        throw new Error('Two clients that share a library cannot both listen to events.');
      library.listener = office;
      if (this.library === library) this.library = undefined;
    });
    return {
      get Excel() {
        use();
        return library.namespaces.Excel;
      },
      OfficeExtension: library.namespaces.OfficeExtension,
      Office: office,
      connection,
    };
  }
}
