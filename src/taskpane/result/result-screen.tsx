import type { Assessment } from '../../jobs/assess';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Screen } from '../frame/screen';
import { FIRST_CHOICES } from '../state/request';
import { DistrictList } from './district-list';
import { FigureSummary } from './figure-summary';
import { OrganisationListing } from './organisation-listing';

/** The province's figures and what follows for each district. */
export function ResultScreen({ assessment }: { readonly assessment: Assessment }) {
  const text = usePane().words.text.result;
  const { survey, figures } = assessment;
  return (
    <Screen
      title={text.title}
      actions={
        <>
          <AskButton
            appearance="primary"
            request={{ kind: 'preview-write', sheet: survey.sheet, choices: FIRST_CHOICES }}
          >
            {text.toWrite}
          </AskButton>
          <AskButton request={{ kind: 'preview-checklists', sheet: survey.sheet, replaceTypedOver: false }}>
            {text.toChecklists}
          </AskButton>
        </>
      }
    >
      <FigureSummary figures={figures} />
      <OrganisationListing assessment={assessment} />
      <DistrictList assessment={assessment} />
    </Screen>
  );
}
