import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Status, STATUSES } from '../../domain/procedure/register-columns';
import type { TaskMark } from '../../domain/tasks/mark-tasks-plan';
import type { Task } from '../../domain/tasks/task';
import type { Assessment } from '../../jobs/assess';
import type { TaskBoard } from '../../jobs/follow-tasks';
import type { TasksText } from '../../locales/pane/tasks-text';
import { AskButton } from '../frame/ask-button';
import { LabelledSelect } from '../frame/labelled-select';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';
import { dayIn, fieldOf } from '../../jobs/excel-days';

const MOST_NAMED = 5;
type Entry = Status | 'due';
const ENTRIES: readonly Entry[] = [
  'done',
  ...STATUSES.filter((status) => status !== 'done').toReversed(),
  'due',
];

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What is to be entered for the ticked tasks; nothing where none is ticked. */
export function TaskEntry(props: {
  readonly text: TasksText;
  readonly assessment: Assessment;
  readonly board: TaskBoard;
  readonly today: number;
  readonly ticked: ReadonlySet<Task>;
  /** Of the first field. */
  readonly id: string;
  readonly onUntick: () => void;
}) {
  const styles = useStyles();
  const { text, assessment, board, today, ticked, id, onUntick } = props;
  const [entry, setEntry] = useState<Entry>('done');
  const [finished, setFinished] = useState(() => fieldOf(today));
  const [due, setDue] = useState('');
  if (ticked.size === 0) return null;
  const tasks = [...ticked];
  const named = tasks.slice(0, MOST_NAMED).map(({ district, work }) => `${district}: ${work}`);
  const asksFinished = entry === 'done' && board.hasFinished;
  return (
    <Section title={text.entry(tasks.length)}>
      <Paragraph quiet>{named.join('; ') + (tasks.length > MOST_NAMED ? '; …' : '')}</Paragraph>
      <LabelledSelect
        label={text.what}
        id={id}
        value={entry}
        onChoose={(value) => setEntry(ENTRIES.find((one) => one === value) ?? 'done')}
      >
        {ENTRIES.map((one) => (
          <option key={one} value={one}>
            {text.marks[one]}
          </option>
        ))}
      </LabelledSelect>
      {asksFinished && (
        <Field label={text.finishedDay} hint={text.finishedHint}>
          <Input type="date" value={finished} onChange={(_, { value }) => setFinished(value)} />
        </Field>
      )}
      {entry === 'due' && (
        <Field label={text.dueDay} hint={text.dueHint}>
          <Input type="date" value={due} onChange={(_, { value }) => setDue(value)} />
        </Field>
      )}
      <div className={styles.actions}>
        <AskButton
          appearance="primary"
          request={{
            kind: 'tasks',
            assessment,
            task: {
              kind: 'mark',
              tasks,
              mark: markOf(entry, asksFinished ? dayIn(finished) : null, dayIn(due)),
            },
          }}
        >
          {text.write}
        </AskButton>
        <Button onClick={onUntick}>{text.untick}</Button>
      </div>
    </Section>
  );
}

function markOf(entry: Entry, finished: number | null, due: number | null): TaskMark {
  return entry === 'due' ? { kind: 'due', due } : { kind: 'status', status: entry, finished };
}
