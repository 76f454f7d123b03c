import type { ResultPhrases } from '../../src/domain/decision/result-phrases';
import { resultTexts } from '../../src/domain/decision/result-texts';
import { planResultsOn } from '../../src/jobs/plan-results';
import { writePlan } from '../../src/jobs/write-plan';
import { assessed, resultWords, rules, writeResults } from './main-job';
import { shortSampleUnderTest, valuesOf, write } from './workbook-under-test';
import { SURVEY } from './undo-report';

const FORMER = (blocs: string | number) =>
  `Riêng ${blocs} đủ số lượng để lập đảng bộ cơ sở; đề xuất lập chung vì chỉ lập riêng khi mọi khối đều đủ.`;

/** The words of results as they were before the note told the order of the groupings. */
const formerWords: typeof resultWords = {
  ...resultWords,
  wordings: (of) => {
    const [wording] = resultWords.wordings(of);
    const phrases: ResultPhrases = { ...wording.phrases, couldStandAlone: FORMER };
    return [{ ...wording, phrases, ...resultTexts(of, phrases) }];
  },
};

test('notes that an earlier version wrote as formulas are taken for the add-in’s own, and say what this one says', async () => {
  const current = await shortSampleUnderTest();
  const planned = await planResultsOn({ sheet: SURVEY, rules, ...formerWords });
  if (!planned.ok || !planned.writing.ok) throw new Error('Results could not be planned');
  const outcome = await writePlan(planned.writing.plan);
  expect(outcome.ok).toBe(true);
  // Party has enough, front not.
  await write(current, SURVEY, 'E12', 31);
  const note = async () => {
    const rows = await valuesOf(current, SURVEY, 'A1:AZ12');
    const at = rows.map((row) => row.indexOf('Lưu ý')).find((column) => column >= 0) ?? -1;
    return rows[11]?.[at];
  };
  expect(await note()).toBe(FORMER('khối đảng'));
  const again = await assessed(SURVEY);
  expect(again.writing.ok && again.writing.plan.typedOver).toEqual([]);
  await writeResults();
  expect(await note()).toBe(
    'Riêng khối đảng đủ số lượng để lập đảng bộ cơ sở; đề xuất lập chung theo phương án phù hợp đầu tiên trong thứ tự xét.',
  );
});
