import type { Assessment } from '../../jobs/assess';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';

/** The base organisations by the committee that each is to join, as a sheet; to be filled in where the survey only counts. */
export function OrganisationListing({ assessment }: { readonly assessment: Assessment }) {
  const text = usePane().words.text.result;
  const { survey, figures } = assessment;
  const listed = survey.organisations.length;
  const counted = figures.before;
  if (listed + counted === 0) return null;
  return (
    <Section title={text.organisationList}>
      <Paragraph>
        {listed > 0 ? text.organisationListHint(listed) : text.organisationFormHint(counted)}
      </Paragraph>
      <div>
        <AskButton request={{ kind: 'list-organisations', assessment }}>
          {text.makeOrganisationList}
        </AskButton>
      </div>
    </Section>
  );
}
