import type { Assessing } from '../../src/jobs/assess';
import type { PaneAction, PaneAnswer } from '../../src/taskpane/state/pane-action';
import { FIRST_STATE, type PaneState } from '../../src/taskpane/state/pane-state';
import { paneReducer } from '../../src/taskpane/state/pane-reducer';
import { withColumn } from '../../src/taskpane/state/reading-draft';
import type { PaneRequest } from '../../src/taskpane/state/request';
import { NO_CHOICE } from '../../src/domain/survey/reading-choice';
import { assessmentOf, QUANG_NAM } from './assessment-of';
import { members, UNCLEAR_ROWS, unclearSheetOf } from './unclear-sheet';

const assessment = assessmentOf(QUANG_NAM);
const { survey } = assessment;
const unclear = unclearSheetOf(UNCLEAR_ROWS, 'Khảo sát');
const { mapping } = unclear;
const trouble = { code: 'no-districts' } as const;
const choose: PaneRequest = {
  kind: 'choose-reading',
  reading: { sheet: 'Khảo sát', choice: NO_CHOICE, row: 0 },
};
const select: PaneRequest = { kind: 'ask-selected-column', field: members('front') };

const after = (state: PaneState, ...actions: readonly PaneAction[]) => actions.reduce(paneReducer, state);
const answered = (request: PaneRequest, answer: PaneAnswer): readonly PaneAction[] => [
  { type: 'asked', request },
  { type: 'answered', request, answer },
];
const chosen = (assessing: Assessing) => answered(choose, { kind: 'reading-chosen', assessing });
const selected = (sheet: string) =>
  answered(select, {
    kind: 'column-selected',
    field: members('front'),
    selected: { sheet, column: 4 },
  });

const onMapping = after(FIRST_STATE, { type: 'mapping-chosen', unclear });
const onSurvey: PaneState = { ...FIRST_STATE, screen: { kind: 'survey', assessment } };

test('a sheet that cannot be read has its columns pointed at, and why it cannot stays in sight', () => {
  expect(onMapping.screen).toMatchObject({
    kind: 'mapping',
    sheet: 'Khảo sát',
    trouble: unclear.trouble,
    draft: { layout: 'wide', firstRow: '1', lastRow: '1', fields: [] },
    assessment: null,
  });
});

test('a survey that reads keeps its place in the steps while its columns are changed', () => {
  const state = after(onSurvey, {
    type: 'mapping-chosen',
    unclear: { sheet: survey.sheet, mapping: survey, trouble: null },
  });
  expect(state.screen).toMatchObject({ kind: 'mapping', trouble: null, assessment });
  expect(after(state, { type: 'survey-chosen' }).screen).toEqual({ kind: 'survey', assessment });
});

test('a draft stays through a failure, since nothing of it is kept yet', () => {
  const draft = withColumn(mappingDraft(onMapping), members('party'), 3);
  const state = after(
    onMapping,
    { type: 'draft-changed', draft },
    { type: 'asked', request: choose },
    { type: 'failed', request: choose, failure: { kind: 'bug', detail: '' } },
    { type: 'failure-closed' },
  );
  expect(mappingDraft(state)).toBe(draft);
  expect(after(onSurvey, { type: 'draft-changed', draft })).toBe(onSurvey);
});

test('the selected column becomes the field’s, unless it is on another sheet', () => {
  const here = after(onMapping, ...selected('Khảo sát'));
  expect(mappingDraft(here).fields).toEqual([{ field: members('front'), column: 4 }]);
  const there = after(onMapping, ...selected('Bìa'));
  expect(there.screen).toMatchObject({
    elsewhere: { field: 'members.front', sheet: 'Bìa' },
    draft: { fields: [] },
  });
  expect(after(there, ...selected('Khảo sát')).screen).toMatchObject({ elsewhere: null });
  expect(after(onSurvey, ...selected('Khảo sát')).screen).toBe(onSurvey.screen);
});

test('a choice that makes the sheet readable leads to its survey', () => {
  expect(after(onMapping, ...chosen({ ok: true, assessment })).screen).toEqual({
    kind: 'survey',
    assessment,
  });
});

test('a choice that does not stays on the screen with what is missing now', () => {
  const kept = { ...mapping, choice: { ...NO_CHOICE, layout: 'long' as const }, layout: 'long' as const };
  const state = after(
    onMapping,
    ...chosen({ ok: false, sheet: 'Khảo sát', trouble, mapping: kept, rules: null }),
  );
  expect(state.screen).toMatchObject({
    kind: 'mapping',
    trouble,
    mapping: kept,
    attempt: 1,
    draft: { layout: 'long' },
  });
});

test('where no header is found any more, the columns of the sheet can still be pointed at', () => {
  const state = after(
    onMapping,
    ...chosen({ ok: false, sheet: 'Khảo sát', trouble, mapping: null, rules: null }),
  );
  expect(state.screen).toMatchObject({
    mapping: { columns: [], sheetColumns: mapping.sheetColumns, choice: NO_CHOICE },
    assessment: null,
  });
});

test('the list of sheets follows what was read since', () => {
  const search = {
    only: null,
    rules: assessment.rules,
    ownRules: [],
    sheets: [{ name: 'Khảo sát', isActive: true, reading: { ok: true as const, survey } }],
  };
  const failed: Assessing = { ok: false, sheet: 'Khảo sát', trouble, mapping, rules: null };
  const state = after({ ...onMapping, search }, ...chosen(failed));
  expect(state.search?.sheets[0]?.reading).toEqual(failed);
  const read = after(state, ...chosen({ ok: true, assessment }));
  expect(read.search?.sheets[0]?.reading).toEqual({ ok: true, survey });
});

test('an answer that comes after the screen was left says that the sheet cannot be read', () => {
  const left = after(onMapping, { type: 'asked', request: choose }, { type: 'start-chosen' });
  const assessing: Assessing = { ok: false, sheet: 'Khảo sát', trouble, mapping, rules: null };
  const state = after(left, {
    type: 'answered',
    request: choose,
    answer: { kind: 'reading-chosen', assessing },
  });
  expect(state).toMatchObject({ screen: { kind: 'start' }, notice: { kind: 'unreadable', mapping } });
});

function mappingDraft({ screen }: PaneState) {
  if (screen.kind !== 'mapping') throw new Error(`On ${screen.kind}`);
  return screen.draft;
}
