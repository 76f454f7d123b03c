import type { Assessment } from '../../jobs/assess';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';

/** The base organisations by the committee that each is to join, as a sheet; only for surveys that list them. */
export function OrganisationListing({ assessment }: { readonly assessment: Assessment }) {
  const text = usePane().words.text.result;
  const { organisations } = assessment.survey;
  if (organisations.length === 0) return null;
  return (
    <Section title={text.organisationList}>
      <Paragraph>{text.organisationListHint(organisations.length)}</Paragraph>
      <div>
        <AskButton request={{ kind: 'list-organisations', assessment }}>
          {text.makeOrganisationList}
        </AskButton>
      </div>
    </Section>
  );
}
