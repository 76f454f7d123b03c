import { useEffect, useRef } from 'react';
import type { PreviewPhrases } from '../../../locales/preview/phrases';
import type { Locale } from '../../host/document/entry';
import type { HostWorkbook } from '../../host/document/workbook';
import { hearFromWindow, postToWindow } from './pane-messages';
import { usePaneConnection } from './use-pane-connection';

interface PaneFrameProps {
  readonly phrases: PreviewPhrases;
  readonly workbook: HostWorkbook;
  readonly locale: Locale;
  readonly isDark: boolean;
  readonly isShown: boolean;
  readonly isEditing: boolean;
  /** A press of the ribbon's button, counted; 0 before the first. */
  readonly refreshRun: number;
  readonly onShow: (isShown: boolean) => void;
  readonly onCompleted: (run: number) => void;
  readonly onFault: (message: string) => void;
}

/** The task pane in its frame. Hidden it runs on, as an add-in with a shared runtime does. */
export function PaneFrame(props: PaneFrameProps) {
  const { phrases, workbook, locale, isDark, isShown, isEditing, refreshRun, onShow, onCompleted, onFault } =
    props;
  const ref = useRef<HTMLIFrameElement>(null);
  usePaneConnection(ref, { workbook, locale, isEditing, onFault });
  useEffect(
    () =>
      hearFromWindow(
        window,
        () => ref.current?.contentWindow ?? null,
        (notice) => {
          if (notice.kind === 'show') onShow(true);
          else if (notice.kind === 'completed') onCompleted(notice.run);
        },
      ),
    [onShow, onCompleted],
  );
  useEffect(() => {
    const frame = ref.current?.contentWindow;
    if (frame && refreshRun > 0) {
      postToWindow(frame, location.origin, { kind: 'run', id: 'refreshResults', run: refreshRun });
    }
  }, [refreshRun]);
  return (
    <aside className="pane" hidden={!isShown} aria-label={phrases.addIn}>
      <header className="pane-title">
        <h2>{phrases.addIn}</h2>
        <button type="button" className="quiet" aria-label={phrases.hidePane} onClick={() => onShow(false)}>
          ×
        </button>
      </header>
      <iframe
        ref={ref}
        title={phrases.addIn}
        src={`pane.html?lang=${phrases.tag}&theme=${isDark ? 'dark' : 'light'}`}
      />
    </aside>
  );
}
