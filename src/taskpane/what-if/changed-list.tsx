import type { WhatIf } from '../../domain/what-if/what-if';
import { Section } from '../frame/section';
import { ShowMore } from '../frame/show-more';
import { useTableStyles } from '../frame/table-styles';
import { usePaged } from '../frame/use-paged';
import type { WhatIfParts } from './what-if-parts';

const PAGE = 20;

/** The districts with another outcome, each as it is by the rules in use and as it is tried. */
export function ChangedList({ text, wording, whatIf }: WhatIfParts & { readonly whatIf: WhatIf }) {
  const styles = useTableStyles();
  const { changed, now } = whatIf;
  const { shown, more, showMore } = usePaged(changed, PAGE);
  return (
    <Section title={text.changed}>
      <div role="status">{text.changedCount(changed.length, now.decisions.length)}</div>
      {shown.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.district}</th>
              <th scope="col">{text.now}</th>
              <th scope="col">{text.tried}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ now: inUse, tried }) => {
              const grouping = wording.short(tried);
              const isSaidAlike = grouping === wording.short(inUse);
              return (
                <tr key={inUse.district.cell}>
                  <th scope="row">{inUse.district.name}</th>
                  <td>{wording.short(inUse)}</td>
                  <td>{isSaidAlike ? text.otherOptions(grouping) : grouping}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <ShowMore more={more} onShowMore={showMore} />
    </Section>
  );
}
