import { type KeyboardEvent, useState } from 'react';
import type { PreviewPhrases } from '../../../locales/preview/phrases';
import { areaName, cellName } from '../../host/document/address';
import type { Locale } from '../../host/document/entry';
import type { CellEditing } from '../desk/use-cell-editing';
import type { WorkbookDesk } from '../desk/workbook-desk';
import { editorMove } from '../grid/cell-editor';
import { editText } from '../look/edit-text';
import { mergeAt } from '../grid/cell-place';

interface FormulaBarProps {
  readonly phrases: PreviewPhrases;
  readonly desk: WorkbookDesk;
  readonly locale: Locale;
  readonly editing: CellEditing;
  readonly onNotice: (notice: string) => void;
}

/** The name box and the content of the active cell, which can be edited here too. */
export function FormulaBar({ phrases, desk, locale, editing, onNotice }: FormulaBarProps) {
  const { workbook, sheet, active } = desk;
  const text = editing.edit?.text ?? editText(workbook, sheet, active.row, active.column, locale);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const move = editorMove(event, false);
    if (event.key === 'Escape') {
      editing.cancel();
      event.currentTarget.blur();
    } else if (move) {
      event.preventDefault();
      if (editing.commit(move)) event.currentTarget.blur();
    }
  };
  return (
    <section className="formula-bar" aria-label={phrases.formulaBar}>
      <NameBox phrases={phrases} desk={desk} onNotice={onNotice} />
      <span className="formula-mark" aria-hidden="true">
        fx
      </span>
      <input
        className="formula"
        aria-label={phrases.formula}
        value={text}
        spellCheck={false}
        onFocus={() => editing.begin('bar')}
        onChange={(event) => editing.change(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </section>
  );
}

function NameBox({ phrases, desk, onNotice }: Pick<FormulaBarProps, 'phrases' | 'desk' | 'onNotice'>) {
  const [typed, setTyped] = useState<string | null>(null);
  const { sheet, active, selected } = desk;
  const merge = mergeAt(sheet, active);
  const isOne = merge?.bottom === selected.bottom && merge.right === selected.right;
  const shown = isOne ? cellName(active.row, active.column) : areaName(selected);
  return (
    <input
      className="name-box"
      aria-label={phrases.nameBox}
      value={typed ?? shown}
      spellCheck={false}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
        if (event.key !== 'Enter') return;
        const wish = event.currentTarget.value.trim();
        event.currentTarget.blur();
        if (!desk.goTo(wish)) onNotice(phrases.cannotGoThere);
      }}
    />
  );
}
