import { type RefObject, useEffect, useRef } from 'react';
import { HostConnection } from '../../host/bridge';
import type { Locale } from '../../host/document/entry';
import type { HostWorkbook } from '../../host/document/workbook';
import { serveFrame } from '../../host/frame-bridge';
import { faultIn } from './fault-in-answer';

interface PaneConnectionOptions {
  readonly workbook: HostWorkbook;
  readonly locale: Locale;
  /** A cell is being edited: batches wait or fail, as in Excel. */
  readonly isEditing: boolean;
  readonly onFault: (message: string) => void;
}

/** A connection that hands on what the host answers, and tells of faults in it. */
function connect(
  frame: HTMLIFrameElement,
  workbook: HostWorkbook,
  locale: Locale,
  onFault: (message: string) => void,
) {
  const connection = new HostConnection(workbook, {}, locale);
  const end = serveFrame(window, frame, location.origin, connection);
  const { bridge } = connection;
  const toFrame = bridge.onMessageFromHost;
  bridge.onMessageFromHost = (text) => {
    const fault = faultIn(text);
    if (fault !== undefined) onFault(fault);
    toFrame?.(text);
  };
  return { connection, end };
}

/** Connects the add-in's frame to the workbook for as long as the component lives. */
export function usePaneConnection(
  ref: RefObject<HTMLIFrameElement | null>,
  options: PaneConnectionOptions,
): void {
  const { workbook, locale, isEditing, onFault } = options;
  const current = useRef<HostConnection>(null);
  useEffect(() => {
    if (!ref.current) return;
    const { connection, end } = connect(ref.current, workbook, locale, onFault);
    current.current = connection;
    return end;
  }, [ref, workbook, locale, onFault]);
  useEffect(() => current.current?.setEditing(isEditing), [isEditing]);
}
