import { countedGroups, countedRows } from '../../domain/organisations/counted-groups';
import type { Assessment } from '../../jobs/assess';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';

/** The base organisations by the committee that each is to join, as a sheet; to be filled in where the survey only counts. */
export function OrganisationListing({ assessment }: { readonly assessment: Assessment }) {
  const text = usePane().words.text.result;
  const { survey, decisions, rules } = assessment;
  const listed = survey.organisations.length;
  const counted = countedRows(listed > 0 ? [] : countedGroups(decisions, rules));
  if (listed + counted.organisations + counted.others === 0) return null;
  return (
    <Section title={text.organisationList}>
      <Paragraph>
        {listed > 0 ? text.organisationListHint(listed) : text.organisationFormHint(counted.organisations)}
      </Paragraph>
      <div>
        <AskButton request={{ kind: 'list-organisations', assessment }}>
          {listed > 0 ? text.makeOrganisationList : text.makeOrganisationForm}
        </AskButton>
      </div>
    </Section>
  );
}
