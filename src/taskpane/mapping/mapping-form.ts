import type { ReadingDraft } from '../state/reading-draft';
import type { MappingInHand } from './field-status';

/** The mapping in hand, and how its parts are changed. */
export interface MappingForm extends MappingInHand {
  readonly sheet: string;
  /** The field for which the selected column was asked while the selection was on another sheet. */
  readonly elsewhere: { readonly field: string; readonly sheet: string } | null;
  readonly onDraft: (draft: ReadingDraft) => void;
}
