import { cellAddress } from '../../domain/address';
import type { DoneTooEarly } from '../../domain/tasks/done-too-early';
import type { TaskBoard } from '../../jobs/follow-tasks';
import type { TasksText } from '../../locales/pane/tasks-text';
import { GoToLink } from '../frame/go-to-link';
import { Warning } from '../frame/warning';

const MOST = 4;

/** Tasks that are marked done before what has to be done first. */
export function TooEarly(props: {
  readonly text: TasksText;
  readonly board: TaskBoard;
  readonly found: readonly DoneTooEarly[];
}) {
  const { text, board, found } = props;
  if (found.length === 0) return null;
  return (
    <Warning title={text.tooEarly(found.length)}>
      {found.slice(0, MOST).map(({ task: { key, row, district, work }, before }) => (
        <span key={`${key} ${row}`}>
          <GoToLink place={{ sheet: board.sheet, address: cellAddress(row, board.statusColumn) }}>
            {cellAddress(row, board.statusColumn)}
          </GoToLink>{' '}
          {text.tooEarlyTask(
            district,
            work,
            before.map((one) => one.work),
          )}
        </span>
      ))}
      {found.length > MOST && <span>{text.moreTooEarly(found.length - MOST)}</span>}
    </Warning>
  );
}
