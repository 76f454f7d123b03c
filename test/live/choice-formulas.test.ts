import fc from 'fast-check';
import { arrangementWords } from '../../src/domain/decision/arrangement-words';
import type { PartForm } from '../../src/domain/decision/decision';
import { arrangementReader } from '../../src/domain/decision/named-parts';
import { commune2025 } from '../../src/domain/decision/rule-sets/commune-2025';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { blocsToName, namedCommittees, withSeparator } from '../../src/domain/live/arrangement-formulas';
import { withSeparator as separated } from '../../src/domain/decision/arrangement-words';
import { sheetWording } from '../../src/locales/sheet-wording';
import { BAC_QUANG } from '../domain/decision/four-blocs';
import { bloc, rulesWith } from '../domain/decision/rules-with';
import { blankUnderTest } from '../jobs/workbook-under-test';

jest.setTimeout(300_000);

/** Names that are part of another, or hold the words of a form. */
const NAMES = [
  'Khối đảng',
  'Khối đảng, đoàn thể',
  'Sở, ban, ngành',
  'Chi bộ cơ sở xã',
  'Khối kinh tế',
  'UBND',
  'Khối kinh tế - xã hội',
  'Khối y tế',
];
const IDS = NAMES.map((_, index) => `b${index + 1}`);
const EIGHT: RuleSet = {
  ...rulesWith(IDS.join(' '), IDS.join(' ')),
  blocs: IDS.map((id, index) => {
    const name = { vi: NAMES[index] ?? '', en: `Bloc ${index + 1}` };
    return { ...bloc(id), name, shortName: name };
  }),
};

const FORMS: readonly PartForm[] = ['committee', 'committee-by-consent', 'cell', 'none'];
const BETWEEN = [' · ', ' · ', '; ', ';\n', '·', ' ', ' + ', ' · · '];
/** What may go wrong with a text: pieces that are put in or taken out at some place. */
const ODD = [
  '',
  '',
  '',
  ' ',
  '+',
  ' · ',
  'khối đảng',
  'X',
  'k',
  ' Đảng bộ cơ sở ',
  ';',
  'khác',
  '|',
  '\u00a0',
];

/** Texts of arrangements, many of them sound, with the blocs that have nobody. */
const texts = (rules: RuleSet, language: 'vi' | 'en') => {
  const { phrases } = sheetWording(language, rules).results;
  const count = rules.blocs.length;
  const drawn = fc.record({
    parts: fc.array(fc.nat({ max: count - 1 }), { minLength: count, maxLength: count }),
    forms: fc.array(fc.constantFrom(...FORMS), { minLength: count, maxLength: count }),
    left: fc.oneof({ weight: 3, arbitrary: fc.constant(-1) }, fc.nat({ max: count - 1 })),
    reversed: fc.nat({ max: 5 }),
    between: fc.constantFrom(...BETWEEN),
    odd: fc.constantFrom(...ODD),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    nobody: fc.oneof(fc.constant(-1), fc.nat({ max: count - 1 })),
  });
  return drawn.map(({ parts, forms, left, reversed, between, odd, at, nobody }) => {
    const all = rules.blocs.map(({ id }) => id);
    const named = all.flatMap((_, part) => {
      const blocs = all.filter((__, index) => parts[index] === part && index !== left);
      if (reversed === 0) blocs.reverse();
      return blocs.length > 0 ? [{ blocs, form: forms[part] ?? 'cell' }] : [];
    });
    const text = named.map((part) => phrases.grouping.parts([part])).join(between);
    const place = Math.floor(at * text.length);
    return { text: text.slice(0, place) + odd + text.slice(place), nobody };
  });
};

test.each(
  [district2012, commune2025, BAC_QUANG, EIGHT].flatMap((rules) =>
    (['vi', 'en'] as const).map((language) => [rules.name.vi, language, rules] as const),
  ),
)('%s, in %s: the formula counts what is understood, and only that', async (_, language, rules) => {
  const { phrases } = sheetWording(language, rules).results;
  const words = arrangementWords(rules, phrases);
  const read = arrangementReader(rules, [words]);
  const ids = rules.blocs.map(({ id }) => id);
  const cases = fc
    .sample(texts(rules, language), { numRuns: 800, seed: 7 })
    .map(({ text, nobody }) => ({ text: text.trim(), nobody }))
    .filter(({ text }) => text !== '');
  const expected = cases.map(({ text, nobody }) => {
    const parts = read(text, ids.slice(nobody, nobody + 1).slice(0, nobody < 0 ? 0 : 1));
    if (parts === null) return ['', separated(text, ' · ')];
    return [parts.filter(({ form }) => form.startsWith('committee')).length, separated(text, ' · ')];
  });
  const formulas = cases.map(({ nobody }, row) => {
    const cell = `A${row + 1}`;
    const toName = blocsToName(ids.length, (at) => (row % 2 === 0 ? at === nobody : `${nobody}=${at}`));
    return [`=${namedCommittees(cell, words, toName)}`, `=${withSeparator(cell, ' · ')}`];
  });
  const current = blankUnderTest();
  const found = await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const last = cases.length;
    sheet.getRange(`A1:A${last}`).values = cases.map(({ text }) => [`'${text}`]);
    sheet.getRange(`B1:C${last}`).formulas = formulas;
    await context.sync();
    const range = sheet.getRange(`B1:C${last}`).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  const wrong = found.flatMap((values, row) =>
    JSON.stringify(values) === JSON.stringify(expected[row])
      ? []
      : [`${JSON.stringify(cases[row])}: ${JSON.stringify(values)}, not ${JSON.stringify(expected[row])}`],
  );
  expect(wrong.slice(0, 5)).toEqual([]);
  const understood = expected.filter(([committees]) => committees !== '').length;
  expect(understood).toBeGreaterThan(cases.length / 10);
  expect(understood).toBeLessThan(cases.length);
  for (const [formula = ''] of formulas) expect(formula.length).toBeLessThan(2500);
});
