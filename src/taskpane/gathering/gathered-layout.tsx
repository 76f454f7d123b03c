import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { CollectedLayout } from '../../domain/collect/collected';
import type { CollectionPlanning } from '../../domain/collect/collection-plan';
import type { GatheringText } from '../../locales/pane/gathering-text';
import { usePane } from '../frame/pane-context';
import type { Gathering } from '../state/gathering';

const LAYOUTS: readonly CollectedLayout[] = ['by-organisation', 'wide'];

/** Files that all list organisations may be gathered either way, as long as no gathered sheet stands. */
export function GatheredLayout(props: {
  readonly text: GatheringText;
  readonly gathering: Gathering;
  readonly planning: CollectionPlanning;
}) {
  const { ask, isBusy } = usePane();
  const { text, gathering, planning } = props;
  const canChoose =
    planning.ok &&
    planning.isNew &&
    gathering.collected.taken.every(({ layout }) => layout === 'by-organisation');
  if (!canChoose) return null;
  const choose = (layout: CollectedLayout | null) =>
    ask({ kind: 'preview-gathering', gathering: { ...gathering, layout } });
  return (
    <Field label={text.layout}>
      <RadioGroup
        value={planning.layout}
        aria-disabled={isBusy}
        onChange={(_, { value }) => choose(LAYOUTS.find((layout) => layout === value) ?? null)}
      >
        {LAYOUTS.map((layout) => (
          <Radio key={layout} value={layout} label={text.layouts[layout]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
