import type { DistrictDecision } from '../../domain/decision/decision';
import type { RuleSet } from '../../domain/decision/rule-set';
import type { RuleDifference } from '../../domain/what-if/rule-change';
import type { ScenarioWording } from '../../domain/what-if/scenario-wording';
import type { Language } from '../language';
import { sheetWording } from '../sheet-wording';
import { scenarioEn } from './scenario-en';
import type { ScenarioPhrases } from './scenario-phrases';
import { scenarioVi } from './scenario-vi';

const PHRASES: Readonly<Record<Language, ScenarioPhrases>> = { vi: scenarioVi, en: scenarioEn };

/** The words of a scenario and of the controls that make it; blocs are named as the rule set names them. */
export interface TrialWording extends ScenarioWording {
  part(blocs: readonly string[]): string;
  /** That the choices of so many districts are left out. */
  chosenOtherwise(count: number): string;
  /** The grouping where there is little room. */
  short(decision: DistrictDecision): string;
  readonly basis: ScenarioPhrases['basis'];
  readonly below: ScenarioPhrases['below'];
  readonly use: ScenarioPhrases['use'];
}

/** The words for a rule set in use. Throws for a bloc that it does not have. */
export function scenarioWording(language: Language, rules: RuleSet): TrialWording {
  const phrases = PHRASES[language];
  const bloc = (id: string): string => {
    const found = rules.blocs.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The rule set ${rules.id} has no bloc ${id}`);
    return found.shortName[language];
  };
  const part = (blocs: readonly string[]) => phrases.part(blocs.map(bloc));
  const difference = (different: RuleDifference): string => {
    switch (different.code) {
      case 'threshold':
        return phrases.difference.threshold(different.tried, different.now);
      case 'basis':
        return phrases.difference.basis(different.tried, different.now);
      case 'below':
        return phrases.difference.below(different.tried, different.now);
      case 'use':
        return phrases.difference.use(part(different.blocs), different.tried, different.now);
    }
  };
  const { results } = sheetWording(language, rules);
  return {
    language,
    sheetName: (differences) => {
      // The number says most, and stands first where it differs.
      const [first] = differences;
      if (!first) return phrases.sheetName.several;
      if (first.code !== 'threshold' && differences.some(({ code }) => code !== first.code))
        return phrases.sheetName.several;
      switch (first.code) {
        case 'threshold':
          return phrases.sheetName.threshold(first.tried);
        case 'basis':
          return phrases.sheetName.basis[first.tried];
        case 'below':
          return phrases.sheetName.below[first.tried];
        case 'use':
          return phrases.sheetName.use;
      }
    },
    withoutFull: (blocs) => phrases.withoutFull(blocs.map(bloc)),
    title: (sheet) => phrases.title(rules.name[language], sheet),
    guide: (count) => (count === 0 ? phrases.guide : `${phrases.guide} ${phrases.chosenOtherwise(count)}`),
    chosenOtherwise: (count) => phrases.chosenOtherwise(count),
    differences: (differences) => phrases.differences(differences.map(difference)),
    sides: phrases.sides,
    figures: phrases.figures,
    figure: (figure) =>
      figure.kind === 'eligible' ? phrases.eligible(bloc(figure.bloc)) : phrases.figure[figure.kind],
    headers: phrases.headers,
    membersHeader: (id, basis) => phrases.membersHeader(bloc(id), basis),
    grouping: (decision) => results.grouping(decision),
    isChanged: (isChanged) => (isChanged ? phrases.changed.yes : phrases.changed.no),
    part,
    short: (decision) =>
      decision.outcome.kind === 'recommended'
        ? phrases.short(
            decision.outcome.parts.map(({ blocs, form }) => ({
              blocs: blocs.map(bloc),
              isCommittee: form === 'committee',
            })),
          )
        : results.grouping(decision),
    basis: phrases.basis,
    below: phrases.below,
    use: phrases.use,
  };
}
