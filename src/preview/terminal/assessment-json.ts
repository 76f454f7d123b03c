import { holdsForm } from '../../domain/decision/arrangements';
import type { DistrictDecision } from '../../domain/decision/decision';
import type { RuleSet } from '../../domain/decision/rule-set';
import type { Assessment } from '../../jobs/assess';
import type { Messages } from '../../locales/messages';

/**
 * The object that `--json` prints. A number that rests on an open count is null, never a sum of what is known.
 */
export function assessmentJson(
  { survey, decisions, figures }: Assessment,
  rules: RuleSet,
  messages: Messages,
  written: readonly string[],
) {
  return {
    sheet: survey.sheet,
    layout: survey.layout,
    ruleSet: rules.id,
    units: decisions.map((decision) => unitJson(decision, rules)),
    totals: {
      units: figures.districts,
      before: figures.beforeOpen === 0 ? figures.before : null,
      after: figures.afterOpen === 0 ? figures.after : null,
      members: figures.membersOpen === 0 ? figures.members : null,
      eligible: figures.eligible,
      merged: figures.merged,
    },
    findings: survey.findings.map((finding) => ({
      severity: finding.severity,
      code: finding.code,
      cell: finding.cell,
      message: messages.finding(finding),
    })),
    written,
  };
}

function unitJson({ district, verdicts, outcome, choice, committees }: DistrictDecision, rules: RuleSet) {
  const byBloc = <T>(value: (bloc: string) => T) =>
    Object.fromEntries(rules.blocs.map(({ id }) => [id, value(id)]));
  return {
    name: district.name,
    cell: district.cell,
    members: byBloc((bloc) => {
      const count = district.counts[bloc]?.members;
      return count?.state === 'whole' ? count.value : null;
    }),
    verdicts: byBloc((bloc) => verdicts[bloc]?.state ?? 'unknown'),
    grouping: outcome.kind === 'recommended' ? outcome.parts.map(({ blocs }) => blocs) : null,
    consent: holdsForm(outcome, 'committee-by-consent'),
    committees,
    choice: choice && {
      text: choice.text,
      cell: choice.cell,
      grouping: choice.parts?.map(({ blocs }) => blocs) ?? null,
      reason: choice.because,
      consentDocument: choice.consent,
      marks: choice.marks.map(({ code }) => code),
    },
  };
}
