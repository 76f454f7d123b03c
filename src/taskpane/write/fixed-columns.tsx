import type { FixedColumn } from '../../domain/decision/results-plan';
import { writeTextIn } from '../../locales/pane/write-text-in';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';

/** The result columns that do not follow the survey by themselves, before writing and in the receipt. */
export function FixedColumns({ columns }: { readonly columns: readonly FixedColumn[] }) {
  const { sheet, language } = usePane().words;
  if (columns.length === 0) return null;
  const named = columns.map(({ column, districts }) => ({
    header: sheet.results.header(column),
    districts: districts.length,
  }));
  return <Paragraph>{writeTextIn(language).fixedColumns(named)}</Paragraph>;
}
