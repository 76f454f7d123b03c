import { useEffect, useRef } from 'react';
import type { PreviewPhrases } from '../../../locales/preview/phrases';
import type { WorkbookDesk } from '../desk/workbook-desk';
import { RowCommands } from './ribbon';

interface CellMenuProps {
  readonly phrases: PreviewPhrases;
  readonly desk: WorkbookDesk;
  readonly at: { readonly x: number; readonly y: number };
  readonly attempt: (change: () => void) => boolean;
  readonly onClose: () => void;
}

/** What a right click on a cell offers. */
export function CellMenu({ phrases, desk, at, attempt, onClose }: CellMenuProps) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    ref.current?.querySelector('button')?.focus();
    const close = (event: Event) => {
      if (!(event.target instanceof Node) || ref.current?.contains(event.target) !== true) onClose();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('mousedown', close);
    window.addEventListener('keydown', escape);
    return () => {
      window.removeEventListener('mousedown', close);
      window.removeEventListener('keydown', escape);
    };
  }, [onClose]);
  const attemptAndClose = (change: () => void) => {
    onClose();
    return attempt(change);
  };
  return (
    <section ref={ref} className="cell-menu" aria-label={phrases.rows} style={{ left: at.x, top: at.y }}>
      <RowCommands phrases={phrases} desk={desk} attempt={attemptAndClose} />
    </section>
  );
}
