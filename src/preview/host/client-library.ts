import { readFileSync } from 'node:fs';
import { Script, createContext } from 'node:vm';
import { requireFromHere } from './calc/node-engine';
import type { NativeBridge } from './bridge';
import { addNewerMembers } from './newer-members';

/** The client's own namespaces. */
export interface ClientNamespaces {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** What the client asks which requirement sets there are. */
export interface ClientOffice {
  readonly context: { readonly requirements: { isSetSupported(name: string, version?: string): boolean } };
}

/** Where the client keeps the bridge that new contexts speak through, and that bridge's session. */
interface ClientBridges {
  readonly HostBridge: { init(bridge: NativeBridge): void; s_instance?: object };
  readonly HostBridgeSession: { getInstanceIfHostBridgeInited(): object; s_instance?: object };
}

let script: Script | undefined;

function clientScript(): Script {
  script ??= new Script(
    readFileSync(requireFromHere.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8'),
  );
  return script;
}

/**
 * The unmodified client file of `@microsoft/office-js`, evaluated in a context of its own. Arrays that come out of it
 * belong to that context: compare them by content.
 */
export class ClientLibrary {
  readonly namespaces: ClientNamespaces;
  /** The client that listens to events, if one does. */
  listener: ClientOffice | undefined;
  private readonly sandbox: Record<string, unknown>;

  constructor() {
    this.sandbox = {
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
    for (const name of ['window', 'self', 'globalThis']) this.sandbox[name] = this.sandbox;
    clientScript().runInContext(createContext(this.sandbox));
    this.namespaces = this.sandbox as unknown as ClientNamespaces;
    addNewerMembers(this.namespaces);
  }

  /**
   * Connects it to a workbook: what is begun from now on speaks through this bridge. What was begun before goes on
   * through the bridge that it was begun with; the returned function makes this bridge the one for new things again.
   */
  connect(bridge: NativeBridge, requirements: ClientOffice['context']['requirements']) {
    // The client asks its Office object which requirement sets there are; its own has no context without the loader.
    const { Office: own } = this.sandbox;
    const office = Object.create(typeof own === 'object' ? own : null, {
      context: { value: { requirements } },
    }) as ClientOffice;
    const { HostBridge, HostBridgeSession } = this.namespaces.OfficeExtension as unknown as ClientBridges;
    this.sandbox['Office'] = office;
    HostBridge.init(bridge);
    const session = HostBridgeSession.getInstanceIfHostBridgeInited();
    const { s_instance: instance } = HostBridge;
    const use = () => {
      this.sandbox['Office'] = office;
      if (instance) HostBridge.s_instance = instance;
      HostBridgeSession.s_instance = session;
    };
    return { office, use };
  }
}
