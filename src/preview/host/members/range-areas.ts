import { cellCount } from '../document/limits';
import { isWholeColumns, isWholeRows } from '../document/address';
import { type ApiClass, apiObject, defineClass, method } from '../protocol/api-class';
import { hostError } from '../protocol/host-error';
import { conditionalFormats } from './conditional-formats';
import { rangeFormat } from './range-format';
import type { RangeHandle } from './range-handle';
import { type AreasHandle, rangeObject, worksheetObject } from './handles';

function first({ ranges }: AreasHandle): RangeHandle {
  const [found] = ranges;
  if (!found) throw hostError('ItemNotFound', 'There is no range.');
  return found;
}

const rangeCollection: ApiClass<AreasHandle> = defineClass<AreasHandle>({
  name: 'RangeCollection',
  items: ({ ranges }) => ranges.map(rangeObject),
  methods: {
    GetCount: method([], ({ ranges }) => ranges.length),
    GetItemAt: method(['index'], ({ ranges }, [index]) => {
      const found = ranges[Number(index)];
      if (!found) throw hostError('InvalidArgument', `There is no range ${String(index)}.`);
      return rangeObject(found);
    }),
  },
});

function call(name: string): ReturnType<typeof method<AreasHandle>> {
  return method(['applyTo'], ({ ranges }, args, session) => {
    for (const handle of ranges)
      rangeObject(handle).call(
        name,
        args.filter((arg) => arg !== null),
        session,
      );
  });
}

/** `Excel.RangeAreas`. */
export const rangeAreas: ApiClass<AreasHandle> = defineClass<AreasHandle>({
  name: 'RangeAreas',
  keep: ({ ranges }) => {
    for (const handle of ranges) handle.session.keep(handle.tracked);
  },
  release: ({ ranges }) => {
    for (const handle of ranges) handle.session.release(handle.tracked);
  },
  scalars: {
    Address: { get: ({ ranges }) => ranges.map((handle) => handle.address).join(',') },
    AddressLocal: { get: ({ ranges }) => ranges.map((handle) => handle.address).join(',') },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: { get: ({ ranges }) => ranges.reduce((sum, { area }) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: ({ ranges }) => ranges.every(({ area }) => isWholeColumns(area)) },
    IsEntireRow: { get: ({ ranges }) => ranges.every(({ area }) => isWholeRows(area)) },
  },
  objects: {
    Areas: (handle) => apiObject(rangeCollection, handle),
    Worksheet: (handle) => worksheetObject(first(handle).workbook, first(handle).sheet),
    Format: ({ ranges }) => apiObject(rangeFormat, ranges),
    ConditionalFormats: ({ ranges }) => apiObject(conditionalFormats, { ranges }),
  },
  methods: { Clear: call('Clear') },
});
