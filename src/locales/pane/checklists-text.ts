import type { DelayFinding } from '../../domain/schedule/delay-update';
import type { ProcedureFinding } from '../../domain/schedule/staff-procedure';

type Counted = (count: number) => string;

/** What the pane says of the checklist before it is written; loaded with its screen. */
export interface ChecklistsText {
  readonly title: string;
  readonly introduction: string;
  readonly sheet: string;
  readonly newSheet: (name: string) => string;
  readonly standingSheet: (name: string) => string;
  readonly rows: string;
  readonly rowCount: Counted;
  readonly added: string;
  readonly standing: string;
  readonly retired: string;
  readonly removed: string;
  readonly removedHint: string;
  readonly retiredHint: string;
  readonly cells: string;
  readonly nothing: string;
  readonly make: string;
  readonly update: string;
  readonly goToSheet: string;
  readonly follow: string;
  readonly makeProgress: string;
  readonly optionsLater: Counted;
  readonly cannot: string;
  /** The sheets that come with the register, from which it is planned. */
  readonly otherSheets: string;
  /** Above the statuses that followed boxes whose column was deleted. */
  readonly lostStatuses: (count: number) => string;
  /** `areBoxesAgain`: the column comes again with the update. */
  readonly lostStatusesHint: (done: number, unknown: number, areBoxesAgain: boolean) => string;
  /** Above districts whose tasks do not find their row in the plan. */
  readonly districtFindings: string;
  readonly districtFinding: (found: string, wanted: string) => string;
  /** Above further rows of a district in the plan. */
  readonly districtRowFindings: string;
  readonly districtRowFinding: (found: string, usedAt: string) => string;
  /** Above requests to postpone that move nothing. */
  readonly delayFindings: string;
  readonly delayFinding: (code: DelayFinding['code'], found: string) => string;
  /** Above what cannot be followed on the sheet of the procedure. */
  readonly procedureFindings: string;
  readonly procedureFinding: (code: ProcedureFinding['code'], found: string) => string;
  /** Above pieces of work that have the code of another. */
  readonly pieceFindings: string;
  readonly pieceFinding: (found: string, keptBy: string) => string;
  /** Above steps without an order. */
  readonly orderFindings: string;
  readonly orderFinding: (found: string) => string;
}
