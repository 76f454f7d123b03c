import { assertActionOpen } from '../document/limits';
import { element } from '../file/xml';
import { type ApiClass, defineClass, method } from '../protocol/api-class';
import { isMissing, list, text } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { type FilterHandle, setColumnFilter, valuesFilter } from './auto-filter';

/** The filter of one column of a table. */
export interface ColumnFilterHandle extends FilterHandle {
  readonly column: () => number;
}

/** `Excel.Filter`. */
export const columnFilter: ApiClass<ColumnFilterHandle> = defineClass<ColumnFilterHandle>({
  name: 'Filter',
  methods: {
    ApplyValuesFilter: method(['values'], (handle, [values]) => {
      assertActionOpen(handle.sheet, 'autoFilter');
      // What Excel makes of no text at all is written nowhere: nobody is to rely on it.
      if (list(values, 'Filter.applyValuesFilter values').length === 0)
        throw hostError('InvalidArgument', 'Filter.applyValuesFilter is known with at least one text.');
      setColumnFilter(handle, handle.column(), valuesFilter(values, 'Filter.applyValuesFilter values'));
    }),
    ApplyCustomFilter: method(['criteria1', 'criteria2', 'oper'], (handle, [first, second]) => {
      assertActionOpen(handle.sheet, 'autoFilter');
      const criterion = text(first, 'Filter.applyCustomFilter criteria1');
      if (!isMissing(second) || !criterion.startsWith('='))
        throw hostError(
          'ApiNotFound',
          'Filter.applyCustomFilter is known with one criterion, of what is equal.',
        );
      const custom = element('customFilter', { val: criterion.slice(1) });
      setColumnFilter(handle, handle.column(), element('customFilters', {}, [custom]));
    }),
    Clear: method([], (handle) => {
      assertActionOpen(handle.sheet, 'autoFilter');
      setColumnFilter(handle, handle.column(), null);
    }),
  },
});
