import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RegisterFilter } from '../../domain/tasks/register-filter';
import type { Task } from '../../domain/tasks/task';
import type { Assessment } from '../../jobs/assess';
import type { TaskBoard } from '../../jobs/follow-tasks';
import type { TasksText } from '../../locales/pane/tasks-text';
import { AskButton } from '../frame/ask-button';
import { LabelledSelect } from '../frame/labelled-select';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';

const ANY = '';
const WHICH = ['all', 'open', 'overdue'] as const satisfies readonly RegisterFilter['tasks'][];
const NO_FILTER: RegisterFilter = { district: null, step: null, follower: null, tasks: 'all' };

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Which rows the sheet of the register shows: those of the district looked at, of a step, of a person, overdue. */
export function FilterRegister(props: {
  readonly text: TasksText;
  readonly assessment: Assessment;
  readonly board: TaskBoard;
  /** Null for all. */
  readonly district: string | null;
  /** Those of the district, or all. */
  readonly tasks: readonly Task[];
}) {
  const styles = useStyles();
  const { assessment, board, district } = props;
  const text = props.text.filter;
  const [step, setStep] = useState(ANY);
  const [follower, setFollower] = useState(ANY);
  const [which, setWhich] = useState<RegisterFilter['tasks']>('all');
  const steps = board.steps.filter(({ code }) => props.tasks.some(({ stepCode }) => stepCode === code));
  const chosen = board.followers[Number(follower) - 1];
  const filter: RegisterFilter = {
    district,
    step: steps.some(({ code }) => code === step) ? step : null,
    follower: follower === ANY ? null : (chosen ?? null),
    tasks: which,
  };
  const ask = (asked: RegisterFilter) =>
    ({ kind: 'tasks', assessment, task: { kind: 'filter', filter: asked, board } }) as const;
  return (
    <Section title={text.title}>
      <Paragraph quiet>{district === null ? text.ofAll : text.ofDistrict(district)}</Paragraph>
      <LabelledSelect label={text.step} value={filter.step ?? ANY} onChoose={setStep}>
        <option value={ANY}>{text.anyStep}</option>
        {steps.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </LabelledSelect>
      {board.followers.length > 0 && (
        <LabelledSelect label={text.follower} value={chosen ? follower : ANY} onChoose={setFollower}>
          <option value={ANY}>{text.anyFollower}</option>
          {board.followers.map((one, index) => (
            <option key={`${one.column} ${one.name}`} value={String(index + 1)}>
              {text.followedBy[one.column](one.name)}
            </option>
          ))}
        </LabelledSelect>
      )}
      <LabelledSelect
        label={text.tasks}
        value={which}
        onChoose={(value) => setWhich(WHICH.find((one) => one === value) ?? 'all')}
      >
        {WHICH.filter((one) => one !== 'overdue' || board.hasState).map((one) => (
          <option key={one} value={one}>
            {text.which[one]}
          </option>
        ))}
      </LabelledSelect>
      <div className={styles.actions}>
        <AskButton request={ask(filter)}>{text.apply}</AskButton>
        <AskButton request={ask(NO_FILTER)}>{text.showAll}</AskButton>
      </div>
    </Section>
  );
}
