import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { cellAddress } from '../../domain/address';
import { partsOfKey } from '../../domain/procedure/register-keys';
import { daysLate, isOpen, type Task } from '../../domain/tasks/task';
import { byUrgency } from '../../domain/tasks/urgency';
import type { TaskBoard } from '../../jobs/follow-tasks';
import type { TasksText } from '../../locales/pane/tasks-text';
import { GoToLink } from '../frame/go-to-link';
import { Paragraph } from '../frame/paragraph';
import { PlainList } from '../frame/plain-list';
import { Section } from '../frame/section';
import { ShowMore } from '../frame/show-more';
import { usePaged } from '../frame/use-paged';
import { writtenDay } from '../../jobs/excel-days';
import { statusText } from './status-text';

const PAGE = 8;

const useStyles = makeStyles({
  details: {
    paddingLeft: '32px',
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  late: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** The open tasks, the most urgent first, to be ticked; on request those that are done as well. */
export function NextTasks(props: {
  readonly text: TasksText;
  /** Whose tasks these are: another one begins with the first page. */
  readonly topic: string;
  readonly board: TaskBoard;
  readonly tasks: readonly Task[];
  readonly today: number;
  readonly ticked: ReadonlySet<Task>;
  readonly onTick: (ticked: ReadonlySet<Task>) => void;
}) {
  const { text, topic, board, tasks, today, ticked, onTick } = props;
  const [showsDone, setShowsDone] = useState(false);
  const listed = useMemo(() => {
    const codes = board.steps.map(({ code }) => code);
    const open = byUrgency(tasks, codes);
    return showsDone ? [...open, ...tasks.filter((task) => !isOpen(task))] : open;
  }, [board, tasks, showsDone]);
  const { shown, more, showMore } = usePaged(listed, PAGE, topic);
  const tick = (task: Task, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(task);
    else next.delete(task);
    onTick(next);
  };
  return (
    <Section title={text.next}>
      {listed.length === 0 ? (
        <Paragraph>{text.nothingOpen}</Paragraph>
      ) : (
        <Paragraph quiet>{text.entryHint}</Paragraph>
      )}
      <PlainList isRuled>
        {shown.map((task) => (
          <TaskItem
            key={`${task.key} ${task.row}`}
            text={text}
            board={board}
            task={task}
            today={today}
            // The district is said once above where the list is that of one.
            withDistrict={topic === ''}
            isTicked={ticked.has(task)}
            onTick={(isTicked) => tick(task, isTicked)}
          />
        ))}
      </PlainList>
      <ShowMore more={more} onShowMore={showMore} />
      <Checkbox
        label={text.showDone}
        checked={showsDone}
        onChange={(_, { checked }) => setShowsDone(checked === true)}
      />
    </Section>
  );
}

function TaskItem(props: {
  readonly text: TasksText;
  readonly board: TaskBoard;
  readonly task: Task;
  readonly today: number;
  readonly withDistrict: boolean;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}) {
  const styles = useStyles();
  const { text, board, task, today, withDistrict, isTicked, onTick } = props;
  const { number, work, district, organisation, lead, row } = task;
  const late = daysLate(task, today);
  // What is about one organisation, or one bloc of today, says which; so no two tasks are called the same.
  const isOfPart = (partsOfKey(task.key)?.blocs.length ?? 0) > 0;
  const name = [
    withDistrict ? `${district}: ` : '',
    number === '' ? '' : `${number}. `,
    work,
    isOfPart ? ` (${organisation})` : '',
  ].join('');
  const address = cellAddress(row, board.statusColumn);
  return (
    <li>
      <Checkbox label={name} checked={isTicked} onChange={(_, { checked }) => onTick(checked === true)} />
      <div className={styles.details}>
        <div>
          <span className={late === null ? undefined : styles.late}>{deadlineText(text, task, today)}</span>
          {' · '}
          {statusText(text, task)}
          {' · '}
          <GoToLink place={{ sheet: board.sheet, address }}>{`${text.goTo} ${address}`}</GoToLink>
        </div>
        {lead !== '' && <div>{lead}</div>}
      </div>
    </li>
  );
}

function deadlineText(text: TasksText, task: Task, today: number): string {
  const late = daysLate(task, today);
  if (late !== null) return text.late(late);
  if (task.deadline === null) return text.noDeadline;
  return task.deadline === today && isOpen(task) ? text.dueToday : text.dueOn(writtenDay(task.deadline));
}
