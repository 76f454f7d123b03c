import { textsOf } from './open-pane';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Task } from '../../src/domain/tasks/task';
import type { Assessment } from '../../src/jobs/assess';
import type { TaskBoard } from '../../src/jobs/follow-tasks';
import type { SurveySearch } from '../../src/jobs/find-surveys';
import type { ChecklistPlanning } from '../../src/jobs/make-checklists';
import { ChecklistsView } from '../../src/taskpane/checklists/checklists-view';
import { CurrentScreen } from '../../src/taskpane/current-screen';
import { BusyBar } from '../../src/taskpane/frame/busy-bar';
import { Frame } from '../../src/taskpane/frame/frame';
import { PaneContext } from '../../src/taskpane/frame/pane-context';
import { PaneFooter } from '../../src/taskpane/frame/pane-footer';
import { StepTrail } from '../../src/taskpane/frame/step-trail';
import { FIRST_STATE, type Notice, type Screen } from '../../src/taskpane/state/pane-state';
import { FIRST_CHOICES } from '../../src/taskpane/state/request';
import { explain } from '../../src/domain/explanation/explain';
import { explanationText } from '../../src/locales/explanation/explanation-wording';
import { ExplanationView } from '../../src/taskpane/explanation/explanation-view';
import { FormView } from '../../src/taskpane/form/form-view';
import { type GatheringState, GatheringView } from '../../src/taskpane/gathering/gathering-view';
import type { Collected } from '../../src/domain/collect/collected';
import type { Conflict } from '../../src/domain/collect/conflicts';
import type { GatheringProposal } from '../../src/taskpane/state/gathering';
import { RULE_SETS } from '../../src/domain/decision/rule-sets/rule-sets';
import { emptyPlan } from '../../src/domain/plan';
import { collectMessagesIn } from '../../src/locales/collect';
import { checklistsTextIn } from '../../src/locales/pane/checklists-text-in';
import { writeTextIn } from '../../src/locales/pane/write-text-in';
import { tasksTextIn } from '../../src/locales/pane/tasks-text-in';
import { whatIfTextIn } from '../../src/locales/pane/what-if-text-in';
import { scenarioWording } from '../../src/locales/sheet/scenario-wording';
import { formTextIn } from '../../src/locales/pane/form-text-in';
import { gatheringTextIn } from '../../src/locales/pane/gathering-text-in';
import { ruleMessagesIn } from '../../src/locales/rules';
import { rulesTextIn } from '../../src/locales/pane/rules-text-in';
import { draftOf as rulesDraftOf } from '../../src/taskpane/rules/rules-draft';
import { RulesView } from '../../src/taskpane/rules/rules-view';
import type { RulesState } from '../../src/taskpane/state/rules';
import type { TasksSaid } from '../../src/taskpane/state/tasks';
import { FailureScreen } from '../../src/taskpane/trouble/failure-screen';
import { NoExcelScreen } from '../../src/taskpane/trouble/no-excel-screen';
import { TasksView } from '../../src/taskpane/tasks/tasks-view';
import { WhatIfView } from '../../src/taskpane/what-if/what-if-view';
import { WriteView } from '../../src/taskpane/write/write-view';
import { ChangeBar } from '../../src/taskpane/trouble/change-bar';
import { NoticeBar } from '../../src/taskpane/trouble/notice-bar';
import { planNewRegister } from '../../src/domain/procedure/new-register-plan';
import { checklistWording } from '../../src/locales/checklist-wording';
import { planVi } from '../../src/locales/sheet/plan-vi';
import { checklistOf } from '../../src/domain/procedure/checklist';
import { procedureOf } from '../../src/domain/procedure/procedures';
import { newWorkbook } from '../../src/preview/host/workbook-file';
import { underTest } from '../jobs/workbook-under-test';
import { assessmentOf } from './assessment-of';
import { mappingScreen } from '../../src/taskpane/state/mapping-state';
import { draftOf } from '../../src/taskpane/state/reading-draft';
import { members, UNCLEAR_ROWS, unclearSheetOf } from './unclear-sheet';
import { marked, pseudoRules, pseudoWords, unmarked } from './pseudo-words';

const { writing, ...assessment } = assessmentOf([
  ['Huyện A', 40, 41, 90],
  ['Huyện B', 33, 20, 90],
  ['Huyện C', 12, 2, 90],
  ['Huyện D', '', 'x', 1.88],
]);
if (!writing.ok) throw new Error('The sample results cannot be placed');
const receipt = {
  subject: 'results:Khảo sát',
  addedSheets: ['Khảo sát'],
  written: [{ sheet: 'Khảo sát', address: 'L1:L20' }],
  cells: 20,
  canUndo: false,
  isRemembered: false,
};
const items = checklistOf(assessment.decisions, pseudoRules, procedureOf(pseudoRules));
const { register } = marked(checklistWording('vi', pseudoRules));
const onPlan = { sheet: 'Khảo sát', cell: 'L7', found: 'Khảo sát' } as const;
const proposal = {
  items,
  plan: planNewRegister(items, register, planVi.headers, 'Khảo sát', [], true),
  changes: { added: 3, retired: 1, removed: 0, standing: 2 },
  sheet: 'Khảo sát',
  isNew: false,
  findings: [
    { code: 'step-unknown', ...onPlan },
    { code: 'step-missing', ...onPlan, cell: 'L9' },
    { code: 'step-order-missing', ...onPlan },
    { code: 'piece-code-twice', ...onPlan, keptBy: 'L8' },
    { code: 'plan-district-otherwise', ...onPlan, wanted: 'Khảo sát' },
    { code: 'plan-district-twice', ...onPlan, usedAt: 'L8' },
    { code: 'delay-district-missing', ...onPlan, cell: 'L9' },
    { code: 'delay-district-unknown', ...onPlan },
  ] as const,
  lostStatuses: { sheet: 'Khảo sát', done: 2, unknown: 3, unknownCells: ['L9:L11'], areBoxesAgain: true },
};
const undone = {
  ok: true,
  report: { restored: 9, kept: ['Khảo sát!L7'], removedSheets: ['Khảo sát'], keptSheets: ['Khảo sát'] },
} as const;
const NO_LOG = { kind: 'off' } as const;
const typedOver = [{ sheet: 'Khảo sát', cell: 'L7', found: 'Khảo sát' }];
const unclear = unclearSheetOf(UNCLEAR_ROWS, 'Khảo sát');
const { survey } = assessment;
/** As a list is shown, with a column that is not sure. */
const listAssessment: Assessment = {
  ...assessment,
  survey: {
    ...survey,
    layout: 'by-organisation',
    columns: survey.columns.map((column) => ({ ...column, certainty: 'likely' as const })),
    organisations: survey.districts.map(({ name, row, cell, key }) => ({
      ...{ name, row, cell, district: key, bloc: 'party', type: null },
      ...{ members: { state: 'open' as const, cell }, fullMembers: null, executive: null },
    })),
  },
};
const search: SurveySearch = {
  only: null,
  rules: pseudoRules,
  ownRules: [],
  sheets: [
    { name: 'Khảo sát', isActive: true, reading: { ok: true, survey: assessment.survey } },
    {
      name: 'Khảo sát',
      isActive: false,
      reading: { ok: false, sheet: 'Khảo sát', trouble: { code: 'no-header' }, mapping: null },
    },
    {
      name: 'Khảo sát',
      isActive: false,
      reading: { ok: false, ...unclear, trouble: { code: 'no-districts' } },
    },
  ],
};

/** What stands on the sheet, and language names, which are written in their own language. */
const OF_THE_USER =
  /^(Khảo sát|Huyện [A-D]|[A-Z]|[A-Z]{1,2}\d+(:[A-Z]{1,2}\d+)?|[\s:;,.·()]*|Khảo sát(: |!)[A-Z0-9:]+)$/;

/** `act` is what the user does before all that can be opened is opened. */
function untranslated(content: ReactNode, act: () => void = () => undefined): readonly string[] {
  const pane = {
    words: pseudoWords,
    rules: pseudoRules,
    ownRules: [],
    isBusy: false,
    ask: () => undefined,
    cancel: () => undefined,
  };
  const { container } = render(
    <PaneContext value={pane}>
      <Frame isDarkOffice={false}>{content}</Frame>
    </PaneContext>,
  );
  act();
  for (const button of screen.queryAllByRole('button', { expanded: false })) fireEvent.click(button);
  const spoken = [...container.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
    ['aria-label', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []),
  );
  return [...textsOf(container), ...spoken].filter((text) => !OF_THE_USER.test(unmarked(text)));
}

const screens: readonly Screen[] = [
  { kind: 'start' },
  { kind: 'survey', assessment },
  { kind: 'survey', assessment: listAssessment },
  mappingScreen({ sheet: 'Khảo sát', mapping: assessment.survey, trouble: null }, assessment),
  mappingScreen(unclear, null),
  { ...mappingScreen(unclear, null), draft: { ...draftOf(unclear.mapping), layout: 'long', lastRow: '' } },
  {
    ...mappingScreen(unclear, null),
    draft: {
      ...draftOf(unclear.mapping),
      fields: ['party', 'front'].map((bloc) => ({ field: members(bloc), column: 3 })),
    },
    elsewhere: { field: 'members.front', sheet: 'Khảo sát' },
  },
  { kind: 'result', assessment, explained: null },
  {
    kind: 'written',
    fixedColumns: [{ column: { kind: 'notes' }, as: 'until-changed', districts: ['Huyện A'] }],
    assessment,
    before: assessment,
    receipt,
    log: NO_LOG,
    place: null,
    undone: null,
  },
  {
    kind: 'written',
    fixedColumns: [],
    assessment,
    before: assessment,
    receipt,
    log: { kind: 'not-added', trouble: { code: 'log-protected', sheet: 'M' } },
    place: null,
    undone: null,
  },
  {
    kind: 'written',
    fixedColumns: [],
    assessment: null,
    before: null,
    receipt: { ...receipt, cells: 0 },
    log: NO_LOG,
    place: null,
    undone: null,
  },
  {
    kind: 'written',
    fixedColumns: [],
    assessment,
    before: assessment,
    receipt,
    log: NO_LOG,
    place: null,
    undone,
  },
  {
    kind: 'written',
    fixedColumns: [],
    assessment,
    before: assessment,
    receipt,
    log: NO_LOG,
    place: null,
    undone: { ok: false, trouble: { code: 'nothing-to-undo' } },
  },
  { kind: 'checklists-written', assessment, proposal, receipt, undone: null },
  ...(
    ['form', 'findings', 'organisations', 'explanations', 'gathering', 'scenario', 'progress'] as const
  ).map((made): Screen => ({
    kind: 'sheet-made',
    made,
    sheet: 'Khảo sát',
    receipt,
    undone: null,
    assessment,
  })),
  { kind: 'sheet-made', made: 'form', sheet: 'Khảo sát', receipt, undone, assessment: null },
];

test.each(screens.map((shown, index) => [shown.kind, index, shown] as const))(
  'the screen %s (%i) shows nothing untranslated',
  (_, __, shown) => {
    const state = { ...FIRST_STATE, screen: shown, search };
    expect(
      untranslated(
        <>
          <StepTrail screen={shown} onSurvey={() => undefined} onResult={() => undefined} />
          <CurrentScreen state={state} dispatch={() => undefined} />
          <PaneFooter onLanguage={() => undefined} />
        </>,
      ),
    ).toEqual([]);
  },
);

const previews: readonly (readonly [string, Omit<Extract<Screen, { readonly kind: 'write' }>, 'kind'>])[] = [
  ['as it stands', { assessment, writing, choices: FIRST_CHOICES, trouble: null }],
  [
    'refused, with a log that cannot be written',
    {
      assessment,
      writing: {
        ...writing,
        plan: { ...writing.plan, typedOver },
        notLive: ['Huyện A'],
        fixedColumns: [{ column: { kind: 'before' }, as: 'value', districts: ['Huyện A', 'Huyện B'] }],
        runLog: { kind: 'on', sheet: 'M', trouble: { code: 'log-protected', sheet: 'M' } },
      },
      choices: FIRST_CHOICES,
      trouble: { code: 'changed-since-read', cells: ['Khảo sát!L7'] },
    },
  ],
  [
    'without room',
    {
      assessment,
      writing: { ok: false, trouble: { code: 'no-room' } },
      choices: { startColumn: 'F', replaceTypedOver: true, content: 'values', log: true },
      trouble: null,
    },
  ],
];

const proposals: readonly (readonly [string, ChecklistPlanning])[] = [
  ['that can be written', { ok: true, proposal: { ...proposal, plan: { ...proposal.plan, typedOver } } }],
  ['that cannot', { ok: false, trouble: { code: 'register-blocked-below', cell: 'A9' } }],
];

test.each(proposals)('a register %s shows nothing untranslated', (_, planning) => {
  const view = (
    <ChecklistsView
      text={marked(checklistsTextIn('vi'))}
      writeText={marked(writeTextIn('vi'))}
      assessment={assessment}
      planning={planning}
      replaceTypedOver={false}
      trouble={null}
    />
  );
  expect(untranslated(view)).toEqual([]);
});

const task: Task = {
  key: 'a / announce / party',
  row: 6,
  district: 'Huyện A',
  organisation: 'X',
  stepCode: 'B',
  number: 'B',
  work: 'Z',
  lead: 'L',
  wave: 'M',
  status: 'todo',
  deadline: 1,
  followsBox: false,
  typed: { status: 'Y', due: '', finished: '', ticked: '' },
};
const board: TaskBoard = {
  sheet: 'Khảo sát',
  tasks: [
    task,
    { ...task, row: 7, status: 'done', typed: { ...task.typed, finished: 2 } },
    { ...task, row: 8, status: 'doing', deadline: null, typed: { ...task.typed, ticked: true } },
    { ...task, row: 9, status: null, deadline: 99_999 },
    { ...task, row: 10, status: 'not-applicable', wave: '' },
  ],
  steps: [{ code: 'B', name: 'B' }],
  tooEarly: [{ task, before: [task] }],
  allDistricts: 'N',
  statusColumn: 3,
  lostStatuses: 4,
  hasFinished: true,
  hasState: true,
  followers: [
    { column: 'leader', name: 'V' },
    { column: 'specialist', name: 'U' },
  ],
};
const said: readonly (TasksSaid | null)[] = [
  null,
  { kind: 'marked', outcome: { ok: true, receipt: { ...receipt, canUndo: true } } },
  { kind: 'marked', outcome: { ok: true, receipt: { ...receipt, cells: 0 } } },
  { kind: 'marked', outcome: { ok: false, trouble: { code: 'tasks-changed', tasks: ['X'] } } },
  { kind: 'marked', outcome: { ok: false, trouble: { code: 'sheet-protected', sheet: 'Khảo sát' } } },
  { kind: 'undone', outcome: undone },
];

test.each(said.map((last, index) => [index, last] as const))(
  'the tasks show nothing untranslated (%i)',
  (_, last) => {
    // The selection is followed from the first moment.
    underTest(newWorkbook());
    const view = (
      <TasksView text={marked(tasksTextIn('vi'))} assessment={assessment} board={board} said={last} />
    );
    const act = () => {
      for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
      for (const box of screen.getAllByRole('checkbox').slice(-4)) fireEvent.click(box);
    };
    // What the register says, and a day as it is written there.
    const ofRegister = /^(Huyện A: .*|13\/10\/2173)$/;
    expect(untranslated(view, act).filter((text) => !ofRegister.test(text))).toEqual([]);
  },
);

test.each(previews)('the preview of a run (%s) shows nothing untranslated', (_, preview) => {
  expect(untranslated(<WriteView text={marked(writeTextIn('vi'))} {...preview} />)).toEqual([]);
});

const notices: readonly Notice[] = [
  { kind: 'unreadable', sheet: 'Khảo sát', trouble: { code: 'sheet-empty' }, mapping: null },
  { kind: 'unreadable', ...unclear, trouble: { code: 'no-districts' } },
  { kind: 'ribbon-no-columns' },
  { kind: 'ribbon-written', sheet: 'Khảo sát', cells: 0, kept: [], log: NO_LOG },
  {
    kind: 'ribbon-written',
    sheet: 'Khảo sát',
    cells: 3,
    kept: ['M17'],
    log: { kind: 'not-added', trouble: { code: 'log-protected', sheet: 'M' } },
  },
  { kind: 'ribbon-kept', sheet: 'M', cells: ['M17'] },
  { kind: 'ribbon-not-written', sheet: 'Khảo sát', planned: { ok: true, assessment, writing } },
  { kind: 'refused', sheet: 'Khảo sát', trouble: { code: 'sheet-protected', sheet: 'Khảo sát' } },
  { kind: 'columns-not-used', unclear },
  { kind: 'files-stopped' },
  { kind: 'not-made', sheet: 'Khảo sát', trouble: { code: 'sheet-protected', sheet: 'Khảo sát' } },
];

test.each(notices.map((notice) => [notice.kind, notice] as const))(
  'the notice %s shows nothing untranslated',
  (_, notice) => {
    expect(
      untranslated(<NoticeBar notice={notice} onMapping={() => undefined} onClose={() => undefined} />),
    ).toEqual([]);
  },
);

test.each([
  [
    [
      ...(['edited', 'around', 'choices', 'rows', 'columns', 'cells-moved', 'sorted'] as const).map(
        (kind) => ({
          kind,
        }),
      ),
      { kind: 'result-columns-deleted' as const },
      { kind: 'results' as const, cells: ['L7'] },
      { kind: 'renamed' as const, name: 'Khảo sát' },
    ],
  ],
  [[{ kind: 'deleted' as const }]],
])('what has changed since the reading is said with nothing untranslated', (changes) => {
  const bar = (
    <ChangeBar screen={{ kind: 'survey', assessment }} changes={changes} onStart={() => undefined} />
  );
  expect(untranslated(bar)).toEqual([]);
  expect(screen.getByRole('status').textContent).not.toBe('');
});

test.each(['noOffice', 'outsideExcel', 'oldExcel'] as const)(
  'the pane without Excel (%s) shows nothing untranslated',
  (reason) => {
    expect(untranslated(<NoExcelScreen reason={reason} />)).toEqual([]);
  },
);

test('failures and progress show nothing untranslated but the technical detail', () => {
  const failed = (
    <FailureScreen
      failure={{ kind: 'host', code: 'no-answer', written: ['Khảo sát!L7'], sheets: [], detail: 'Timeout' }}
      retry={{ kind: 'search' }}
      onBack={() => undefined}
    />
  );
  expect(untranslated(failed)).toEqual(['Timeout']);
  const running = {
    request: { kind: 'search' },
    isDelayed: true,
    progress: { done: 1, total: 2 },
  } as const;
  expect(untranslated(<BusyBar running={running} />)).toEqual([]);
});

test('failures to load a part and progress over files show nothing untranslated', () => {
  const failed = (
    <FailureScreen failure={{ kind: 'not-loaded', detail: '' }} retry={null} onBack={() => undefined} />
  );
  expect(untranslated(failed)).toEqual([]);
  const request = { kind: 'read-files', files: [] } as const;
  const running = { request, isDelayed: false, progress: { done: 1, total: 2 } };
  expect(untranslated(<BusyBar running={running} />)).toEqual([]);
});

test('the screen of blank forms shows nothing untranslated', () => {
  expect(untranslated(<FormView text={marked(formTextIn('vi'))} onBack={() => undefined} />)).toEqual([]);
});

test.each([0, 1])('the screen of trying other rules says that %i choices are left out of it', (count) => {
  const typed = { row: 6, cell: 'Y7', text: 'x', because: '', consent: '', others: [] };
  const decisions = assessment.decisions.map((decision, index) => ({
    ...decision,
    choice: index < count ? { ...typed, parts: null, marks: [] } : null,
  }));
  const view = (
    <WhatIfView
      text={marked(whatIfTextIn('vi'))}
      wording={marked(scenarioWording('vi', pseudoRules))}
      assessment={{ ...assessment, decisions }}
      onBack={() => undefined}
    />
  );
  expect(untranslated(view)).toEqual([]);
  expect(document.body.textContent.includes('1 đơn vị không tính vào đây')).toBe(count > 0);
});

test.each(['as it stands', '17', '2', '61'])(
  'the screen of trying other rules (%s) shows nothing untranslated',
  (typed) => {
    const view = (
      <WhatIfView
        text={marked(whatIfTextIn('vi'))}
        wording={marked(scenarioWording('vi', pseudoRules))}
        assessment={assessment}
        onBack={() => undefined}
      />
    );
    expect(
      untranslated(view, () => {
        const number = screen.getByRole('spinbutton');
        if (typed !== 'as it stands') fireEvent.change(number, { target: { value: typed } });
        const [, , ...lists] = screen.getAllByRole('combobox');
        if (typed === '61')
          for (const list of lists) fireEvent.change(list, { target: { value: 'optional' } });
      }),
    ).toEqual([]);
  },
);

test.each(assessment.decisions.map((decision) => [decision.outcome.kind, decision] as const))(
  'the explanation of a district (%s) shows nothing untranslated',
  (_, decision) => {
    const text = marked(explanationText('vi', pseudoRules));
    const view = (
      <ExplanationView
        text={text}
        explanation={explain(decision, pseudoRules)}
        assessment={assessment}
        onBack={() => undefined}
      />
    );
    expect(untranslated(view)).toEqual([]);
  },
);

const source = { file: 'Khảo sát', sheet: 'Khảo sát', cell: 'A7', standing: false };
const collected: Collected = {
  taken: [
    {
      file: 'Khảo sát',
      sheet: 'Khảo sát',
      layout: 'by-organisation',
      districts: [],
      findings: [],
      warnings: [{ code: 'formulas-not-calculated', cells: 3, first: 'A7' }],
    },
  ],
  refused: [{ file: 'Khảo sát', sheet: 'Khảo sát', reason: { code: 'file-empty' } }],
};
const conflicts = ['Huyện A', 'Huyện B'].map((name): Conflict => ({
  district: name,
  name,
  sources: [source, { ...source, sheet: 'A', standing: true }],
}));
const rows = ['Huyện A', 'Huyện B'];
const gathering = { collected, layout: null, choices: {} };
const proposed: GatheringProposal = {
  ok: true,
  plan: emptyPlan('collected'),
  layout: 'by-organisation',
  sheet: 'Khảo sát',
  isNew: true,
  changes: {
    added: rows,
    replaced: rows,
    unchanged: 2,
    takenOut: rows,
    kept: Array<string>(9).fill('Huyện A'),
    withoutColumn: rows,
  },
  conflicts,
};
const gatherings: readonly GatheringState[] = [
  { kind: 'gathering', gathering: null, planning: null, trouble: null },
  {
    kind: 'gathering',
    gathering,
    trouble: null,
    planning: { ok: false, trouble: { code: 'collected-blocked-below', cell: 'A7' }, conflicts },
  },
  { kind: 'gathering', gathering, planning: proposed, trouble: null },
  {
    kind: 'gathering',
    gathering,
    planning: { ...proposed, isNew: false },
    trouble: { code: 'changed-since-read', cells: ['Khảo sát!L7'] },
  },
];

test.each(gatherings)('the screen of gathering (%#) shows nothing untranslated', (state) => {
  const view = (
    <GatheringView
      text={marked(gatheringTextIn('vi'))}
      messages={marked(collectMessagesIn('vi', pseudoRules))}
      state={state}
      onBack={() => undefined}
    />
  );
  expect(untranslated(view)).toEqual([]);
});

const inUse = {
  ok: true,
  rules: pseudoRules,
  ownRules: [],
  sheet: 'Khảo sát',
  fullOnlyWord: 'Khảo sát',
  notes: [],
  isComplete: true,
  nextEdition: 2,
  sources: [],
} as const;
const unsound = [{ code: 'rules-unnamed' }, { code: 'no-grouping' }] as const;
const ruleStates: readonly RulesState[] = [
  { found: { inUse, own: [], notFollowed: ['Khảo sát'] }, shown: pseudoRules, said: null },
  {
    found: { inUse: { ...inUse, sheet: null }, own: [pseudoRules], notFollowed: [] },
    shown: { ...pseudoRules, preference: 'fewer-organisations' },
    said: { kind: 'saved', rules: pseudoRules },
  },
  {
    found: {
      inUse: {
        ok: false,
        sheet: 'Khảo sát',
        base: pseudoRules,
        troubles: [
          { code: 'value-not-whole', cell: 'A7', limit: 'committeeThreshold', found: '' },
          { code: 'set-unknown', cell: null, id: 'A' },
        ],
        sources: [],
      },
      own: [],
      notFollowed: ['Khảo sát'],
    },
    shown: pseudoRules,
    said: { kind: 'unsound', rules: pseudoRules, troubles: unsound },
  },
  {
    found: { inUse, own: [], notFollowed: [] },
    shown: pseudoRules,
    said: { kind: 'refused', refusal: { code: 'not-json' } },
  },
  {
    found: { inUse, own: [], notFollowed: [] },
    shown: pseudoRules,
    said: { kind: 'not-written', trouble: { code: 'changed-since-read', cells: ['A7'] } },
  },
  {
    found: { inUse, own: [], notFollowed: [] },
    shown: pseudoRules,
    said: { kind: 'taken', rules: pseudoRules, beside: pseudoRules, stood: false },
  },
];

test.each(ruleStates)('the screen of rules (%#) shows nothing untranslated', (state) => {
  // The page in this process has no files to hand out.
  Object.assign(URL, { createObjectURL: () => 'blob:rules', revokeObjectURL: () => undefined });
  const view = (
    <RulesView
      text={marked(rulesTextIn('vi'))}
      messagesFor={() => marked(ruleMessagesIn('vi', pseudoRules))}
      state={state}
      draft={rulesDraftOf(state.shown)}
      read={state.found.inUse}
      isChanged
      onDraft={() => undefined}
      onBack={() => undefined}
    />
  );
  // Rule sets carry their own names and dates, and the text of the file is one of them.
  const ofSets = new Set([...RULE_SETS.map(({ name }) => name.vi), pseudoRules.validFrom]);
  const others = untranslated(view).filter((text) => !ofSets.has(text) && !text.startsWith('{'));
  expect(others).toEqual([]);
});
