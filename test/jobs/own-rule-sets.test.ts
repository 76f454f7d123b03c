import type { RuleSet } from '../../src/domain/decision/rule-set';
import { freeRulesId } from '../../src/domain/decision/own-rule-set';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { RULE_SETS } from '../../src/domain/decision/rule-sets/rule-sets';
import { rulesDifferences } from '../../src/domain/rules-sheet/rules-differences';
import { LARGEST_RULE_FILE, readRuleFile, ruleSetText } from '../../src/jobs/rule-set-file';
import { ruleSetsIn } from '../../src/jobs/rule-sets-in';
import { forgetRuleSet, saveRuleSet } from '../../src/jobs/save-rule-set';
import { takeRuleSet } from '../../src/jobs/take-rule-set';
import { rulesTextIn } from '../../src/locales/pane/rules-text-in';
import { keepOwnRuleSet } from '../../src/workbook/own-rule-sets';
import { BAC_QUANG, THONG_NHAT } from '../domain/decision/four-blocs';
import { inUse, troublesIn, writtenSheet } from './rules-workbook';
import { blankUnderTest, reopened, underTest, write } from './workbook-under-test';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fileOf = (rules: unknown) => bytesOf(JSON.stringify({ format: 'kien-toan/rules 1', rules }));
const idsIn = async () => (await ruleSetsIn(district2012)).own.map(({ id }) => id);

describe('rule sets of one’s own', () => {
  test('are kept in the workbook by their ids, and go with it', async () => {
    const current = blankUnderTest();
    expect(await saveRuleSet(BAC_QUANG)).toEqual({ ok: true });
    expect(await saveRuleSet(THONG_NHAT)).toEqual({ ok: true });
    await reopened(current);
    expect((await ruleSetsIn(district2012)).own).toEqual([BAC_QUANG, THONG_NHAT]);
    const changed = { ...BAC_QUANG, validFrom: '2013' };
    expect(await saveRuleSet(changed)).toEqual({ ok: true });
    expect((await ruleSetsIn(district2012)).own).toEqual([THONG_NHAT, changed]);
    await forgetRuleSet(THONG_NHAT.id);
    expect(await idsIn()).toEqual(['bac-quang']);
  });

  test('can be written on the sheet of rules; one that changed since, or is gone, is named', async () => {
    const current = blankUnderTest();
    await saveRuleSet(BAC_QUANG);
    const sheet = await writtenSheet(BAC_QUANG);
    expect(await inUse(current)).toEqual({
      ok: true,
      rules: BAC_QUANG,
      sheet,
      notes: [],
      fullOnlyWord: 'Có',
    });
    await saveRuleSet({ ...BAC_QUANG, parts: BAC_QUANG.parts.slice(0, 5) });
    expect(await troublesIn(current)).toEqual(['set-changed -']);
    await current.run((context) => keepOwnRuleSet(context, BAC_QUANG.id, null));
    // That the pane decided by it a moment ago makes it no better known.
    expect(await inUse(current, BAC_QUANG)).toMatchObject({ ok: false, base: null });
    expect(await troublesIn(current)).toEqual(['set-unknown -']);
  });

  test('that were renamed since need a sheet of their new names', async () => {
    const current = blankUnderTest();
    const blocs = BAC_QUANG.blocs.map((bloc, at) =>
      at === 0 ? { ...bloc, shortName: { vi: 'Đảng vụ', en: 'Party work' } } : bloc,
    );
    const renamings: readonly RuleSet[] = [
      { ...BAC_QUANG, name: { vi: 'Bốn khối', en: BAC_QUANG.name.en } },
      { ...BAC_QUANG, validFrom: '2013' },
      { ...BAC_QUANG, blocs },
    ];
    await saveRuleSet(BAC_QUANG);
    const before = await writtenSheet(BAC_QUANG);
    for (const renamed of renamings) {
      await saveRuleSet(renamed);
      expect(await troublesIn(current)).toEqual(['set-changed -']);
      await saveRuleSet(BAC_QUANG);
      expect(await troublesIn(current)).toEqual([]);
    }
    const last = { ...BAC_QUANG, name: { vi: 'Bốn khối', en: 'Four' }, validFrom: '2013', blocs };
    await saveRuleSet(last);
    const now = await writtenSheet(last);
    expect(now).not.toBe(before);
    const texts = current.workbook.sheets.find(({ name }) => name === now);
    expect([1, 3].map((row) => texts?.cell(row, 2)?.value)).toEqual(['Bốn khối', '2013']);
    expect(await inUse(current)).toMatchObject({ ok: true, rules: last, sheet: now });
  });

  test('stay while the workbook follows a sheet of them, even one that cannot be decided by', async () => {
    const current = blankUnderTest();
    await saveRuleSet(BAC_QUANG);
    await saveRuleSet(THONG_NHAT);
    const sheet = await writtenSheet(BAC_QUANG);
    const refused = { ok: false, trouble: { code: 'in-use', sheet } };
    expect(await forgetRuleSet(BAC_QUANG.id)).toEqual(refused);
    await write(current, sheet, 'C10', 'ba mươi');
    expect(await forgetRuleSet(BAC_QUANG.id)).toEqual(refused);
    expect(await forgetRuleSet(THONG_NHAT.id)).toEqual({ ok: true });
    expect(await idsIn()).toEqual(['bac-quang']);
    await writtenSheet(district2012);
    expect(await forgetRuleSet(BAC_QUANG.id)).toEqual({ ok: true });
    expect(await idsIn()).toEqual([]);
  });

  test('must be sound, and must not have the id of one that ships', async () => {
    blankUnderTest();
    expect(await saveRuleSet({ ...BAC_QUANG, id: 'cap-xa-2025' })).toEqual({
      ok: false,
      trouble: { code: 'id-taken', id: 'cap-xa-2025' },
    });
    expect(await saveRuleSet({ ...BAC_QUANG, procedure: 'x' })).toEqual({
      ok: false,
      trouble: { code: 'unsound', troubles: [{ code: 'procedure-unknown', procedure: 'x' }] },
    });
    expect(await idsIn()).toEqual([]);
  });

  test('that somebody damaged in the workbook are passed over and not lost', async () => {
    const current = blankUnderTest();
    await saveRuleSet(BAC_QUANG);
    await current.run(async (context) => {
      const setting = context.workbook.settings.getItem('kienToan.ruleSets').load('value');
      await context.sync();
      const stored = JSON.parse(String(setting.value)) as Record<string, unknown>;
      context.workbook.settings.add(
        'kienToan.ruleSets',
        JSON.stringify({ ...stored, later: { id: 'later' } }),
      );
      await context.sync();
    });
    await saveRuleSet(THONG_NHAT);
    expect(await idsIn()).toEqual(['bac-quang', 'thong-nhat']);
    underTest(current.workbook);
    await current.run(async (context) => {
      const setting = context.workbook.settings.getItem('kienToan.ruleSets').load('value');
      await context.sync();
      expect(Object.keys(JSON.parse(String(setting.value)) as object)).toEqual([
        'bac-quang',
        'later',
        'thong-nhat',
      ]);
      context.workbook.settings.add('kienToan.ruleSets', '[');
      await context.sync();
    });
    expect(await idsIn()).toEqual([]);
  });

  test('received with the id of another one are kept beside it, once for each content', async () => {
    blankUnderTest();
    const take = (rules: RuleSet) =>
      takeRuleSet(rules, ({ vi, en }, number) => ({ vi: `${vi} [${number}]`, en: `${en} [${number}]` }));
    const [other, third] = [1, 2].map((cut) => ({ ...BAC_QUANG, parts: BAC_QUANG.parts.slice(0, 7 - cut) }));
    if (!other || !third) throw new Error('Two sets were made');
    const named = (rules: RuleSet, number: number, id: string) => ({
      ...rules,
      id,
      name: { vi: `Bắc Quang, bốn khối [${number}]`, en: `Bắc Quang, four blocs [${number}]` },
    });
    expect(await take(BAC_QUANG)).toEqual({ ok: true, rules: BAC_QUANG, beside: null, stood: false });
    // The order of the properties in a file says nothing.
    const turned = Object.fromEntries(Object.entries(BAC_QUANG).reverse()) as unknown as RuleSet;
    expect(await take(turned)).toEqual({ ok: true, rules: BAC_QUANG, beside: null, stood: true });
    const copies = [named(other, 1, 'bac-quang-2'), named(third, 2, 'bac-quang-3')] as const;
    expect(await take(other)).toEqual({ ok: true, rules: copies[0], beside: BAC_QUANG, stood: false });
    expect(await take(third)).toEqual({ ok: true, rules: copies[1], beside: BAC_QUANG, stood: false });
    expect(await take(other)).toEqual({ ok: true, rules: copies[0], beside: BAC_QUANG, stood: true });
    expect(await take(third)).toEqual({ ok: true, rules: copies[1], beside: BAC_QUANG, stood: true });
    expect((await ruleSetsIn(district2012)).own).toEqual([BAC_QUANG, ...copies]);
  });

  test('received as they ship are the ones that ship; changed ones under that id are kept beside under their own', async () => {
    blankUnderTest();
    const take = async (rules: RuleSet) => {
      const reading = readRuleFile(bytesOf(ruleSetText(rules)));
      if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
      return takeRuleSet(reading.rules, ({ vi, en }) => ({ vi: `${vi} [tệp]`, en: `${en} [file]` }));
    };
    for (const shipped of RULE_SETS)
      expect(await take(shipped)).toEqual({ ok: true, rules: shipped, beside: null, stood: true });
    expect(await idsIn()).toEqual([]);
    const { committeeThreshold, name } = district2012;
    const changed = { ...district2012, committeeThreshold: { ...committeeThreshold, members: 25 } };
    const kept = {
      ...changed,
      id: 'cap-huyen-2012-2',
      madeFrom: 'cap-huyen-2012',
      name: { vi: `${name.vi} [tệp]`, en: `${name.en} [file]` },
    };
    expect(await take(changed)).toEqual({ ok: true, rules: kept, beside: district2012, stood: false });
    expect(await take(changed)).toEqual({ ok: true, rules: kept, beside: district2012, stood: true });
    expect((await ruleSetsIn(district2012)).own).toEqual([kept]);
  });

  test('have single spaces in their names, however they come to be kept', async () => {
    blankUnderTest();
    const named = (vi: string): RuleSet => ({
      ...BAC_QUANG,
      blocs: BAC_QUANG.blocs.map((one, at) => (at === 0 ? { ...one, shortName: { vi, en: ` ${vi}` } } : one)),
    });
    const untidy = named('  Khối \u00a0 đảng\n ');
    const tidy = {
      ...named(''),
      blocs: named('').blocs.map((one, at) =>
        at === 0 ? { ...one, shortName: { vi: 'Khối đảng', en: 'Khối đảng' } } : one,
      ),
    };
    expect(readRuleFile(bytesOf(ruleSetText(untidy)))).toEqual({ ok: true, rules: tidy });
    expect(await takeRuleSet(untidy, (name) => name)).toMatchObject({ ok: true, rules: tidy, stood: false });
    expect(await takeRuleSet(tidy, (name) => name)).toMatchObject({ ok: true, rules: tidy, stood: true });
    expect(await saveRuleSet(untidy)).toEqual({ ok: true });
    expect((await ruleSetsIn(district2012)).own).toEqual([tidy]);
  });

  test('whose names hold what stands between organisations are no longer kept, and go on to be read', async () => {
    const current = blankUnderTest();
    const blocs = BAC_QUANG.blocs.map((one, at) =>
      at === 0 ? { ...one, shortName: { vi: 'Khối đảng; văn phòng', en: 'Party' } } : one,
    );
    const rules: RuleSet = { ...BAC_QUANG, blocs };
    const trouble = { code: 'name-with-separator', bloc: 'party', separator: ';' } as const;
    expect(await saveRuleSet(rules)).toEqual({
      ok: false,
      trouble: { code: 'unsound', troubles: [trouble] },
    });
    // As an earlier version kept it.
    await current.run((context) => keepOwnRuleSet(context, rules.id, rules));
    const sheet = await writtenSheet(rules);
    expect(await inUse(current)).toMatchObject({
      ...{ ok: true, rules, sheet },
      notes: [{ code: 'unsound', trouble, cell: null }],
    });
  });

  test('received beside others have names that are not too long to be kept', () => {
    const long = 'Bộ '.repeat(70).slice(0, 200);
    expect(rulesTextIn('vi').received(long, 12).length).toBeLessThanOrEqual(200);
    expect(rulesTextIn('vi').received(long, 12)).toMatch(/^Bộ .*Bộ? \(từ tệp 12\)$/);
    expect(rulesTextIn('en').received('Own', 1)).toBe('Own (from file)');
  });

  test('get ids from their names', () => {
    expect(freeRulesId('Bộ riêng 2026, Đồng Nai!', [])).toBe('bo-rieng-2026-dong-nai');
    expect(freeRulesId('Bộ riêng', ['bo-rieng', 'bo-rieng-2'])).toBe('bo-rieng-3');
    expect(freeRulesId('…', [])).toBe('bo-quy-dinh');
  });
});

describe('the file of a rule set', () => {
  test.each([BAC_QUANG, { ...district2012, id: 'own' }])('is read as it was written (%#)', (rules) => {
    expect(readRuleFile(bytesOf(ruleSetText(rules)))).toEqual({ ok: true, rules });
  });

  const without = (key: keyof RuleSet) =>
    Object.fromEntries(Object.entries(BAC_QUANG).filter(([k]) => k !== key));
  const cases: readonly (readonly [string, Uint8Array, unknown])[] = [
    ['of the largest size that is no JSON', new Uint8Array(LARGEST_RULE_FILE), { code: 'not-json' }],
    [
      'a byte larger',
      new Uint8Array(LARGEST_RULE_FILE + 1),
      { code: 'file-too-large', bytes: 500_001, most: 500_000 },
    ],
    ['of plain text', bytesOf('Quy định'), { code: 'not-json' }],
    ['of other JSON', bytesOf('{"rules":[]}'), { code: 'not-a-rule-set', at: '' }],
    ['without a rule set', fileOf(null), { code: 'not-a-rule-set', at: '' }],
    ['without its parts', fileOf(without('parts')), { code: 'not-a-rule-set', at: 'parts' }],
    [
      'with a count for a bloc’s id',
      fileOf({ ...BAC_QUANG, blocs: [{ ...BAC_QUANG.blocs[0], id: 5 }] }),
      { code: 'not-a-rule-set', at: 'blocs.0.id' },
    ],
    ['with an id that is no name', fileOf({ ...BAC_QUANG, id: 'a"b' }), { code: 'not-a-rule-set', at: 'id' }],
    [
      'of a set that is not sound',
      fileOf({ ...BAC_QUANG, organisationMinimum: { fullMembers: 31, citation: '21.2' } }),
      {
        code: 'unsound',
        troubles: [{ code: 'limits-contradict', lower: 'organisationMinimum', upper: 'committeeThreshold' }],
      },
    ],
  ];
  test.each(cases)('%s is refused with its reason', (_, bytes, trouble) => {
    expect(readRuleFile(bytes)).toEqual({ ok: false, trouble });
  });
});

test('what differs from the set that ships', () => {
  const { committeeThreshold } = district2012;
  expect(rulesDifferences(district2012, district2012)).toEqual([]);
  const own: RuleSet = {
    ...district2012,
    name: { vi: 'Bộ riêng', en: 'Own' },
    committeeThreshold: { ...committeeThreshold, members: 25, basis: 'full', below: 'cell' },
    parts: [
      { blocs: ['party'], use: 'optional' },
      ...district2012.parts.slice(1, 4),
      { blocs: ['front', 'government'], use: 'recommended' },
    ],
    preference: 'fewer-organisations',
  };
  expect(rulesDifferences(own, district2012)).toEqual([
    { kind: 'name', original: district2012.name, own: { vi: 'Bộ riêng', en: 'Own' } },
    { kind: 'limit', limit: 'committeeThreshold', original: 30, own: 25 },
    { kind: 'basis', original: 'all', own: 'full' },
    { kind: 'below', original: 'choice', own: 'cell' },
    { kind: 'preference', original: 'more-organisations', own: 'fewer-organisations' },
    { kind: 'part', blocs: ['party'], original: 'recommended', own: 'optional' },
    { kind: 'part', blocs: ['party', 'front', 'government'], original: 'optional', own: null },
    { kind: 'part', blocs: ['front', 'government'], original: null, own: 'recommended' },
  ]);
});
