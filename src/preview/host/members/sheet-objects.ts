import { Relationships, readPart } from '../file/package-parts';
import { type XmlElement, childNamed, childrenNamed } from '../file/xml';
import { type ApiClass, apiObject, defineClass, method } from '../protocol/api-class';
import type { ApiObject } from '../protocol/api-object';
import type { SheetHandle } from './handles';

/** The host keeps these as they came in the file, and only counts them: what stands on a sheet besides its cells. */
type Counter = (handle: SheetHandle) => number;

/** The parts of one kind that belong to the sheet. */
function partsOf({ workbook, sheet }: SheetHandle, type: string): readonly string[] {
  if (sheet.part === undefined) return [];
  return new Relationships(workbook.parts, sheet.part).all
    .filter((relationship) => relationship.type === type)
    .map(({ target }) => target);
}

function rootsOf(handle: SheetHandle, type: string): readonly XmlElement[] {
  return partsOf(handle, type).flatMap((path) => readPart(handle.workbook.parts, path) ?? []);
}

const SHAPES = ['xdr:sp', 'xdr:pic', 'xdr:cxnSp', 'xdr:grpSp'];

/** Pictures, drawn shapes, lines and groups; a chart is no shape. */
const shapes: Counter = (handle) =>
  rootsOf(handle, 'drawing').reduce(
    (sum, root) =>
      sum +
      root.children.filter(
        (anchor) =>
          typeof anchor !== 'string' && SHAPES.some((name) => childNamed(anchor, name) !== undefined),
      ).length,
    0,
  );

/** Answers to a comment are none of their own. */
const comments: Counter = (handle) =>
  rootsOf(handle, 'threadedComment').reduce(
    (sum, root) =>
      sum +
      childrenNamed(root, 'threadedComment').filter(({ attributes }) => attributes['parentId'] === undefined)
        .length,
    0,
  );

function counted(name: string, count: Counter): ApiClass<SheetHandle> {
  return defineClass<SheetHandle>({
    name,
    methods: { GetCount: method<SheetHandle>([], count) },
  });
}

const classes = {
  PivotTables: counted('PivotTableCollection', (handle) => partsOf(handle, 'pivotTable').length),
  Shapes: counted('ShapeCollection', shapes),
  Comments: counted('CommentCollection', comments),
} as const;

/** `pivotTables`, `shapes` and `comments` of a worksheet. */
export const sheetObjects: Readonly<Record<keyof typeof classes, (handle: SheetHandle) => ApiObject>> = {
  PivotTables: (handle) => apiObject(classes.PivotTables, handle),
  Shapes: (handle) => apiObject(classes.Shapes, handle),
  Comments: (handle) => apiObject(classes.Comments, handle),
};
