import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Layout } from '../../domain/survey/field';
import { usePane } from '../frame/pane-context';
import { Section } from '../frame/section';

const LAYOUTS: readonly Layout[] = ['wide', 'long', 'by-organisation'];

const useStyles = makeStyles({
  hint: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What a row of the sheet is. */
export function LayoutChoice(props: {
  readonly layout: Layout;
  readonly onLayout: (layout: Layout) => void;
}) {
  const styles = useStyles();
  const text = usePane().words.text.mapping;
  return (
    <Section title={text.layout}>
      <RadioGroup
        aria-label={text.layout}
        value={props.layout}
        onChange={(_, { value }) =>
          props.onLayout(LAYOUTS.find((candidate) => candidate === value) ?? props.layout)
        }
      >
        {LAYOUTS.map((layout) => (
          <Radio
            key={layout}
            value={layout}
            label={
              <>
                {text.layouts[layout].name}
                <span className={styles.hint}>{text.layouts[layout].hint}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Section>
  );
}
