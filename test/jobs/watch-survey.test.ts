import { GridUser } from '../../src/preview/host/grid-user';
import type { NodeClientOptions } from '../../src/preview/host/node-client';
import type { SurveyChange } from '../../src/domain/survey-watch/survey-changes';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { type Assessment, assess } from '../../src/jobs/assess';
import { type SurveyWatch, watchSurvey } from '../../src/jobs/watch-survey';
import { HostFailure } from '../../src/workbook/host-failure';
import { watchSheet } from '../../src/workbook/watch-sheet';
import { resultWords } from './main-job';
import { writtenSheet } from './rules-workbook';
import { byScript } from './colleague';
import { sampleUnderTest, write, type WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Khảo sát';

interface Watched {
  readonly under: WorkbookUnderTest;
  readonly watch: SurveyWatch;
  readonly user: GridUser;
  /** Waits for the next thing that is told. */
  next(): Promise<readonly SurveyChange[]>;
}

async function assessed(): Promise<Assessment> {
  const assessing = await assess({ sheet: SHEET, rules: district2012, wordings: resultWords.wordings });
  if (!assessing.ok) throw new Error(JSON.stringify(assessing.trouble));
  return assessing.assessment;
}

async function watched(options?: NodeClientOptions, isBusy = false, hasRules = false): Promise<Watched> {
  const under = await sampleUnderTest(options);
  if (hasRules) await writtenSheet(district2012);
  const assessment = await assessed();
  const told: (readonly SurveyChange[])[] = [];
  let wake: () => void = () => undefined;
  const watch = await watchSurvey(assessment, isBusy, (changes) => {
    told.push(changes);
    wake();
  });
  await watch.followRules(assessment.rulesSheet);
  return {
    under,
    watch,
    user: new GridUser(under.workbook),
    async next() {
      while (told.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return told.shift() ?? [];
    },
  };
}

const listening = ({ under }: Watched) => [...under.client.connection.session.listening];

test("a person's edits and another program's are told, the add-in's own are not", async () => {
  const current = await watched();
  await write(current.under, SHEET, 'E10', 99);
  current.user.insertRows(SHEET, 12);
  expect(await current.next()).toEqual([{ kind: 'rows' }]);

  const other = await watched();
  await byScript((context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('E10').values = [[99]];
  })(other.user, other.under);
  expect(await other.next()).toEqual([{ kind: 'edited' }]);
});

test('what is typed on is told once, and what follows with it', async () => {
  const current = await watched();
  current.user.enterText(SHEET, 9, 4, '1');
  current.user.enterText(SHEET, 10, 4, '2');
  current.user.enterText(SHEET, 9, 12, 'ngay cạnh biểu');
  expect(await current.next()).toEqual([{ kind: 'edited' }, { kind: 'around' }]);
  current.user.renameSheet(SHEET, 'Biểu 1');
  expect(await current.next()).toEqual([
    { kind: 'edited' },
    { kind: 'around' },
    { kind: 'renamed', name: 'Biểu 1' },
  ]);
});

test('what happens to the sheet of its rules is told once, notes beside its tables are not', async () => {
  const current = await watched({}, false, true);
  expect(listening(current)).toHaveLength(9);
  current.user.enterText('Quy định', 9, 5, 'ghi chú');
  current.user.enterText(SHEET, 9, 4, '1');
  expect(await current.next()).toEqual([{ kind: 'edited' }]);
  current.user.enterText('Quy định', 9, 2, '12');
  current.user.enterText('Quy định', 10, 2, 'Có');
  expect(await current.next()).toEqual([{ kind: 'edited' }, { kind: 'rules', sheet: 'Quy định' }]);
  current.user.deleteSheet('Quy định');
  current.user.enterText(SHEET, 9, 12, 'ngay cạnh biểu');
  expect(await current.next()).toContainEqual({ kind: 'around' });
  await current.watch.end();
  expect(listening(current)).toEqual([]);
});

test('a sheet of rules is listened to in the place of another, and a refusal is told', async () => {
  const current = await watched({}, false, true);
  await current.watch.followRules(null);
  expect(listening(current)).toHaveLength(5);
  current.under.client.connection.failNext('GeneralException');
  await expect(current.watch.followRules('Quy định')).rejects.toThrow(HostFailure);
  await current.watch.followRules('Quy định');
  current.user.renameSheet('Quy định', 'Mức áp dụng');
  expect(await current.next()).toEqual([{ kind: 'rules', sheet: 'Quy định' }]);
  await current.watch.end();
  expect(listening(current)).toEqual([]);
});

test('rows that are sorted by an area are told as sorted', async () => {
  const current = await watched();
  current.user.sortRange(SHEET, { top: 9, left: 0, bottom: 20, right: 11 }, [{ key: 4, ascending: true }]);
  expect(await current.next()).toEqual([{ kind: 'sorted' }]);
});

test('what changes while the pane is at work is told once it is done', async () => {
  const current = await watched({}, true);
  current.user.enterText(SHEET, 9, 4, '1');
  current.user.deleteColumns(SHEET, 0);
  current.watch.setBusy(false);
  expect(await current.next()).toEqual([{ kind: 'edited' }, { kind: 'columns' }]);
});

test('the handlers are taken off, and nothing is told after that', async () => {
  const current = await watched();
  expect(listening(current)).toHaveLength(5);
  await current.watch.end();
  expect(listening(current)).toEqual([]);
});

test('an Excel that tells no names is listened to all the same', async () => {
  const current = await watched({ requirementSets: { ExcelApi: '1.14' } });
  expect(listening(current)).toHaveLength(4);
  current.user.deleteSheet((current.user.copySheet(SHEET), SHEET));
  expect(await current.next()).toEqual([{ kind: 'deleted' }]);
  await current.watch.end();
  expect(listening(current)).toEqual([]);
});

test('a sheet that was renamed or deleted before anybody listened is told at once', async () => {
  const under = await sampleUnderTest();
  const user = new GridUser(under.workbook);
  const id = under.workbook.findSheet(SHEET)?.id ?? '';
  user.renameSheet(SHEET, 'Biểu 1');
  const told: unknown[] = [];
  await watchSheet(id, SHEET, (event) => told.push(event));
  user.deleteSheet((user.copySheet('Biểu 1'), 'Biểu 1'));
  await watchSheet(id, SHEET, (event) => told.push(event));
  expect(told[0]).toEqual({ kind: 'renamed', name: 'Biểu 1' });
  expect(told).toContainEqual({ kind: 'deleted' });
});

test('where Excel refuses, that is said to whoever wanted to listen', async () => {
  const under = await sampleUnderTest();
  const id = under.workbook.findSheet(SHEET)?.id ?? '';
  under.client.connection.failNext('GeneralException');
  await expect(watchSheet(id, SHEET, () => undefined)).rejects.toThrow(HostFailure);
});
