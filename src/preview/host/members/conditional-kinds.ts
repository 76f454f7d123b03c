import type {
  BorderLine,
  BorderSide,
  DifferentialPatch,
  DifferentialStyle,
  FontStyle,
} from '../document/cell-style';
import { cellName } from '../document/address';
import { isFormula } from '../document/entry';
import { childrenNamed, element, numberAttribute, setAttribute, textOf } from '../file/xml';
import { type ApiClass, type ScalarMember, apiObject, defineClass, method } from '../protocol/api-class';
import { flag, isMissing, oneOf, options, text } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { apiLine, fileLine, lineStyles } from './borders';
import { color } from './fill-font';
import { type ConditionHandle } from './handles';

function styleOf({ workbook, rule }: ConditionHandle): DifferentialStyle {
  return workbook.styles.differential(numberAttribute(rule.element, 'dxfId'));
}

function change({ workbook, sheet, rule }: ConditionHandle, patch: DifferentialPatch): void {
  setAttribute(
    rule.element,
    'dxfId',
    workbook.styles.changeDifferential(numberAttribute(rule.element, 'dxfId'), patch),
  );
  const [area] = rule.areas;
  if (area) workbook.announce({ kind: 'format', sheet, area });
}

const conditionalFill: ApiClass<ConditionHandle> = defineClass<ConditionHandle>({
  name: 'ConditionalRangeFill',
  scalars: {
    Color: {
      get: (handle) => styleOf(handle).fill ?? '',
      set: (handle, value) => change(handle, { fill: color(value, 'ConditionalRangeFill.color') }),
    },
  },
  methods: { Clear: method([], (handle) => change(handle, { fill: null })) },
});

function fontMember(key: 'bold' | 'italic' | 'strikethrough'): ScalarMember<ConditionHandle> {
  return {
    get: (handle) => styleOf(handle).font?.[key] ?? null,
    set: (handle, value) => change(handle, { font: { [key]: flag(value, `ConditionalRangeFont.${key}`) } }),
  };
}

const plainFont: Partial<FontStyle> = { bold: false, italic: false, strikethrough: false, underline: 'None' };

const conditionalFont: ApiClass<ConditionHandle> = defineClass<ConditionHandle>({
  name: 'ConditionalRangeFont',
  scalars: {
    Bold: fontMember('bold'),
    Italic: fontMember('italic'),
    Strikethrough: fontMember('strikethrough'),
    Color: {
      get: (handle) => styleOf(handle).font?.color ?? '',
      set: (handle, value) => change(handle, { font: { color: color(value, 'ConditionalRangeFont.color') } }),
    },
    Underline: {
      get: (handle) => styleOf(handle).font?.underline ?? null,
      set: (handle, value) => {
        const underline = oneOf(
          value,
          ['None', 'Single', 'Double'] as const,
          'ConditionalRangeFont.underline',
        );
        change(handle, { font: { underline } });
      },
    },
  },
  methods: { Clear: method([], (handle) => change(handle, { font: plainFont })) },
});

const edgeSides = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
type ConditionalEdge = keyof typeof edgeSides;
const edgeNames = Object.keys(edgeSides) as ConditionalEdge[];

interface ConditionalBorder {
  readonly handle: ConditionHandle;
  readonly edge: ConditionalEdge;
}

function lineOf({ handle, edge }: ConditionalBorder): BorderLine | undefined {
  return styleOf(handle).border?.[edgeSides[edge]];
}

function setLine({ handle, edge }: ConditionalBorder, line: BorderLine): void {
  const border: Partial<Record<BorderSide, BorderLine>> = { [edgeSides[edge]]: line };
  change(handle, { border });
}

const conditionalBorder: ApiClass<ConditionalBorder> = defineClass<ConditionalBorder>({
  name: 'ConditionalRangeBorder',
  id: ({ edge }) => edge,
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (border) => apiLine(lineOf(border))[0],
      set: (border, value) => {
        const style = fileLine(oneOf(value, lineStyles, 'ConditionalRangeBorder.style'), 'Thin');
        if (style !== null) setLine(border, { style, color: lineOf(border)?.color ?? '#000000' });
      },
    },
    Color: {
      get: (border) => lineOf(border)?.color ?? '#000000',
      set: (border, value) => {
        const read = color(value, 'ConditionalRangeBorder.color');
        setLine(border, { style: lineOf(border)?.style ?? 'thin', color: read });
      },
    },
  },
});

const conditionalBorders: ApiClass<ConditionHandle> = defineClass<ConditionHandle>({
  name: 'ConditionalRangeBorderCollection',
  scalars: { Count: { get: () => edgeNames.length } },
  objects: Object.fromEntries(
    edgeNames.map((edge) => [
      edge.replace('Edge', ''),
      (handle: ConditionHandle) => apiObject(conditionalBorder, { handle, edge }),
    ]),
  ),
  items: (handle) => edgeNames.map((edge) => apiObject(conditionalBorder, { handle, edge })),
  item: (handle, key) => apiObject(conditionalBorder, { handle, edge: oneOf(key, edgeNames, 'Border') }),
});

const conditionalRangeFormat: ApiClass<ConditionHandle> = defineClass<ConditionHandle>({
  name: 'ConditionalRangeFormat',
  scalars: {
    NumberFormat: {
      get: (handle) => styleOf(handle).numberFormat ?? '',
      set: (handle, value) =>
        change(handle, { numberFormat: text(value, 'ConditionalRangeFormat.numberFormat') }),
    },
  },
  objects: {
    Fill: (handle) => apiObject(conditionalFill, handle),
    Font: (handle) => apiObject(conditionalFont, handle),
    Borders: (handle) => apiObject(conditionalBorders, handle),
  },
});

function setFormulas({ rule, workbook, sheet }: ConditionHandle, formulas: readonly string[]): void {
  rule.element.children = [
    ...rule.element.children.filter((child) => typeof child !== 'string' && child.name !== 'formula'),
    ...formulas.map((formula) => element('formula', {}, [formula])),
  ];
  const [area] = rule.areas;
  if (area) workbook.announce({ kind: 'format', sheet, area });
}

function storedFormula(value: unknown, what: string): string {
  if (typeof value === 'number') return String(value);
  const read = text(value, what);
  const formula = read.startsWith('=') ? read.slice(1) : read;
  if (!isFormula(formula)) throw hostError('InvalidArgument', `"${read}" is not a formula (${what}).`);
  return formula;
}

const customRule: ApiClass<ConditionHandle> = defineClass<ConditionHandle>({
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: ({ rule }) => {
        const formula = textOf(childrenNamed(rule.element, 'formula')[0]);
        return formula === '' ? '' : `=${formula}`;
      },
      set: (handle, value) => setFormulas(handle, [storedFormula(value, 'ConditionalFormatRule.formula')]),
    },
  },
});

/** `Excel.CustomConditionalFormat`. */
export const customFormat: ApiClass<ConditionHandle> = defineClass<ConditionHandle>({
  name: 'CustomConditionalFormat',
  objects: {
    Rule: (handle) => apiObject(customRule, handle),
    Format: (handle) => apiObject(conditionalRangeFormat, handle),
  },
});

const textOperators = {
  Contains: 'containsText',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;

function textFormula(operator: keyof typeof textOperators, wanted: string, cell: string): string {
  const quoted = `"${wanted.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'Contains':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'NotContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'BeginsWith':
      return `LEFT(${cell},${wanted.length})=${quoted}`;
    case 'EndsWith':
      return `RIGHT(${cell},${wanted.length})=${quoted}`;
  }
}

/** `Excel.TextConditionalFormat`. */
export const textFormat: ApiClass<ConditionHandle> = defineClass<ConditionHandle>({
  name: 'TextConditionalFormat',
  scalars: {
    Rule: {
      get: ({ rule }) => {
        const { operator, text: wanted = '' } = rule.element.attributes;
        const shown = Object.entries(textOperators).find(([, file]) => file === operator)?.[0] ?? 'Contains';
        return { operator: shown, text: wanted };
      },
      set: (handle, value) => {
        const given = options(value, ['operator', 'text'], 'ConditionalTextComparisonRule');
        const names = Object.keys(textOperators) as (keyof typeof textOperators)[];
        const operator = oneOf(given['operator'], names, 'ConditionalTextComparisonRule.operator');
        const wanted = text(given['text'], 'ConditionalTextComparisonRule.text');
        const { element: node, areas } = handle.rule;
        const file = textOperators[operator];
        setAttribute(node, 'type', file === 'notContains' ? 'notContainsText' : file);
        setAttribute(node, 'operator', file);
        setAttribute(node, 'text', wanted);
        setFormulas(handle, [
          textFormula(operator, wanted, cellName(areas[0]?.top ?? 0, areas[0]?.left ?? 0)),
        ]);
      },
    },
  },
  objects: { Format: (handle) => apiObject(conditionalRangeFormat, handle) },
});

const cellOperators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** `Excel.CellValueConditionalFormat`. */
export const cellValueFormat: ApiClass<ConditionHandle> = defineClass<ConditionHandle>({
  name: 'CellValueConditionalFormat',
  scalars: {
    Rule: {
      get: ({ rule }) => {
        const [formula1, formula2] = childrenNamed(rule.element, 'formula').map((node) => `=${textOf(node)}`);
        const stored = rule.element.attributes['operator'];
        const operator =
          Object.keys(cellOperators).find((name) => cellOperators[name] === stored) ?? 'Invalid';
        return { formula1: formula1 ?? '', ...(formula2 === undefined ? {} : { formula2 }), operator };
      },
      set: (handle, value) => {
        const given = options(value, ['formula1', 'formula2', 'operator'], 'ConditionalCellValueRule');
        const operator = oneOf(
          given['operator'],
          Object.keys(cellOperators),
          'ConditionalCellValueRule.operator',
        );
        setAttribute(handle.rule.element, 'operator', cellOperators[operator]);
        const formulas = [storedFormula(given['formula1'], 'ConditionalCellValueRule.formula1')];
        if (!isMissing(given['formula2']))
          formulas.push(storedFormula(given['formula2'], 'ConditionalCellValueRule.formula2'));
        setFormulas(handle, formulas);
      },
    },
  },
  objects: { Format: (handle) => apiObject(conditionalRangeFormat, handle) },
});
