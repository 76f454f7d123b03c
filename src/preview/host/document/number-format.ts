import type { Locale } from './entry';
import { formatDate, isDateFormat } from './date-format';
import { type CellValue, isError } from './value';

interface Section {
  readonly code: string;
  readonly condition: ((value: number) => boolean) | undefined;
}

const comparisons: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
  '=': (one, other) => one === other,
  '<>': (one, other) => one !== other,
};

const parsed = new Map<string, readonly Section[]>();

function sections(format: string): readonly Section[] {
  let known = parsed.get(format);
  if (!known) {
    const pieces = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g) ?? [''];
    known = pieces.map((code) => {
      const found = /\[(<=|>=|<>|<|>|=)(-?[0-9.]+)\]/.exec(code);
      const compare = comparisons[found?.[1] ?? ''];
      return {
        code: code.replace(
          /\[(?:[<>=][^\]]*|Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\s?\d+)\]/gi,
          '',
        ),
        condition: found && compare ? (value) => compare(value, Number(found[2])) : undefined,
      };
    });
    parsed.set(format, known);
  }
  return known;
}

/** Rounds like Excel: half away from zero, on the decimal digits that a person sees. */
function fixed(value: number, decimals: number): string {
  const shifted = Number(`${Math.abs(value)}e${decimals}`);
  if (!Number.isFinite(shifted) || shifted > 1e15) return Math.abs(value).toFixed(Math.min(decimals, 100));
  return Number(`${Math.round(Number(shifted.toPrecision(15)))}e-${decimals}`).toFixed(decimals);
}

/** The General format: at most 11 characters, exponents beyond. */
function general(value: number, locale: Locale): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  let text: string;
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const power = Number(exponent);
    const digits = Math.abs(power).toString().padStart(2, '0');
    text = `${Number(mantissa)}E${power < 0 ? '-' : '+'}${digits}`;
  } else {
    const whole = Math.trunc(size).toString().length;
    text = String(Number(value.toFixed(Math.max(0, 10 - whole))));
  }
  return locale === 'vi' ? text.replace('.', ',') : text;
}

const literal = /"([^"]*)"|\\(.)|_(.)|\*(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]/gs;

/** Takes literal text out of a number code; a private character holds its place. */
function withoutLiterals(code: string): { readonly code: string; readonly texts: readonly string[] } {
  const texts: string[] = [];
  const bare = code.replace(
    literal,
    (_, quoted?: string, escaped?: string, padded?: string, filled?: string, currency?: string) => {
      if (filled !== undefined) return '';
      texts.push(quoted ?? escaped ?? currency ?? (padded === undefined ? '' : ' '));
      return '\uE000';
    },
  );
  return { code: bare, texts };
}

function group(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

function formatNumber(value: number, section: string, locale: Locale): string {
  const { code, texts } = withoutLiterals(section);
  const decimalMark = locale === 'vi' ? ',' : '.';
  const groupMark = locale === 'vi' ? '.' : ',';
  const place = /[0#?][0#?,]*(?:\.[0#?]*,*)?(?:E[+-][0#?]+)?|\.[0#?]+/i.exec(code);
  const fill = (text: string): string => {
    let index = 0;
    return text.replace(/\uE000/g, () => texts[index++] ?? '');
  };
  const wordGeneral = /General/i.exec(code);
  if (wordGeneral) return fill(code.replace(/General/i, general(Math.abs(value), locale)));
  if (!place) return fill(code.replace(/%/g, '%'));
  const picture = place[0];
  let scaled = Math.abs(value) * 100 ** (code.match(/%/g)?.length ?? 0);
  const exponent = /E([+-])([0#?]+)$/i.exec(picture);
  const [wholePicture = '', decimalPicture = ''] = picture.replace(/E.*$/i, '').replace(/,+$/, '').split('.');
  // Commas behind the last digit each take a thousand away.
  const thousands = /,+$/.exec(picture.replace(/E.*$/i, ''))?.[0].length ?? 0;
  scaled /= 1000 ** thousands;
  let power = 0;
  if (exponent && scaled !== 0) {
    power = Math.floor(Math.log10(scaled));
    scaled /= 10 ** power;
  }
  const wanted = wholePicture.replace(/,/g, '');
  const [whole = '0', decimals = ''] = fixed(scaled, decimalPicture.length).split('.');
  const least = (wanted.match(/0/g) ?? []).length;
  let digits = whole === '0' && least === 0 ? '' : whole.padStart(least, '0');
  if (wanted.includes('?')) digits = digits.padStart(wanted.length, ' ');
  if (wholePicture.replace(/,+$/, '').includes(',')) digits = group(digits, groupMark);
  let shownDecimals = decimals;
  for (let index = decimalPicture.length - 1; index >= 0 && shownDecimals.endsWith('0'); index--) {
    const mark = decimalPicture[index];
    if (mark === '0') break;
    shownDecimals = shownDecimals.slice(0, -1);
  }
  let shown =
    decimalPicture !== '' || picture.includes('.') ? `${digits}${decimalMark}${shownDecimals}` : digits;
  if (exponent) {
    const sign = power < 0 ? '-' : exponent[1] === '+' ? '+' : '';
    shown += `E${sign}${Math.abs(power)
      .toString()
      .padStart(exponent[2]?.length ?? 1, '0')}`;
  }
  return fill(code.slice(0, place.index) + shown + code.slice(place.index + picture.length));
}

/** The text a cell shows. A date outside the calendar shows `########`, as in Excel. */
export function displayText(value: CellValue, format: string, locale: Locale = 'en'): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === 'General' || format === '@')
    return typeof value === 'string' ? value : general(value, locale);
  const all = sections(format);
  if (typeof value === 'string') {
    const textSection =
      all.length > 3 ? all[3] : all.length === 1 && all[0]?.code.includes('@') ? all[0] : undefined;
    if (!textSection) return value;
    const { code, texts } = withoutLiterals(textSection.code);
    let index = 0;
    return code.replace(/@/g, () => value).replace(/\uE000/g, () => texts[index++] ?? '');
  }
  const [positive = { code: 'General', condition: undefined }, negative, zero] = all;
  let section = positive;
  let signed = value < 0;
  if (positive.condition || negative?.condition) {
    if (positive.condition?.(value) ?? false) section = positive;
    else if (negative && (negative.condition?.(value) ?? true)) section = negative;
    else section = zero ?? negative ?? positive;
  } else if (value < 0 && negative) {
    section = negative;
    signed = false;
  } else if (value === 0 && zero) section = zero;
  if (isDateFormat(section.code)) return formatDate(value, section.code, locale);
  const text = formatNumber(value, section.code, locale);
  return signed && /[1-9]/.test(text) ? `-${text}` : text;
}
