import { resolve, sep } from 'node:path';

/** What files are called in the gathered sheet: their own names, with as many folders as it takes to tell them apart. */
export function namesApart(paths: readonly string[]): readonly string[] {
  const parts = paths.map((path) => resolve(path).split(sep));
  const nameOf = (of: readonly string[], depth: number) => of.slice(-depth).join('/');
  return parts.map((own, index) => {
    const others = parts.filter((other, place) => place !== index && other.join() !== own.join());
    const isTaken = (depth: number) =>
      others.some((other) => nameOf(other, depth).toLowerCase() === nameOf(own, depth).toLowerCase());
    let depth = 1;
    while (depth < own.length && isTaken(depth)) depth += 1;
    return nameOf(own, depth);
  });
}
