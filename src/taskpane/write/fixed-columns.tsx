import type { FixedColumn } from '../../domain/decision/results-plan';
import type { WriteText } from '../../locales/pane/write-text';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';

/** The result columns that do not follow the survey by themselves, before writing and in the receipt. */
export function FixedColumns(props: {
  readonly text: Pick<WriteText, 'fixedColumns'>;
  readonly columns: readonly FixedColumn[];
}) {
  const { text, columns } = props;
  const { sheet } = usePane().words;
  return (['until-changed', 'value', 'too-long'] as const).map((how) => {
    const named = columns
      .filter(({ as }) => as === how)
      .map(({ column, districts }) => ({
        header: sheet.results.header(column),
        districts: districts.length,
      }));
    return named.length > 0 && <Paragraph key={how}>{text.fixedColumns[how](named)}</Paragraph>;
  });
}
