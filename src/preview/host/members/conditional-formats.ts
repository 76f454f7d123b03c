import { intersection } from '../document/address';
import type { ConditionalRule } from '../document/conditional-rule';
import { assertActionOpen } from '../document/limits';
import { removeRules } from '../document/range-operations';
import type { HostSheet } from '../document/sheet';
import type { HostWorkbook } from '../document/workbook';
import { type XmlElement, element, flagAttribute, setAttribute } from '../file/xml';
import { type ApiClass, apiObject, defineClass, method, nullObject } from '../protocol/api-class';
import type { ApiObject } from '../protocol/api-object';
import { flag, oneOf, whole } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import type { Session } from '../protocol/api-object';
import { cellValueFormat, customFormat, textFormat } from './conditional-kinds';
import { type RangeHandle, rangeOf } from './range-handle';
import { type AreasHandle, type ConditionHandle, objectOf, rangeObject } from './handles';

const types: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

function typeOf(rule: ConditionalRule): string {
  return types[rule.element.attributes['type'] ?? ''] ?? 'PresetCriteria';
}

/** Rules of a sheet, the one that wins first. */
function byPriority(sheet: HostSheet): ConditionalRule[] {
  const priority = (rule: ConditionalRule): number => Number(rule.element.attributes['priority'] ?? 0);
  return [...sheet.conditionals].sort((one, other) => priority(one) - priority(other));
}

function renumber(rules: readonly ConditionalRule[]): void {
  for (const [index, rule] of rules.entries()) setAttribute(rule.element, 'priority', index + 1);
}

function handleOf(workbook: HostWorkbook, sheet: HostSheet, rule: ConditionalRule): ApiObject {
  return apiObject(conditionalFormat, { workbook, sheet, rule });
}

function ruleRanges({ sheet, rule }: ConditionHandle, session: Session): RangeHandle[] {
  return rule.areas.map((area) => rangeOf(session, sheet, area));
}

function part(name: string, kind: string, make: (handle: ConditionHandle) => ApiObject) {
  return {
    [name]: (handle: ConditionHandle): ApiObject => {
      if (typeOf(handle.rule) !== kind) {
        throw hostError(
          'InvalidOperation',
          `The conditional format is of type ${typeOf(handle.rule)}, not ${kind}.`,
        );
      }
      return make(handle);
    },
    [`${name}OrNullObject`]: (handle: ConditionHandle): ApiObject =>
      typeOf(handle.rule) === kind ? make(handle) : nullObject('ConditionalFormat'),
  };
}

/** `Excel.ConditionalFormat`. */
const conditionalFormat: ApiClass<ConditionHandle> = defineClass<ConditionHandle>({
  name: 'ConditionalFormat',
  id: ({ rule }) => rule.id,
  scalars: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => typeOf(rule) },
    Priority: {
      get: ({ sheet, rule }) => byPriority(sheet).indexOf(rule),
      set: ({ sheet, rule }, value) => {
        const rules = byPriority(sheet).filter((other) => other !== rule);
        const wish = whole(value, 'ConditionalFormat.priority');
        rules.splice(wish < 0 ? rules.length + 1 + wish : wish, 0, rule);
        renumber(rules);
      },
    },
    StopIfTrue: {
      get: ({ rule }) => flagAttribute(rule.element, 'stopIfTrue'),
      set: ({ rule }, value) => {
        setAttribute(rule.element, 'stopIfTrue', flag(value, 'ConditionalFormat.stopIfTrue') || undefined);
      },
    },
  },
  objects: {
    ...part('Custom', 'Custom', (handle) => apiObject(customFormat, handle)),
    ...part('TextComparison', 'ContainsText', (handle) => apiObject(textFormat, handle)),
    ...part('CellValue', 'CellValue', (handle) => apiObject(cellValueFormat, handle)),
  },
  methods: {
    Delete: method([], ({ workbook, sheet, rule }) => {
      assertActionOpen(sheet, 'formatCells');
      const [area] = rule.areas;
      sheet.conditionals = sheet.conditionals.filter((other) => other !== rule);
      renumber(byPriority(sheet));
      if (area) workbook.announce({ kind: 'format', sheet, area });
    }),
    GetRange: method([], (handle, _, session) => {
      const [first, ...more] = ruleRanges(handle, session);
      if (!first || more.length > 0) throw hostError('InvalidOperation', 'The rule covers several ranges.');
      return rangeObject(first);
    }),
    GetRangeOrNullObject: method([], (handle, _, session) => {
      const [first, ...more] = ruleRanges(handle, session);
      return !first || more.length > 0 ? nullObject('Range') : rangeObject(first);
    }),
    GetRanges: method([], (handle, _, session) =>
      objectOf('RangeAreas', { ranges: ruleRanges(handle, session) }),
    ),
  },
});

function rulesOf({
  ranges,
}: AreasHandle): { readonly handle: RangeHandle; readonly rule: ConditionalRule }[] {
  const [handle] = ranges;
  if (!handle) return [];
  return byPriority(handle.sheet)
    .filter((rule) => rule.areas.some((area) => ranges.some((other) => intersection(area, other.area))))
    .map((rule) => ({ handle, rule }));
}

const newRules = {
  Custom: (): XmlElement => element('cfRule', { type: 'expression' }, [element('formula')]),
  ContainsText: (): XmlElement =>
    element('cfRule', { type: 'containsText', operator: 'containsText', text: '' }, [element('formula')]),
  CellValue: (): XmlElement => element('cfRule', { type: 'cellIs', operator: 'equal' }, [element('formula')]),
} as const;

/** `Excel.ConditionalFormatCollection`. */
export const conditionalFormats: ApiClass<AreasHandle> = defineClass<AreasHandle>({
  name: 'ConditionalFormatCollection',
  items: (conditions) =>
    rulesOf(conditions).map(({ handle, rule }) => handleOf(handle.workbook, handle.sheet, rule)),
  item: (conditions, key) => {
    const found = rulesOf(conditions).find(({ rule }) => rule.id === key);
    if (!found) throw hostError('ItemNotFound', `There is no conditional format ${String(key)}.`);
    return handleOf(found.handle.workbook, found.handle.sheet, found.rule);
  },
  methods: {
    Add: method(['type'], ({ ranges }, [type]) => {
      const kind = oneOf(type, Object.values(types), 'ConditionalFormatCollection.add');
      if (kind !== 'Custom' && kind !== 'ContainsText' && kind !== 'CellValue') {
        throw hostError(
          'ApiNotFound',
          `ConditionalFormatCollection.add("${kind}") is not known to this host`,
        );
      }
      const [handle] = ranges;
      if (!handle) throw hostError('InvalidArgument', 'There is no range.');
      const { workbook, sheet } = handle;
      assertActionOpen(sheet, 'formatCells');
      const rule: ConditionalRule = {
        id: workbook.nextId(),
        areas: ranges.map(({ area }) => area),
        element: newRules[kind](),
      };
      // A new rule goes first, above all others.
      const others = byPriority(sheet);
      sheet.conditionals.push(rule);
      renumber([rule, ...others]);
      return handleOf(workbook, sheet, rule);
    }),
    ClearAll: method([], ({ ranges }) => {
      for (const { workbook, sheet, area } of ranges) {
        assertActionOpen(sheet, 'formatCells');
        removeRules(sheet.conditionals, area);
        sheet.conditionals = sheet.conditionals.filter((rule) => rule.areas.length > 0);
        renumber(byPriority(sheet));
        workbook.announce({ kind: 'format', sheet, area });
      }
    }),
    GetCount: method([], (conditions) => rulesOf(conditions).length),
    GetItemAt: method(['index'], (conditions, [index]) => {
      const found = rulesOf(conditions)[whole(index, 'ConditionalFormatCollection.getItemAt')];
      if (!found) throw hostError('InvalidArgument', `There is no conditional format ${String(index)}.`);
      return handleOf(found.handle.workbook, found.handle.sheet, found.rule);
    }),
    GetItemOrNullObject: method(['id'], (conditions, [id]) => {
      const found = rulesOf(conditions).find(({ rule }) => rule.id === id);
      return found
        ? handleOf(found.handle.workbook, found.handle.sheet, found.rule)
        : nullObject('ConditionalFormat');
    }),
  },
});
