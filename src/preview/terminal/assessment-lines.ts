import type { RuleSet } from '../../domain/decision/rule-set';
import type { Assessment } from '../../jobs/assess';
import type { Language } from '../../locales/language';
import type { Messages } from '../../locales/messages';
import { sheetWording } from '../../locales/sheet-wording';
import { TERMINAL_PHRASES } from '../../locales/terminal';

/** What a person reads in the terminal: the figures, each district with its grouping, and what to look at. */
export function assessmentLines(
  { survey, decisions, figures, strayChoices }: Assessment,
  rules: RuleSet,
  language: Language,
  messages: Messages,
): readonly string[] {
  const phrases = TERMINAL_PHRASES[language];
  const { results } = sheetWording(language, rules);
  const number = new Intl.NumberFormat(language);
  const sum = (value: number, open: number) => (open === 0 ? number.format(value) : phrases.notKnown);
  const width = Math.max(0, ...decisions.map(({ district }) => district.name.length));
  return [
    phrases.sheetRead(survey.sheet, rules.name[language]),
    ...rules.blocs.map(({ id, shortName }) =>
      phrases.eligible(shortName[language], figures.eligible[id] ?? 0, figures.districts),
    ),
    phrases.merged(figures.merged, figures.districts),
    phrases.organisations(sum(figures.before, figures.beforeOpen), sum(figures.after, figures.afterOpen)),
    phrases.members(sum(figures.members, figures.membersOpen)),
    ...(figures.withOptions > 0 ? [phrases.withOptions(figures.withOptions)] : []),
    ...(figures.chosen > 0
      ? [phrases.chosen(figures.chosen, figures.againstRules, figures.notUnderstood)]
      : []),
    ...(strayChoices.length > 0 ? [phrases.strayChoices(strayChoices)] : []),
    ...(figures.open > 0 ? [phrases.open(figures.open)] : []),
    '',
    ...decisions.map((decision) => `${decision.district.name.padEnd(width)}  ${results.final(decision)}`),
    ...(survey.findings.length === 0
      ? []
      : [
          '',
          phrases.findings(survey.findings.length),
          ...survey.findings.map(
            (finding) => `  ${messages.severity(finding.severity)}: ${messages.finding(finding)}`,
          ),
        ]),
  ];
}
