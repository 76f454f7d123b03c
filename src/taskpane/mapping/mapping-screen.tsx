import { Button } from '@fluentui/react-components';
import { fieldId } from '../../domain/survey/field';
import { NO_CHOICE, type ReadingChoice } from '../../domain/survey/reading-choice';
import { AskButton } from '../frame/ask-button';
import { Facts } from '../frame/facts';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { PlainList } from '../frame/plain-list';
import { Screen } from '../frame/screen';
import { Section } from '../frame/section';
import { Warning } from '../frame/warning';
import type { MappingScreen as MappingState } from '../state/mapping-state';
import { choiceOf, hasChoice, isChanged, type ReadingDraft } from '../state/reading-draft';
import type { PaneRequest } from '../state/request';
import { FieldItem } from './field-item';
import { type FieldGroup, fieldGroups } from './field-groups';
import { HeaderRowsChoice } from './header-rows';
import { LayoutChoice } from './layout-choice';
import type { MappingForm } from './mapping-form';

/** Where each field of a sheet stands, and the ways to say otherwise. What is said is kept in the workbook. */
export function MappingScreen(props: {
  readonly state: MappingState;
  readonly onDraft: (draft: ReadingDraft) => void;
  readonly onBack: () => void;
}) {
  const { words, rules } = usePane();
  const { common, mapping: text, survey } = words.text;
  const { onDraft, onBack } = props;
  const { sheet, mapping, draft, trouble, elsewhere } = props.state;
  const form: MappingForm = { sheet, mapping, draft, trouble, elsewhere, onDraft };
  const choice = choiceOf(draft, mapping, rules.blocs);
  const keep = (wanted: ReadingChoice): PaneRequest => ({
    kind: 'choose-reading',
    reading: { sheet, choice: wanted, row: (wanted.headerRows ?? mapping.headerRows).last },
  });
  return (
    <Screen
      title={text.title}
      actions={
        <>
          <AskButton appearance="primary" request={keep(choice ?? NO_CHOICE)} isOff={choice === null}>
            {text.readSo}
          </AskButton>
          <AskButton request={keep(NO_CHOICE)} isOff={!hasChoice(mapping) && !isChanged(draft, mapping)}>
            {text.clear}
          </AskButton>
          <Button onClick={onBack}>{common.back}</Button>
        </>
      }
    >
      {trouble && (
        <Warning title={words.text.notice.unreadable(sheet)}>
          <span>{words.messages.surveyTrouble(trouble)}</span>
        </Warning>
      )}
      <Facts facts={[[survey.sheet, sheet]]} />
      <Paragraph>{text.introduction}</Paragraph>
      <LayoutChoice layout={draft.layout} onLayout={(layout) => onDraft({ ...draft, layout })} />
      <HeaderRowsChoice draft={draft} onDraft={onDraft} />
      {fieldGroups(draft.layout, rules.blocs).map((group) => (
        <GroupOfFields
          key={typeof group.of === 'string' ? group.of : group.of.id}
          group={group}
          form={form}
        />
      ))}
    </Screen>
  );
}

function GroupOfFields(props: { readonly group: FieldGroup; readonly form: MappingForm }) {
  const { words } = usePane();
  const { of, fields } = props.group;
  const title = typeof of === 'string' ? words.text.mapping.groups[of] : of.shortName[words.language];
  return (
    <Section title={title}>
      <PlainList isRuled>
        {fields.map((field) => (
          <FieldItem key={fieldId(field)} field={field} form={props.form} />
        ))}
      </PlainList>
    </Section>
  );
}
