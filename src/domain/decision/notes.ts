import type { District } from '../survey/survey';
import type { DecisionNote, DistrictDecision, Trial } from './decision';
import { recommendedGroupings } from './grouping-list';
import { countsOf, hasTooFew, type Members } from './groupings';
import type { RuleSet } from './rule-set';
import { isEmpty, knownFullMembers } from './verdict';

type TriedPart = Trial['parts'][number];

/** What a reader must be told beside the outcome of a district whose counts are all known. */
export function notesOf(
  district: District,
  rules: RuleSet,
  {
    members,
    verdicts,
    outcome,
    trials,
  }: Pick<DistrictDecision, 'verdicts' | 'outcome' | 'trials'> & { readonly members: Members },
): readonly DecisionNote[] {
  const ids = rules.blocs.map(({ id }) => id);
  const empty = ids.filter((bloc) => isEmpty(countsOf(district, bloc)));
  const small = ids.filter((bloc) => !empty.includes(bloc) && hasTooFew([bloc], district, rules));
  const alone = recommendedGroupings(rules).flatMap(({ parts }) =>
    parts.flatMap(([bloc, ...others]) => (bloc !== undefined && others.length === 0 ? [bloc] : [])),
  );
  const able = ids.filter(
    (bloc) => alone.includes(bloc) && verdicts[bloc]?.state === 'eligible' && !small.includes(bloc),
  );
  return [
    ...standAloneNotes(able, small, { outcome, trials }, rules),
    ...small.map((bloc): DecisionNote => ({
      code: 'below-minimum',
      bloc,
      members: members[bloc] ?? 0,
      fullMembers: knownFullMembers([countsOf(district, bloc)]),
    })),
    ...(empty.length > 0 ? [{ code: 'empty-blocs', blocs: empty } as const] : []),
  ];
}

/**
 * The article's two sentences ("11 districts: enough for the party bloc", "7: not enough for each bloc on its
 * own") coincide in Quảng Nam and part ways where the party bloc is large enough and the front is not: the merge
 * is recommended, and that the other reading exists is said.
 */
function standAloneNotes(
  ableAlone: readonly string[],
  small: readonly string[],
  { outcome, trials }: Pick<DistrictDecision, 'outcome' | 'trials'>,
  { committeeThreshold: { below } }: RuleSet,
): readonly DecisionNote[] {
  if (outcome.kind !== 'recommended') return [];
  const aloneIn = ({ parts }: Trial) => parts.filter(({ blocs }) => blocs.length === 1);
  const fails = ({ by, tooFew }: TriedPart) => tooFew || (by > 0 && below === 'choice');
  return outcome.parts.flatMap(({ blocs }): DecisionNote[] => {
    const able = blocs.filter((bloc) => ableAlone.includes(bloc));
    if (blocs.length === 1 || able.length === 0) return [];
    const isAble = ({ blocs: [bloc = ''] }: TriedPart) => able.includes(bloc);
    const apart = trials
      .map(aloneIn)
      .filter((parts) => parts.some(isAble))
      .flat();
    const failing = new Set(
      apart.filter((part) => !isAble(part) && fails(part)).flatMap((part) => part.blocs),
    );
    const partners = blocs.filter((bloc) => failing.has(bloc));
    return [
      {
        code: 'could-stand-alone',
        blocs: able,
        merged: blocs,
        short: partners.filter((bloc) => !small.includes(bloc)),
        tooFew: partners.filter((bloc) => small.includes(bloc)),
      },
    ];
  });
}
