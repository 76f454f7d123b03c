import type { Survey } from '../../domain/survey/survey';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { BlocColumns } from './bloc-columns';
import { ListColumns } from './list-columns';

/** Which column of the sheet each number was taken from, and which of them are not sure. */
export function ColumnSources({ survey }: { readonly survey: Survey }) {
  const text = usePane().words.text.survey;
  const unsure = survey.columns.filter(({ certainty }) => certainty === 'likely').length;
  return (
    <>
      {survey.layout === 'wide' ? (
        <BlocColumns columns={survey.columns} />
      ) : (
        <ListColumns columns={survey.columns} titleCell={survey.titleCell} />
      )}
      {unsure > 0 && <Paragraph>{text.unsureColumns(unsure)}</Paragraph>}
    </>
  );
}
