import type { SurveyChange } from '../../domain/survey-watch/survey-changes';
import type { ChangedText } from '../../locales/pane/changed-text';

interface ChangeWords {
  readonly title: string;
  readonly body: string | null;
  /** The sheet cannot be read again. */
  readonly isGone: boolean;
}

/** More addresses than this make a sentence that nobody reads; all of them are named where results are written. */
const MOST_CELLS = 3;

/** What is said of changes, in one sentence and what follows from it; null where there are none. */
export function changeWords(
  changes: readonly SurveyChange[],
  sheet: string,
  text: ChangedText,
): ChangeWords | null {
  if (changes.length === 0) return null;
  if (changes.some(({ kind }) => kind === 'deleted')) {
    return { title: text.deleted(sheet), body: text.shown, isGone: true };
  }
  const rules = changes.flatMap((change) => (change.kind === 'rules' ? text.rules(change.sheet) : []));
  const parts = changes.flatMap((change) => {
    if (change.kind === 'results') return text.results(someOf(change.cells));
    if (change.kind === 'renamed') return text.renamed(change.name);
    return change.kind === 'deleted' || change.kind === 'rules' ? [] : text.changes[change.kind];
  });
  const hasTypedOver = changes.some(({ kind }) => kind === 'results');
  const body = hasTypedOver ? `${text.shown} ${text.typedOver}` : text.shown;
  const ofSurvey = parts.length > 0 ? [text.sheet(sheet, parts.join('; '))] : [];
  return { title: [...ofSurvey, ...rules].join(' '), body, isGone: false };
}

function someOf(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_CELLS);
  return (shown.length < cells.length ? [...shown, '…'] : shown).join(', ');
}
