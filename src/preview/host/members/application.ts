import type { HostWorkbook } from '../document/workbook';
import { childNamed } from '../file/xml';
import { type ApiClass, apiObject, defineClass, method } from '../protocol/api-class';
import { oneOf } from '../protocol/arguments';

const culture: ApiClass<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'CultureInfo',
  scalars: { Name: { get: (_, session) => (session.locale === 'vi' ? 'vi-VN' : 'en-US') } },
  objects: { NumberFormat: (workbook) => apiObject(numberFormatInfo, workbook) },
});

const numberFormatInfo: ApiClass<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'NumberFormatInfo',
  scalars: {
    NumberDecimalSeparator: { get: (_, session) => (session.locale === 'vi' ? ',' : '.') },
    NumberGroupSeparator: { get: (_, session) => (session.locale === 'vi' ? '.' : ',') },
  },
});

/** `Excel.Application`. */
export const application: ApiClass<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: (workbook) => {
        const mode = childNamed(workbook.root, 'calcPr')?.attributes['calcMode'];
        return mode === 'manual' ? 'Manual' : mode === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic';
      },
    },
    // Reading waits for the calculation, so it is always done.
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: (_, session) => (session.locale === 'vi' ? ',' : '.') },
    ThousandsSeparator: { get: (_, session) => (session.locale === 'vi' ? '.' : ',') },
  },
  objects: { CultureInfo: (workbook) => apiObject(culture, workbook) },
  methods: {
    Calculate: method(['calculationType'], (workbook, [type]) => {
      if (
        oneOf(type, ['Recalculate', 'Full', 'FullRebuild'] as const, 'Application.calculate') !==
        'Recalculate'
      ) {
        workbook.calculation.restart();
      }
      workbook.calculation.run();
    }),
    // There is no screen to hold still.
    SuspendScreenUpdatingUntilNextSync: method([], () => undefined),
    SuspendApiCalculationUntilNextSync: method([], () => undefined),
  },
});
