import { type ApiClass, apiObject, defineClass, method, nullObject } from '../protocol/api-class';
import type { ApiObject } from '../protocol/api-object';
import { text } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { type SheetHandle } from './handles';

interface PropertyHandle extends SheetHandle {
  readonly key: string;
}

const property: ApiClass<PropertyHandle> = defineClass<PropertyHandle>({
  name: 'WorksheetCustomProperty',
  id: ({ key }) => key,
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
      set: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, text(value, 'WorksheetCustomProperty.value'));
      },
    },
  },
  methods: { Delete: method([], ({ sheet, key }) => void sheet.customProperties.delete(key)) },
});

/** Keys do not tell capitals apart. */
function find(handle: SheetHandle, key: unknown): ApiObject | undefined {
  const wanted = text(key, 'The key of a custom property').toLowerCase();
  const found = [...handle.sheet.customProperties.keys()].find((other) => other.toLowerCase() === wanted);
  return found === undefined ? undefined : apiObject(property, { ...handle, key: found });
}

/** `Excel.WorksheetCustomPropertyCollection`. */
export const customProperties: ApiClass<SheetHandle> = defineClass<SheetHandle>({
  name: 'WorksheetCustomPropertyCollection',
  items: (handle) =>
    [...handle.sheet.customProperties.keys()].map((key) => apiObject(property, { ...handle, key })),
  item: (handle, key) => {
    const found = find(handle, key);
    if (!found) throw hostError('ItemNotFound', `There is no custom property "${String(key)}".`);
    return found;
  },
  methods: {
    Add: method(['key', 'value'], (handle, [key, value]) => {
      const wanted = text(key, 'The key of a custom property');
      if (wanted.length > 255) throw hostError('InvalidArgument', 'A key holds at most 255 characters.');
      const existing = find(handle, wanted)?.id();
      const stored = existing === undefined ? wanted : String(existing);
      handle.sheet.customProperties.set(stored, text(value, 'The value of a custom property'));
      return apiObject(property, { ...handle, key: stored });
    }),
    GetCount: method([], ({ sheet }) => sheet.customProperties.size),
    GetItemOrNullObject: method(
      ['key'],
      (handle, [key]) => find(handle, key) ?? nullObject('WorksheetCustomProperty'),
    ),
  },
});
