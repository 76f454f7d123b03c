import { useState } from 'react';
import { languageOf } from '../../locales/language';
import type { WriteText } from '../../locales/pane/write-text';
import { areaAddress } from '../../domain/address';
import { changesNothing, type Plan, writtenCells } from '../../domain/plan';
import type { Assessment } from '../../jobs/assess';
import type { ResultWriting } from '../../jobs/plan-results';
import type { ApplyTrouble } from '../../workbook/read-targets';
import { AskButton } from '../frame/ask-button';
import { Facts } from '../frame/facts';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Screen } from '../frame/screen';
import { Section } from '../frame/section';
import { Warning } from '../frame/warning';
import type { WriteChoices } from '../state/request';
import { ColumnList } from './column-list';
import { ContentChoice } from './content-choice';
import { LogChoice } from './log-choice';
import { resultPlace } from './result-place';
import { isUnapplied, startChoiceOf } from './start-choice';
import { StartColumn } from './start-column';
import { TypedOver } from './typed-over';

/** What a run would write, before it writes: sheet, columns, cells, and what of somebody's is kept. */
export function WriteView(props: {
  readonly text: WriteText;
  readonly assessment: Assessment;
  readonly writing: ResultWriting;
  readonly choices: WriteChoices;
  readonly trouble: ApplyTrouble | null;
}) {
  const { words } = usePane();
  const { text, assessment, writing, choices, trouble } = props;
  const { survey } = assessment;
  const preview = { kind: 'preview-write', sheet: survey.sheet } as const;
  const place = writing.ok ? resultPlace(survey.sheet, writing.columns) : null;
  const nothing = ({ typedOver }: Plan) => (typedOver.length === 0 ? text.nothing : text.nothingElse);
  const [start, setStart] = useState(() => startChoiceOf(choices.startColumn));
  const asksForStart = writing.ok
    ? writing.columns.some(({ isNew }) => isNew)
    : writing.trouble.code === 'target-occupied' || writing.trouble.code === 'no-room';
  const mustApply = asksForStart && isUnapplied(start, choices.startColumn);
  const canWrite = writing.ok && trouble === null && !mustApply && !changesNothing(writing.plan);
  return (
    <Screen
      title={text.title}
      actions={
        <>
          <AskButton
            appearance={trouble ? 'secondary' : 'primary'}
            request={{ kind: 'write', assessment, writing, choices, place }}
            isOff={!canWrite}
          >
            {text.confirm}
          </AskButton>
          <AskButton request={{ ...preview, choices }} appearance={trouble ? 'primary' : 'secondary'}>
            {words.text.common.readAgain}
          </AskButton>
        </>
      }
    >
      {trouble && (
        <Warning title={words.text.common.refused}>
          <span>{words.messages.writeTrouble(trouble)}</span>
        </Warning>
      )}
      {writing.ok ? (
        <>
          <Facts
            facts={[
              [text.sheet, survey.sheet],
              [text.cells, text.cellCount(writtenCells(writing.plan))],
              [text.standing, text.standingColumns(writing.columns.filter(({ isNew }) => !isNew).length)],
              [text.language, words.text.languageName[languageOf(writing.language)]],
            ]}
          />
          <Paragraph>{changesNothing(writing.plan) ? nothing(writing.plan) : text.untouched}</Paragraph>
          {writing.plan.newSheets.map(({ name }) => (
            <Paragraph key={name}>{text.rulesSheet(name)}</Paragraph>
          ))}
          <ContentChoice
            text={text}
            content={writing.content}
            notLive={writing.notLive}
            fixedColumns={writing.fixedColumns}
            requestFor={(content) => ({ ...preview, choices: { ...choices, content } })}
          />
          <LogChoice
            text={text}
            runLog={writing.runLog}
            isChosen={choices.log}
            requestFor={(log) => ({ ...preview, choices: { ...choices, log } })}
          />
          {(writing.plan.typedOver.length > 0 || choices.replaceTypedOver) && (
            <TypedOver
              text={text}
              cells={writing.plan.typedOver}
              isReplaced={choices.replaceTypedOver}
              requestFor={(replaceTypedOver) => ({ ...preview, choices: { ...choices, replaceTypedOver } })}
            />
          )}
          <Section title={text.columns}>
            <ColumnList
              text={text}
              columns={writing.columns.map((placed) => ({ ...placed, address: areaAddress(placed.area) }))}
            />
          </Section>
        </>
      ) : (
        <Warning title={text.cannotPlace}>
          <span>{words.messages.writeTrouble(writing.trouble)}</span>
        </Warning>
      )}
      {asksForStart && (
        <StartColumn text={text} sheet={survey.sheet} choices={choices} start={start} onStart={setStart} />
      )}
      <div role="status">{mustApply && <Paragraph>{text.applyFirst}</Paragraph>}</div>
    </Screen>
  );
}
