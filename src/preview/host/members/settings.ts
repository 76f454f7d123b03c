import type { HostWorkbook } from '../document/workbook';
import { type ApiClass, apiObject, defineClass, method, nullObject } from '../protocol/api-class';
import type { ApiObject } from '../protocol/api-object';
import { text } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';

interface SettingHandle {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

const setting: ApiClass<SettingHandle> = defineClass<SettingHandle>({
  name: 'Setting',
  id: ({ key }) => key,
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => {
        workbook.settings.set(key, value);
        workbook.announce({ kind: 'settings' });
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: method([], ({ workbook, key }) => {
      workbook.settings.delete(key);
      workbook.announce({ kind: 'settings' });
    }),
  },
});

function find(workbook: HostWorkbook, key: unknown): ApiObject | undefined {
  const wanted = text(key, 'The key of a setting');
  return workbook.settings.has(wanted) ? apiObject(setting, { workbook, key: wanted }) : undefined;
}

/** `Excel.SettingCollection`. */
export const settings: ApiClass<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => apiObject(setting, { workbook, key })),
  item: (workbook, key) => {
    const found = find(workbook, key);
    if (!found) throw hostError('ItemNotFound', `There is no setting "${String(key)}".`);
    return found;
  },
  methods: {
    Add: method(['key', 'value'], (workbook, [key, value]) => {
      const wanted = text(key, 'The key of a setting');
      // Adding a key that exists sets it.
      workbook.settings.set(wanted, value ?? null);
      workbook.announce({ kind: 'settings' });
      return apiObject(setting, { workbook, key: wanted });
    }),
    GetCount: method([], (workbook) => workbook.settings.size),
    GetItemOrNullObject: method(['key'], (workbook, [key]) => find(workbook, key) ?? nullObject('Setting')),
  },
});
