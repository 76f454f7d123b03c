import type { FollowUpWording } from '../../domain/follow-up/follow-up-wording';

/** The words of the checklists to be printed, in one language. */
export interface FollowUpPhrases extends Omit<FollowUpWording, 'ground'> {
  ground(rules: string): string;
}
