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
  if (columns.length === 0) return null;
  const named = columns.map(({ column, districts }) => ({
    header: sheet.results.header(column),
    districts: districts.length,
  }));
  return <Paragraph>{text.fixedColumns(named)}</Paragraph>;
}
