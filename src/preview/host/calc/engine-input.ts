import { type CellValue, isError } from '../document/value';

/** Text that the engine could take for anything but text must come with an apostrophe, which costs time. */
function textInput(text: string): string {
  return /^\p{L}[^-/]*$/u.test(text) && !/^(true|false)$/i.test(text) ? text : `'${text}`;
}

/** A constant as it is typed into the engine. */
export function engineInput(value: CellValue): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'string') return textInput(value);
  return typeof value === 'number' ? String(value).replace('e', 'E') : String(value).toUpperCase();
}
