import type { CellControl } from '../document/cell-style';
import { type Relationships, readPart, setContentType, writePart } from './package-parts';
import { type XmlElement, element, setAttribute, textOf } from './xml';
import type { Parts } from './zip';

const namespace = 'http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag';
const relationship = 'http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag';
const contentType = 'application/vnd.ms-excel.featurepropertybag+xml';
/** The extension of a cell format that points at what the bags say of it. */
const complementUri = '{C7286773-470A-42A8-94C5-96B5CB345126}';

/** Names of other files may have any prefix. */
function isNamed(node: XmlElement | string, name: string): node is XmlElement {
  return typeof node !== 'string' && node.name.split(':').at(-1) === name;
}

function below(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).filter((node) => isNamed(node, name));
}

function bagIdAt(bag: XmlElement | undefined, key: string): XmlElement | undefined {
  return below(bag, 'bagId').find(({ attributes }) => attributes['k'] === key);
}

/**
 * What a workbook says of cell formats beyond its style part: the checkboxes. A format names an entry of a list; over
 * two more bags the entry leads to the one of the control. The bags, their order and the words are those that
 * XlsxWriter writes for `insert_checkbox` (its `feature_property_bag.py`).
 */
export class FeaturePropertyBags {
  constructor(private readonly root: XmlElement = element('FeaturePropertyBags', { xmlns: namespace })) {}

  /** The control of a cell format; null where it has none. */
  controlOf(xf: XmlElement): CellControl | null {
    const index = complementOf(xf)?.attributes['i'];
    return index === undefined ? null : this.controlBehind(this.mapped()[Number(index)]);
  }

  /** Gives a cell format a checkbox, or takes its control away. */
  setControl(xf: XmlElement, control: 'Checkbox' | null): void {
    const others = below(below(xf, 'extLst')[0], 'ext').filter(
      ({ attributes }) => attributes['uri'] !== complementUri,
    );
    const own = control === null ? [] : [complementExtension(this.checkboxIndex())];
    xf.children = xf.children.filter((node) => !isNamed(node, 'extLst'));
    if (others.length + own.length > 0) xf.children.push(element('extLst', {}, [...others, ...own]));
  }

  /** Writes the part of the bags, where there are any. */
  save(parts: Parts, relationships: Relationships, types: XmlElement): void {
    if (this.bags().length === 0) return;
    let path = pathIn(relationships);
    if (path === undefined) {
      path = 'xl/featurePropertyBag/featurePropertyBag.xml';
      relationships.add(relationship, path);
      setContentType(types, path, contentType);
    }
    writePart(parts, path, this.root);
  }

  private controlBehind(entry: XmlElement | undefined): CellControl | null {
    const complement = this.bag(entry);
    const control = this.bag(bagIdAt(this.bag(bagIdAt(complement, 'XFControls')), 'CellControl'));
    if (!control) return null;
    return control.attributes['type'] === 'Checkbox' ? 'Checkbox' : 'Unknown';
  }

  private bags(): XmlElement[] {
    return below(this.root, 'bag');
  }

  /** Bags are named by their place among all. */
  private bag(id: XmlElement | undefined): XmlElement | undefined {
    return id && this.bags()[Number(textOf(id))];
  }

  private mapped(): XmlElement[] {
    const list = this.bags().find(({ attributes }) => attributes['type'] === 'XFComplements');
    const entries = below(list, 'a').find(
      ({ attributes }) => attributes['k'] === 'MappedFeaturePropertyBags',
    );
    return below(entries, 'bagId');
  }

  /** The entry that leads to a checkbox; it is made when there is none. */
  private checkboxIndex(): number {
    const known = this.mapped().findIndex((entry) => this.controlBehind(entry) === 'Checkbox');
    if (known >= 0) return known;
    const add = (type: string, children: XmlElement[] = [], others = {}): number => {
      this.root.children.push(element('bag', { type, ...others }, children));
      if (this.root.attributes['count'] !== undefined) setAttribute(this.root, 'count', this.bags().length);
      return this.bags().length - 1;
    };
    const checkbox = add('Checkbox');
    const controls = add('XFControls', [element('bagId', { k: 'CellControl' }, [String(checkbox)])]);
    const complement = add('XFComplement', [element('bagId', { k: 'XFControls' }, [String(controls)])]);
    const entry = element('bagId', {}, [String(complement)]);
    const list = this.bags().find(({ attributes }) => attributes['type'] === 'XFComplements');
    const entries = below(list, 'a').find(
      ({ attributes }) => attributes['k'] === 'MappedFeaturePropertyBags',
    );
    if (entries) entries.children.push(entry);
    else {
      add('XFComplements', [element('a', { k: 'MappedFeaturePropertyBags' }, [entry])], {
        extRef: 'XFComplementsMapperExtRef',
      });
    }
    return this.mapped().length - 1;
  }
}

function complementExtension(index: number): XmlElement {
  const complement = element('xfpb:xfComplement', { i: index });
  return element('ext', { uri: complementUri, 'xmlns:xfpb': namespace }, [complement]);
}

function complementOf(xf: XmlElement): XmlElement | undefined {
  const extension = below(below(xf, 'extLst')[0], 'ext').find(
    ({ attributes }) => attributes['uri'] === complementUri,
  );
  return below(extension, 'xfComplement')[0];
}

function pathIn(relationships: Relationships): string | undefined {
  return relationships.all.find(({ type }) => type === 'FeaturePropertyBag')?.target;
}

/** The bags of a file; none where it has no such part. */
export function readFeaturePropertyBags(parts: Parts, relationships: Relationships): FeaturePropertyBags {
  const path = pathIn(relationships);
  return new FeaturePropertyBags(path === undefined ? undefined : readPart(parts, path));
}
