import { makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { Assessment } from '../../jobs/assess';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { PlainList } from '../frame/plain-list';
import { Section } from '../frame/section';
import { ShowMore } from '../frame/show-more';
import { usePaged } from '../frame/use-paged';
import { districtId, type SheetView, type SheetViewChange } from '../state/sheet-view';
import { DISTRICT_FILTERS, filterCounts, filterDistricts } from './district-filter';
import { DistrictItem } from './district-item';

const PAGE = 40;

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  found: { color: tokens.colorNeutralForeground2 },
});

/** All districts with what follows for each; a filter and a search by name. */
export function DistrictList(props: {
  readonly assessment: Assessment;
  readonly view: SheetView;
  readonly onView: (change: SheetViewChange) => void;
}) {
  const styles = useStyles();
  const text = usePane().words.text.result;
  const { assessment, view, onView } = props;
  const { decisions, survey } = assessment;
  const { search, opened } = view;
  const wanted = useDeferredValue(search);
  const counts = useMemo(() => filterCounts(decisions), [decisions]);
  // Read again, the sheet may leave none of the kind that was looked at.
  const filter = counts[view.filter] > 0 ? view.filter : 'all';
  const found = useMemo(() => filterDistricts(decisions, filter, wanted), [decisions, filter, wanted]);
  const { shown, more, showMore } = usePaged(found, PAGE, `${filter} ${wanted}`);
  return (
    <Section title={text.list}>
      <div className={styles.choices}>
        <Select
          aria-label={text.filter}
          value={filter}
          onChange={(_, { value }) =>
            onView({
              kind: 'filter',
              filter: DISTRICT_FILTERS.find((candidate) => candidate === value) ?? 'all',
            })
          }
        >
          {DISTRICT_FILTERS.filter((choice) => choice === 'all' || counts[choice] > 0).map((choice) => (
            <option key={choice} value={choice}>
              {text.filters[choice](counts[choice])}
            </option>
          ))}
        </Select>
        <SearchBox
          aria-label={text.search}
          placeholder={text.search}
          dismiss={{ 'aria-label': text.clearSearch }}
          value={search}
          onChange={(_, { value }) => onView({ kind: 'search', search: value })}
        />
        <div role="status" className={styles.found}>
          {text.found(found.length)}
        </div>
      </div>
      {found.length > 0 && (
        <div>
          <AskButton request={{ kind: 'list-explanations', assessment, decisions: found }}>
            {text.writeExplanations(found.length)}
          </AskButton>
        </div>
      )}
      {shown.length > 0 && (
        <PlainList isRuled>
          {shown.map((decision) => (
            <DistrictItem
              key={districtId(decision)}
              decision={decision}
              sheet={survey.sheet}
              choiceColumn={assessment.choiceColumn}
              isOpen={opened.has(districtId(decision))}
              onView={onView}
            />
          ))}
        </PlainList>
      )}
      <ShowMore more={more} onShowMore={showMore} />
    </Section>
  );
}
