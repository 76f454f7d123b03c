import type { ProgressWording } from '../../domain/progress/progress-wording';

/** The words of the sheet of progress that no rule set changes, in one language. */
export type ProgressPhrases = Omit<ProgressWording, 'title'> & { readonly title: (rules: string) => string };
