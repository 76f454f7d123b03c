import { useState } from 'react';
import type { Locale } from '../../host/document/entry';
import { editText } from '../look/edit-text';
import type { CellPlace } from '../grid/cell-place';
import { type Move, nextCell } from '../grid/cursor-moves';
import { type Refusal, refusalFor } from './entry-check';
import type { WorkbookDesk } from './workbook-desk';

/** A cell while it is being edited: nothing of it is in the workbook yet. */
export interface CellEdit {
  readonly place: CellPlace;
  readonly text: string;
  /** Begun by typing over the cell, not by going into its content. */
  readonly isFresh: boolean;
  readonly origin: 'cell' | 'bar';
}

/** An entry that the cell's rule is against, and what waits for the person's answer. */
export interface RefusedEntry {
  readonly refusal: Refusal;
  readonly edit: CellEdit;
  readonly move: Move | null;
}

export interface CellEditing {
  readonly edit: CellEdit | null;
  readonly refused: RefusedEntry | null;
  /** Starts with the given text, or with what the cell holds. */
  readonly begin: (origin: CellEdit['origin'], text?: string) => void;
  readonly change: (text: string) => void;
  /** Writes the entry and moves on; false where the cell stays in editing. */
  readonly commit: (move: Move | null) => boolean;
  readonly cancel: () => void;
  /** Puts a value into the active cell as a choice from its list does. */
  readonly put: (text: string) => void;
  /** Answers a refusal: keeps the value, goes back to it, or drops it. */
  readonly answer: (answer: 'keep' | 'retry' | 'drop') => void;
}

/** Editing of one cell at a time, as a person does it. `attempt` runs a change and tells when Excel would refuse it. */
export function useCellEditing(
  desk: WorkbookDesk,
  locale: Locale,
  attempt: (change: () => void) => boolean,
): CellEditing {
  const [edit, setEdit] = useState<CellEdit | null>(null);
  const [refused, setRefused] = useState<RefusedEntry | null>(null);
  const stored = (place: CellPlace) => editText(desk.workbook, desk.sheet, place.row, place.column, locale);

  const finish = (done: CellEdit, move: Move | null): boolean => {
    const isWritten = attempt(() => desk.enter(done.place, done.text, locale));
    if (!isWritten) return false;
    setEdit(null);
    setRefused(null);
    if (move) desk.select(nextCell(desk.sheet, done.place, move));
    return true;
  };

  const submit = (wish: CellEdit, move: Move | null): boolean => {
    if (wish.text === stored(wish.place)) {
      setEdit(null);
      if (move) desk.select(nextCell(desk.sheet, wish.place, move));
      return true;
    }
    let refusal: Refusal | undefined;
    const isReadable = attempt(() => {
      refusal = refusalFor(desk.workbook, desk.sheet, wish.place, wish.text, locale);
    });
    if (!isReadable) return false;
    if (!refusal) return finish(wish, move);
    setEdit(wish);
    setRefused({ refusal, edit: wish, move });
    return false;
  };

  return {
    edit,
    refused,
    begin(origin, text) {
      if (edit) return;
      const place = desk.active;
      setEdit({ place, text: text ?? stored(place), isFresh: text !== undefined, origin });
    },
    change: (text) => setEdit(edit && { ...edit, text }),
    commit: (move) => edit === null || submit(edit, move),
    cancel: () => setEdit(null),
    put(text) {
      submit({ place: desk.active, text, isFresh: false, origin: 'cell' }, null);
    },
    answer(answer) {
      if (!refused) return;
      setRefused(null);
      if (answer === 'keep') finish(refused.edit, refused.move);
      else if (answer === 'drop') setEdit(null);
    },
  };
}
