import { assertContentsOpen } from '../document/limits';
import { type SortKey, sortRows } from '../document/range-operations';
import { type ApiClass, defineClass, method } from '../protocol/api-class';
import { flag, list, oneOf, options, whole } from '../protocol/arguments';
import type { RangeHandle } from './range-handle';

export function sortKeys(fields: unknown): SortKey[] {
  return list(fields, 'sort fields').map((field) => {
    const given = options(field, ['key', 'ascending', 'sortOn', 'dataOption'], 'SortField');
    oneOf(given['sortOn'], ['Value'] as const, 'SortField.sortOn', 'Value');
    oneOf(given['dataOption'], ['Normal'] as const, 'SortField.dataOption', 'Normal');
    return {
      key: whole(given['key'], 'SortField.key'),
      ascending: flag(given['ascending'], 'SortField.ascending', true),
    };
  });
}

/** `Excel.RangeSort`. */
export const rangeSort: ApiClass<RangeHandle> = defineClass<RangeHandle>({
  name: 'RangeSort',
  methods: {
    Apply: method(['fields', 'matchCase', 'hasHeaders', 'orientation'], (handle, args) => {
      const [fields, matchCase, hasHeaders, orientation] = args;
      oneOf(orientation, ['Rows'] as const, 'RangeSort.apply orientation', 'Rows');
      const { workbook, sheet, area } = handle;
      assertContentsOpen(workbook, sheet, area);
      const top = area.top + (flag(hasHeaders, 'RangeSort.apply hasHeaders', false) ? 1 : 0);
      if (top > area.bottom) return;
      sortRows(
        workbook,
        sheet,
        { ...area, top },
        sortKeys(fields),
        flag(matchCase, 'RangeSort.apply matchCase', false),
      );
    }),
  },
});
