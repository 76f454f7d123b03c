import type { TakenSheet } from './collected';

/** One of the places that a district comes from. */
export interface ConflictSource {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** It stands in the gathered sheet already, from an earlier gathering. */
  readonly standing: boolean;
}

/** A district that comes more than once: a person says which is to stand, or that none is. Never summed. */
export interface Conflict {
  readonly district: string;
  readonly name: string;
  /** Other names of it, with its kind or without: most likely one unit, which only a person can say. */
  readonly alsoNamed?: readonly string[];
  readonly sources: readonly [ConflictSource, ConflictSource, ...ConflictSource[]];
}

/** By the district's key: the id of the source that is to stand, or null to leave the district out. */
export type ConflictChoices = Readonly<Record<string, string | null>>;

export function sourceId({ file, sheet }: Pick<ConflictSource, 'file' | 'sheet'>): string {
  return JSON.stringify([file, sheet]);
}

export interface StandingDistrict {
  readonly district: string;
  readonly name: string;
  readonly source: ConflictSource;
}

/** The districts that come from several sheets, those that stand first, then in the order of the files. */
export function conflictsOf(
  taken: readonly TakenSheet[],
  standing: readonly StandingDistrict[],
  unitOf: (key: string) => string,
): readonly Conflict[] {
  const byUnit = new Map<string, { names: Map<string, string>; sources: Map<string, ConflictSource> }>();
  const add = (key: string, name: string, source: ConflictSource) => {
    const unit = unitOf(key);
    const known = byUnit.get(unit) ?? { names: new Map(), sources: new Map() };
    const id = sourceId(source);
    // A list has a row for each organisation: all of them are one source.
    if (!known.sources.has(id)) known.sources.set(id, source);
    if (!known.names.has(key)) known.names.set(key, name);
    byUnit.set(unit, known);
  };
  for (const { district, name, source } of standing) add(district, name, source);
  for (const { file, sheet, districts } of taken) {
    for (const { key, name, cell } of districts) add(key, name, { file, sheet, cell, standing: false });
  }
  return [...byUnit].flatMap(([district, { names, sources }]) => {
    const [first, second, ...others] = sources.values();
    const [name = '', ...alsoNamed] = names.values();
    if (!first || !second) return [];
    const named = alsoNamed.length === 0 ? { name } : { name, alsoNamed };
    return [{ district, ...named, sources: [first, second, ...others] as const }];
  });
}

/** The choice of the first or the last source of each conflict. */
export function preferring(which: 'first' | 'last', conflicts: readonly Conflict[]): ConflictChoices {
  return Object.fromEntries(
    conflicts.map(({ district, sources }) => {
      const chosen = which === 'first' ? sources[0] : (sources.at(-1) ?? sources[0]);
      return [district, sourceId(chosen)];
    }),
  );
}
