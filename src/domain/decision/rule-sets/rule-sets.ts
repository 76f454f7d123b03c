import type { RuleSet } from '../rule-set';
import { commune2025 } from './commune-2025';
import { district2012 } from './district-2012';

/** The rule sets that ship with the add-in; the first is the default. */
export const RULE_SETS: readonly [RuleSet, ...RuleSet[]] = [district2012, commune2025];
