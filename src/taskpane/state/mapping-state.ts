import { fieldId } from '../../domain/survey/field';
import type { Assessing, Assessment } from '../../jobs/assess';
import type { SurveySearch } from '../../jobs/find-surveys';
import type { PaneAnswer } from './pane-action';
import type { PaneState, Screen } from './pane-state';
import { draftOf, withColumn } from './reading-draft';
import type { UnclearSheet } from './unclear-sheet';

export type MappingScreen = Extract<Screen, { readonly kind: 'mapping' }>;

/** The screen on which columns are pointed at, with nothing changed yet. */
export function mappingScreen(
  { sheet, mapping, trouble }: UnclearSheet,
  assessment: Assessment | null,
): MappingScreen {
  return {
    kind: 'mapping',
    sheet,
    mapping,
    trouble,
    assessment,
    draft: draftOf(mapping),
    elsewhere: null,
    attempt: 0,
  };
}

/** What a failed reading has found of a sheet, for the user to complete; null where it has found no table. */
export function unclearSheet(assessing: Assessing): UnclearSheet | null {
  if (assessing.ok || assessing.mapping === null) return null;
  const { sheet, mapping, trouble } = assessing;
  return { sheet, mapping, trouble };
}

/** The selected column becomes the field's, if it is on the sheet in question. */
export function columnSelected(
  state: PaneState,
  { field, selected }: Extract<PaneAnswer, { readonly kind: 'column-selected' }>,
): PaneState {
  const { screen } = state;
  if (screen.kind !== 'mapping') return state;
  const next =
    selected.sheet === screen.sheet
      ? { ...screen, draft: withColumn(screen.draft, field, selected.column), elsewhere: null }
      : { ...screen, elsewhere: { field: fieldId(field), sheet: selected.sheet } };
  return { ...state, screen: next };
}

/**
 * The screen after a choice that does not make the sheet readable: what is missing now. Without any header found, what
 * was known of the sheet's columns stands, none of them taken.
 */
export function stillUnclear(
  screen: MappingScreen,
  { mapping, trouble }: Extract<Assessing, { readonly ok: false }>,
): MappingScreen {
  const known = mapping ?? { ...screen.mapping, columns: [] };
  return {
    ...mappingScreen({ sheet: screen.sheet, mapping: known, trouble }, null),
    attempt: screen.attempt + 1,
  };
}

/** The search with a sheet as it has been read since. */
export function searchWith(search: SurveySearch | null, assessing: Assessing): SurveySearch | null {
  if (search === null) return null;
  const sheet = assessing.ok ? assessing.assessment.survey.sheet : assessing.sheet;
  const reading = assessing.ok ? { ok: true as const, survey: assessing.assessment.survey } : assessing;
  const isKnown = search.sheets.some(({ name }) => name === sheet);
  return {
    ...search,
    sheets: isKnown
      ? search.sheets.map((candidate) => (candidate.name === sheet ? { ...candidate, reading } : candidate))
      : // It has come since, and was opened as it came.
        [
          ...search.sheets.map((other) => ({ ...other, isActive: false })),
          { name: sheet, isActive: true, reading },
        ],
  };
}
