import { type XmlElement, childrenNamed, element, parseXml, serializeXml } from './xml';
import type { Parts } from './zip';

const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's path in the package, or the address outside it. */
  readonly target: string;
  readonly external: boolean;
}

export function decodePart(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path);
  return bytes && new TextDecoder().decode(bytes);
}

export function readPart(parts: Parts, path: string): XmlElement | undefined {
  const text = decodePart(parts, path);
  return text === undefined ? undefined : parseXml(text);
}

export function writePart(parts: Parts, path: string, root: XmlElement | string): void {
  parts.set(path, new TextEncoder().encode(typeof root === 'string' ? root : serializeXml(root)));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function resolve(folder: string, target: string): string {
  const pieces = target.startsWith('/') ? [] : folder.split('/').filter((piece) => piece !== '');
  for (const piece of target.split('/')) {
    if (piece === '..') pieces.pop();
    else if (piece !== '.' && piece !== '') pieces.push(piece);
  }
  return pieces.join('/');
}

function relationshipsPath(part: string): string {
  return part === '' ? '_rels/.rels' : `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
}

/** The relationships of one part (or of the package: an empty path), to be read and added to. */
export class Relationships {
  private readonly root: XmlElement;
  private readonly path: string;

  constructor(
    private readonly parts: Parts,
    private readonly part: string,
  ) {
    this.path = relationshipsPath(part);
    this.root = readPart(parts, this.path) ?? element('Relationships', { xmlns: packageRelationships });
  }

  get all(): Relationship[] {
    return childrenNamed(this.root, 'Relationship').map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolve(folderOf(this.part), target),
        external,
      };
    });
  }

  /** Adds a relationship to a part and gives its id; `type` is the last word of an Office type, or a whole one. */
  add(type: string, target: string): string {
    const taken = new Set(this.all.map((relationship) => relationship.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    this.root.children.push(
      element('Relationship', {
        Id: `rId${number}`,
        Type: type.includes('/') ? type : `${officeRelationships}/${type}`,
        Target: `/${target}`,
      }),
    );
    return `rId${number}`;
  }

  remove(matches: (relationship: Relationship) => boolean): void {
    const gone = new Set(this.all.filter(matches).map((relationship) => relationship.id));
    this.root.children = this.root.children.filter(
      (child) => typeof child === 'string' || !gone.has(child.attributes['Id'] ?? ''),
    );
  }

  save(): void {
    if (this.root.children.length === 0) this.parts.delete(this.path);
    else writePart(this.parts, this.path, this.root);
  }
}

/** Names the type of a part in `[Content_Types].xml`. */
export function setContentType(types: XmlElement, path: string, type: string): void {
  removeContentType(types, path);
  types.children.push(element('Override', { PartName: `/${path}`, ContentType: type }));
}

export function removeContentType(types: XmlElement, path: string): void {
  types.children = types.children.filter(
    (child) =>
      typeof child === 'string' || child.attributes['PartName']?.toLowerCase() !== `/${path}`.toLowerCase(),
  );
}

/** A path like `xl/worksheets/sheet3.xml` that no part has. */
export function freePath(parts: Parts, before: string, after: string): string {
  let number = 1;
  while (parts.has(`${before}${number}${after}`)) number++;
  return `${before}${number}${after}`;
}
