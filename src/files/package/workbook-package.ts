import { damaged } from '../file-fault';
import { type XmlHandlers, XmlScanner } from '../xml/xml-scanner';
import { unpack } from './unpack';
import { readDirectory, type ZipEntry } from './zip-directory';

export interface Relationship {
  /** The last word of the type: `worksheet`, `styles`; transitional and strict files differ in what stands before. */
  readonly type: string;
  /** A path in the package. */
  readonly target: string;
}

/** By their ids. */
export type Relationships = ReadonlyMap<string, Relationship>;

/** The path of the first part of a type. */
export function partOfType(relationships: Relationships, type: string): string | undefined {
  for (const other of relationships.values()) if (other.type === type) return other.target;
  return undefined;
}

/** No reader here needs more, and a package must not make one part be unpacked for each of a thousand references. */
const MOST_READINGS = 2;

/** The parts of a workbook file, unpacked when they are asked for. Paths are without case, as in Windows. */
export class WorkbookPackage {
  private readonly parts = new Map<string, ZipEntry>();
  private readonly readings = new Map<string, number>();

  /** Throws a `FileFault` where the archive cannot be read or is too large. */
  constructor(
    private readonly file: Uint8Array,
    private readonly signal?: AbortSignal,
  ) {
    for (const entry of readDirectory(file)) {
      const key = keyOf(entry.path);
      if (!this.parts.has(key)) this.parts.set(key, entry);
    }
  }

  has(path: string): boolean {
    return this.parts.has(keyOf(path));
  }

  /** The text of a part that is not XML. */
  async text(path: string): Promise<string> {
    let text = '';
    await this.read(path, (piece) => (text += piece));
    return text;
  }

  /** Reads a part from its beginning to its end. */
  async scan(path: string, handlers: XmlHandlers): Promise<void> {
    const scanner = new XmlScanner(handlers);
    await this.read(path, (piece) => scanner.push(piece));
    scanner.end();
  }

  /** What a part (or, with an empty path, the package) refers to inside the package, by its ids. */
  async relationshipsOf(part: string): Promise<Relationships> {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
    const found = new Map<string, Relationship>();
    if (!this.has(path)) return found;
    await this.scan(path, {
      open: (name, attributes) => {
        if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
        found.set(attributes.get('Id') ?? '', {
          type: attributes.get('Type')?.split('/').at(-1) ?? '',
          target: resolved(folder, attributes.get('Target') ?? ''),
        });
      },
    });
    return found;
  }

  private async read(path: string, take: (piece: string) => void): Promise<void> {
    const key = keyOf(path);
    const entry = this.parts.get(key);
    const readings = (this.readings.get(key) ?? 0) + 1;
    if (!entry || readings > MOST_READINGS) throw damaged();
    this.readings.set(key, readings);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const piece of unpack(this.file, entry)) {
      this.signal?.throwIfAborted();
      take(decoded(() => decoder.decode(piece, { stream: true })));
    }
    take(decoded(() => decoder.decode()));
  }
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    // A fatal decoder throws on bytes that are no UTF-8, and a letter lost in a name would be worse.
    throw damaged();
  }
}

/** Some writers pack with the separators of Windows, or with a separator in front. */
function keyOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function resolved(folder: string, target: string): string {
  const pieces = target.startsWith('/') ? [] : folder.split('/').filter((piece) => piece !== '');
  for (const piece of target.split('/')) {
    if (piece === '..') pieces.pop();
    else if (piece !== '.' && piece !== '') pieces.push(piece);
  }
  return pieces.join('/');
}
