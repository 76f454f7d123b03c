import { finalParts } from '../../domain/decision/final-parts';
import { changesNothing, writtenCells } from '../../domain/plan';
import type { PlanFinding } from '../../domain/schedule/plan-sheets';
import type { LostStatuses } from '../../domain/procedure/mended-statuses';
import type { Assessment } from '../../jobs/assess';
import type { ChecklistPlanning, ChecklistProposal } from '../../jobs/make-checklists';
import { checklistsTextIn } from '../../locales/pane/checklists-text-in';
import type { WriteText } from '../../locales/pane/write-text';
import type { ApplyTrouble } from '../../workbook/read-targets';
import { AskButton } from '../frame/ask-button';
import { GoToLink } from '../frame/go-to-link';
import { Facts } from '../frame/facts';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Screen } from '../frame/screen';
import { Warning } from '../frame/warning';
import type { PaneRequest } from '../state/request';
import { RegisterSheets } from './register-sheets';
import { TypedOver } from '../write/typed-over';

/** What the register of all steps would hold, before it is written. */
export function ChecklistsView(props: {
  readonly writeText: WriteText;
  readonly assessment: Assessment;
  readonly planning: ChecklistPlanning;
  readonly replaceTypedOver: boolean;
  readonly trouble: ApplyTrouble | null;
}) {
  const { words } = usePane();
  const text = checklistsTextIn(words.language);
  const { writeText, assessment, planning, replaceTypedOver, trouble } = props;
  const previewWith = (replace: boolean): PaneRequest => ({
    kind: 'preview-checklists',
    sheet: assessment.survey.sheet,
    replaceTypedOver: replace,
  });
  return (
    <Screen
      title={text.title}
      actions={
        <>
          {planning.ok && (
            <AskButton
              appearance={trouble ? 'secondary' : 'primary'}
              request={{
                kind: 'write-checklists',
                assessment,
                proposal: planning.proposal,
                replaceTypedOver,
              }}
              isOff={trouble !== null || changesNothing(planning.proposal.plan)}
            >
              {planning.proposal.isNew ? text.make : text.update}
            </AskButton>
          )}
          <AskButton request={previewWith(replaceTypedOver)} appearance={trouble ? 'primary' : 'secondary'}>
            {words.text.common.readAgain}
          </AskButton>
          {planning.ok && !planning.proposal.isNew && (
            <>
              <AskButton
                request={{ kind: 'go-to', place: { sheet: planning.proposal.sheet, address: 'A1' } }}
              >
                {text.goToSheet}
              </AskButton>
              <AskButton request={{ kind: 'tasks', assessment, task: { kind: 'read' } }}>
                {text.follow}
              </AskButton>
              <AskButton request={{ kind: 'make-progress', assessment }}>{text.makeProgress}</AskButton>
            </>
          )}
        </>
      }
    >
      {trouble && (
        <Warning title={words.text.common.refused}>
          <span>{words.messages.writeTrouble(trouble)}</span>
        </Warning>
      )}
      <Paragraph>{text.introduction}</Paragraph>
      {planning.ok ? (
        <>
          <ProposalFacts write={writeText} proposal={planning.proposal} />
          <LostBoxes lost={planning.proposal.lostStatuses} />
          <PlanFindings findings={planning.proposal.findings} />
          {(planning.proposal.plan.typedOver.length > 0 || replaceTypedOver) && (
            <TypedOver
              text={writeText}
              cells={planning.proposal.plan.typedOver}
              isReplaced={replaceTypedOver}
              requestFor={previewWith}
            />
          )}
        </>
      ) : (
        <Warning title={text.cannot}>
          <span>{words.messages.writeTrouble(planning.trouble)}</span>
        </Warning>
      )}
      <Unsettled assessment={assessment} />
      {planning.ok && !planning.proposal.isNew && (
        <RegisterSheets text={writeText.registerSheets} assessment={assessment} />
      )}
    </Screen>
  );
}

/** How many places are named; the rest are found by the blank statuses. */
const NAMED = 20;

function LostBoxes({ lost }: { readonly lost: LostStatuses | null }) {
  const checklists = checklistsTextIn(usePane().words.language);
  if (!lost) return null;
  const { sheet, done, unknown, unknownCells, areBoxesAgain } = lost;
  return (
    <Warning title={checklists.lostStatuses(done + unknown)}>
      <span>{checklists.lostStatusesHint(done, unknown, areBoxesAgain)}</span>
      {unknownCells.slice(0, NAMED).map((address) => (
        <GoToLink key={address} place={{ sheet, address }}>
          {address}
        </GoToLink>
      ))}
    </Warning>
  );
}

const KINDS = [
  'procedureFindings',
  'pieceFindings',
  'orderFindings',
  'districtFindings',
  'districtRowFindings',
  'delayFindings',
] as const;

function PlanFindings({ findings }: { readonly findings: readonly PlanFinding[] }) {
  const checklists = checklistsTextIn(usePane().words.language);
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

function ProposalFacts(props: { readonly write: WriteText; readonly proposal: ChecklistProposal }) {
  const { language, text } = usePane().words;
  const checklists = checklistsTextIn(language);
  const { write, proposal } = props;
  const { sheet, isNew, items, changes, plan } = proposal;
  const otherSheets = plan.newSheets.map(({ name }) => name).filter((name) => name !== sheet);
  return (
    <>
      <Facts
        facts={[
          [checklists.sheet, isNew ? checklists.newSheet(sheet) : checklists.standingSheet(sheet)],
          ...(otherSheets.length > 0 ? [[checklists.otherSheets, otherSheets.join(', ')] as const] : []),
          [checklists.rows, checklists.rowCount(items.length)],
          [checklists.added, text.result.number(changes.added)],
          ...(isNew
            ? []
            : [
                [checklists.standing, text.result.number(changes.standing)] as const,
                [checklists.retired, text.result.number(changes.retired)] as const,
                [checklists.removed, text.result.number(changes.removed)] as const,
              ]),
          [checklists.cells, write.cellCount(writtenCells(plan))],
        ]}
      />
      {changes.removed > 0 && <Paragraph>{checklists.removedHint}</Paragraph>}
      {changes.retired > 0 && <Paragraph>{checklists.retiredHint}</Paragraph>}
      {changesNothing(plan) && (
        <Paragraph>{plan.typedOver.length === 0 ? checklists.nothing : write.nothingElse}</Paragraph>
      )}
    </>
  );
}

function Unsettled({ assessment }: { readonly assessment: Assessment }) {
  const text = checklistsTextIn(usePane().words.language);
  const unsettled =
    assessment.figures.districts - assessment.decisions.filter((decision) => finalParts(decision)).length;
  return unsettled === 0 ? null : <Paragraph>{text.optionsLater(unsettled)}</Paragraph>;
}
