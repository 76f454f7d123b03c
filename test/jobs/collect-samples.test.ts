import type { Count, Survey } from '../../src/domain/survey/survey';
import { readSurvey } from '../../src/domain/survey/read-survey';
import { planCollectionIn, readFiles } from '../../src/jobs/collect-surveys';
import { writePlan } from '../../src/jobs/write-plan';
import { collectedWording } from '../../src/locales/sheet/collected-wording';
import { ALL_CASES } from '../surveys/all-cases';
import { surveyFile } from '../surveys/survey-file';
import { assessed, rules } from './main-job';
import { chosen } from './survey-files';
import { blankUnderTest } from './workbook-under-test';

const shown = (count: Count) => (count.state === 'whole' ? String(count.value) : '?');

/** `Huyện Duy Xuyên: 0 3 34 32 / …`: full members too, where they are known. */
function linesOf({ districts }: Survey, keys: ReadonlySet<string>): readonly string[] {
  return districts
    .filter(({ key }) => keys.has(key))
    .map(({ name, counts }) => {
      const blocs = Object.values(counts).map(({ committees, cells, members, fullMembers }) => {
        const full = fullMembers?.state === 'whole' ? fullMembers.value : '';
        return `${shown(committees)} ${shown(cells)} ${shown(members)} ${full}`;
      });
      return `${name}: ${blocs.join(' / ')}`;
    });
}

const CASES = ALL_CASES.flatMap(({ name, sheet }) => {
  const reading = readSurvey(sheet, rules);
  if (!reading.ok) return [];
  const { survey } = reading;
  const layouts =
    survey.layout === 'by-organisation' ? (['by-organisation', 'wide'] as const) : ['wide' as const];
  return layouts.map((layout) => [name, layout, { sheet, survey }] as const);
});

test.each(CASES)('%s says in a gathered sheet (%s) what it says in its file', async (_, layout, sample) => {
  const file = chosen('a.xlsx', await surveyFile([{ name: 'Biểu 1', sheet: sample.sheet }]));
  const taken = (await readFiles([file], rules))?.taken ?? [];
  const sure = new Set(taken.flatMap(({ districts }) => districts.map(({ key }) => key)));
  if (sure.size === 0) return;
  blankUnderTest();
  const planning = await planCollectionIn({ taken, rules, wording: collectedWording(rules), layout });
  if (!planning.ok) throw new Error(JSON.stringify(planning));
  expect(await writePlan(planning.plan)).toMatchObject({ ok: true });
  const { survey } = await assessed(planning.sheet);
  expect(survey.layout).toBe(layout);
  expect(linesOf(survey, sure)).toEqual(linesOf(sample.survey, sure));
});
