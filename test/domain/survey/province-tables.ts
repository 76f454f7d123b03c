import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import type { Table, TableColumn } from './drawn-table';
import { type Counts, countsOf, everyOrganisation, type ListedOrganisation, type Province } from './province';

/** Words for the same thing, as offices write them; one of each is taken. */
export interface Words {
  readonly index: string;
  readonly district: string;
  readonly organisation: string;
  readonly bloc: string;
  readonly blocs: readonly [party: string, front: string, government: string];
  readonly committees: string;
  readonly cells: string;
  readonly members: string;
  readonly full: string;
  readonly probationary: string;
  readonly organisations: string;
  readonly total: string;
}

/** What a table of a province has besides what it needs. */
export interface TableStyle {
  readonly words: Words;
  /** One, two or three rows of header texts. */
  readonly headerRows: number;
  readonly withFull: boolean;
  readonly withOrganisations: boolean;
  /** Further columns: notes, subsets, shares. */
  readonly further: readonly string[];
  readonly total: 'none' | 'first' | 'last';
  readonly withSubtotals: boolean;
  readonly groups: 'none' | 'named' | 'summed';
  /** Names of a list: on every row, once with blanks, "nt" or a merged cell below, in rows of their own. */
  readonly names: 'every row' | 'once' | 'merged' | 'own row' | 'as above';
  readonly sortedBy: 'district' | 'bloc';
  readonly type: 'column' | 'name' | 'marks';
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

type Measure = 'committees' | 'cells' | 'organisations' | 'members' | 'full' | 'probationary';

function measuresOf({ withFull, withOrganisations }: TableStyle): readonly Measure[] {
  return [
    ...(withOrganisations ? (['organisations'] as const) : []),
    'committees',
    'cells',
    'members',
    ...(withFull ? (['full', 'probationary'] as const) : []),
  ];
}

const valuesOf = (counts: Counts, measures: readonly Measure[]) => measures.map((measure) => counts[measure]);

function furtherColumns({ further }: TableStyle): readonly TableColumn[] {
  return further.map((text) => ({ header: [text], group: text }));
}

/** A subset is smaller than what it is of, a note is a text. */
const furtherValues = ({ further }: TableStyle, members: number): readonly RawValue[] =>
  further.map((text) => (text === 'Ghi chú' ? '' : Math.floor(members / 3)));

export function wideTable(province: Province, style: TableStyle): Table {
  const { words, headerRows, total, groups } = style;
  const measures = measuresOf(style);
  const headerOf = (bloc: string, measure: Measure): readonly string[] => {
    const text = words[measure];
    if (headerRows === 1) return [`${text} ${bloc}`];
    if (headerRows === 2) return [bloc, text];
    const isOrganisations = measure === 'committees' || measure === 'cells' || measure === 'organisations';
    if (measure === 'organisations') return [bloc, text];
    return [
      bloc,
      isOrganisations ? 'Tổ chức cơ sở đảng' : 'Đảng viên',
      measure === 'members' ? 'Tổng số' : text,
    ];
  };
  const columns: readonly TableColumn[] = [
    { header: [words.index], group: 'index' },
    { header: [words.district], group: 'names' },
    ...words.blocs.flatMap((bloc) =>
      measures.map((measure) => ({ header: headerOf(bloc, measure), group: bloc })),
    ),
    ...furtherColumns(style),
  ];
  const lineOf = (index: RawValue, name: string, of: Province['districts']): RawValue[] => {
    const blocs = words.blocs.map((_, bloc) => countsOf(of.flatMap(({ blocs: all }) => all[bloc] ?? [])));
    const members = blocs.reduce((sum, counts) => sum + counts.members, 0);
    const counts = blocs.flatMap((bloc) => valuesOf(bloc, measures));
    return [index, name, ...counts, ...furtherValues(style, members)];
  };
  const { districts } = province;
  const half = Math.ceil(districts.length / 2);
  const rows = districts.flatMap((district, i): RawValue[][] => {
    const line = lineOf(i + 1, district.name, [district]);
    if (groups === 'none' || (i !== 0 && i !== half)) return [line];
    const [mark, name] = i === 0 ? ['I', 'Đồng bằng'] : ['II', 'Miền núi'];
    const members = i === 0 ? districts.slice(0, half) : districts.slice(half);
    return [groups === 'summed' ? lineOf(mark, name, members) : [mark, name], line];
  });
  return { columns, rows: withTotal(rows, total, lineOf('', words.total, districts)), merges: [] };
}

function withTotal(
  rows: readonly (readonly RawValue[])[],
  total: TableStyle['total'],
  line: readonly RawValue[],
): readonly (readonly RawValue[])[] {
  return total === 'first' ? [line, ...rows] : total === 'last' ? [...rows, line] : rows;
}

/** One part of a list: what a row or a heading row stands for. */
interface Part {
  readonly district: string;
  readonly bloc: string;
  readonly organisations: readonly ListedOrganisation[];
}

function partsOf({ districts }: Province, { words, sortedBy }: TableStyle): readonly Part[] {
  const parts = districts.flatMap(({ name, blocs }) =>
    blocs.map((organisations, i) => ({ district: name, bloc: words.blocs[i] ?? '', organisations })),
  );
  if (sortedBy === 'district') return parts;
  return words.blocs.flatMap((bloc) => parts.filter((part) => part.bloc === bloc));
}

interface Line {
  readonly district: string;
  readonly bloc: string;
  readonly values: readonly RawValue[];
}

export function longTable(province: Province, style: TableStyle): Table {
  const { words } = style;
  const measures = measuresOf(style);
  const valuesOfAll = (organisations: readonly ListedOrganisation[]): readonly RawValue[] => {
    const counts = countsOf(organisations);
    return [...valuesOf(counts, measures), ...furtherValues(style, counts.members)];
  };
  const counts = measures.map((measure): TableColumn => {
    const isMember = measure === 'members' || measure === 'full' || measure === 'probationary';
    if (style.headerRows === 1 || !style.withFull || !isMember)
      return { header: [words[measure]], group: 'counts' };
    const text = measure === 'members' ? 'Tổng số' : words[measure];
    return { header: ['Đảng viên', text], group: 'counts' };
  });
  const lines = partsOf(province, style).map(({ district, bloc, organisations }): Line => ({
    district,
    bloc,
    values: valuesOfAll(organisations),
  }));
  const sumOf = (district: string | null, bloc: string | null) =>
    valuesOfAll(
      partsOf(province, style)
        .filter((part) => (district ?? part.district) === part.district && (bloc ?? part.bloc) === part.bloc)
        .flatMap(({ organisations }) => organisations),
    );
  return listTable(
    lines,
    [...counts, ...furtherColumns(style)],
    style,
    sumOf,
    valuesOfAll(everyOrganisation(province)),
  );
}

export function organisationTable(province: Province, style: TableStyle): Table {
  const { words, type, withFull } = style;
  const valuesOfAll = (organisations: readonly ListedOrganisation[]): readonly RawValue[] => {
    const { members, full, probationary } = countsOf(organisations);
    return [members, ...(withFull ? [full, probationary] : []), ...furtherValues(style, members)];
  };
  const typeOf = ({ type: of }: ListedOrganisation): readonly RawValue[] => {
    if (type === 'marks') return of === 'committee' ? ['x', ''] : ['', 'x'];
    return type === 'column' ? [of === 'committee' ? 'Đảng bộ cơ sở' : 'Chi bộ cơ sở'] : [];
  };
  const blankType = type === 'marks' ? ['', ''] : type === 'column' ? [''] : [];
  const nameOf = ({ name, type: of }: ListedOrganisation) =>
    type === 'name' ? `${of === 'committee' ? 'Đảng bộ' : 'Chi bộ'} ${name}` : name;
  const lines = partsOf(province, style).flatMap(({ district, bloc, organisations }) =>
    organisations.map((of): Line => ({
      district,
      bloc,
      values: [nameOf(of), ...typeOf(of), ...valuesOfAll([of])],
    })),
  );
  const members: readonly TableColumn[] =
    style.headerRows === 1 || !withFull
      ? [
          { header: [words.members], group: 'counts' },
          ...(withFull
            ? [words.full, words.probationary].map((text) => ({ header: [text], group: 'counts' }))
            : []),
        ]
      : ['Tổng số', words.full, words.probationary].map((text) => ({
          header: ['Đảng viên', text],
          group: 'counts',
        }));
  const types: readonly TableColumn[] =
    type === 'marks'
      ? [words.committees, words.cells].map((text) => ({ header: [text], group: 'types' }))
      : type === 'column'
        ? [{ header: ['Loại hình'], group: 'types' }]
        : [];
  const columns: readonly TableColumn[] = [
    { header: [words.organisation], group: 'organisation' },
    ...types,
    ...members,
    ...furtherColumns(style),
  ];
  const sumOf = (district: string | null, bloc: string | null) => [
    '',
    ...blankType,
    ...valuesOfAll(
      partsOf(province, style)
        .filter((part) => (district ?? part.district) === part.district && (bloc ?? part.bloc) === part.bloc)
        .flatMap(({ organisations }) => organisations),
    ),
  ];
  const all = ['', ...blankType, ...valuesOfAll(everyOrganisation(province))];
  if (style.names !== 'own row') return listTable(lines, columns, style, sumOf, all);
  return nestedOrganisations(lines, columns, style, sumOf, all);
}

type SumOf = (district: string | null, bloc: string | null) => readonly RawValue[];

/** A list with columns for districts and blocs, or one below the other in a column of names. */
function listTable(
  lines: readonly Line[],
  columns: readonly TableColumn[],
  style: TableStyle,
  sumOf: SumOf,
  all: readonly RawValue[],
): Table {
  const { words, names, sortedBy, withSubtotals, total } = style;
  const index = { header: [words.index], group: 'index' };
  const district = { header: [words.district], group: 'names' };
  if (names === 'own row') {
    const outer = sortedBy === 'district' ? 'district' : 'bloc';
    const inner = sortedBy === 'district' ? 'bloc' : 'district';
    const rows = lines.flatMap((line, i): RawValue[][] => {
      const own = ['', line[inner], ...line.values];
      if (line[outer] === lines[i - 1]?.[outer]) return [own];
      const sum = sortedBy === 'district' ? sumOf(line.district, null) : sumOf(null, line.bloc);
      const mark =
        ROMAN[lines.slice(0, i).filter((other, at) => other[outer] !== lines[at - 1]?.[outer]).length] ?? '';
      return [[mark, line[outer], ...(withSubtotals ? sum : [])], own];
    });
    return {
      columns: [index, district, ...columns],
      rows: withTotal(rows, total, ['', words.total, ...all]),
      merges: [],
    };
  }
  const bloc = { header: [words.bloc], group: 'bloc' };
  const rows: RawValue[][] = [];
  const merges: { row: number; column: number; rowCount: number }[] = [];
  const top = total === 'first' ? 1 : 0;
  const starts = { district: 0, bloc: 0 };
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const begins = {
      district: line.district !== before?.district || (sortedBy === 'bloc' && line.bloc !== before.bloc),
      bloc: line.bloc !== before?.bloc || (sortedBy === 'district' && line.district !== before.district),
    };
    const outer = sortedBy === 'district' ? begins.district : begins.bloc;
    if (outer && before !== undefined && withSubtotals) {
      const sum = sortedBy === 'district' ? sumOf(before.district, null) : sumOf(null, before.bloc);
      const text = sortedBy === 'district' ? `Cộng ${before.district}` : `Cộng ${before.bloc}`;
      rows.push(['', text, '', ...sum]);
    }
    (['district', 'bloc'] as const).forEach((of, at) => {
      if (begins[of]) starts[of] = rows.length;
      else if (names === 'merged') {
        const known = merges.find((area) => area.row === starts[of] + top && area.column === at + 1);
        if (known === undefined)
          merges.push({ row: starts[of] + top, column: at + 1, rowCount: rows.length - starts[of] + 1 });
        else known.rowCount = rows.length - starts[of] + 1;
      }
    });
    const below = names === 'as above' ? 'nt' : '';
    const shown = (of: 'district' | 'bloc') => (names === 'every row' || begins[of] ? line[of] : below);
    rows.push([i + 1, shown('district'), shown('bloc'), ...line.values]);
  });
  return {
    columns: [index, district, bloc, ...columns],
    rows: withTotal(rows, total, ['', words.total, '', ...all]),
    merges,
  };
}

/** Districts, blocs and organisations one below the other, either of the first two outermost. */
function nestedOrganisations(
  lines: readonly Line[],
  columns: readonly TableColumn[],
  { words, sortedBy, withSubtotals, total }: TableStyle,
  sumOf: SumOf,
  all: readonly RawValue[],
): Table {
  const [outer, inner] =
    sortedBy === 'district' ? (['district', 'bloc'] as const) : (['bloc', 'district'] as const);
  const sums = (values: readonly RawValue[]) => (withSubtotals ? values.slice(1) : []);
  const rows = lines.flatMap((line, i): RawValue[][] => {
    const before = lines[i - 1];
    const isOuter = line[outer] !== before?.[outer];
    const isInner = isOuter || line[inner] !== before[inner];
    const outerSum = sortedBy === 'district' ? sumOf(line.district, null) : sumOf(null, line.bloc);
    return [
      ...(isOuter ? [['', line[outer], ...sums(outerSum)]] : []),
      ...(isInner ? [['', line[inner], ...sums(sumOf(line.district, line.bloc))]] : []),
      [i + 1, ...line.values],
    ];
  });
  const index = { header: [words.index], group: 'index' };
  return {
    columns: [index, ...columns],
    rows: withTotal(rows, total, ['', words.total, ...all.slice(1)]),
    merges: [],
  };
}
