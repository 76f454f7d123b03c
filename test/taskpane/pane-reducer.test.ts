import { commune2025 } from '../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import type { Receipt } from '../../src/domain/run-record';
import type { Assessing } from '../../src/jobs/assess';
import { failureOf } from '../../src/taskpane/state/failure';
import type { PaneAction, PaneAnswer } from '../../src/taskpane/state/pane-action';
import { FIRST_STATE, type PaneState } from '../../src/taskpane/state/pane-state';
import { paneReducer } from '../../src/taskpane/state/pane-reducer';
import { FIRST_CHOICES, type PaneRequest } from '../../src/taskpane/state/request';
import { HostFailure } from '../../src/workbook/host-failure';
import { assessmentOf, QUANG_NAM } from './assessment-of';

const { writing, ...assessment } = assessmentOf(QUANG_NAM);
const assessing: Assessing = { ok: true, assessment };
const unreadable: Assessing = {
  ok: false,
  sheet: 'Bìa',
  trouble: { code: 'no-header' },
  mapping: null,
  rules: commune2025,
};
const read: PaneRequest = { kind: 'read', sheet: 'Khảo sát' };
const write: PaneRequest = {
  kind: 'write',
  assessment,
  writing,
  choices: FIRST_CHOICES,
  place: null,
};
const NO_LOG = { kind: 'off' } as const;
const receipt: Receipt = {
  subject: 'results:Khảo sát',
  addedSheets: [],
  written: [{ sheet: 'Khảo sát', address: 'M5:M26' }],
  cells: 132,
  canUndo: true,
  isRemembered: true,
};

const after = (state: PaneState, ...actions: readonly PaneAction[]) => actions.reduce(paneReducer, state);
const answered = (request: PaneRequest, answer: PaneAnswer): readonly PaneAction[] => [
  { type: 'asked', request },
  { type: 'answered', request, answer },
];
const onSurvey = after(FIRST_STATE, ...answered(read, { kind: 'read', assessing }));

test('a request runs until its answer, and says when Excel keeps it waiting', () => {
  const asked = after(FIRST_STATE, { type: 'asked', request: read }, { type: 'delayed' });
  expect(asked.running).toEqual({ request: read, isDelayed: true, progress: null });
  const progressed = after(asked, { type: 'progressed', done: 20, total: 80 });
  expect(progressed.running).toMatchObject({ isDelayed: false, progress: { done: 20, total: 80 } });
  expect(onSurvey.running).toBeNull();
});

test('the only survey of a workbook is shown without asking', () => {
  const { survey } = assessment;
  const search = {
    sheets: [{ name: 'Khảo sát', isActive: true, reading: { ok: true as const, survey } }],
    only: 'Khảo sát',
    rules: assessment.rules,
    ownRules: [],
  };
  const state = after(
    FIRST_STATE,
    ...answered({ kind: 'search' }, { kind: 'searched', search, taken: assessing }),
  );
  expect(state.screen).toEqual({ kind: 'survey', assessment });
  expect(state.search).toEqual(search);
});

test('several surveys or none leave the choice to the user', () => {
  const search = { sheets: [], only: null, rules: commune2025, ownRules: [] };
  const state = after(
    FIRST_STATE,
    ...answered({ kind: 'search' }, { kind: 'searched', search, taken: null }),
  );
  expect(state).toMatchObject({ screen: { kind: 'start' }, search, notice: null });
});

test('a search over all sheets, and a sheet that does not read, are spoken of by the rules they were read by', () => {
  const search = { sheets: [], only: null, rules: commune2025, ownRules: [] };
  const listing: PaneRequest = { kind: 'list-sheets' };
  const listed = answered(listing, { kind: 'sheets-listed', search });
  const byDistrict = district2012.id;
  expect(FIRST_STATE.rules.id).toBe(byDistrict);
  expect(after(FIRST_STATE, ...listed).rules).toBe(commune2025);
  // A survey that is shown was decided by its own.
  expect(after(onSurvey, ...listed).rules.id).toBe(byDistrict);
  expect(after(onSurvey, ...answered(read, { kind: 'read', assessing: unreadable })).rules).toBe(commune2025);
  const unknown = { ...unreadable, rules: null };
  expect(after(onSurvey, ...answered(read, { kind: 'read', assessing: unknown })).rules.id).toBe(byDistrict);
});

test('a sheet that reads as no survey leads back to the start and says why', () => {
  const state = after(onSurvey, ...answered(read, { kind: 'read', assessing: unreadable }));
  expect(state.screen).toEqual({ kind: 'start' });
  expect(state.notice).toEqual({
    kind: 'unreadable',
    sheet: 'Bìa',
    trouble: { code: 'no-header' },
    mapping: null,
  });
});

test('a late answer to a request that the pane has left is dropped', () => {
  const state = after(
    onSurvey,
    { type: 'asked', request: { kind: 'search' } },
    { type: 'ribbon-started' },
    {
      type: 'ribbon-ended',
      outcome: {
        kind: 'refreshed',
        sheet: 'Khảo sát',
        outcome: { ok: true, receipt },
        log: NO_LOG,
        typedOver: [],
        fixedColumns: [],
      },
    },
    {
      type: 'answered',
      request: { kind: 'search' },
      answer: {
        kind: 'searched',
        search: { sheets: [], only: null, rules: commune2025, ownRules: [] },
        taken: null,
      },
    },
  );
  expect(state.screen).toMatchObject({ kind: 'written', assessment: null, receipt });
});

test('what the pane itself is writing is heard to its end, whatever the ribbon does meanwhile', () => {
  const outcome = { kind: 'no-columns' } as const;
  const busy = after(onSurvey, { type: 'asked', request: write }, { type: 'ribbon-started' });
  expect(busy.running?.request).toBe(write);
  const state = after(
    busy,
    { type: 'ribbon-ended', outcome },
    {
      type: 'answered',
      request: write,
      answer: {
        ...{ kind: 'written', outcome: { ok: true, receipt }, log: NO_LOG },
        ...{ assessment, writing, choices: FIRST_CHOICES, place: null },
      },
    },
  );
  expect(state).toMatchObject({ running: null, screen: { kind: 'written', assessment, receipt } });
});

test('a refresh from the ribbon names the cells that it left to whoever typed them', () => {
  const typedOver = [{ sheet: 'Khảo sát', cell: 'M17', found: 'Đủ' }];
  const outcome = {
    kind: 'refreshed',
    sheet: 'Khảo sát',
    outcome: { ok: true, receipt },
    log: NO_LOG,
    typedOver,
    fixedColumns: [],
  } as const;
  const state = after(onSurvey, { type: 'ribbon-started' }, { type: 'ribbon-ended', outcome });
  expect(state.notice).toEqual({ kind: 'ribbon-kept', sheet: 'Khảo sát', cells: ['M17'] });
});

test('a refused plan stays on the preview with the cells that have changed', () => {
  const trouble = { code: 'changed-since-read', cells: ['Khảo sát!M7'] } as const;
  const state = after(
    onSurvey,
    ...answered(write, {
      kind: 'written',
      outcome: { ok: false, trouble },
      log: NO_LOG,
      assessment,
      writing,
      choices: FIRST_CHOICES,
      place: null,
    }),
  );
  expect(state.screen).toMatchObject({ kind: 'write', trouble });
});

test('a run leads to its receipt, and taking it back is told there', () => {
  const written = after(
    onSurvey,
    ...answered(write, {
      kind: 'written',
      outcome: { ok: true, receipt },
      log: NO_LOG,
      assessment,
      writing,
      choices: FIRST_CHOICES,
      place: null,
    }),
  );
  expect(written.screen).toMatchObject({ kind: 'written', receipt, undone: null });
  const outcome = {
    ok: true,
    report: { restored: 132, kept: [], removedSheets: [], keptSheets: [] },
  } as const;
  const undone = after(written, ...answered({ kind: 'undo' }, { kind: 'undone', outcome }));
  expect(undone.screen).toMatchObject({ kind: 'written', undone: outcome });
});

test('a failure keeps the screen below it, and a failed write starts over from a fresh preview', () => {
  const failed = after(
    onSurvey,
    { type: 'asked', request: write },
    {
      type: 'failed',
      request: write,
      failure: failureOf(new HostFailure('no-answer', 'Timeout', '', { written: ['Khảo sát!M5:M26'] })),
    },
  );
  expect(failed.failure).toMatchObject({
    what: { kind: 'host', code: 'no-answer', written: ['Khảo sát!M5:M26'] },
    retry: { kind: 'preview-write', sheet: 'Khảo sát', choices: FIRST_CHOICES },
  });
  expect(after(failed, { type: 'failure-closed' })).toMatchObject({
    failure: null,
    screen: { kind: 'survey' },
  });
});

test('what is no answer of Excel is a fault of the software, with its trace', () => {
  expect(failureOf(new Error('boom'))).toMatchObject({ kind: 'bug' });
  expect(failureOf(new Error('boom')).detail).toContain('boom');
  expect(failureOf('text')).toEqual({ kind: 'bug', detail: 'text' });
});

test('the ribbon without result columns leaves the screen and says what to do', () => {
  const state = after(
    onSurvey,
    { type: 'ribbon-started' },
    { type: 'ribbon-ended', outcome: { kind: 'no-columns' } },
  );
  expect(state).toMatchObject({
    running: null,
    screen: { kind: 'survey' },
    notice: { kind: 'ribbon-no-columns' },
  });
});

test('steps lead back to survey and result, never out of an empty pane', () => {
  const onResult = after(onSurvey, { type: 'result-chosen' });
  expect(onResult.screen).toEqual({ kind: 'result', assessment, explained: null });
  expect(after(onResult, { type: 'survey-chosen' }).screen.kind).toBe('survey');
  expect(after(FIRST_STATE, { type: 'result-chosen' })).toBe(FIRST_STATE);
});

test('files compared with the workbook after the user went back do not bring the screen again', () => {
  const gathering = { collected: { taken: [], refused: [] }, layout: null, choices: {} };
  const request: PaneRequest = { kind: 'preview-gathering', gathering };
  const planning = { ok: false, trouble: { code: 'nothing-to-collect' }, conflicts: [] } as const;
  const answer: PaneAnswer = { kind: 'gathering-previewed', gathering, planning };
  const open = after(FIRST_STATE, ...answered({ kind: 'open-gathering' }, { kind: 'gathering-opened' }));
  expect(after(open, ...answered(request, answer)).screen).toMatchObject({ kind: 'gathering', gathering });
  const [asked, back] = answered(request, answer);
  if (!asked || !back) throw new Error('A request and its answer are two actions');
  expect(after(open, asked, { type: 'start-chosen' }, back)).toMatchObject({
    screen: { kind: 'start' },
    running: null,
  });
});
