import type { Finding, Severity } from '../../domain/survey/finding';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings with the gravest first, each severity in the order of the sheet; empty severities are left out. */
export function findingsBySeverity(findings: readonly Finding[]): readonly FindingGroup[] {
  return SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}
