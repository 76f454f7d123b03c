import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import { RULE_SETS } from '../../../src/domain/decision/rule-sets/rule-sets';
import { areaAddress, areasOverlap } from '../../../src/domain/address';
import { formKindIn, type FormKind } from '../../../src/domain/form/form-mark';
import { planForm } from '../../../src/domain/form/form-plan';
import { DEFAULT_ROWS, formRows, MOST_ROWS } from '../../../src/domain/form/form-size';
import { cellWords } from '../../../src/domain/survey/list/cell-words';
import { choiceIn } from '../../../src/domain/survey/choice-names';
import { fieldId, fieldsOf } from '../../../src/domain/survey/field';
import { headerReader } from '../../../src/domain/survey/header/header-text';
import { LANGUAGES } from '../../../src/locales/language';
import { formWording } from '../../../src/locales/sheet/form-wording';

const KINDS: readonly FormKind[] = ['wide', 'by-organisation'];

function planOf(kind: FormKind, rules = district2012) {
  const wording = formWording('vi', rules);
  return planForm('Mẫu', { kind, blocs: rules.blocs, wording, rows: 4, names: ['TP Tam Kỳ'] });
}

function namesOf(kind: FormKind, rules = district2012) {
  const hidden = planOf(kind, rules).newSheets[0]?.hiddenNames ?? [];
  return {
    areas: Object.fromEntries(hidden.flatMap((named) => ('area' in named ? [[named.name, named.area]] : []))),
    texts: Object.fromEntries(hidden.flatMap((named) => ('text' in named ? [[named.name, named.text]] : []))),
  };
}

describe.each(KINDS)('the form %s', (kind) => {
  test('says which form it is, and of every field of its layout where it stands or that it has none', () => {
    const { areas, texts } = namesOf(kind);
    expect(texts['_kt.form']).toBe(`${kind} 1`);
    expect(formKindIn(texts)).toBe(kind);
    const choice = choiceIn(areas, texts, district2012.blocs);
    expect(choice.layout).toBe(kind);
    const said = choice.fields.map(({ field }) => fieldId(field));
    expect(said.sort()).toEqual(fieldsOf(kind, district2012.blocs).map(fieldId).sort());
    const columns = choice.fields.flatMap(({ column }) => (column === null ? [] : [column]));
    expect(new Set(columns).size).toBe(columns.length);
  });

  test('writes no cell twice, so that it can be taken back', () => {
    const { cells, merges } = planOf(kind);
    const areas = cells.map(({ area }) => area);
    const twice = (all: typeof areas) =>
      all.flatMap((area, i) => all.slice(i + 1).filter((other) => areasOverlap(area, other)));
    expect(twice(areas).map(areaAddress)).toEqual([]);
    expect(twice(merges.map(({ area }) => area)).map(areaAddress)).toEqual([]);
  });
});

test('a form has the blocs of its rule set, however many', () => {
  const [party, front] = district2012.blocs;
  if (!party || !front) throw new Error('no blocs');
  const two = { ...district2012, blocs: [party, front] };
  const five = {
    ...district2012,
    blocs: [...district2012.blocs, { ...party, id: 'economy' }, { ...front, id: 'culture' }],
  };
  expect([two, five].map((rules) => planOf('wide', rules).columnWidths.length)).toEqual([13, 28]);
  expect(Object.keys(namesOf('wide', five).areas)).toContain('_kt.read.column.members.culture');
});

describe.each(LANGUAGES)('what is chosen from in %s', (language) => {
  test.each(RULE_SETS.map((rules) => [rules.id, rules] as const))(
    'reads back as what it is: %s',
    (_, rules) => {
      const { blocChoices, typeChoices } = formWording(language, rules);
      const words = cellWords(rules.blocs, headerReader(rules.blocs));
      expect(blocChoices.map((choice) => words.blocOf(choice))).toEqual(rules.blocs.map(({ id }) => id));
      expect(typeChoices.map((choice) => words.typeOf(choice))).toEqual(['committee', 'cell']);
      expect([...blocChoices, ...typeChoices].filter((choice) => choice.includes(','))).toEqual([]);
      expect(blocChoices.join(',').length).toBeLessThanOrEqual(255);
    },
  );

  test('has a valid sheet name and alerts that fit into Excel', () => {
    const { sheetName, countRefusal, choiceRefusal } = formWording(language, district2012);
    expect(sheetName).toMatch(/^[^:\\/?*[\]]{1,31}$/);
    for (const { title, message } of [countRefusal(0, 10_000), choiceRefusal('Huyện, thị xã, thành phố')]) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(255);
    }
  });
});

test.each([
  ['wide', null, [], 1],
  ['wide', null, ['a', 'b'], 2],
  ['wide', 1, ['a', 'b'], 2],
  ['wide', 18, ['a', 'b'], 18],
  ['by-organisation', null, ['a', 'b'], DEFAULT_ROWS['by-organisation']],
  ['by-organisation', 0, [], 1],
  ['by-organisation', 12.7, [], 12],
  ['by-organisation', NaN, [], 60],
  ['by-organisation', 1e9, [], MOST_ROWS],
] as const)('%s, %p rows asked for %p: %p', (kind, asked, names, rows) => {
  expect(formRows(kind, asked, names)).toBe(rows);
});
