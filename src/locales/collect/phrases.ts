import type { RefusalReason } from '../../domain/collect/collected';
import type { CollectTrouble } from '../../domain/collect/collected-table';
import type { ConflictSource } from '../../domain/collect/conflicts';
import type { SheetWarning } from '../../domain/collect/file-reading';
import type { SurveyTrouble } from '../../domain/survey/survey';

/** Reasons that only gathering has; what is wrong with a survey is said by the messages for surveys. */
export type OwnReason = Exclude<RefusalReason, SurveyTrouble>;

/** What is said of gathering from files, in one language. */
export interface CollectPhrases {
  /** `why` is what the reader found at the district's name, as a sentence; null where it found nothing there. */
  reason(reason: OwnReason, why: string | null): string;
  warning(warning: SheetWarning): string;
  trouble(trouble: CollectTrouble | { readonly code: 'conflicts-undecided' }): string;
  source(source: ConflictSource): string;
  conflict(district: string, sources: readonly string[]): string;
  /** Of names that are one unit, or two. */
  maybeOneUnit(names: readonly string[]): string;
}
