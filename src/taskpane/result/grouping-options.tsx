import { makeStyles, tokens } from '@fluentui/react-components';
import { columnLetters } from '../../domain/address';
import type { Part } from '../../domain/decision/decision';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';

const useStyles = makeStyles({
  options: {
    display: 'grid',
    // Two beside each other even in the narrowest pane.
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  option: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  parts: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The arrangements between which the committee in charge chooses, side by side. */
export function GroupingOptions({ options }: { readonly options: readonly (readonly Part[])[] }) {
  const styles = useStyles();
  const { text, sheet } = usePane().words;
  return (
    <>
      {options.length > 1 && <Paragraph>{text.result.optionsIntroduction}</Paragraph>}
      <div className={styles.options}>
        {options.map((parts, index) => (
          <div
            key={parts.map(({ blocs, form }) => `${blocs.join('+')} ${form}`).join()}
            className={styles.option}
          >
            <h3 className={styles.title}>{text.result.option(columnLetters(index))}</h3>
            <ul className={styles.parts}>
              {parts.map((part) => (
                <li key={part.blocs.join()}>{sheet.results.optionText([part])}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}
