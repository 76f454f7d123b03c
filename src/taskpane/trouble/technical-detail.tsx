import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  detail: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer' },
});

/** For those who support the user: closed at first, and easy to copy. */
export function TechnicalDetail({ detail }: { readonly detail: string }) {
  const styles = useStyles();
  const { trouble } = usePane().words.text;
  const [copying, setCopying] = useState<'copied' | 'refused' | null>(null);
  const copy = () => {
    // Excel on the web may not give the frame the right to the clipboard; the text can be selected then.
    navigator.clipboard.writeText(detail).then(
      () => setCopying('copied'),
      () => setCopying('refused'),
    );
  };
  return (
    <details>
      <summary className={styles.summary}>{trouble.detail}</summary>
      <pre className={styles.detail}>{detail}</pre>
      <Button size="small" onClick={copy}>
        {trouble.copy}
      </Button>
      <div role="status">
        {copying === 'copied' && trouble.copied}
        {copying === 'refused' && trouble.notCopied}
      </div>
    </details>
  );
}
