import { finalParts } from '../../domain/decision/final-parts';
import { changesNothing, writtenCells } from '../../domain/plan';
import type { LostStatuses } from '../../domain/procedure/mended-statuses';
import type { Assessment } from '../../jobs/assess';
import type { ChecklistPlanning, ChecklistProposal } from '../../jobs/make-checklists';
import type { ChecklistsText } from '../../locales/pane/checklists-text';
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
import { PlanFindings } from './plan-findings';
import { RegisterSheets } from './register-sheets';
import { TypedOver } from '../write/typed-over';

/** What the register of all steps would hold, before it is written. */
export function ChecklistsView(props: {
  readonly text: ChecklistsText;
  readonly writeText: WriteText;
  readonly assessment: Assessment;
  readonly planning: ChecklistPlanning;
  readonly replaceTypedOver: boolean;
  readonly trouble: ApplyTrouble | null;
}) {
  const { words } = usePane();
  const { text, writeText, assessment, planning, replaceTypedOver, trouble } = props;
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
          <ProposalFacts text={text} write={writeText} proposal={planning.proposal} />
          <LostBoxes text={text} lost={planning.proposal.lostStatuses} />
          <PlanFindings text={text} findings={planning.proposal.findings} />
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
      <Unsettled text={text} assessment={assessment} />
      {planning.ok && !planning.proposal.isNew && (
        <RegisterSheets text={writeText.registerSheets} assessment={assessment} />
      )}
    </Screen>
  );
}

/** How many places are named; the rest are found by the blank statuses. */
const NAMED = 20;

function LostBoxes(props: { readonly text: ChecklistsText; readonly lost: LostStatuses | null }) {
  const { text, lost } = props;
  if (!lost) return null;
  const { sheet, done, unknown, unknownCells, areBoxesAgain } = lost;
  return (
    <Warning title={text.lostStatuses(done + unknown)}>
      <span>{text.lostStatusesHint(done, unknown, areBoxesAgain)}</span>
      {unknownCells.slice(0, NAMED).map((address) => (
        <GoToLink key={address} place={{ sheet, address }}>
          {address}
        </GoToLink>
      ))}
    </Warning>
  );
}

function ProposalFacts(props: {
  readonly text: ChecklistsText;
  readonly write: WriteText;
  readonly proposal: ChecklistProposal;
}) {
  const { result } = usePane().words.text;
  const { text, write, proposal } = props;
  const { sheet, isNew, items, changes, plan } = proposal;
  const otherSheets = plan.newSheets.map(({ name }) => name).filter((name) => name !== sheet);
  return (
    <>
      <Facts
        facts={[
          [text.sheet, isNew ? text.newSheet(sheet) : text.standingSheet(sheet)],
          ...(otherSheets.length > 0 ? [[text.otherSheets, otherSheets.join(', ')] as const] : []),
          [text.rows, text.rowCount(items.length)],
          [text.added, result.number(changes.added)],
          ...(isNew
            ? []
            : [
                [text.standing, result.number(changes.standing)] as const,
                [text.retired, result.number(changes.retired)] as const,
                [text.removed, result.number(changes.removed)] as const,
              ]),
          [text.cells, write.cellCount(writtenCells(plan))],
        ]}
      />
      {changes.removed > 0 && <Paragraph>{text.removedHint}</Paragraph>}
      {changes.retired > 0 && <Paragraph>{text.retiredHint}</Paragraph>}
      {changesNothing(plan) && (
        <Paragraph>{plan.typedOver.length === 0 ? text.nothing : write.nothingElse}</Paragraph>
      )}
    </>
  );
}

function Unsettled(props: { readonly text: ChecklistsText; readonly assessment: Assessment }) {
  const { text, assessment } = props;
  const unsettled =
    assessment.figures.districts - assessment.decisions.filter((decision) => finalParts(decision)).length;
  return unsettled === 0 ? null : <Paragraph>{text.optionsLater(unsettled)}</Paragraph>;
}
