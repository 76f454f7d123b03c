import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, useRef, useState } from 'react';
import type { GatheringText } from '../../locales/pane/gathering-text';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
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

/** Files come by a dialogue or are dropped; the button does all that dropping does. */
export function FileChoice(props: { readonly text: GatheringText; readonly isAgain: boolean }) {
  const styles = useStyles();
  const { ask, isBusy } = usePane();
  const { text, isAgain } = props;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [isEmpty, setIsEmpty] = useState(false);
  const take = (list: FileList | null) => {
    const files = chosenFiles(list);
    setIsEmpty(files.length === 0);
    if (files.length > 0) ask({ kind: 'read-files', files });
  };
  const follow = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    setIsOver(over && !isBusy);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button inside does all that dropping does
    <div
      role="group"
      aria-label={text.title}
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragEnter={(event) => follow(event, true)}
      onDragOver={(event) => follow(event, true)}
      onDragLeave={(event) => follow(event, false)}
      onDrop={(event) => {
        follow(event, false);
        if (!isBusy) take(event.dataTransfer.files);
      }}
    >
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
