import type { DistrictDecision, Trial } from '../decision/decision';
import { groupingList } from '../decision/grouping-list';
import type { RuleSet } from '../decision/rule-set';
import type { FailingPart, TriedGrouping } from './explanation';

/** Every grouping that may be recommended, in order: why it does not fit, that it is the first that does, or neither. */
export function triedGroupings({ trials }: DistrictDecision, rules: RuleSet): readonly TriedGrouping[] {
  if (trials.length === 0) return [];
  return groupingList(rules)
    .filter(({ use }) => use === 'recommended')
    .map(({ number, parts }, index): TriedGrouping => {
      const trial = trials[index];
      if (!trial) return { number, parts, standing: 'not-reached', failing: [] };
      return {
        number,
        parts,
        standing: trial.fits ? 'fits-first' : 'fails',
        failing: trial.fits ? [] : failingParts(trial, rules),
      };
    });
}

function failingParts({ parts }: Trial, { committeeThreshold }: RuleSet): readonly FailingPart[] {
  return parts
    .map(({ blocs, members, by, tooFew, fullMembers }) => ({
      blocs,
      members,
      // A rule set that founds base cells under the threshold asks nobody to reach it.
      short: committeeThreshold.below === 'choice' ? by : 0,
      tooFew,
      fullMembers,
    }))
    .filter(({ short, tooFew }) => short > 0 || tooFew);
}
