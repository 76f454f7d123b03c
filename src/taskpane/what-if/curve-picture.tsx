import { makeStyles, tokens } from '@fluentui/react-components';
import type { CurvePoint } from '../../domain/what-if/curve';
import type { Side } from '../../domain/what-if/what-if';
import type { WhatIfText } from '../../locales/pane/what-if-text';
import { Paragraph } from '../frame/paragraph';
import { type CurveScale, curveScale, HEIGHT, stepPath, ticksOf, WIDTH } from './curve-geometry';

// System colours in forced-colours mode: SVG colours are not replaced by themselves.
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  svg: { display: 'block', width: '100%', maxWidth: '440px', height: 'auto' },
  axis: { stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: 'GrayText' } },
  number: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    fontFamily: tokens.fontFamilyBase,
    [FORCED]: { fill: 'CanvasText' },
  },
  line: { fill: 'none', strokeWidth: '2px' },
  committees: { stroke: tokens.colorBrandForeground1, [FORCED]: { stroke: 'Highlight' } },
  recommended: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: '2 3',
    [FORCED]: { stroke: 'CanvasText' },
  },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    [FORCED]: { stroke: 'CanvasText' },
  },
  hollow: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: 'Canvas' } },
  solid: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { flexShrink: 0 },
});

interface Shown {
  readonly text: WhatIfText;
  /** Not empty. */
  readonly curve: readonly CurvePoint[];
  readonly now: Side;
  readonly tried: Side;
}

/** Committees over the number of members needed, with the number in use and the tried one marked. */
export function CurvePicture({ text, curve, now, tried }: Shown) {
  const styles = useStyles();
  const scale = curveScale(curve, [now.committees, tried.committees]);
  const counts = curve.map(({ committees }) => committees);
  const marks = { now: markOf(now), tried: markOf(tried) };
  const label = text.picture({
    first: scale.first,
    last: scale.last,
    ...marks,
    most: Math.max(...counts),
    fewest: Math.min(...counts),
  });
  const isInside = ({ threshold }: Mark) => threshold >= scale.first && threshold <= scale.last;
  return (
    <>
      <svg role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.svg}>
        <Axes text={text} scale={scale} />
        <path className={`${styles.line} ${styles.recommended}`} d={stepPath(curve, 'recommended', scale)} />
        <path className={`${styles.line} ${styles.committees}`} d={stepPath(curve, 'committees', scale)} />
        {isInside(marks.now) && (
          <NowMark x={scale.x(marks.now.threshold)} y={scale.y(marks.now.committees)} />
        )}
        {isInside(marks.tried) && (
          <TriedMark x={scale.x(marks.tried.threshold)} y={scale.y(marks.tried.committees)} />
        )}
      </svg>
      <div className={styles.legend}>
        <Entry name={text.committees}>
          <path className={`${styles.line} ${styles.committees}`} d="M0 8H16" />
        </Entry>
        <Entry name={text.recommended}>
          <path className={`${styles.line} ${styles.recommended}`} d="M0 8H16" />
        </Entry>
        <Entry name={text.nowAt(marks.now.threshold)}>
          <NowMark x={8} y={8} />
        </Entry>
        <Entry name={text.triedAt(marks.tried.threshold)}>
          <TriedMark x={8} y={8} />
        </Entry>
      </div>
      {!isInside(marks.tried) && <Paragraph quiet>{text.outside}</Paragraph>}
    </>
  );
}

interface Mark {
  readonly threshold: number;
  readonly committees: number;
}

function markOf({ rules, committees }: Side): Mark {
  return { threshold: rules.committeeThreshold.members, committees };
}

function Axes({ text, scale }: { readonly text: WhatIfText; readonly scale: CurveScale }) {
  const styles = useStyles();
  const base = scale.y(0);
  return (
    <>
      <path className={styles.axis} d={`M${scale.x(scale.first)} ${base}H${scale.x(scale.last)}`} />
      {[0, scale.most].map((count) => (
        <text key={count} className={styles.number} x={24} y={scale.y(count) + 4} textAnchor="end">
          {text.number(count)}
        </text>
      ))}
      {ticksOf(scale).map((threshold) => (
        <text
          key={threshold}
          className={styles.number}
          x={scale.x(threshold)}
          y={HEIGHT - 5}
          textAnchor="middle"
        >
          {text.number(threshold)}
        </text>
      ))}
    </>
  );
}

/** A ring: what is in use. */
function NowMark({ x, y }: { readonly x: number; readonly y: number }) {
  const styles = useStyles();
  return <circle className={`${styles.mark} ${styles.hollow}`} cx={x} cy={y} r={5} />;
}

/** A smaller, filled lozenge: what is tried. Inside the ring where both are the same. */
function TriedMark({ x, y }: { readonly x: number; readonly y: number }) {
  return <path className={useStyles().solid} d={`M${x} ${y - 4}l4 4l-4 4l-4 -4z`} />;
}

function Entry(props: { readonly name: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <span className={styles.entry}>
      <svg className={styles.swatch} width={16} height={16} viewBox="0 0 16 16" aria-hidden>
        {props.children}
      </svg>
      {props.name}
    </span>
  );
}
