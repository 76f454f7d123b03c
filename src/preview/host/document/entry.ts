import { hostError } from '../protocol/host-error';
import { tokenize } from './formula-tokens';
import { type CellValue, errorTexts } from './value';

/** Whose way of writing numbers and dates a text is read in. */
export type Locale = 'en' | 'vi';

/** What a text means when it is entered into a cell. */
export interface Entry {
  readonly value: CellValue;
  /** Without its `=`. */
  readonly formula: string | null;
  /** The format that Excel gives a cell with the General format along with the value. */
  readonly numberFormat?: string;
  readonly quotePrefix?: boolean;
}

const millisecondsADay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** The serial number of a civil date; undefined when there is no such day. */
function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return undefined;
  return (date.getTime() - dayZero) / millisecondsADay;
}

function readNumber(text: string, locale: Locale): Entry | undefined {
  const decimal = locale === 'vi' ? ',' : '.';
  const group = locale === 'vi' ? '\\.' : ',';
  const escaped = `\\${decimal}`;
  const found = new RegExp(
    `^([+-]?)\\s?(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(${escaped}\\d*)?(?:[eE]([+-]?\\d+))?\\s?(%)?$`,
  ).exec(text);
  if (!found) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent, percent] = found;
  if (whole === '' && fraction.length < 2) return undefined;
  const digits = whole.replace(/[.,]/g, '');
  const plain = Number(
    `${sign}${digits === '' ? '0' : digits}${fraction.replace(decimal, '.')}e${exponent ?? '0'}`,
  );
  if (!Number.isFinite(plain)) return undefined;
  const grouped = digits !== whole;
  const decimals = fraction.length > 1;
  if (percent !== undefined) {
    // Dividing by 100 is exact where multiplying by 0.01 is not.
    return { value: plain / 100, formula: null, numberFormat: decimals ? '0.00%' : '0%' };
  }
  if (exponent !== undefined) return { value: plain, formula: null, numberFormat: '0.00E+00' };
  return {
    value: plain,
    formula: null,
    ...(grouped ? { numberFormat: decimals ? '#,##0.00' : '#,##0' } : {}),
  };
}

function readDate(text: string, locale: Locale): Entry | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    if (Number(time[2]) > 59 || Number(time[3] ?? 0) > 59) return undefined;
    return {
      value: seconds / 86_400,
      formula: null,
      numberFormat: time[3] === undefined ? 'h:mm' : 'h:mm:ss',
    };
  }
  let serial: number | undefined;
  if (iso) serial = dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (local) {
    const [, first = '', second = '', shortYear = ''] = local;
    const year =
      shortYear.length === 2 ? Number(shortYear) + (Number(shortYear) < 30 ? 2000 : 1900) : Number(shortYear);
    serial =
      locale === 'vi'
        ? dateSerial(year, Number(second), Number(first))
        : dateSerial(year, Number(first), Number(second));
  }
  return serial === undefined ? undefined : { value: serial, formula: null, numberFormat: 'm/d/yyyy' };
}

/** Whether a formula (without `=`) could be one; brackets, quotes, operators and characters are looked at. */
export function isFormula(formula: string): boolean {
  const text = formula.trim();
  if (text === '' || /[+\-*/^&=<>,(]$/.test(text) || /^[*/^&=<>,)]/.test(text)) return false;
  let depth = 0;
  let braces = 0;
  for (const token of tokenize(text)) {
    if (token.kind === 'string' && !/^"(?:[^"]|"")*"$/s.test(token.text)) return false;
    if (token.kind === 'structured' && !token.text.endsWith(']')) return false;
    if (token.kind !== 'text') continue;
    if (/[^\s+\-*/^&=<>(),:;{}%#!@.$0-9A-Za-z[\]'?|\\~]/.test(token.text)) return false;
    for (const character of token.text) {
      if (character === '(') depth++;
      else if (character === ')') depth--;
      else if (character === '{') braces++;
      else if (character === '}') braces--;
      else if (character === ';' && braces === 0) return false;
      if (depth < 0 || braces < 0) return false;
    }
  }
  return depth === 0 && braces === 0;
}

/** How deep the functions of a formula stand in each other. */
function levelsOf(formula: string): number {
  const areFunctions: boolean[] = [];
  let [levels, depth, isFunction] = [0, 0, false];
  for (const token of tokenize(formula)) {
    if (token.kind === 'text') {
      for (const character of token.text) {
        if (character === '(') {
          areFunctions.push(isFunction);
          if (isFunction) depth++;
          levels = Math.max(levels, depth);
        } else if (character === ')' && areFunctions.pop() === true) depth--;
        isFunction = false;
      }
    }
    isFunction = token.kind === 'function';
  }
  return levels;
}

/** Microsoft, “Excel specifications and limits”. */
const mostLevels = 64;

function readFormula(text: string): Entry {
  if (text.length > 8192) throw hostError('InvalidArgument', 'A formula holds at most 8,192 characters.');
  if (text.split('(').length - 1 > mostLevels && levelsOf(text) > mostLevels)
    throw hostError('InvalidArgument', 'Functions stand in each other on 64 levels at most.');
  if (!isFormula(text)) throw hostError('InvalidArgument', `"=${text.slice(0, 80)}" is not a formula.`);
  const outer = /^(TODAY|DATE|NOW|TIME)\(/i.exec(text)?.[1]?.toUpperCase();
  const format = { TODAY: 'm/d/yyyy', DATE: 'm/d/yyyy', NOW: 'm/d/yyyy h:mm', TIME: 'h:mm AM/PM' }[
    outer ?? ''
  ];
  return { value: null, formula: text, ...(format === undefined ? {} : { numberFormat: format }) };
}

/** Reads a text as Excel reads what is typed: formula, number, percentage, date, logical value, error or text. */
export function readEntry(text: string, locale: Locale): Entry {
  if (text === '') return { value: null, formula: null };
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, quotePrefix: true };
  if (text.startsWith('=') && text.length > 1) return readFormula(text.slice(1));
  const trimmed = text.trim();
  const number = readNumber(trimmed, locale) ?? readDate(trimmed, locale);
  if (number) return number;
  if (/^[+-]./s.test(text)) return readFormula(text.startsWith('+') ? text.slice(1) : text);
  if (/^@[\p{L}_]/u.test(text)) return readFormula(text);
  if (/^(true|false)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed), formula: null };
  const error = errorTexts.find((known) => known === trimmed.toUpperCase());
  return { value: error === undefined ? text : { error }, formula: null };
}
