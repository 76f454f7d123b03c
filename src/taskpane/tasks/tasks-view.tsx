import { Button, Checkbox } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { isTickedOtherwise, type Task } from '../../domain/tasks/task';
import { byDistrict, byWave, tallyOf } from '../../domain/tasks/task-progress';
import type { Assessment } from '../../jobs/assess';
import type { TaskBoard } from '../../jobs/follow-tasks';
import type { TasksText } from '../../locales/pane/tasks-text';
import { AskButton } from '../frame/ask-button';
import { LabelledSelect } from '../frame/labelled-select';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Screen } from '../frame/screen';
import { Warning } from '../frame/warning';
import type { TasksSaid } from '../state/tasks';
import { dayOf } from '../../jobs/excel-days';
import { DistrictPictures } from './district-pictures';
import { FilterRegister } from './filter-register';
import { NamedTasks } from './named-tasks';
import { NextTasks } from './next-tasks';
import { Said } from './said';
import { statusText } from './status-text';
import { StepBars } from './step-bars';
import { TaskEntry } from './task-entry';
import { useSelectedDistrict } from './use-selected-district';
import { WaveTable } from './wave-table';

const ALL = '';
const NONE: ReadonlySet<Task> = new Set();

interface Ticks {
  readonly board: TaskBoard;
  readonly tasks: ReadonlySet<Task>;
}

/** What is left to do, for all districts or the one that is selected; ticked tasks get a status or a deadline. */
export function TasksView(props: {
  readonly text: TasksText;
  readonly assessment: Assessment;
  readonly board: TaskBoard;
  readonly said: TasksSaid | null;
}) {
  const { words } = usePane();
  const { text, assessment, board, said } = props;
  const today = dayOf(new Date());
  const codes = useMemo(() => board.steps.map(({ code }) => code), [board]);
  const districts = useMemo(
    () =>
      byDistrict(board.tasks, codes, today).filter(({ name }) => name !== board.allDistricts && name !== ''),
    [board, codes, today],
  );
  const waves = useMemo(() => byWave(board.tasks, codes, today), [board, codes, today]);
  const names = useMemo(() => districts.map(({ name }) => name), [districts]);
  const entryId = useId();
  const [chosen, setChosen] = useState(ALL);
  const [follows, setFollows] = useState(true);
  // Ticks speak of tasks as they were read: after another reading there are none.
  const [ticks, setTicks] = useState<Ticks>({ board, tasks: new Set() });
  const ticked = ticks.board === board ? ticks.tasks : NONE;
  const isHeard = useSelectedDistrict(follows, names, assessment, (name) => {
    // While something is ticked the list stays where it is.
    if (ticked.size === 0) setChosen(name);
  });
  const district = districts.find(({ name }) => name === chosen) ?? null;
  const tasks: readonly Task[] = district?.tasks ?? board.tasks;
  const tally = district ?? tallyOf(board.tasks, today);
  return (
    <Screen
      title={text.title}
      // What was done is said at the top, whatever the list was scrolled to.
      topic={said === null ? 'read' : JSON.stringify(said)}
      actions={
        <>
          {ticked.size > 0 && (
            <Button appearance="primary" onClick={() => document.getElementById(entryId)?.focus()}>
              {text.toEntry(ticked.size)}
            </Button>
          )}
          <AskButton request={{ kind: 'tasks', assessment, task: { kind: 'read' } }}>
            {words.text.common.readAgain}
          </AskButton>
          <AskButton
            request={{ kind: 'preview-checklists', sheet: assessment.survey.sheet, replaceTypedOver: false }}
          >
            {text.toRegister}
          </AskButton>
        </>
      }
    >
      {said && <Said text={text} said={said} assessment={assessment} />}
      {board.lostStatuses > 0 && (
        <Warning title={text.lostStatuses(board.lostStatuses)}>
          <span>{text.lostStatusesHint}</span>
        </Warning>
      )}
      <Paragraph>{text.introduction}</Paragraph>
      <div>
        <LabelledSelect label={text.scope} value={district?.name ?? ALL} onChoose={setChosen}>
          <option value={ALL}>{text.allUnits(districts.length)}</option>
          {districts.map(({ name, overdue }) => (
            <option key={name} value={name}>
              {text.unit(name, overdue)}
            </option>
          ))}
        </LabelledSelect>
        <Checkbox
          label={text.followSelection}
          checked={follows}
          onChange={(_, { checked }) => setFollows(checked === true)}
        />
        {follows && !isHeard && <Paragraph quiet>{text.selectionNotFollowed}</Paragraph>}
      </div>
      <div role="status">
        {text.doneOf(tally.done, tally.total)};{' '}
        {tally.overdue === 0 ? text.noneOverdue : text.overdue(tally.overdue)}
      </div>
      <NamedTasks
        text={text}
        board={board}
        title={text.tooEarly}
        found={board.tooEarly.filter(({ task }) => district === null || task.district === district.name)}
        taskOf={({ task }) => task}
        say={({ task, before }) =>
          text.tooEarlyTask(
            task.district,
            task.work,
            before.map((one) => one.work),
          )
        }
      />
      <NamedTasks
        text={text}
        board={board}
        title={text.tickedOtherwise}
        found={tasks.filter(isTickedOtherwise)}
        taskOf={(task) => task}
        say={(task) => text.tickedOtherwiseTask(task.district, task.work, statusText(text, task))}
      />
      <NextTasks
        text={text}
        topic={district?.name ?? ALL}
        board={board}
        tasks={tasks}
        today={today}
        ticked={ticked}
        onTick={(next) => setTicks({ board, tasks: next })}
      />
      <TaskEntry
        text={text}
        assessment={assessment}
        board={board}
        today={today}
        ticked={ticked}
        id={entryId}
        onUntick={() => setTicks({ board, tasks: NONE })}
      />
      <FilterRegister
        text={text}
        assessment={assessment}
        board={board}
        district={district?.name ?? null}
        tasks={tasks}
      />
      <StepBars text={text} board={board} tasks={tasks} today={today} />
      <WaveTable text={text} waves={waves} />
      <DistrictPictures text={text} board={board} districts={districts} onChoose={setChosen} />
    </Screen>
  );
}
