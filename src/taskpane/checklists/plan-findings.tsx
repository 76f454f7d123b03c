import type { PlanFinding } from '../../domain/schedule/plan-sheets';
import type { ChecklistsText } from '../../locales/pane/checklists-text';
import { GoToLink } from '../frame/go-to-link';
import { Warning } from '../frame/warning';

const KINDS = [
  'procedureFindings',
  'pieceFindings',
  'orderFindings',
  'districtFindings',
  'districtRowFindings',
  'delayFindings',
] as const;

/** What stands on the sheets of the plan and cannot be followed, kind by kind. */
export function PlanFindings(props: {
  readonly text: ChecklistsText;
  readonly findings: readonly PlanFinding[];
}) {
  const { text: checklists, findings } = props;
  const said = findings.map((finding) => {
    switch (finding.code) {
      case 'delay-district-missing':
      case 'delay-district-unknown':
        return {
          ...finding,
          kind: 'delayFindings' as const,
          text: checklists.delayFinding(finding.code, finding.found),
        };
      case 'step-missing':
      case 'step-unknown':
        return {
          ...finding,
          kind: 'procedureFindings' as const,
          text: checklists.procedureFinding(finding.code, finding.found),
        };
      case 'step-order-missing':
        return { ...finding, kind: 'orderFindings' as const, text: checklists.orderFinding(finding.found) };
      case 'piece-code-twice':
        return {
          ...finding,
          kind: 'pieceFindings' as const,
          text: checklists.pieceFinding(finding.found, finding.keptBy),
        };
      case 'plan-district-otherwise':
        return {
          ...finding,
          kind: 'districtFindings' as const,
          text: checklists.districtFinding(finding.found, finding.wanted),
        };
      case 'plan-district-twice':
        return {
          ...finding,
          kind: 'districtRowFindings' as const,
          text: checklists.districtRowFinding(finding.found, finding.usedAt),
        };
    }
  });
  return KINDS.map((kind) => {
    const ofKind = said.filter((finding) => finding.kind === kind);
    return ofKind.length === 0 ? null : (
      <Warning key={kind} title={checklists[kind]}>
        {ofKind.map(({ sheet, cell, text }) => (
          <span key={cell}>
            <GoToLink place={{ sheet, address: cell }}>{cell}</GoToLink> {text}
          </span>
        ))}
      </Warning>
    );
  });
}
