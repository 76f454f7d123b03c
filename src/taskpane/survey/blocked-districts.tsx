import type { DistrictDecision } from '../../domain/decision/decision';
import { usePane } from '../frame/pane-context';
import { ShowMore } from '../frame/show-more';
import { usePaged } from '../frame/use-paged';
import { Warning } from '../frame/warning';

const PAGE = 20;

/** The districts that errors keep without a result, by name; all others have theirs. */
export function BlockedDistricts({ decisions }: { readonly decisions: readonly DistrictDecision[] }) {
  const { common, survey: text } = usePane().words.text;
  const names = decisions
    .filter(({ outcome }) => outcome.kind === 'open')
    .map(({ district }) => district.name || common.unnamed(district.row + 1));
  const { shown, more, showMore } = usePaged(names, PAGE);
  if (names.length === 0) return null;
  return (
    <Warning title={text.blocked(names.length)}>
      <span>{shown.join(', ')}</span>
      <ShowMore more={more} onShowMore={showMore} />
      <span>{text.blockedHint}</span>
    </Warning>
  );
}
