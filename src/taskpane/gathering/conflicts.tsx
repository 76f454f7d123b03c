import { Button } from '@fluentui/react-components';
import { type Conflict, type ConflictChoices, preferring, sourceId } from '../../domain/collect/conflicts';
import type { CollectMessages } from '../../locales/collect';
import type { GatheringText } from '../../locales/pane/gathering-text';
import { LabelledSelect } from '../frame/labelled-select';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { PlainList } from '../frame/plain-list';
import { Section } from '../frame/section';
import { ShowMore } from '../frame/show-more';
import { usePaged } from '../frame/use-paged';
import type { Gathering } from '../state/gathering';
import { SourceFigures } from './source-figures';

const UNDECIDED = '';
const NOWHERE = 'nowhere';
const PAGE = 20;

/** Districts that come more than once: a person says for each where it is taken from. */
export function Conflicts(props: {
  readonly text: GatheringText;
  readonly messages: CollectMessages;
  readonly gathering: Gathering;
  readonly conflicts: readonly Conflict[];
}) {
  const { ask, isBusy } = usePane();
  const { text, messages, gathering, conflicts } = props;
  const { shown, more, showMore } = usePaged(conflicts, PAGE);
  if (conflicts.length === 0) return null;
  const { choices } = gathering;
  const undecided = conflicts.filter(({ district }) => choices[district] === undefined).length;
  const choose = (made: ConflictChoices) =>
    ask({ kind: 'preview-gathering', gathering: { ...gathering, choices: { ...choices, ...made } } });
  return (
    <Section title={text.conflicts(conflicts.length)}>
      <Paragraph>{text.conflictsHint}</Paragraph>
      <div role="status">{undecided > 0 && <Paragraph>{text.undecided(undecided)}</Paragraph>}</div>
      {conflicts.length > 1 && (
        <div>
          <Button disabledFocusable={isBusy} onClick={() => choose(preferring('last', conflicts))}>
            {text.lastForAll}
          </Button>
        </div>
      )}
      <PlainList>
        {shown.map((conflict) => {
          const { district, name, sources } = conflict;
          return (
            <li key={district}>
              <LabelledSelect
                label={name}
                isOff={isBusy}
                field={{
                  hint: (
                    <SourceFigures
                      text={text}
                      messages={messages}
                      conflict={conflict}
                      taken={gathering.collected.taken}
                    />
                  ),
                }}
                value={valueOf(choices[district])}
                onChoose={(value) => choose({ [district]: value === NOWHERE ? null : value })}
              >
                <option value={UNDECIDED} disabled>
                  {text.chooseSource}
                </option>
                {sources.map((source) => (
                  <option key={sourceId(source)} value={sourceId(source)}>
                    {messages.source(source)}
                  </option>
                ))}
                <option value={NOWHERE}>{text.leaveOut}</option>
              </LabelledSelect>
            </li>
          );
        })}
      </PlainList>
      <ShowMore more={more} onShowMore={showMore} />
    </Section>
  );
}

function valueOf(choice: string | null | undefined): string {
  if (choice === undefined) return UNDECIDED;
  return choice ?? NOWHERE;
}
