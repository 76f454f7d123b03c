import { makeStyles, tokens } from '@fluentui/react-components';
import type { ExplanationLine } from '../../domain/explanation/explanation-wording';
import { Paragraph } from '../frame/paragraph';
import { PlainList } from '../frame/plain-list';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** What is said under one heading; several things about one subject stand together. */
export function SaidLines({ lines }: { readonly lines: readonly ExplanationLine[] }) {
  const styles = useStyles();
  return (
    <PlainList>
      {bySubject(lines).map(({ subject, said, ground }) => (
        <li key={subject} className={styles.item}>
          {subject !== '' && <strong>{subject}</strong>}
          {said.map((text) => (
            <Paragraph key={text}>{text}</Paragraph>
          ))}
          {ground !== '' && <Paragraph quiet>{ground}</Paragraph>}
        </li>
      ))}
    </PlainList>
  );
}

interface Said {
  readonly subject: string;
  readonly said: readonly string[];
  readonly ground: string;
}

function bySubject(lines: readonly ExplanationLine[]): readonly Said[] {
  const groups: Said[] = [];
  for (const { subject, text, ground } of lines) {
    const last = groups.at(-1);
    if (last?.subject === subject && last.ground === ground)
      groups[groups.length - 1] = { ...last, said: [...last.said, text] };
    else groups.push({ subject, said: [text], ground });
  }
  return groups;
}
