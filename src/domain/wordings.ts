/** One wording for each language of the product; the first is the one that the user asked for. */
export type Wordings<T> = readonly [T, ...T[]];

/** The wording in which something stands already, else the one asked for. */
export function standingWording<T>(wordings: Wordings<T>, stands: (wording: T) => boolean): T {
  return wordings.find(stands) ?? wordings[0];
}
