import type { Area } from '../address';
import type { CellProspect, OrganisationPlace } from '../organisations/organisation-place';
import type { Layout } from '../survey/field';
import type { DecisionNote, DistrictDecision, Part, Verdict } from './decision';
import type { RuleSet } from './rule-set';

/** The columns that a run writes beside a survey. */
export type ResultColumn =
  | { readonly kind: 'verdict'; readonly bloc: string }
  | { readonly kind: 'grouping' }
  | { readonly kind: 'committees' }
  /** The organisation that a base organisation of today is to join. */
  | { readonly kind: 'joins' }
  /** What it can be there. */
  | { readonly kind: 'prospect' }
  | { readonly kind: 'reason' };

/**
 * The columns for a rule set, left to right: a verdict for each bloc, then what follows from them; where the sheet lists
 * base organisations, also what becomes of each. The reason comes last: it is long, and runs on over what is blank.
 */
export function resultColumns(rules: Pick<RuleSet, 'blocs'>, layout: Layout): readonly ResultColumn[] {
  return [
    ...rules.blocs.map(({ id }) => ({ kind: 'verdict', bloc: id }) as const),
    { kind: 'grouping' },
    { kind: 'committees' },
    ...(layout === 'by-organisation' ? ([{ kind: 'joins' }, { kind: 'prospect' }] as const) : []),
    { kind: 'reason' },
  ];
}

/** The columns that can stand on a sheet, whatever its layout. */
export function everyResultColumn(rules: Pick<RuleSet, 'blocs'>): readonly ResultColumn[] {
  return resultColumns(rules, 'by-organisation');
}

/** True for a column with a text for each organisation, false for one that speaks of districts alone. */
export function isOfOrganisations({ kind }: ResultColumn): boolean {
  return kind === 'joins' || kind === 'prospect';
}

/** Stable id of a column, in fingerprints and names. */
export function columnId(column: ResultColumn): string {
  return column.kind === 'verdict' ? `verdict.${column.bloc}` : column.kind;
}

/** The hidden name, on the survey's own sheet, under which the column is found again. */
export function columnName(column: ResultColumn): string {
  return `_kt.${columnId(column)}`;
}

/** The add-in's columns that stand on a sheet already: column id → where its name points. */
export type OwnColumns = Readonly<Record<string, Area>>;

/** The words of the cells, in the language of the sheet. Implemented in `locales`. */
export interface ResultWording {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Stands above the columns in the first header row. */
  readonly group: string;
  readonly header: (column: ResultColumn) => string;
  /** The first words of every verdict in that state; conditional formats look for them. */
  readonly verdictStart: Readonly<Record<Verdict['state'], string>>;
  verdict(verdict: Verdict): string;
  grouping(decision: DistrictDecision): string;
  reason(decision: DistrictDecision): string;
  joins(place: Pick<OrganisationPlace, 'part' | 'decision'>): string;
  prospects(prospects: readonly CellProspect[]): string;
  /** Stands in the total row while this many districts, 1 or more, have no recommended grouping. */
  undecided(districts: number): string;
  /** One of the arrangements that stand side by side. */
  optionText(parts: readonly Part[]): string;
  noteText(note: DecisionNote): string;
}

/** A result column and where it stands or will stand. */
export interface PlacedColumn {
  readonly column: ResultColumn;
  /** From the first header row to the survey's last row. */
  readonly area: Area;
  readonly isNew: boolean;
}
