import type { SurveyChange } from '../../domain/survey-watch/survey-changes';
import type { PaneRequest } from './request';

/** The name that a sheet has been given since it was read; null where it kept its own. */
export function nameNow(changes: readonly SurveyChange[]): string | null {
  return changes.flatMap((change) => (change.kind === 'renamed' ? [change.name] : [])).at(-1) ?? null;
}

/**
 * A request to read or show a sheet, by the name that it has now. What is to be written is left as it was planned: it is
 * refused, and read anew.
 */
export function renamed(request: PaneRequest, sheet: string, name: string): PaneRequest {
  const { kind } = request;
  if (kind === 'read' || kind === 'preview-write' || kind === 'preview-checklists') {
    return request.sheet === sheet ? { ...request, sheet: name } : request;
  }
  if (kind !== 'go-to' || request.place.sheet !== sheet) return request;
  return { ...request, place: { ...request.place, sheet: name } };
}
