import { district2012 } from '../../../src/domain/decision/rule-sets/district-2012';
import { readSurvey } from '../../../src/domain/survey/read-survey';
import { randomProvince } from '../../live/random-province';

test('the name of a district in the column of organisations, below the list, takes no district away and is named', () => {
  const raw = randomProvince(district2012, 'mixed', 4, 11);
  const names = (sheet: typeof raw) => {
    const reading = readSurvey(sheet, district2012);
    if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
    return reading.survey;
  };
  const asMade = names(raw).districts.map(({ name }) => name);
  const rows = raw.values.map((row) => [...row]);
  rows.push([], [], ['', '', '', 'Huyện Mới', '', '', '']);
  const { districts, findings } = names({ ...raw, values: rows });
  expect(districts.map(({ name }) => name)).toEqual(asMade);
  const stray = `F${rows.length}`;
  expect(findings.filter(({ cell }) => cell === stray).map(({ code }) => code)).toEqual(['count-missing']);
});
