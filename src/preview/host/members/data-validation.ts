import { sameArea, contains, intersection, quoteSheet, absoluteName } from '../document/address';
import { assertUnprotected } from '../document/limits';
import { removeRules } from '../document/range-operations';
import type { ValidationRule } from '../document/validation-rule';
import { isValid } from '../document/validation-check';
import { type XmlElement, childNamed, element, flagAttribute, setAttribute, textOf } from '../file/xml';
import { type ApiClass, defineClass, isApiObject, method } from '../protocol/api-class';
import type { ApiObject } from '../protocol/api-object';
import { flag, isMissing, isRecord, oneOf, options, text } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import type { RangeHandle } from './range-handle';
import { subjectOf } from './handles';

const operators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const basicTypes: Readonly<Record<string, readonly [file: string, api: string]>> = {
  wholeNumber: ['whole', 'WholeNumber'],
  decimal: ['decimal', 'Decimal'],
  textLength: ['textLength', 'TextLength'],
  date: ['date', 'Date'],
  time: ['time', 'Time'],
};
/** The longest list that stands in the rule itself. */
const longestList = 255;

type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'mixed' }
  | { readonly kind: 'rule'; readonly rule: ValidationRule };

/** The one rule that covers the whole range, if there is just one. */
function find({ sheet, area }: RangeHandle): Found {
  const touching = sheet.validations.filter((rule) => rule.areas.some((other) => intersection(other, area)));
  const [rule] = touching;
  if (!rule) return { kind: 'none' };
  const covered = rule.areas.some((other) => contains(other, area));
  return touching.length === 1 && covered ? { kind: 'rule', rule } : { kind: 'mixed' };
}

function shownFormula(node: XmlElement | undefined): unknown {
  const formula = textOf(node);
  if (formula === '') return undefined;
  if (!Number.isNaN(Number(formula))) return Number(formula);
  return /^".*"$/s.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}

function storedFormula(value: unknown, what: string): string {
  if (isApiObject(value)) return reference(value);
  if (typeof value === 'number') return String(value);
  const read = text(value, what);
  if (read.length > longestList && !read.startsWith('=')) {
    throw hostError('InvalidArgument', `${what} holds at most ${longestList} characters.`);
  }
  return read.startsWith('=') ? read.slice(1) : read;
}

function reference(value: ApiObject): string {
  const handle = subjectOf('Range', value);
  return `${quoteSheet(handle.sheet.name)}!${absoluteName(handle.area)}`;
}

function readRule(rule: ValidationRule): Record<string, unknown> {
  const node = rule.element;
  const type = node.attributes['type'] ?? 'none';
  const formula1 = shownFormula(childNamed(node, 'formula1'));
  const formula2 = shownFormula(childNamed(node, 'formula2'));
  if (type === 'list') {
    return { list: { inCellDropDown: !flagAttribute(node, 'showDropDown'), source: formula1 ?? '' } };
  }
  if (type === 'custom') return { custom: { formula: formula1 ?? '' } };
  const name = Object.keys(basicTypes).find((key) => basicTypes[key]?.[0] === type);
  if (name === undefined) return {};
  const operator = node.attributes['operator'] ?? 'between';
  const shown = Object.keys(operators).find((key) => operators[key] === operator);
  return { [name]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: shown } };
}

function makeRule(value: unknown): XmlElement {
  const known = [...Object.keys(basicTypes), 'list', 'custom'];
  const given = Object.entries(options(value, known, 'DataValidationRule')).filter(
    ([, rule]) => !isMissing(rule),
  );
  const [name, rule] = given[0] ?? [];
  if (given.length !== 1 || name === undefined || !isRecord(rule)) {
    throw hostError('InvalidArgument', 'A data validation has exactly one rule.');
  }
  const node = element('dataValidation', { allowBlank: 1, showInputMessage: 1, showErrorMessage: 1 });
  const add = (child: string, formula: string): number => node.children.push(element(child, {}, [formula]));
  if (name === 'list') {
    const parts = options(rule, ['inCellDropDown', 'source'], 'ListDataValidation');
    setAttribute(node, 'type', 'list');
    if (!flag(parts['inCellDropDown'], 'inCellDropDown', true)) setAttribute(node, 'showDropDown', true);
    const { source } = parts as { readonly source?: unknown };
    const formula = storedFormula(source, 'The source of a list');
    const isReference = typeof source !== 'string' || source.startsWith('=');
    add('formula1', isReference ? formula : `"${formula.replaceAll('"', '""')}"`);
  } else if (name === 'custom') {
    const parts = options(rule, ['formula'], 'CustomDataValidation');
    setAttribute(node, 'type', 'custom');
    add('formula1', storedFormula(parts['formula'], 'The formula of a validation'));
  } else {
    const parts = options(rule, ['formula1', 'formula2', 'operator'], 'BasicDataValidation');
    const operator = oneOf(parts['operator'], Object.keys(operators), 'BasicDataValidation.operator');
    setAttribute(node, 'type', basicTypes[name]?.[0]);
    if (operators[operator] !== 'between') setAttribute(node, 'operator', operators[operator]);
    add('formula1', storedFormula(parts['formula1'], 'formula1'));
    if (!isMissing(parts['formula2'])) add('formula2', storedFormula(parts['formula2'], 'formula2'));
    else if (operator.includes('etween'))
      throw hostError('InvalidArgument', `${operator} needs a second formula.`);
  }
  return node;
}

/** The rule of exactly this range, split off from a larger one when needed, so that it can be changed alone. */
function own(handle: RangeHandle): XmlElement {
  const found = find(handle);
  if (found.kind !== 'rule')
    throw hostError('InvalidOperation', 'The range has no data validation of its own.');
  const { rule } = found;
  const [only] = rule.areas;
  if (rule.areas.length === 1 && only && sameArea(only, handle.area)) return rule.element;
  const copy: ValidationRule = { areas: [handle.area], element: structuredClone(rule.element) };
  removeRules([rule], handle.area);
  handle.sheet.validations = [...handle.sheet.validations.filter((other) => other.areas.length > 0), copy];
  return copy.element;
}

function clear({ sheet, area }: RangeHandle): void {
  removeRules(sheet.validations, area);
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
}

function ruleElement(handle: RangeHandle): XmlElement | undefined {
  const found = find(handle);
  return found.kind === 'rule' ? found.rule.element : undefined;
}

const alertStyles = { Stop: undefined, Warning: 'warning', Information: 'information' } as const;

/** `Excel.DataValidation`. */
export const dataValidation: ApiClass<RangeHandle> = defineClass<RangeHandle>({
  name: 'DataValidation',
  scalars: {
    Type: {
      get: (handle) => {
        const found = find(handle);
        if (found.kind === 'none') return 'None';
        if (found.kind === 'mixed') return 'Inconsistent';
        const type = found.rule.element.attributes['type'];
        if (type === 'list') return 'List';
        if (type === 'custom') return 'Custom';
        return Object.values(basicTypes).find(([file]) => file === type)?.[1] ?? 'None';
      },
    },
    Rule: {
      get: (handle) => {
        const found = find(handle);
        return found.kind === 'rule' ? readRule(found.rule) : found.kind === 'none' ? {} : null;
      },
      set: (handle, value) => {
        assertUnprotected(handle.sheet);
        const made = makeRule(value);
        const old = ruleElement(handle);
        for (const name of [
          'error',
          'errorTitle',
          'errorStyle',
          'prompt',
          'promptTitle',
          'allowBlank',
          'showErrorMessage',
        ]) {
          if (old) setAttribute(made, name, old.attributes[name]);
        }
        clear(handle);
        handle.sheet.validations.push({ areas: [handle.area], element: made });
        handle.workbook.announce({ kind: 'format', sheet: handle.sheet, area: handle.area });
      },
    },
    IgnoreBlanks: {
      get: (handle) => flagAttribute(ruleElement(handle), 'allowBlank'),
      set: (handle, value) =>
        setAttribute(own(handle), 'allowBlank', flag(value, 'DataValidation.ignoreBlanks') || undefined),
    },
    ErrorAlert: {
      get: (handle) => {
        const node = ruleElement(handle);
        const stored = node?.attributes['errorStyle'];
        return {
          message: node?.attributes['error'] ?? '',
          title: node?.attributes['errorTitle'] ?? '',
          showAlert: node ? flagAttribute(node, 'showErrorMessage') : true,
          style: Object.entries(alertStyles).find(([, file]) => file === stored)?.[0] ?? 'Stop',
        };
      },
      set: (handle, value) => {
        const node = own(handle);
        const given = options(value, ['message', 'title', 'showAlert', 'style'], 'DataValidationErrorAlert');
        setText(node, 'error', given['message'], 225);
        setText(node, 'errorTitle', given['title'], 32);
        setAttribute(node, 'showErrorMessage', flag(given['showAlert'], 'showAlert', true) || undefined);
        const style = oneOf(
          given['style'],
          ['Stop', 'Warning', 'Information'] as const,
          'errorAlert.style',
          'Stop',
        );
        setAttribute(node, 'errorStyle', alertStyles[style]);
      },
    },
    Prompt: {
      get: (handle) => {
        const node = ruleElement(handle);
        return {
          message: node?.attributes['prompt'] ?? '',
          title: node?.attributes['promptTitle'] ?? '',
          showPrompt: node ? flagAttribute(node, 'showInputMessage') : true,
        };
      },
      set: (handle, value) => {
        const node = own(handle);
        const given = options(value, ['message', 'title', 'showPrompt'], 'DataValidationPrompt');
        setText(node, 'prompt', given['message'], 255);
        setText(node, 'promptTitle', given['title'], 32);
        setAttribute(node, 'showInputMessage', flag(given['showPrompt'], 'showPrompt', true) || undefined);
      },
    },
    Valid: {
      get: ({ workbook, sheet, area }) => {
        const used = sheet.usedArea(true, area);
        if (!used) return true;
        const results = new Set<boolean>();
        for (let row = used.top; row <= used.bottom; row++) {
          for (let column = used.left; column <= used.right; column++) {
            results.add(isValid(workbook, sheet, row, column));
          }
        }
        return results.size === 1 ? !results.has(false) : null;
      },
    },
  },
  methods: {
    Clear: method([], (handle) => {
      assertUnprotected(handle.sheet);
      clear(handle);
    }),
  },
});

function setText(node: XmlElement, name: string, value: unknown, longest: number): void {
  const read = isMissing(value) ? '' : text(value, name);
  if (read.length > longest)
    throw hostError('InvalidArgument', `${name} holds at most ${longest} characters.`);
  setAttribute(node, name, read === '' ? undefined : read);
}
