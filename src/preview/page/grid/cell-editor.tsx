import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Move } from './cursor-moves';

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** Typing began over the cell: arrow keys leave it, as in Excel. */
  readonly isFresh: boolean;
  /** False while the formula bar has the keyboard. */
  readonly takesFocus: boolean;
  readonly onText: (text: string) => void;
  readonly onCommit: (move: Move | null) => void;
  readonly onCancel: () => void;
}

const leaving: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What a key in an editor of a cell's content means; undefined where it belongs to the text. */
export function editorMove({ key, shiftKey, altKey }: KeyboardEvent, isFresh: boolean): Move | undefined {
  if (key === 'Enter' && !altKey) return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return isFresh ? leaving[key] : undefined;
}

/** The text box in a cell that is being edited. */
export function CellEditor(props: CellEditorProps) {
  const { label, text, isFresh, takesFocus, onText, onCommit, onCancel } = props;
  const ref = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    ref.current?.focus({ preventScroll: true });
    ref.current?.setSelectionRange(ref.current.value.length, ref.current.value.length);
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const move = editorMove(event, isFresh);
    if (move) {
      event.preventDefault();
      onCommit(move);
    } else if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter') {
      event.preventDefault();
      const { selectionStart, selectionEnd } = event.currentTarget;
      onText(`${text.slice(0, selectionStart)}\n${text.slice(selectionEnd)}`);
    }
  };
  return (
    <textarea
      ref={ref}
      className="cell-editor"
      aria-label={label}
      value={text}
      spellCheck={false}
      rows={1}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.stopPropagation()}
    />
  );
}
