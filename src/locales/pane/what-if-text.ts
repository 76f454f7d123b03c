import type { Grouping } from '../../domain/decision/rule-set';
import type { ChangeTrouble } from '../../domain/what-if/rule-change';

/** What the curve says, for those who do not see it. */
export interface CurveFacts {
  readonly first: number;
  readonly last: number;
  readonly now: { readonly threshold: number; readonly committees: number };
  readonly tried: { readonly threshold: number; readonly committees: number };
  /** The most and the fewest committees over all thresholds. */
  readonly most: number;
  readonly fewest: number;
}

/** What the pane says of trying other rules; loaded with its screen. */
export interface WhatIfText {
  readonly title: string;
  readonly introduction: string;
  readonly controls: string;
  readonly threshold: string;
  readonly inUse: (value: string) => string;
  readonly basis: string;
  readonly noFullMembers: string;
  readonly below: string;
  readonly reset: string;
  readonly cannot: string;
  readonly trouble: (trouble: ChangeTrouble, named: (grouping: Grouping) => string) => string;
  /** The rule set in use has troubles of its own. */
  readonly unsound: string;

  readonly figures: string;
  readonly figure: string;
  readonly now: string;
  readonly tried: string;
  readonly number: (value: number) => string;
  readonly coverage: (now: number, tried: number, total: number) => string;

  readonly changed: string;
  readonly changedCount: (count: number, total: number) => string;
  readonly district: string;
  readonly otherOptions: (grouping: string) => string;

  readonly curve: string;
  readonly curveHint: string;
  readonly picture: (facts: CurveFacts) => string;
  readonly committees: string;
  readonly recommended: string;
  readonly nowAt: (threshold: number) => string;
  readonly triedAt: (threshold: number) => string;
  readonly outside: string;
  readonly asTable: string;
  readonly range: (first: number, last: number) => string;
  readonly rangeHeader: string;

  readonly write: string;
  readonly nothingChanged: string;
}
