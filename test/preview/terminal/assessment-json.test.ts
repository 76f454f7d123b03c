import { district2012 as rules } from '../../../src/domain/decision/rule-sets/district-2012';
import { messagesIn } from '../../../src/locales/messages';
import { assessmentJson } from '../../../src/preview/terminal/assessment-json';
import { assessmentOf } from '../../taskpane/assessment-of';

/** Under article 21.5 a committee of fewer than 30 members needs consent; nothing else does. */
test.each([
  ['a committee for each bloc', [40, 35, 30], false, 3],
  ['a bloc without members, merged or not', [40, 35, 0], false, null],
  ['a bloc of two, introduced elsewhere or merged', [40, 35, 2], false, null],
  ['a bloc of three, a cell or a committee by consent', [40, 35, 3], true, null],
  ['a bloc short by one', [30, 30, 29], true, null],
  ['nobody at all', [0, 0, 0], false, null],
] as const)('%s: consent and committees', (_, [party, front, government], consent, committees) => {
  const assessment = assessmentOf([['Huyện Thử', party, front, government]]);
  const { units } = assessmentJson(assessment, rules, messagesIn('vi', rules), []);
  expect(units).toMatchObject([{ consent, committees }]);
});
