import type { DistrictDecision } from '../../domain/decision/decision';
import { countsOf } from '../../domain/decision/groupings';
import type { RuleSet } from '../../domain/decision/rule-set';
import { usePane } from '../frame/pane-context';
import { ShowMore } from '../frame/show-more';
import { usePaged } from '../frame/use-paged';
import { Warning } from '../frame/warning';

const PAGE = 20;

/** The districts that are without a result, by name, and why; all others have theirs. */
export function BlockedDistricts(props: {
  readonly decisions: readonly DistrictDecision[];
  readonly rules: RuleSet;
}) {
  const { decisions, rules } = props;
  const { common, survey: text } = usePane().words.text;
  const names = decisions
    .filter(({ outcome }) => outcome.kind === 'open')
    .map(({ district }) => district.name || common.unnamed(district.row + 1));
  const { shown, more, showMore } = usePaged(names, PAGE);
  if (names.length === 0) return null;
  const isOfRules =
    rules.committeeThreshold.basis === 'full' &&
    decisions.every(({ district }) => rules.blocs.every(({ id }) => !countsOf(district, id).fullMembers));
  return (
    <Warning title={(isOfRules ? text.withoutFull : text.blocked)(names.length)}>
      <span>{shown.join(', ')}</span>
      <ShowMore more={more} onShowMore={showMore} />
      <span>{isOfRules ? text.withoutFullHint : text.blockedHint}</span>
    </Warning>
  );
}
