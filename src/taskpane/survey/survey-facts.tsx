import { columnLetters } from '../../domain/address';
import type { Survey } from '../../domain/survey/survey';
import { Facts } from '../frame/facts';
import { usePane } from '../frame/pane-context';

/** What kind of survey a sheet is, and how much stands on it. */
export function SurveyFacts({ survey }: { readonly survey: Survey }) {
  const { survey: words, result } = usePane().words.text;
  const { sheet, layout, districts, organisations, totalRow } = survey;
  return (
    <Facts
      facts={[
        [words.sheet, sheet],
        [words.layout, words.layouts[layout]],
        [words.districts, result.number(districts.length)],
        ...(organisations.length === 0
          ? []
          : [[words.organisations, result.number(organisations.length)] as const]),
        // A list names this column among the others.
        ...(layout === 'wide'
          ? [[words.nameColumn, <NameColumn key="name" survey={survey} />] as const]
          : []),
        [words.totalRow, totalRow === null ? words.noTotalRow : words.rowNumber(totalRow + 1)],
      ]}
    />
  );
}

function NameColumn({ survey }: { readonly survey: Survey }) {
  const { mapping, survey: words } = usePane().words.text;
  if (survey.titleCell !== undefined) return `${mapping.titleCell(survey.titleCell)} (${words.toCheck})`;
  const mapped = survey.columns.find(({ field }) => field.kind === 'district');
  const named = mapping.column(columnLetters(survey.nameColumn), (mapped?.header ?? []).join(' / '));
  return (
    <>
      {named}
      {mapped?.certainty === 'likely' && ` (${words.toCheck})`}
    </>
  );
}
