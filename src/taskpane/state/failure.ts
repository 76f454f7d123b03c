import { HostFailure, type HostFailureCode } from '../../workbook/host-failure';

/** Something that was thrown, as the pane shows it: Excel's refusal, a part that did not load, or a fault of this software. */
export type Failure =
  | {
      readonly kind: 'host';
      readonly code: HostFailureCode;
      /** What had been written before it happened. */
      readonly written: readonly string[];
      /** The sheets that are in the way, where these are known. */
      readonly sheets: readonly string[];
      readonly detail: string;
    }
  /** A part of the pane is loaded when it is first needed: the network is gone, or a newer version has taken its place. */
  | { readonly kind: 'not-loaded'; readonly detail: string }
  | { readonly kind: 'bug'; readonly detail: string };

/** As webpack's loader names it. */
const CHUNK_ERROR = 'ChunkLoadError';

/** The one place where thrown things become something to show. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof HostFailure) {
    const detail = `${thrown.officeCode}: ${thrown.message}`;
    const { code, written, sheets } = thrown;
    return { kind: 'host', code, written, sheets, detail };
  }
  const detail =
    thrown instanceof Error ? (thrown.stack ?? `${thrown.name}: ${thrown.message}`) : String(thrown);
  const isNotLoaded = thrown instanceof Error && thrown.name === CHUNK_ERROR;
  return { kind: isNotLoaded ? 'not-loaded' : 'bug', detail };
}
