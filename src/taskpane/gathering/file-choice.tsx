import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { GatheringText } from '../../locales/pane/gathering-text';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { useFileDrop } from '../frame/use-file-drop';
import { chosenFiles } from './chosen-files';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

/** Files come by a dialogue or are dropped anywhere in the pane; the button does all that dropping does. */
export function FileChoice(props: { readonly text: GatheringText; readonly isAgain: boolean }) {
  const styles = useStyles();
  const { ask, isBusy } = usePane();
  const { text, isAgain } = props;
  const input = useRef<HTMLInputElement>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const take = (list: FileList | null) => {
    const files = chosenFiles(list);
    setIsEmpty(files.length === 0);
    if (files.length > 0) ask({ kind: 'read-files', files });
  };
  const isOver = useFileDrop(isBusy, take);
  return (
    <div role="group" aria-label={text.title} className={mergeClasses(styles.zone, isOver && styles.over)}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          take(event.target.files);
          // The same files can be chosen again after they were corrected.
          event.target.value = '';
        }}
      />
      <Button
        appearance={isAgain ? 'secondary' : 'primary'}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {isAgain ? text.chooseAgain : text.choose}
      </Button>
      <Paragraph quiet>{isOver ? text.dropHere : text.drop}</Paragraph>
      <div role="status">{isEmpty && <Paragraph>{text.none}</Paragraph>}</div>
    </div>
  );
}
