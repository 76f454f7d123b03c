import type { RunLogWording } from '../../domain/run-log/run-log-wording';

/** The words of the log of runs, in one language. */
export interface LogPhrases extends Omit<RunLogWording, 'language' | 'ruleSet'> {
  ruleSet(name: string, id: string): string;
}
