import type { CellStyle } from '../document/cell-style';
import { assertActionOpen } from '../document/limits';
import {
  autofitColumns,
  autofitRows,
  columnPoints,
  rowPoints,
  setColumnPoints,
  standardHeight,
  standardWidth,
} from '../document/sizes';
import { type ApiClass, type ScalarMember, apiObject, defineClass, method } from '../protocol/api-class';
import { flag, number, oneOf, whole } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { rangeBorders } from './borders';
import { type FormatTarget, common, format, rangeFill, rangeFont } from './fill-font';

export const horizontals: Readonly<Record<string, string>> = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
export const verticals: Readonly<Record<string, string>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

export function apiName(names: Readonly<Record<string, string>>, stored: string | undefined): string | null {
  return Object.entries(names).find(([, file]) => file === stored)?.[0] ?? null;
}

function alignment(
  key: 'horizontal' | 'vertical',
  names: Readonly<Record<string, string>>,
  what: string,
): ScalarMember<FormatTarget> {
  return {
    get: (target) =>
      apiName(
        names,
        common(target, (style) => style[key]),
      ),
    set: (target, value) => {
      format(target, { alignment: { [key]: names[oneOf(value, Object.keys(names), what)] ?? 'general' } });
    },
  };
}

function toggle(key: 'wrapText' | 'shrinkToFit'): ScalarMember<FormatTarget> {
  return {
    get: (target) => common(target, (style) => style[key]) ?? null,
    set: (target, value) => format(target, { alignment: { [key]: flag(value, `RangeFormat.${key}`) } }),
  };
}

/** The widest an area's columns are looked at one by one; all others have the default width. */
function* columnsOf(target: FormatTarget): Generator<readonly [FormatTarget[number], number]> {
  for (const handle of target) {
    for (let column = handle.area.left; column <= handle.area.right; column++) yield [handle, column];
  }
}

function* rowsOf(target: FormatTarget): Generator<readonly [FormatTarget[number], number]> {
  for (const handle of target) {
    const last = Math.min(handle.area.bottom, handle.area.top + 100_000);
    for (let row = handle.area.top; row <= last; row++) yield [handle, row];
  }
}

function same(values: Iterable<number>): number | null {
  let first: number | null = null;
  for (const value of values) {
    if (first !== null && value !== first) return null;
    first = value;
  }
  return first;
}

const rangeProtection: ApiClass<FormatTarget> = defineClass<FormatTarget>({
  name: 'FormatProtection',
  scalars: {
    Locked: {
      get: (target) => common(target, (style) => style.locked) ?? null,
      set: (target, value) => format(target, { locked: flag(value, 'FormatProtection.locked') }),
    },
    FormulaHidden: {
      get: (target) => common(target, (style) => style.formulaHidden) ?? null,
      set: (target, value) =>
        format(target, { formulaHidden: flag(value, 'FormatProtection.formulaHidden') }),
    },
  },
});

function rotation(style: CellStyle): number {
  return style.rotation > 90 && style.rotation !== 255 ? 90 - style.rotation : style.rotation;
}

export const rangeFormat: ApiClass<FormatTarget> = defineClass<FormatTarget>({
  name: 'RangeFormat',
  scalars: {
    HorizontalAlignment: alignment('horizontal', horizontals, 'RangeFormat.horizontalAlignment'),
    VerticalAlignment: alignment('vertical', verticals, 'RangeFormat.verticalAlignment'),
    WrapText: toggle('wrapText'),
    ShrinkToFit: toggle('shrinkToFit'),
    IndentLevel: {
      get: (target) => common(target, (style) => style.indent) ?? null,
      set: (target, value) => {
        const indent = whole(value, 'RangeFormat.indentLevel');
        if (indent < 0 || indent > 250)
          throw hostError('InvalidArgument', 'An indent lies between 0 and 250.');
        format(target, { alignment: { indent } });
      },
    },
    TextOrientation: {
      get: (target) => common(target, rotation) ?? null,
      set: (target, value) => {
        const degrees = whole(value, 'RangeFormat.textOrientation');
        if (degrees < -90 || degrees > 180)
          throw hostError('InvalidArgument', 'Text turns between -90 and 90 degrees.');
        format(target, { alignment: { rotation: degrees < 0 ? 90 - degrees : degrees } });
      },
    },
    ColumnWidth: {
      get: (target) =>
        same([...columnsOf(target)].map(([handle, column]) => columnPoints(handle.sheet, column))),
      set: (target, value) => {
        const points = number(value, 'RangeFormat.columnWidth');
        // 255 characters is the widest a column gets.
        if (points < 0 || points > 1342.5)
          throw hostError('InvalidArgument', `${points} is no column width.`);
        for (const handle of target) assertActionOpen(handle.sheet, 'formatColumns');
        for (const [handle, column] of columnsOf(target)) setColumnPoints(handle.sheet, column, points);
        announce(target);
      },
    },
    RowHeight: {
      get: (target) => same([...rowsOf(target)].map(([handle, row]) => rowPoints(handle.sheet, row))),
      set: (target, value) => {
        const points = number(value, 'RangeFormat.rowHeight');
        if (points < 0 || points > 409) throw hostError('InvalidArgument', `${points} is no row height.`);
        for (const handle of target) assertActionOpen(handle.sheet, 'formatRows');
        for (const [handle, row] of rowsOf(target)) {
          const properties = handle.sheet.ensureRow(row);
          properties.hidden = points === 0;
          if (points > 0) properties.height = points;
        }
        announce(target);
      },
    },
    UseStandardWidth: {
      set: (target, value) => {
        if (!flag(value, 'RangeFormat.useStandardWidth')) return;
        for (const [handle, column] of columnsOf(target)) {
          setColumnPoints(handle.sheet, column, standardWidth(handle.sheet));
        }
      },
    },
    UseStandardHeight: {
      set: (target, value) => {
        if (!flag(value, 'RangeFormat.useStandardHeight')) return;
        for (const [handle, row] of rowsOf(target))
          handle.sheet.ensureRow(row).height = standardHeight(handle.sheet);
      },
    },
  },
  objects: {
    Fill: (target) => apiObject(rangeFill, target),
    Font: (target) => apiObject(rangeFont, target),
    Borders: (target) => apiObject(rangeBorders, target),
    Protection: (target) => apiObject(rangeProtection, target),
  },
  methods: {
    AutofitColumns: method([], (target, _, session) => {
      for (const { workbook, sheet, area } of target) autofitColumns(workbook, sheet, area, session.locale);
      announce(target);
    }),
    AutofitRows: method([], (target, _, session) => {
      for (const { workbook, sheet, area } of target) autofitRows(workbook, sheet, area, session.locale);
      announce(target);
    }),
    AdjustIndent: method(['amount'], (target, [amount]) => {
      const by = whole(amount, 'RangeFormat.adjustIndent');
      const indent = Math.max(0, (common(target, (style) => style.indent) ?? 0) + by);
      format(target, { alignment: { indent } });
    }),
  },
});

function announce(target: FormatTarget): void {
  for (const { workbook, sheet, area } of target) workbook.announce({ kind: 'format', sheet, area });
}
