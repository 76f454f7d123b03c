import { useState } from 'react';
import { listChoices } from '../../host/document/validation-check';
import type { CellEditing } from '../desk/use-cell-editing';
import type { WorkbookDesk } from '../desk/workbook-desk';

/** The list of the active cell's validation, where it has one. */
export interface CellChoices {
  readonly choices: readonly string[] | undefined;
  readonly isOpen: boolean;
  readonly current: string;
  readonly open: (isOpen: boolean) => void;
  readonly choose: (choice: string) => void;
}

export function useChoices(desk: WorkbookDesk, editing: CellEditing): CellChoices {
  const { workbook, sheet, active } = desk;
  const place = `${sheet.id} ${active.row} ${active.column}`;
  const [openAt, setOpenAt] = useState<string | null>(null);
  const value = sheet.valueAt(active.row, active.column);
  return {
    choices: listChoices(workbook, sheet, active.row, active.column),
    isOpen: openAt === place,
    current: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    open: (isOpen) => setOpenAt(isOpen ? place : null),
    choose(choice) {
      setOpenAt(null);
      editing.put(choice);
    },
  };
}
