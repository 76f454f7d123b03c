import type { Assessment } from '../../jobs/assess';
import { AskButton } from '../frame/ask-button';
import { GoToLink } from '../frame/go-to-link';
import { usePane } from '../frame/pane-context';
import { Screen } from '../frame/screen';
import { Warning } from '../frame/warning';
import { FIRST_CHOICES } from '../state/request';
import type { SheetView, SheetViewChange } from '../state/sheet-view';
import { DistrictList } from './district-list';
import { FigureSummary } from './figure-summary';
import { OrganisationListing } from './organisation-listing';

/** The province's figures and what follows for each district. */
export function ResultScreen(props: {
  readonly assessment: Assessment;
  readonly view: SheetView;
  readonly onView: (change: SheetViewChange) => void;
}) {
  const { common, result: text } = usePane().words.text;
  const { assessment, view, onView } = props;
  const { survey, figures, strayChoices } = assessment;
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
          <AskButton request={{ kind: 'read', sheet: survey.sheet }}>{common.readAgain}</AskButton>
          <AskButton request={{ kind: 'open-what-if', assessment }}>{text.whatIf}</AskButton>
        </>
      }
    >
      <FigureSummary figures={figures} />
      {strayChoices.length > 0 && (
        <Warning title={text.strayChoices}>
          {strayChoices.map((address) => (
            <GoToLink key={address} place={{ sheet: survey.sheet, address }}>
              {common.toCell(address)}
            </GoToLink>
          ))}
        </Warning>
      )}
      <OrganisationListing assessment={assessment} />
      <DistrictList assessment={assessment} view={view} onView={onView} />
    </Screen>
  );
}
