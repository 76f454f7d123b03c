import type { Verdict } from './decision';
import type { Members } from './groupings';

/** The members that count, by bloc; null while those of one bloc are not known. */
export function knownMembers(verdicts: Readonly<Record<string, Verdict>>): Members | null {
  const members: Record<string, number> = {};
  for (const [bloc, verdict] of Object.entries(verdicts)) {
    if (verdict.state === 'unknown') return null;
    members[bloc] = verdict.members;
  }
  return members;
}
