import { HostFailure, type HostFailureCode } from '../../workbook/host-failure';

/** Something that was thrown, as the pane shows it: Excel's refusal, or a fault of this software. */
export type Failure =
  | {
      readonly kind: 'host';
      readonly code: HostFailureCode;
      /** What had been written before it happened. */
      readonly written: readonly string[];
      readonly detail: string;
    }
  | { readonly kind: 'bug'; readonly detail: string };

/** The one place where thrown things become something to show. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof HostFailure) {
    const detail = `${thrown.officeCode}: ${thrown.message}`;
    return { kind: 'host', code: thrown.code, written: thrown.written, detail };
  }
  const detail =
    thrown instanceof Error ? (thrown.stack ?? `${thrown.name}: ${thrown.message}`) : String(thrown);
  return { kind: 'bug', detail };
}
