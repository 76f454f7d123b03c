import type { RuleSet } from '../../src/domain/decision/rule-set';
import type { RawSheet, RawValue } from '../../src/domain/survey/cells/raw-sheet';

/** How the members of a bloc stand in a survey. */
export type Shape =
  | 'members'
  /** Members, and of these the full ones. */
  | 'with-full'
  /** Full and probationary members, which are added up. */
  | 'full-and-probationary'
  /** A row for each bloc. */
  | 'long'
  /** A row for each base organisation. */
  | 'by-organisation'
  /** The same with the blocs among each other. */
  | 'mixed';

export const SHAPES: readonly Shape[] = [
  'members',
  'with-full',
  'full-and-probationary',
  'long',
  'by-organisation',
  'mixed',
];

/** What clerks put where a number belongs, and numbers at which a verdict turns. */
const ODD: readonly RawValue[] = [
  '',
  'x',
  '-',
  -3,
  29.5,
  10_001,
  10_000,
  '31',
  '#N/A',
  true,
  1.88,
  1e12,
  'ba',
];

/** A linear congruential generator: the same numbers for the same seed, in every engine. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What stands for the members of a bloc or an organisation, and beside it for the full ones or the probationary. */
type Pair = readonly [members: RawValue, other: RawValue];

/** Of texts that are no number one is as good as another. */
const ONE_OF_EACH_KIND: readonly RawValue[] = ['', 'x', -3, 29.5, 10_001, '31', '#N/A', true, 0, 3, 31, 36];

/**
 * Every pair of what clerks put for the full members of two organisations of a bloc, in each bloc in turn, with all else
 * of its district as it should be.
 */
export function neighbouringProvince(
  rules: RuleSet,
  shape: 'by-organisation' | 'mixed',
  values = ONE_OF_EACH_KIND,
): RawSheet {
  const sound = [30, 30] as const;
  const pairs = values.flatMap((first) =>
    values.flatMap((second) => [[first, second] as const, ...rules.blocs.map(() => sound)]),
  );
  const drawn = pairs.flat().values();
  const fullOf = () => drawn.next().value ?? sound[0];
  const draws = { count: () => 35, fullOf, probationaryOf: () => 0, organisations: () => 1, upTo: () => 1 };
  return provinceOf(rules, shape, Math.ceil(pairs.length / rules.blocs.length), draws);
}

/**
 * Every pair of what clerks put there, in each bloc in turn, with all else of its district as it should be: whatever is
 * wrong with both, one of them is named.
 */
export function pairedProvince(rules: RuleSet, shape: Exclude<Shape, 'members'>): RawSheet {
  const sound: Pair = [35, shape === 'full-and-probationary' ? 2 : 30];
  const pairs = ONE_OF_EACH_KIND.flatMap((members) =>
    ONE_OF_EACH_KIND.flatMap((other): Pair[] => [[members, other], ...rules.blocs.map(() => sound)]),
  );
  let drawn = 0;
  let [members, other] = sound;
  const count = () => {
    [members, other] = pairs[drawn] ?? sound;
    drawn += 1;
    return members;
  };
  const draws = { count, fullOf: () => other, probationaryOf: () => other, organisations: () => 1 };
  return provinceOf(rules, shape, Math.ceil(pairs.length / rules.blocs.length), { ...draws, upTo: () => 0 });
}

/** A survey of so many districts with random counts, many of them at a limit and some that are none. */
export function randomProvince(rules: RuleSet, shape: Shape, districts: number, seed: number): RawSheet {
  const random = randomNumbers(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const threshold = rules.committeeThreshold.members;
  const count = (): RawValue => {
    const kind = random();
    if (kind < 0.03) return ODD[upTo(ODD.length - 1)] ?? '';
    if (kind < 0.2) return upTo(rules.organisationMinimum.fullMembers + 1);
    if (kind < 0.5) return Math.max(0, threshold - 4 + upTo(8));
    if (kind < 0.53) return upTo(10_000);
    return upTo(threshold * 2);
  };
  const fullOf = (members: RawValue): RawValue => {
    if (typeof members !== 'number' || random() < 0.1) return count();
    return Math.max(0, Math.floor(members) - upTo(5));
  };
  const organisations = (): RawValue => (random() < 0.05 ? count() : upTo(3));
  // A bloc's members are those of one or two organisations.
  const ofOrganisation = (): RawValue => {
    const members = count();
    return typeof members === 'number' && members > 20 ? Math.ceil(members / 2) : members;
  };
  return provinceOf(rules, shape, districts, {
    count: shape === 'by-organisation' || shape === 'mixed' ? ofOrganisation : count,
    fullOf,
    probationaryOf: () => upTo(3),
    organisations,
    upTo,
  });
}

function provinceOf(rules: RuleSet, shape: Shape, districts: number, draws: Draws): RawSheet {
  const names = Array.from({ length: districts }, (_, index) => `Huyện ${nameOf(index)}`);
  const rows = rowsOf(rules, shape, names, draws);
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return {
    name: 'Sheet1',
    origin: { row: 0, column: 0 },
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    merges: [],
    tables: [],
  };
}

interface Draws {
  readonly count: () => RawValue;
  readonly fullOf: (members: RawValue) => RawValue;
  readonly probationaryOf: () => RawValue;
  readonly organisations: () => RawValue;
  readonly upTo: (most: number) => number;
}

function rowsOf(
  { blocs }: RuleSet,
  shape: Shape,
  names: readonly string[],
  { count, fullOf, probationaryOf, organisations, upTo }: Draws,
): readonly (readonly RawValue[])[] {
  const words = blocs.map(({ headerWords }) => headerWords[0] ?? '');
  switch (shape) {
    case 'members':
    case 'with-full':
    case 'full-and-probationary': {
      const columns = {
        members: ['ĐB', 'CB', 'Đảng viên'],
        'with-full': ['ĐB', 'CB', 'Đảng viên', 'Trong đó chính thức'],
        'full-and-probationary': ['ĐB', 'CB', 'Đảng viên chính thức', 'Đảng viên dự bị'],
      }[shape];
      const counts = (): readonly RawValue[] => {
        const members = count();
        const start = [organisations(), organisations(), members];
        if (shape === 'members') return start;
        return [...start, shape === 'with-full' ? fullOf(members) : probationaryOf()];
      };
      return [
        ['TT', 'Đơn vị', ...words.flatMap((word) => columns.map((_, index) => (index === 0 ? word : '')))],
        ['', '', ...words.flatMap(() => columns)],
        ...names.map((name, index) => [index + 1, name, ...blocs.flatMap(counts)]),
      ];
    }
    case 'long':
      return [
        ['TT', 'Đơn vị', 'Khối', 'ĐB', 'CB', 'Đảng viên', 'Trong đó chính thức'],
        ...names.flatMap((name, index) =>
          words.map((word, bloc): readonly RawValue[] => {
            const members = count();
            const named = bloc === 0 ? [index + 1, name] : ['', ''];
            return [...named, word, organisations(), organisations(), members, fullOf(members)];
          }),
        ),
      ];
    case 'by-organisation':
    case 'mixed':
      return [
        ['TT', 'Đơn vị', 'Khối', 'Tên tổ chức cơ sở đảng', 'Loại hình', 'Số đảng viên', 'Chính thức'],
        ...names.flatMap((name) => {
          const blocs = words.map((word) =>
            Array.from({ length: 1 + upTo(2) }, (_, of): readonly RawValue[] => {
              const members = count();
              const [type, called] = TYPES[upTo(TYPES.length - 1)] ?? ['', 'Cơ quan'];
              const named = [of + 1, name, word, `${called} ${nameOf(of)} ${word}`, type];
              return [...named, members, fullOf(members)];
            }),
          );
          if (shape === 'by-organisation') return blocs.flat();
          const most = Math.max(...blocs.map((rows) => rows.length));
          return Array.from({ length: most }, (_, of) =>
            blocs.flatMap((rows) => rows.slice(of, of + 1)),
          ).flat();
        }),
      ];
  }
}

/** What says the type of an organisation, with what its name begins with. */
const TYPES: readonly (readonly [type: string, called: string])[] = [
  ...Array.from({ length: 24 }, () => ['Chi bộ', 'Cơ quan'] as const),
  ['Đảng bộ cơ sở', 'Văn phòng'],
  ['CB cơ sở', 'Cơ quan'],
  ['', 'Chi bộ cơ quan'],
  ['', 'Đảng bộ Văn phòng'],
  // Nothing says it.
  ['', 'Cơ quan'],
];

/** Names that differ by more than a sign: "Anlat", "Botam" … */
function nameOf(index: number): string {
  const syllables = [
    'An',
    'Bình',
    'Châu',
    'Dương',
    'Giang',
    'Hà',
    'Khánh',
    'Lâm',
    'Minh',
    'Ninh',
    'Phú',
    'Quế',
  ];
  const parts: string[] = [];
  for (let rest = index + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) {
    parts.unshift(syllables[rest % syllables.length] ?? '');
  }
  return parts.join(' ');
}
