import type { CollectedLayout } from '../../domain/collect/collected';

type Counted = (count: number) => string;

/** What the pane says of gathering from files; loaded with the screen, for few openings of the pane need it. */
export interface GatheringText {
  readonly title: string;
  readonly introduction: string;
  readonly choose: string;
  readonly chooseAgain: string;
  readonly drop: string;
  readonly dropHere: string;
  readonly none: string;
  readonly taken: Counted;
  readonly refused: Counted;
  readonly units: Counted;
  readonly toLookAt: Counted;
  readonly sheet: (sheet: string) => string;
  readonly conflicts: Counted;
  readonly conflictsHint: string;
  readonly undecided: Counted;
  readonly chooseSource: string;
  readonly membersByBloc: (figures: string) => string;
  readonly noNumber: string;
  readonly leaveOut: string;
  readonly lastForAll: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<CollectedLayout, string>>;
  readonly cannot: string;
  readonly plan: string;
  readonly target: string;
  readonly newSheet: (sheet: string) => string;
  readonly standingSheet: (sheet: string) => string;
  readonly added: string;
  readonly replaced: string;
  readonly unchanged: string;
  readonly takenOut: string;
  readonly kept: string;
  readonly keptHint: string;
  readonly withoutColumnHint: (rows: string) => string;
  readonly rows: Counted;
  readonly rowsNamed: (count: number, names: string) => string;
  readonly nothing: string;
  readonly write: string;
  readonly compareAgain: string;
}
