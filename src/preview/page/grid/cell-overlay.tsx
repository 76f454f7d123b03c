import type { PreviewPhrases } from '../../../locales/preview/phrases';
import type { CellEditing } from '../desk/use-cell-editing';
import { CellEditor } from './cell-editor';
import { ChoiceList } from './choice-list';
import type { CellChoices } from './use-choices';

interface CellOverlayProps {
  readonly phrases: PreviewPhrases;
  readonly address: string;
  readonly editing: CellEditing;
  readonly choices: CellChoices;
}

/** What lies on top of the active cell: its editor, or the arrow of its list. */
export function CellOverlay({ phrases, address, editing, choices }: CellOverlayProps) {
  const { edit } = editing;
  if (edit) {
    return (
      <CellEditor
        label={phrases.cellEditor(address)}
        text={edit.text}
        isFresh={edit.isFresh}
        takesFocus={edit.origin === 'cell' && editing.refused === null}
        onText={(text) => editing.change(text)}
        onCommit={(move) => editing.commit(move)}
        onCancel={() => editing.cancel()}
      />
    );
  }
  if (!choices.choices) return null;
  return (
    <ChoiceList
      phrases={phrases}
      choices={choices.choices}
      isOpen={choices.isOpen}
      current={choices.current}
      onOpen={(isOpen) => choices.open(isOpen)}
      onChoose={(choice) => choices.choose(choice)}
    />
  );
}
