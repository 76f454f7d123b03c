import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { TaskGroup } from '../../domain/tasks/task-progress';
import type { TaskBoard } from '../../jobs/follow-tasks';
import type { TasksText } from '../../locales/pane/tasks-text';
import { Paragraph } from '../frame/paragraph';
import { PlainList } from '../frame/plain-list';
import { Section } from '../frame/section';
import { ShowMore } from '../frame/show-more';
import { usePaged } from '../frame/use-paged';

const PAGE = 20;
const SIDE = 12;
const GAP = 2;

const useStyles = makeStyles({
  district: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXXS,
  },
  name: { minHeight: '24px', textAlign: 'left' },
  svg: { display: 'block' },
  edge: {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  late: { fill: 'none', stroke: tokens.colorStatusDangerBorder2, strokeWidth: 2.5 },
  filled: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
});

/** The districts, each with a square per step that fills as its tasks are done. */
export function DistrictPictures(props: {
  readonly text: TasksText;
  readonly board: TaskBoard;
  readonly districts: readonly TaskGroup[];
  readonly onChoose: (name: string) => void;
}) {
  const styles = useStyles();
  const { text, board, districts, onChoose } = props;
  const { shown, more, showMore } = usePaged(districts, PAGE);
  // A step of the province alone has no square.
  const steps = board.steps.filter(({ code }) =>
    districts.some((district) => district.steps.some((step) => step.code === code)),
  );
  if (districts.length === 0) return null;
  return (
    <Section title={text.byUnit}>
      <Paragraph quiet>{text.byUnitHint}</Paragraph>
      <PlainList>
        {shown.map(({ name, done, total, overdue, steps: own }) => (
          <li key={name} className={styles.district}>
            <Link as="button" className={styles.name} onClick={() => onChoose(name)}>
              {name}
            </Link>
            <svg
              role="img"
              aria-label={text.pictureOf(name, done, total, overdue)}
              width={steps.length * (SIDE + GAP)}
              height={SIDE + 2}
              className={styles.svg}
            >
              {steps.map(({ code, name: step }, place) => {
                const found = own.find((tally) => tally.code === code);
                if (!found) return null;
                const x = place * (SIDE + GAP) + 1;
                const height = (SIDE * found.done) / found.total;
                return (
                  <g key={code}>
                    <title>{text.stepDone(step, found.done, found.total, found.overdue)}</title>
                    <rect
                      x={x}
                      y={1 + SIDE - height}
                      width={SIDE}
                      height={height}
                      className={styles.filled}
                    />
                    <rect
                      x={x}
                      y={1}
                      width={SIDE}
                      height={SIDE}
                      className={found.overdue > 0 ? styles.late : styles.edge}
                    />
                  </g>
                );
              })}
            </svg>
          </li>
        ))}
      </PlainList>
      <ShowMore more={more} onShowMore={showMore} />
    </Section>
  );
}
