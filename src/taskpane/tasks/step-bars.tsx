import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Task } from '../../domain/tasks/task';
import { byStep } from '../../domain/tasks/task-progress';
import type { TaskBoard } from '../../jobs/follow-tasks';
import type { TasksText } from '../../locales/pane/tasks-text';
import { Section } from '../frame/section';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  step: {
    display: 'grid',
    gridTemplateColumns: '1fr 96px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  bar: {
    height: '10px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  late: { border: `2px solid ${tokens.colorStatusDangerBorder2}` },
  filled: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** How far each step is: in words, and as a bar. */
export function StepBars(props: {
  readonly text: TasksText;
  readonly board: TaskBoard;
  readonly tasks: readonly Task[];
  readonly today: number;
}) {
  const styles = useStyles();
  const { text, board, tasks, today } = props;
  const names = new Map(board.steps.map(({ code, name }) => [code, name]));
  const steps = byStep(tasks, [...names.keys()], today);
  return (
    <Section title={text.steps}>
      <ol className={styles.list}>
        {steps.map(({ code, done, total, overdue }) => (
          <li key={code} className={styles.step}>
            <span>{text.stepDone(names.get(code) ?? code, done, total, overdue)}</span>
            <div className={mergeClasses(styles.bar, overdue > 0 && styles.late)} aria-hidden>
              <div className={styles.filled} style={{ width: `${(100 * done) / total}%` }} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
