import type { Language } from '../language';
import { previewEn } from './en';
import type { PreviewPhrases } from './phrases';
import { previewVi } from './vi';

/** What the preview page says, in each language. */
export const PREVIEW_PHRASES: Readonly<Record<Language, PreviewPhrases>> = { vi: previewVi, en: previewEn };
