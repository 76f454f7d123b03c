/** What the parts of a rule set's file are called, in one language. */
export interface FilePlaceWords {
  /** Parts of the whole set, by their names in the file. */
  readonly of: Readonly<Record<string, string>>;
  /** One of several, with its number from 1. */
  readonly one: Readonly<Record<string, (number: number) => string>>;
  /** What such a part, or one of several, holds; the languages of a text among it. */
  readonly field: Readonly<Record<string, string>>;
}

/** Where a file has not the shape of a rule set, in words: `blocs.0.id` → `khối thứ 1, mã`. */
export function filePlace(at: string, { of, one, field }: FilePlaceWords): string {
  const [part = '', ...inner] = at.split('.');
  const number = Number(inner[0]) + 1;
  const numbered = one[part];
  const start = Number.isNaN(number) || !numbered ? (of[part] ?? part) : numbered(number);
  return [start, ...inner.flatMap((name) => field[name] ?? [])].join(', ');
}
