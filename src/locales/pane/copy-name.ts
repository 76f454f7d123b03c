/** Characters of the longest name that a rule set is kept with. */
const LONGEST = 200;

/** A name with a mark behind it, no longer than a name may be. */
export function copyName(name: string, mark: string): string {
  return `${name.slice(0, LONGEST - 1 - mark.length).trimEnd()} ${mark}`;
}
