import type { Step, SubItem } from '../procedure/procedure';
import type { PlanWords } from './plan-formulas';
import type { PlanHeaders, PlanSheet } from './plan-tables';

export interface Refusal {
  readonly title: string;
  readonly message: string;
}

/** The words of the sheets by which the procedure is planned, in the language of the workbook. */
export interface PlanWording extends PlanWords {
  /** Names of the sheets; at most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetNames: Readonly<Record<PlanSheet, string>>;
  readonly titles: Readonly<Record<PlanSheet, string>>;
  /** How to use the sheets, for a colleague without the add-in. */
  readonly guides: Readonly<Record<PlanSheet, readonly string[]>>;
  readonly itemsTitle: string;
  readonly headers: PlanHeaders;
  readonly yes: string;
  readonly reasons: readonly string[];
  readonly outcomes: readonly string[];
  /** The outcome that ends a request without moving anything. */
  readonly refused: string;
  readonly refusals: Readonly<
    Record<'date' | 'days' | 'use' | 'step' | 'wave' | 'district' | 'reason' | 'outcome', Refusal>
  >;
  step(step: Step): string;
  lead(step: Step): string;
  stepGround(step: Step): string;
  item(item: SubItem): string;
  itemGround(item: SubItem): string;
}
