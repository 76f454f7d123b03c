import type { Basis, PartUse } from '../../domain/decision/rule-set';
import type { OutcomeFigure } from '../../domain/what-if/scenario-figures';
import type { ScenarioColumn } from '../../domain/what-if/scenario-wording';
import type { RuleChange } from '../../domain/what-if/rule-change';

/** The words of trying other rules, in one language; on the sheet of a scenario as in the pane. */
export interface ScenarioPhrases {
  /** By what is tried otherwise; short enough for a number behind it, in 31 characters. */
  readonly sheetName: {
    threshold(members: number): string;
    readonly basis: Readonly<Record<Basis, string>>;
    readonly below: Readonly<Record<RuleChange['below'], string>>;
    readonly use: string;
    readonly several: string;
  };
  withoutFull(blocs: readonly string[]): string;
  title(rules: string, sheet: string): string;
  readonly guide: string;
  chosenOtherwise(count: number): string;
  /** What is tried otherwise, each with what is in use. */
  differences(each: readonly string[]): string;
  readonly difference: {
    threshold(tried: number, now: number): string;
    basis(tried: Basis, now: Basis): string;
    below(tried: RuleChange['below'], now: RuleChange['below']): string;
    use(part: string, tried: PartUse, now: PartUse): string;
  };
  /** A bloc alone, or blocs together, as one organisation. */
  part(blocs: readonly string[]): string;
  /** The organisations of a recommended grouping, as short as they can be told apart. */
  short(parts: readonly { readonly blocs: readonly string[]; readonly isCommittee: boolean }[]): string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly below: Readonly<Record<RuleChange['below'], string>>;
  readonly use: Readonly<Record<PartUse, string>>;
  readonly sides: { readonly now: string; readonly tried: string };
  /** What the figures count, before their names. */
  readonly figures: string;
  eligible(bloc: string): string;
  readonly figure: Readonly<Record<OutcomeFigure, string>>;
  readonly headers: Readonly<Record<ScenarioColumn | 'number' | 'district', string>>;
  membersHeader(bloc: string, basis: Basis): string;
  readonly changed: { readonly yes: string; readonly no: string };
}
