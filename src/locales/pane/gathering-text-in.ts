import type { Language } from '../language';
import { gatheringEn } from './gathering-en';
import type { GatheringText } from './gathering-text';
import { gatheringVi } from './gathering-vi';

const TEXTS: Readonly<Record<Language, GatheringText>> = { vi: gatheringVi, en: gatheringEn };

/** What the pane says of gathering, in one language. */
export function gatheringTextIn(language: Language): GatheringText {
  return TEXTS[language];
}
