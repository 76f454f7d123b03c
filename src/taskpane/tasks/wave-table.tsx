import type { WaveGroup } from '../../domain/tasks/task-progress';
import type { TasksText } from '../../locales/pane/tasks-text';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';
import { useTableStyles } from '../frame/table-styles';
import { writtenDay } from '../../jobs/excel-days';

/** The waves, each with its districts, how far it is and what comes next. */
export function WaveTable(props: { readonly text: TasksText; readonly waves: readonly WaveGroup[] }) {
  const styles = useTableStyles();
  const { text, waves } = props;
  if (waves.length === 0) {
    return (
      <Section title={text.waves}>
        <Paragraph quiet>{text.noWaves}</Paragraph>
      </Section>
    );
  }
  return (
    <Section title={text.waves}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.wave}</th>
            <th scope="col">{text.units}</th>
            <th scope="col" data-kind="number">
              {text.done}
            </th>
            <th scope="col" data-kind="number">
              {text.overdueShort}
            </th>
            <th scope="col">{text.nextDeadline}</th>
          </tr>
        </thead>
        <tbody>
          {waves.map(({ name, districts, done, total, overdue, next }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{text.number(districts.length)}</td>
              <td data-kind="number">{text.share(done, total)}</td>
              <td data-kind="number">{text.number(overdue)}</td>
              <td>{next === null ? '–' : writtenDay(next)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
