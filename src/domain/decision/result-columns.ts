import type { Area } from '../address';
import type { CellProspect } from '../organisations/organisation-place';
import type { Layout } from '../survey/field';
import type { DecisionNote, Part, Verdict } from './decision';
import { arrangementPlaces } from './possible-arrangements';
import type { ResultPhrases } from './result-phrases';
import type { ResultTexts } from './result-texts';
import type { RuleSet } from './rule-set';

/** The columns that a run writes beside a survey. */
export type ResultColumn =
  | { readonly kind: 'verdict'; readonly bloc: string }
  /** By how many members the bloc is above (or, negative, below) the threshold. */
  | { readonly kind: 'margin'; readonly bloc: string }
  /** The number of the recommended grouping in the rule set's list. */
  | { readonly kind: 'place' }
  | { readonly kind: 'grouping' }
  /** Whose choice stands beside it: it stays with the choice when the names are sorted without it. */
  | { readonly kind: 'of' }
  /** What people choose instead; this and the next two are theirs to fill in. */
  | { readonly kind: 'choice' }
  | { readonly kind: 'because' }
  /** The written consent of the direct higher committee: number and date. */
  | { readonly kind: 'consent' }
  /** The choice, else the recommendation. */
  | { readonly kind: 'final' }
  /** What is to be looked at in the choice. */
  | { readonly kind: 'check' }
  /** Base organisations today. */
  | { readonly kind: 'before' }
  | { readonly kind: 'committees' }
  /** The organisation that a base organisation of today is to join. */
  | { readonly kind: 'joins' }
  /** What it can be there. */
  | { readonly kind: 'prospect' }
  /** One of the arrangements that the choice is made from, counted from 1. */
  | { readonly kind: 'option'; readonly number: number }
  /** What is to be looked at beside the result. */
  | { readonly kind: 'notes' }
  | { readonly kind: 'reason' };

/**
 * The columns for a rule set, left to right: a verdict for each bloc, then what follows from them; where the sheet lists
 * base organisations, also what becomes of each; then what people choose, and what they choose from.
 */
export function resultColumns(rules: RuleSet, layout: Layout): readonly ResultColumn[] {
  return [
    ...rules.blocs.flatMap(({ id: bloc }) => [
      { kind: 'verdict', bloc } as const,
      { kind: 'margin', bloc } as const,
    ]),
    { kind: 'place' },
    { kind: 'grouping' },
    { kind: 'before' },
    { kind: 'committees' },
    ...(layout === 'by-organisation' ? ([{ kind: 'joins' }, { kind: 'prospect' }] as const) : []),
    { kind: 'notes' },
    { kind: 'reason' },
    { kind: 'choice' },
    { kind: 'because' },
    { kind: 'consent' },
    { kind: 'final' },
    { kind: 'check' },
    ...Array.from(
      { length: arrangementPlaces(rules) },
      (_, index) => ({ kind: 'option', number: index + 1 }) as const,
    ),
    { kind: 'of' },
  ];
}

/** The columns that can stand on a sheet, whatever its layout. */
export function everyResultColumn(rules: RuleSet): readonly ResultColumn[] {
  return resultColumns(rules, 'by-organisation');
}

/** True for a column with a text for each organisation, false for one that speaks of districts alone. */
export function isOfOrganisations({ kind }: ResultColumn): boolean {
  return kind === 'joins' || kind === 'prospect';
}

/** The ids of the columns that people fill in: no run writes there below the header. */
export const PEOPLE_COLUMNS: readonly string[] = [
  'choice',
  'because',
  'consent',
] satisfies ResultColumn['kind'][];

export function isForPeople(column: ResultColumn): boolean {
  return PEOPLE_COLUMNS.includes(columnId(column));
}

/** Stable id of a column, in fingerprints and names. */
export function columnId(column: ResultColumn): string {
  if ('bloc' in column) return `${column.kind}.${column.bloc}`;
  return 'number' in column ? `${column.kind}.${column.number}` : column.kind;
}

/** The hidden name, on the survey's own sheet, under which the column is found again. */
export function columnName(column: ResultColumn): string {
  return `_kt.${columnId(column)}`;
}

/** The add-in's columns that stand on a sheet already: column id → where its name points. */
export type OwnColumns = Readonly<Record<string, Area>>;

/** The words of the cells, in the language of the sheet. Implemented in `locales`. */
export interface ResultWording extends ResultTexts {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Stands above the columns in the first header row. */
  readonly group: string;
  readonly header: (column: ResultColumn) => string;
  /** Asks about a choice that is not on the district's list. */
  readonly choiceRefusal: { readonly title: string; readonly message: string };
  /** The first words of every verdict in that state; conditional formats look for them. */
  readonly verdictStart: Readonly<Record<Verdict['state'], string>>;
  /** As people read it: with the margin. */
  verdict(verdict: Verdict): string;
  readonly phrases: ResultPhrases;
  /** The word on the sheet of the rules for what is so. */
  readonly yes: string;
  prospects(prospects: readonly CellProspect[]): string;
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
