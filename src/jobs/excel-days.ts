/** Excel counts days from 30/12/1899. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A time as Excel counts: days by the clock on the wall, to a tenth of a second. */
export function timeOf(now: Date): number {
  const wall = Date.UTC(
    now.getFullYear(),
    now.getMonth(),
    now.getDate(),
    now.getHours(),
    now.getMinutes(),
    now.getSeconds(),
  );
  // Excel keeps 15 digits: what is compared with a cell later must have no more.
  return Number(((wall - DAY_ZERO) / DAY).toFixed(6));
}

/** The day of a time by the clock on the wall, as Excel counts. */
export function dayOf(now: Date): number {
  return Math.floor(timeOf(now));
}

/** A day as a field for dates holds it: 2012-09-03. */
export function fieldOf(day: number): string {
  return new Date(day * DAY + DAY_ZERO).toISOString().slice(0, 10);
}

/** The day that such a field holds; null for a blank one, or one that is not complete. */
export function dayIn(field: string): number | null {
  const time = Date.parse(`${field}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(field) && Number.isFinite(time) ? (time - DAY_ZERO) / DAY : null;
}

/** As people here write it: 03/09/2012. */
export function writtenDay(day: number): string {
  return fieldOf(day).split('-').toReversed().join('/');
}
