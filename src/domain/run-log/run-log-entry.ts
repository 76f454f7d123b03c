import type { DistrictDecision, Figures } from '../decision/decision';
import type { RuleSet } from '../decision/rule-set';
import type { LoggedRun } from './logged-run';
import type { RunLogColumn, RunMeans } from './run-log-columns';
import type { RunLogWording } from './run-log-wording';

/** A run as the log records it. */
export interface RunLogEntry {
  /** When, as Excel counts: days since 30/12/1899, in local time. */
  readonly at: number;
  readonly by: RunMeans;
  /** The survey's sheet. */
  readonly sheet: string;
  /** The workbook's own id of that sheet. */
  readonly sheetId: string;
  /** The last run that was recorded of it, as the sheet tells. */
  readonly logged: LoggedRun | null;
  readonly rules: RuleSet;
  readonly decisions: readonly DistrictDecision[];
  readonly figures: Figures;
  /** How many result cells the run writes. */
  readonly cells: number;
}

/** What a run says of itself: all columns but its number and what changed. */
export type EntryValues = Readonly<Record<Exclude<RunLogColumn, 'number' | 'changes'>, string | number>>;

/** A sum that leaves districts out says so: beside a whole one it would pass for a change. */
export function entryValues(entry: RunLogEntry, wording: RunLogWording): EntryValues {
  const { figures, rules, decisions } = entry;
  const sum = (value: number, open: number) =>
    open === 0 ? value : wording.partial(value, figures.districts - open, figures.districts);
  const committees = decisions.flatMap((decision) => decision.committees ?? []);
  return {
    at: entry.at,
    by: wording.by[entry.by],
    sheet: entry.sheet,
    rules: wording.ruleSet(rules),
    threshold: rules.committeeThreshold.members,
    basis: wording.basis[rules.committeeThreshold.basis],
    districts: figures.districts,
    before: sum(figures.before, figures.beforeOpen),
    after: sum(figures.after, figures.afterOpen),
    committees: sum(
      committees.reduce((total, count) => total + count, 0),
      decisions.length - committees.length,
    ),
    merged: figures.merged,
    options: figures.withOptions,
    open: figures.open,
    chosen: figures.chosen,
    againstRules: figures.againstRules,
    cells: entry.cells,
  };
}
