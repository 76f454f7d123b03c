import type { OwnTable } from '../own-table';
import { doesApply } from '../procedure/applying-rows';
import type { RegisterColumn } from '../procedure/register-columns';
import type { RegisterHeadings } from '../procedure/register-headings';
import type { RegisterWording } from '../procedure/register-wording';
import { statusOf } from './read-tasks';
import type { RawValue } from '../survey/cells/raw-sheet';
import { isOpen } from './task';

/** The columns that name who follows a district. */
const FOLLOWERS = ['leader', 'specialist'] as const satisfies readonly RegisterColumn[];

/** Somebody who follows districts, in the one or the other part. */
export interface Follower {
  readonly column: (typeof FOLLOWERS)[number];
  readonly name: string;
}

/** Which rows of the register are to be seen; null for any. */
export interface RegisterFilter {
  /** As the register calls it, the words for all districts among them. */
  readonly district: string | null;
  /** The code of a step, whose pieces of work have it as well. */
  readonly step: string | null;
  readonly follower: Follower | null;
  readonly tasks: 'all' | 'open' | 'overdue';
}

/** What a column of a table keeps: the rows that show one of the texts, or a text that begins so. */
export type ColumnFilter =
  | { readonly place: number; readonly texts: readonly string[] }
  | { readonly place: number; readonly beginning: string };

export interface FilteredRegister {
  readonly filters: readonly ColumnFilter[];
  /** How many tasks that apply are left to be seen. */
  readonly tasks: number;
}

/**
 * All who follow districts by rows that apply, each part in the order of its names; none in a register of an earlier
 * version.
 */
export function followersIn(
  { rows }: OwnTable,
  headings: RegisterHeadings,
  wording: RegisterWording,
): readonly Follower[] {
  const applying = rows.filter((row) => doesApply(textsOf(row, headings), wording));
  return FOLLOWERS.filter((column) => headings.has(column)).flatMap((column) => {
    const place = headings.placeOf(column);
    const names = new Set(applying.map((row) => textIn(row[place])).filter((name) => name !== ''));
    return [...names].sort((one, other) => one.localeCompare(other, 'vi')).map((name) => ({ column, name }));
  });
}

/**
 * How the columns of the register are filtered to show what is asked for, of the rows that apply. Columns that the register has not, as one of an
 * earlier version, filter nothing.
 */
export function filteredRegister(
  { district, step, follower, tasks }: RegisterFilter,
  { rows }: OwnTable,
  headings: RegisterHeadings,
  wording: RegisterWording,
): FilteredRegister {
  const wanted: {
    readonly column: RegisterColumn;
    readonly keeps: (text: string) => boolean;
    /** Asked for also where no row says so: a filter by no text at all would be none. */
    readonly words: readonly string[];
  }[] = [];
  const beginning = wording.state.overdueBy.trim();
  const only = (column: RegisterColumn, text: string | null) => {
    if (text !== null) wanted.push({ column, keeps: (held) => held.trim() === text, words: [text] });
  };
  only('district', district);
  only('code', step);
  if (follower) only(follower.column, follower.name);
  if (tasks === 'open')
    wanted.push({
      column: 'status',
      keeps: (held) => isOpen({ status: statusOf(held, wording) }),
      words: [wording.status.todo, wording.status.doing],
    });
  if (tasks === 'overdue')
    wanted.push({ column: 'state', keeps: (held) => held.startsWith(beginning), words: [] });
  // Whoever asks for something asks for work: a row that no longer applies is none.
  const { current } = wording.standing;
  if (wanted.length > 0)
    wanted.push({
      column: 'standing',
      keeps: (held) => ['', current].includes(held.trim()),
      words: [current],
    });

  const asked = wanted
    .filter(({ column }) => headings.has(column))
    .map((one) => ({ ...one, place: headings.placeOf(one.column) }));
  return {
    filters: asked.map(({ column, keeps, words, place }): ColumnFilter => {
      // A text for each number of days would no longer hold tomorrow.
      if (column === 'state') return { place, beginning };
      const texts = rows.map((row) => String(row[place] ?? '')).filter(keeps);
      return { place, texts: [...new Set([...words, ...texts])] };
    }),
    tasks: rows.filter(
      (row) =>
        doesApply(textsOf(row, headings), wording) &&
        asked.every(({ keeps, place }) => keeps(textIn(row[place]))),
    ).length,
  };
}

function textsOf(row: OwnTable['rows'][number], headings: RegisterHeadings) {
  return (column: RegisterColumn) => textIn(row[headings.placeOf(column)]);
}

function textIn(value: RawValue | undefined): string {
  return String(value ?? '').trim();
}
