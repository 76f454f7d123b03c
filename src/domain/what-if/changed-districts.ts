import { arrangementsOf } from '../decision/arrangements';
import type { DistrictDecision, Outcome } from '../decision/decision';

/** A district whose outcome is another one under the changed rules. */
export interface ChangedDistrict {
  readonly now: DistrictDecision;
  readonly tried: DistrictDecision;
}

/** The districts whose outcome changes; both lists hold the same districts in the same order. */
export function changedDistricts(
  now: readonly DistrictDecision[],
  tried: readonly DistrictDecision[],
): readonly ChangedDistrict[] {
  return now.flatMap((decision, index) => {
    const other = tried[index];
    return other && isOtherOutcome(decision.outcome, other.outcome) ? [{ now: decision, tried: other }] : [];
  });
}

/**
 * Whether other organisations are recommended or to be chosen from; in which order they stand is no change. How many members a part has is not asked: they are
 * counted otherwise on another basis, and the part is the same.
 */
export function isOtherOutcome(one: Outcome, other: Outcome): boolean {
  return written(one) !== written(other);
}

function written(outcome: Outcome): string {
  const arrangements = arrangementsOf(outcome).map((parts) =>
    JSON.stringify(parts.map(({ blocs, form }) => [form, ...blocs])),
  );
  return [outcome.kind, ...arrangements.sort()].join();
}
