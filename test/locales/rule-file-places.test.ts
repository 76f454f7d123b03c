import { readRuleFile } from '../../src/jobs/rule-set-file';
import { LANGUAGES } from '../../src/locales/language';
import { ruleMessagesIn } from '../../src/locales/rules';
import { BAC_QUANG } from '../domain/decision/four-blocs';

type Json = Readonly<Record<string, unknown>>;

/** Every place of a value in the file, lists with their first two. */
function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries = Object.entries(value).filter(([key]) => !(Number(key) > 1));
  return [[], ...entries.flatMap(([key, inner]) => placesIn(inner).map((place) => [key, ...place]))];
}

function without(value: unknown, [key, ...inner]: readonly string[]): unknown {
  // No value of a rule set is an array of arrays.
  if (key === undefined) return [[]];
  const copy: Json | unknown[] = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Json) };
  return Object.assign(copy, { [key]: without((value as Json)[key], inner) });
}

const refusalOf = (rules: unknown) => {
  const text = JSON.stringify({ format: 'kien-toan/rules 1', rules });
  const reading = readRuleFile(new TextEncoder().encode(text));
  if (reading.ok || reading.trouble.code !== 'not-a-rule-set') throw new Error(JSON.stringify(reading));
  return reading.trouble;
};

const placeOf = (at: string) => at.replace(/(\.headerWords|\.blocs)\.\d+$/, '$1');

describe.each(LANGUAGES)('what is wrong in the file of a rule set, in %s', (language) => {
  const messages = ruleMessagesIn(language, BAC_QUANG);

  test('is told apart from everything else, and never by a key of the file', () => {
    const places = placesIn(BAC_QUANG).filter((place) => place.length > 0);
    expect(places.length).toBeGreaterThan(80);
    const keys = new Set(places.flat().filter((key) => /[a-z][A-Z]/.test(key)));
    // A text lacks its first language first; which one of several words or blocs in a list it is, nobody is told.
    const told = places.map((place) => placeOf(refusalOf(without(BAC_QUANG, place)).at));
    const texts = places.map((place) => messages.refusal(refusalOf(without(BAC_QUANG, place))));
    for (const text of texts) {
      expect(text).not.toMatch(/\d\.|\.\w/);
      expect([...keys].filter((key) => text.includes(key))).toEqual([]);
    }
    expect(new Set(texts.map((text) => text.toLowerCase())).size).toBe(new Set(told.map(String)).size);
  });
});

test('a bloc without its name is said by its number', () => {
  const rules = without(BAC_QUANG, ['blocs', '1', 'shortName', 'en']);
  expect(ruleMessagesIn('vi', BAC_QUANG).refusal(refusalOf(rules))).toBe(
    'Bộ quy định trong tệp thiếu hoặc ghi chưa đúng: khối thứ 2, tên ngắn, tiếng Anh.',
  );
  expect(ruleMessagesIn('en', BAC_QUANG).refusal(refusalOf(rules))).toBe(
    'In the file’s rule set this is missing or wrong: bloc 2, short name, in English.',
  );
});
