import { makeStyles, tokens } from '@fluentui/react-components';
import type { Figures } from '../../domain/decision/decision';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';
import { BeforeAfter } from './before-after';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  // The number comes first for the eye, its name first for a screen reader.
  line: {
    display: 'flex',
    flexDirection: 'row-reverse',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalM,
  },
  number: {
    margin: 0,
    flexShrink: 0,
    minWidth: '52px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The figures that the province reports, and how much of it is still open. */
export function FigureSummary({ figures }: { readonly figures: Figures }) {
  const { words, rules } = usePane();
  const text = words.text.result;
  const { districts } = figures;
  return (
    <>
      <Section title={text.largeEnough(rules.committeeThreshold.members)}>
        <Shares
          shares={rules.blocs.map(({ id, shortName }) => [
            shortName[words.language],
            text.share(figures.eligible[id] ?? 0, districts),
          ])}
        />
      </Section>
      <Section title={text.conclusions}>
        <Shares
          shares={[
            [text.separate, text.share(figures.separate, districts)],
            [text.merged, text.share(figures.merged, districts)],
          ]}
        />
        <OpenParts figures={figures} />
      </Section>
      {figures.beforeOpen < districts && figures.afterOpen < districts && <BeforeAfter figures={figures} />}
    </>
  );
}

function Shares({ shares }: { readonly shares: readonly (readonly [name: string, share: string])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {shares.map(([name, share]) => (
        <div key={name} className={styles.line}>
          <dt>{name}</dt>
          <dd className={styles.number}>{share}</dd>
        </div>
      ))}
    </dl>
  );
}

function OpenParts({ figures }: { readonly figures: Figures }) {
  const text = usePane().words.text.result;
  const { districts, withOptions, open, beforeOpen, chosen, againstRules, notUnderstood } = figures;
  return (
    <>
      {withOptions === 0 && open === 0 && notUnderstood === 0 && (
        <Paragraph>{text.noneOpen(districts)}</Paragraph>
      )}
      {withOptions > 0 && <Paragraph>{text.withOptions(withOptions)}</Paragraph>}
      {open > 0 && <Paragraph>{text.open(open)}</Paragraph>}
      {chosen > 0 && <Paragraph>{text.chosen(chosen)}</Paragraph>}
      {againstRules > 0 && <Paragraph>{text.againstRules(againstRules)}</Paragraph>}
      {notUnderstood > 0 && <Paragraph>{text.notUnderstood(notUnderstood)}</Paragraph>}
      {beforeOpen > 0 && <Paragraph>{text.beforeOpen(beforeOpen)}</Paragraph>}
    </>
  );
}
