/** Excel counts days from 30/12/1899. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day of a time by the clock on the wall, as Excel counts. */
export function dayOf(time: Date): number {
  return (Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) - DAY_ZERO) / DAY;
}

/** A day as the pane's fields hold it: 2012-09-03. */
export function fieldOf(day: number): string {
  return new Date(day * DAY + DAY_ZERO).toISOString().slice(0, 10);
}

/** The day that a field holds; null for a blank one, or one that is not complete. */
export function dayIn(field: string): number | null {
  const time = Date.parse(`${field}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(field) && Number.isFinite(time) ? (time - DAY_ZERO) / DAY : null;
}

/** As people here write it: 03/09/2012. */
export function writtenDay(day: number): string {
  return fieldOf(day).split('-').toReversed().join('/');
}
