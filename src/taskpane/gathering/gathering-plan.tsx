import { changesNothing } from '../../domain/plan';
import type { GatheringText } from '../../locales/pane/gathering-text';
import { Facts } from '../frame/facts';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';
import type { GatheringProposal } from '../state/gathering';

const MOST_NAMES = 6;

/** What writing the gathered sheet would change. */
export function GatheringPlan(props: { readonly text: GatheringText; readonly proposal: GatheringProposal }) {
  const { text, proposal } = props;
  const { sheet, isNew, changes, plan } = proposal;
  const named = (title: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : [[title, rowsOf(rows, text)] as const];
  return (
    <Section title={text.plan}>
      <Facts
        facts={[
          [text.target, isNew ? text.newSheet(sheet) : text.standingSheet(sheet)],
          [text.added, text.rows(changes.added.length)],
          ...named(text.replaced, changes.replaced),
          ...(isNew ? [] : [[text.unchanged, text.rows(changes.unchanged)] as const]),
          ...named(text.takenOut, changes.takenOut),
          ...named(text.kept, changes.kept),
        ]}
      />
      {changes.kept.length > 0 && <Paragraph>{text.keptHint}</Paragraph>}
      {changes.withoutColumn.length > 0 && (
        <Paragraph>{text.withoutColumnHint(changes.withoutColumn.join('; '))}</Paragraph>
      )}
      {changesNothing(plan) && <Paragraph>{text.nothing}</Paragraph>}
    </Section>
  );
}

/** All of a few rows by name; of many, how many. */
function rowsOf(rows: readonly string[], text: GatheringText): string {
  return rows.length > MOST_NAMES ? text.rows(rows.length) : text.rowsNamed(rows.length, rows.join(', '));
}
