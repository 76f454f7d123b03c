import type { TakenSheet } from '../../src/domain/collect/collected';
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

const SAMPLES = ALL_CASES.flatMap(({ name, sheet }) => {
  const reading = readSurvey(sheet, rules);
  return reading.ok ? [[name, { sheet, survey: reading.survey }] as const] : [];
});

describe.each(SAMPLES)('%s', (_, { sheet, survey: own }) => {
  let taken: readonly TakenSheet[] = [];

  beforeAll(async () => {
    const file = chosen('a.xlsx', await surveyFile([{ name: 'Biểu 1', sheet }]));
    taken = (await readFiles([file], rules))?.taken ?? [];
  });

  test.each(own.layout === 'by-organisation' ? (['by-organisation', 'wide'] as const) : (['wide'] as const))(
    'says in a gathered sheet (%s) what it says in its file',
    async (layout) => {
      const sure = new Set(taken.flatMap(({ districts }) => districts.map(({ key }) => key)));
      if (sure.size === 0) return;
      blankUnderTest();
      const planning = await planCollectionIn({ taken, rules, wording: collectedWording(rules), layout });
      if (!planning.ok) throw new Error(JSON.stringify(planning));
      expect(await writePlan(planning.plan)).toMatchObject({ ok: true });
      const { survey } = await assessed(planning.sheet);
      expect(survey.layout).toBe(layout);
      expect(linesOf(survey, sure)).toEqual(linesOf(own, sure));
    },
  );
});
