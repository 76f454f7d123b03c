import { decideDistrict } from '../../../src/domain/decision/decide';
import { district2012 as rules } from '../../../src/domain/decision/rule-sets/district-2012';
import { checklistOf } from '../../../src/domain/procedure/checklist';
import { procedureOf } from '../../../src/domain/procedure/procedures';
import { districtWith } from '../decision/district-with';

const itemsOf = (...members: Parameters<typeof districtWith>) =>
  checklistOf([decideDistrict(districtWith(...members), rules)], rules, procedureOf(rules));
const steps = (...members: Parameters<typeof districtWith>) => itemsOf(...members).map(({ step }) => step.id);

describe('checklist of a district', () => {
  test('with three committees has sixteen items in the order of the procedure', () => {
    const bloc = { members: 30, committees: 1, cells: 4 };
    expect(steps(bloc, bloc, bloc)).toEqual([
      'brief-members',
      'set-personnel-plan',
      ...Array<string>(3).fill('vote-by-members'),
      ...Array<string>(3).fill('vote-by-committees'),
      'appraise',
      ...Array<string>(3).fill('decide-personnel'),
      'announce',
      ...Array<string>(3).fill('start-work'),
    ]);
  });

  test('with two committees has thirteen: steps of a committee twice, conferences of blocs three times', () => {
    const all = steps(25, 20, 40);
    expect(all).toHaveLength(13);
    expect(all.filter((step) => step === 'vote-by-members')).toHaveLength(2);
    expect(all.filter((step) => step === 'vote-by-committees')).toHaveLength(3);
  });

  test('whose arrangement is to be chosen has the choice and the briefing, and nothing founded', () => {
    expect(steps(10, 10, 40)).toEqual(['settle-arrangement', 'brief-members']);
  });

  test('whose survey is open has its completion and the briefing', () => {
    expect(steps(null, 10, 40)).toEqual(['complete-survey', 'brief-members']);
  });

  test('convenes the members of each future committee, and all for the briefing', () => {
    const items = itemsOf(25, 20, 40);
    const members = (step: string) =>
      items.filter((item) => item.step.id === step).map((item) => item.members);
    expect(members('brief-members')).toEqual([85]);
    expect(members('vote-by-members')).toEqual([45, 40]);
    expect(members('announce')).toEqual([null]);
  });

  test('invites the committees of the base organisations bloc by bloc', () => {
    const items = itemsOf(
      { members: 25, committees: 1, cells: 2 },
      { members: 20, committees: 0, cells: 4 },
      { members: 40, committees: 0, cells: null },
    );
    const invited = items.filter(({ step }) => step.id === 'vote-by-committees');
    expect(invited.map(({ bloc, baseOrganisations }) => [bloc, baseOrganisations])).toEqual([
      ['party', 3],
      ['front', 4],
      ['government', null],
    ]);
  });

  test('has keys that are unique, and stay when numbers change', () => {
    const keys = (government: number) => itemsOf(25, 20, government).map(({ key }) => key);
    expect(new Set(keys(40)).size).toBe(13);
    expect(keys(41)).toEqual(keys(40));
  });
});
