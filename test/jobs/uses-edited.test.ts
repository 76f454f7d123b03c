import type { PartUse, RuleSet } from '../../src/domain/decision/rule-set';
import { RULE_SETS } from '../../src/domain/decision/rule-sets/rule-sets';
import { rulesPlaces } from '../../src/domain/rules-sheet/rules-places';
import { resultWordings } from '../../src/locales/sheet-wording';
import { ANY_OF_FOUR } from '../domain/decision/four-blocs';
import { saveRuleSet } from '../../src/jobs/save-rule-set';
import { randomProvince } from '../live/random-province';
import { assessed, writeResults } from './main-job';
import { by, current, fill, SHEET } from './rows-of-districts';
import { named, writtenSheet } from './rules-workbook';
import { valuesOf, write } from './workbook-under-test';

const RULES_SHEET = 'Quy định';
const WORDS: Readonly<Record<PartUse, string>> = {
  recommended: 'Được đề xuất',
  optional: 'Để lựa chọn',
  unused: 'Không dùng',
};
const USES = ['recommended', 'optional', 'unused'] as const;
const AREA = 'A1:CF15';

const cases = RULE_SETS.flatMap((rules) =>
  rules.parts.flatMap(({ blocs }, part) =>
    USES.map((from) => [rules.name.vi, blocs.join(' + '), from, rules, part] as const),
  ),
);

/** What the districts' rows say under a heading. */
async function columns(): Promise<(heading: string) => readonly unknown[]> {
  const values = await valuesOf(current, SHEET, AREA);
  const headings = values[1] ?? [];
  return (heading) => {
    const column = headings.indexOf(heading);
    if (column < 0) throw new Error(`No heading ${heading}`);
    return values.slice(2, 14).map((row) => row[column]);
  };
}

/** What a run decides today, by the engine alone. */
async function decidedToday(rules: RuleSet): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { decisions, rules: inUse } = await assessed(SHEET, { rules });
  const [wording] = resultWordings('vi', inUse);
  const listed = decisions.map(wording.options);
  const places = Array.from({ length: 2 * optionsOf(rules) }, (_, index) => index);
  return {
    'Phương án đề xuất': decisions.map(wording.grouping),
    'Phương án cuối': decisions.map(wording.final),
    'Kiểm tra phương án chọn': decisions.map(wording.check),
    'Số đảng bộ cơ sở': decisions.map((decision) => wording.committees(decision) ?? ''),
    'Lưu ý': decisions.map(wording.notes),
    'Lý do, căn cứ': decisions.map(wording.reason),
    ...Object.fromEntries(
      places.map((index) => [`Phương án có thể chọn ${index + 1}`, listed.map((of) => of[index] ?? '')]),
    ),
  };
}

const optionsOf = (rules: RuleSet) => rulesPlaces(rules).groupings.rows;

/** Chooses for most districts something of their lists, with and without what belongs to it. */
async function choose(rules: RuleSet): Promise<void> {
  const of = await columns();
  const lists = Array.from({ length: 2 * optionsOf(rules) }, (_, index) =>
    of(`Phương án có thể chọn ${index + 1}`),
  );
  const headings = (await valuesOf(current, SHEET, AREA))[1] ?? [];
  const at = (heading: string) => headings.indexOf(heading);
  await by((sheet) => {
    for (let district = 0; district < 12; district += 1) {
      const list = lists.map((texts) => texts[district]).filter((text) => text !== '');
      const text = district % 4 === 3 ? '' : (list[district % Math.max(1, list.length)] ?? '');
      sheet.getRangeByIndexes(district + 2, at('Phương án chọn'), 1, 1).values = [[text]];
      const because = district % 2 === 0 ? 'Theo đề nghị' : '';
      sheet.getRangeByIndexes(district + 2, at('Lý do chọn'), 1, 1).values = [[because]];
    }
  });
}

test.each(cases)(
  '%s: results follow the use of %s, which was “%s” when they were written',
  async (_, __, from, rules, part) => {
    const cell = `C${rulesPlaces(rules).parts.first + part + 1}`;
    await fill(randomProvince(rules, 'with-full', 12, 40 + part).values);
    await writeResults(SHEET, { rules });
    await write(current, RULES_SHEET, cell, WORDS[from]);
    const isValid = async () => (await named(current, 'KT_HopLe'))[0] === true;
    // By rules that recommend nothing no results are written.
    if (!(await isValid())) return;
    await writeResults(SHEET, { rules, replaceTypedOver: true });
    await choose(rules);
    for (const to of USES) {
      await write(current, RULES_SHEET, cell, WORDS[to]);
      const live = await columns();
      if (!(await isValid())) {
        expect(new Set(live('Lý do, căn cứ'))).toEqual(
          new Set(['Chưa kết luận được: quy định chưa hợp lệ, xem trang Quy định.']),
        );
        continue;
      }
      const today = await decidedToday(rules);
      expect(Object.fromEntries(Object.keys(today).map((heading) => [heading, live(heading)]))).toEqual(
        today,
      );
    }
  },
);

test('of more groupings than a cell can follow, arrangements say that they are to be written again', async () => {
  await fill(randomProvince(ANY_OF_FOUR, 'members', 12, 5).values);
  expect(await saveRuleSet(ANY_OF_FOUR)).toEqual({ ok: true });
  await writtenSheet(ANY_OF_FOUR);
  await writeResults(SHEET, { rules: ANY_OF_FOUR });
  await choose(ANY_OF_FOUR);
  const compared = async () => {
    const today = await decidedToday(ANY_OF_FOUR);
    const live = await columns();
    return [
      Object.fromEntries(Object.keys(today).map((heading) => [heading, live(heading)])),
      today,
    ] as const;
  };
  const [before, decided] = await compared();
  expect(before).toEqual(decided);
  const part = rulesPlaces(ANY_OF_FOUR).parts.first + 5;
  await write(current, RULES_SHEET, `C${part}`, WORDS.unused);
  const live = await columns();
  const isOpen = live('Phương án số').map((place) => place === '');
  expect(isOpen).toContain(false);
  for (const number of [1, 15, 16, 30])
    expect(live(`Phương án có thể chọn ${number}`)).toEqual(isOpen.map((open) => (open ? '' : 'ghi lại')));
  const chosen = live('Phương án chọn');
  const told = live('Kiểm tra phương án chọn').map((text) => String(text).startsWith('Chưa kết luận được'));
  expect(told).toEqual(chosen.map((text, district) => text !== '' && isOpen[district] === false));
  expect(told).toContain(true);
  // Used as before, they are what they were.
  await write(current, RULES_SHEET, `C${part}`, WORDS.recommended);
  const [after, again] = await compared();
  expect(after).toEqual(again);
});
