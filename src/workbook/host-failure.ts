/** Why Excel did not do what it was asked to, in the few kinds that a person can act on. */
export type HostFailureCode =
  | 'cell-being-edited'
  | 'sheet-protected'
  /** No sheet may come or go. */
  | 'structure-protected'
  | 'too-large'
  /** Excel gave no answer in time; what was asked may still happen. */
  | 'no-answer'
  | 'gone'
  /** Rows, columns or entries came or went between the look at the cells and their writing. */
  | 'moved'
  | 'not-supported'
  | 'signed-out'
  | 'failed';

/** Excel refused or broke off. `officeCode` and `message` are for a report, not for users. */
export class HostFailure extends Error {
  readonly code: HostFailureCode;
  readonly officeCode: string;
  /** What had been written before it happened: addresses, or sheet names. */
  readonly written: readonly string[];
  /** The sheets that are in the way, where these are known. */
  readonly sheets: readonly string[];

  constructor(
    code: HostFailureCode,
    officeCode: string,
    message: string,
    { written = [], sheets = [] }: Partial<Pick<HostFailure, 'written' | 'sheets'>> = {},
  ) {
    super(message);
    this.name = 'HostFailure';
    this.code = code;
    this.officeCode = officeCode;
    this.written = written;
    this.sheets = sheets;
  }
}

/** Looked for before anything is taken back. */
export function sheetsProtected(sheets: readonly string[]): HostFailure {
  return new HostFailure('sheet-protected', 'AccessDenied', 'Sheets of the run are protected', { sheets });
}

/** Looked for before sheets are taken out: Excel would refuse it after it had done what came before. */
export function structureProtected(): HostFailure {
  return new HostFailure('structure-protected', 'AccessDenied', 'The structure of the workbook is protected');
}

const CODES: Readonly<Record<string, HostFailureCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'sheet-protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  UnsupportedOperation: 'not-supported',
  Unauthenticated: 'signed-out',
  RequestAborted: 'no-answer',
  Timeout: 'no-answer',
};

/** The client's own complaints about how it was called: these are bugs, not failures of Excel. */
const BUGS: ReadonlySet<string> = new Set([
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'InvalidRequestContext',
  'InvalidArgument',
]);

/** Names the kind of failure of something that Office.js threw; anything else is a bug and comes back as it is. */
export function toHostFailure(thrown: unknown, written: readonly string[] = []): unknown {
  if (thrown instanceof HostFailure) {
    return written.length === 0
      ? thrown
      : new HostFailure(thrown.code, thrown.officeCode, thrown.message, { written, sheets: thrown.sheets });
  }
  const code = officeCodeOf(thrown);
  if (code === null || BUGS.has(code)) return thrown;
  const message = textOf(thrown, 'message') ?? code;
  return new HostFailure(CODES[code] ?? 'failed', code, message, { written });
}

/** The `code` of an Office.js error; null for anything else. */
export function officeCodeOf(thrown: unknown): string | null {
  return textOf(thrown, 'code');
}

/** A text property of something thrown. `instanceof` would fail where the client has a realm of its own. */
function textOf(thrown: unknown, property: 'code' | 'message'): string | null {
  if (typeof thrown !== 'object' || thrown === null || !(property in thrown)) return null;
  const value = (thrown as Readonly<Record<string, unknown>>)[property];
  return typeof value === 'string' ? value : null;
}
