import { decideDistrict } from '../../../src/domain/decision/decide';
import type { DistrictDecision, Part } from '../../../src/domain/decision/decision';
import { district2012 as rules } from '../../../src/domain/decision/rule-sets/district-2012';
import { type ChecklistItem, checklistOf } from '../../../src/domain/procedure/checklist';
import { procedureOf } from '../../../src/domain/procedure/procedures';
import { chosenSo } from '../decision/chosen-so';
import { districtWith } from '../decision/district-with';

/** The steps of a single district, without their pieces of work and what is done for all. */
const itemsOf = (...members: Parameters<typeof districtWith>) =>
  ofDistrict(checklistOf([decideDistrict(districtWith(...members), rules)], rules, procedureOf(rules)));
const ofDistrict = (items: readonly ChecklistItem[]) =>
  items.filter(({ step, item }) => step.level !== 'province' && item === null);
const steps = (...members: Parameters<typeof districtWith>) => itemsOf(...members).map(({ step }) => step.id);

/** What no rule set recommends by itself: an arrangement that staff might settle on, with parts of any form. */
const settledOn = (...parts: readonly Part[]) => {
  const decision: DistrictDecision = {
    ...decideDistrict(districtWith(20, 2, 64), rules),
    outcome: { kind: 'recommended', parts },
  };
  return ofDistrict(checklistOf([decision], rules, procedureOf(rules)));
};

describe('steps by the form of an organisation', () => {
  const party = { blocs: ['party'], members: 20 };
  const front = { blocs: ['front'], members: 2, form: 'none' } as const;
  const government = { blocs: ['government'], members: 64, form: 'committee' } as const;
  const subjects = (items: readonly ChecklistItem[], step: string) =>
    items
      .filter((item) => item.step.id === step)
      .map(({ organisation, bloc }) => bloc ?? organisation?.blocs.join('+') ?? '');

  test('a base cell has no inspection committee to elect, all other steps stand', () => {
    const items = settledOn({ ...party, form: 'cell' }, front, government);
    expect(subjects(items, 'start-work')).toEqual(['government']);
    expect(subjects(items, 'vote-by-members')).toEqual(['party', 'government']);
    expect(subjects(items, 'decide-personnel')).toEqual(['party', 'government']);
    expect(subjects(items, 'obtain-consent')).toEqual([]);
  });

  test('a committee by consent has the consent and an inspection committee', () => {
    const items = settledOn({ ...party, form: 'committee-by-consent' }, front, government);
    expect(subjects(items, 'obtain-consent')).toEqual(['']);
    expect(subjects(items, 'start-work')).toEqual(['party', 'government']);
  });

  test('members who are introduced elsewhere found nothing: no conference of their bloc', () => {
    expect(subjects(settledOn(front, government), 'vote-by-committees')).toEqual(['government']);
  });

  test('only the step of the inspection committee cites article 31, only the consent clause 5 of article 21', () => {
    const citing = (id: string) =>
      procedureOf(rules).steps.flatMap((step) => (step.citations.includes(id) ? [step.id] : []));
    expect(citing('31')).toEqual(['start-work']);
    expect(citing('21.5')).toEqual(['obtain-consent']);
  });
});

describe('checklist of a district', () => {
  test('with three committees has nineteen items in the order of the procedure', () => {
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
      ...Array<string>(3).fill('hand-over'),
    ]);
  });

  test('with two committees has fifteen: steps of a committee twice, conferences of blocs three times', () => {
    const all = steps(25, 20, 40);
    expect(all).toHaveLength(15);
    expect(all.filter((step) => step === 'vote-by-members')).toHaveLength(2);
    expect(all.filter((step) => step === 'vote-by-committees')).toHaveLength(3);
  });

  test('whose arrangement is to be chosen has the choice, the consent and the briefing, and nothing founded', () => {
    expect(steps(10, 10, 40)).toEqual(['settle-arrangement', 'obtain-consent', 'brief-members']);
    expect(steps(30, 30, 29)).toEqual(['settle-arrangement', 'obtain-consent', 'brief-members']);
  });

  test('has no consent to obtain where no option holds a committee under the threshold', () => {
    expect(steps(40, 35, 2)).toEqual(['settle-arrangement', 'brief-members']);
    expect(steps(0, 0, 2)).toEqual(['settle-arrangement', 'brief-members']);
  });

  test.each([
    [30, []],
    [29, ['obtain-consent']],
    // Too few for any organisation, and below the threshold all the same (article 21, clauses 2 and 5).
    [2, ['obtain-consent']],
  ])(
    'that is to have a base committee of %i members: whether there is consent to obtain',
    (front, expected) => {
      const parts = ['party', 'front', 'government'].map((bloc) => ({
        blocs: [bloc],
        form: 'committee' as const,
      }));
      const chosen = chosenSo(districtWith(40, front, 64), parts, rules);
      const asked = checklistOf([chosen], rules, procedureOf(rules)).map(({ step }) => step.id);
      expect(asked.filter((step) => step === 'obtain-consent')).toEqual(expected);
    },
  );

  test('without any member has the survey to look at', () => {
    expect(steps(0, 0, 0)).toEqual(['complete-survey', 'brief-members']);
  });

  test('leaves a bloc without members out of its conferences', () => {
    const blocs = itemsOf(0, 35, 40).flatMap(({ bloc }) => (bloc === null ? [] : [bloc]));
    expect(blocs).toEqual(['front', 'government']);
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

  test.each([
    { full: [22, 18, 37], convened: [40, 37], counted: ['full', 'full'] },
    // A part is counted one way: not full members of one bloc and all members of the other.
    { full: [22, 'no column', 37], convened: [45, 37], counted: ['all', 'full'] },
    { full: ['no column', 'no column', 'no column'], convened: [45, 40], counted: ['all', 'all'] },
    // A cell that cannot be read leaves the number open: all members are no substitute.
    { full: [22, null, 37], convened: [null, 37], counted: ['full', 'full'] },
  ])('of full members $full convenes $convened to vote', ({ full, convened, counted }) => {
    const [party, front, government] = [25, 20, 40].map((members, bloc) => {
      const fullMembers = full[bloc];
      return typeof fullMembers === 'string' || fullMembers === undefined
        ? { members }
        : { members, fullMembers };
    });
    const items = itemsOf(party ?? null, front ?? null, government ?? null);
    const votes = items.filter(({ step }) => step.id === 'vote-by-members');
    expect(votes.map(({ members }) => members)).toEqual(convened);
    expect(votes.map(({ membersCounted }) => membersCounted)).toEqual(counted);
    // The briefing is for all members, in the article's own words.
    const briefing = items.find(({ step }) => step.id === 'brief-members');
    expect(briefing).toMatchObject({ members: 85, membersCounted: 'all' });
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
    expect(new Set(keys(40)).size).toBe(15);
    expect(keys(41)).toEqual(keys(40));
  });
});
