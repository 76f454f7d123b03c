import {
  inDistrict,
  isOrganisationKey,
  organisationKeys,
  sharedKey,
} from '../../../src/domain/organisations/organisation-key';
import type { Organisation } from '../../../src/domain/survey/survey';

const at = (row: number, name: string, bloc = 'party', district = 'h duy xuyen'): Organisation => ({
  name,
  row,
  cell: `D${row + 1}`,
  district,
  bloc,
  type: 'cell',
  members: { state: 'whole', value: 5, cell: `F${row + 1}` },
  fullMembers: null,
  executive: null,
});

const keysOf = (...organisations: readonly Organisation[]) => [...organisationKeys(organisations).values()];

test('an organisation is known by its district, its bloc and its name, however that is spelt', () => {
  expect(keysOf(at(4, 'Chi bộ  VĂN PHÒNG'))).toEqual(['#org h duy xuyen / party / chi bo van phong']);
  expect(
    keysOf(at(4, 'Chi bộ 1'), at(5, 'Chi bộ 1', 'front'), at(6, 'Chi bộ 1', 'party', 'h nong son')),
  ).toEqual([
    '#org h duy xuyen / party / chi bo 1',
    '#org h duy xuyen / front / chi bo 1',
    '#org h nong son / party / chi bo 1',
  ]);
});

test('those that share all of it are counted from the top, and told from one that is named by a number', () => {
  const keys = keysOf(at(9, 'Chi bộ 1'), at(4, 'Chi bộ 1'), at(5, 'Chi bộ 1 / 2'), at(6, ''), at(7, ''));
  expect(new Set(keys).size).toBe(5);
  const byRow = organisationKeys([at(9, 'Chi bộ 1'), at(4, 'Chi bộ 1')]);
  expect([byRow.get(4), byRow.get(9)]).toEqual([
    '#org h duy xuyen / party / chi bo 1',
    '#org h duy xuyen / party / chi bo 1 / 2',
  ]);
  expect(sharedKey(byRow.get(9) ?? '')).toBe(byRow.get(4));
});

test('a key goes on in its district under the district’s other key', () => {
  const renamed = (key: string) =>
    inDistrict(key, (district) => (district === 'nong son' ? 'h nong son' : district));
  expect(renamed('#org nong son / party / chi bo 1 / 2')).toBe('#org h nong son / party / chi bo 1 / 2');
  expect(renamed('#kept #org nong son / party / chi bo 1')).toBe('#kept #org h nong son / party / chi bo 1');
  expect(renamed('#org que son / party / nong son')).toBe('#org que son / party / nong son');
  expect(['h nong son', '#header', '#12'].filter(isOrganisationKey)).toEqual([]);
});
