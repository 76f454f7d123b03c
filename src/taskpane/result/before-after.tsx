import { makeStyles, tokens } from '@fluentui/react-components';
import type { Figures } from '../../domain/decision/decision';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';
import { type SquareGrid, squareGrid, squareScale } from './square-grid';

const useStyles = makeStyles({
  numbers: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  picture: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
  grid: { margin: 0, flexShrink: 0 },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  svg: { display: 'block' },
  // System colours in forced-colours mode: SVG fills are not replaced by themselves.
  before: { fill: tokens.colorNeutralForeground3, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  after: { fill: tokens.colorBrandForeground1, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

/** How many organisations there are today and will be, in numbers and in squares of one scale. */
export function BeforeAfter({ figures }: { readonly figures: Figures }) {
  const styles = useStyles();
  const text = usePane().words.text.result;
  const { before, after, districts } = figures;
  // A number over some of the districts must not pass for that of all.
  const covers = (open: number, said: string) =>
    open === 0 ? said : `${said} (${text.coverage(districts - open, districts)})`;
  const scale = squareScale(before, after);
  return (
    <Section title={text.organisations}>
      <p className={styles.numbers}>{text.fromTo(before, after)}</p>
      <div
        role="img"
        aria-label={text.picture(
          covers(figures.beforeOpen, text.number(before)),
          covers(figures.afterOpen, text.number(after)),
        )}
        className={styles.picture}
      >
        <Squares
          grid={squareGrid(before, scale)}
          className={styles.before}
          caption={covers(figures.beforeOpen, text.beforeLabel)}
        />
        <Squares
          grid={squareGrid(after, scale)}
          className={styles.after}
          caption={covers(figures.afterOpen, text.afterLabel)}
        />
      </div>
      {scale > 1 && <Paragraph quiet>{text.squareMeans(scale)}</Paragraph>}
    </Section>
  );
}

function Squares(props: { readonly grid: SquareGrid; readonly className: string; readonly caption: string }) {
  const styles = useStyles();
  const { path, width, height } = props.grid;
  return (
    <figure className={styles.grid}>
      <svg
        className={styles.svg}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden
      >
        <path className={props.className} d={path} />
      </svg>
      <figcaption className={styles.caption}>{props.caption}</figcaption>
    </figure>
  );
}
