import { ALL_CASES } from './all-cases';
import { expectedOf, handedIn, readingOf } from './survey-case';

const named = ALL_CASES.map((survey) => [survey.name, survey] as const);

test.each(named)('%s is read as it says', (_, survey) => {
  expect(readingOf(handedIn(survey), survey)).toEqual(expectedOf(survey));
});

test('sixty samples and more, each with a name of its own', () => {
  expect(new Set(ALL_CASES.map(({ name }) => name)).size).toBe(ALL_CASES.length);
  expect(ALL_CASES.length).toBeGreaterThanOrEqual(60);
});
