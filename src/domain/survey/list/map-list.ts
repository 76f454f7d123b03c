import { columnLetters } from '../../address';
import type { CellWords } from './cell-words';
import { columnContent, isTextual } from '../header/column-content';
import type { ColumnContent } from '../header/column-content';
import type { ColumnRole } from '../header/column-role';
import type { Header } from '../header/find-header';
import type { ColumnMeasure } from '../header/header-words';
import { chosenFor, isColumnChosen, type ReadingChoice } from '../reading-choice';
import type { SheetCells } from '../cells/sheet-cells';
import type { Field } from '../field';
import type { Certainty, MappedColumn, SurveyTrouble } from '../survey';

/** Where a list's words and counts stand; a district column that holds blocs and organisations too stands for all. */
export interface ListMapping {
  readonly layout: 'long' | 'by-organisation';
  readonly trouble: SurveyTrouble | null;
  readonly columns: readonly MappedColumn[];
  readonly district: number | null;
  readonly bloc: number | null;
  /** The column "Khối" holds its districts as well, by what stands in it alone. */
  readonly isDistrictsAmongBlocs: boolean;
  readonly organisation: number | null;
  readonly organisationType: number | null;
  readonly index: number | null;
  /** The columns that are added up for each measure: none where the sheet has none, two for members in two parts. */
  readonly counts: Readonly<Record<ColumnMeasure, readonly number[]>>;
}

const MEASURES: readonly ColumnMeasure[] = [
  'committees',
  'cells',
  'organisations',
  'members',
  'fullMembers',
  'probationary',
  'executive',
];

interface Found {
  readonly column: number;
  readonly certainty: Certainty;
}

/**
 * Which column of a list holds which field: by the words above it and by what stands in it. A heading alone or content
 * alone makes it likely, both make it sure; what the user chose comes first.
 */
export function mapList(
  cells: SheetCells,
  header: Header,
  words: CellWords,
  choice: ReadingChoice,
): ListMapping {
  const firstRow = header.rows.last + 1;
  const contents: ColumnContent[] = [];
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    const texts = header.roles.find((role) => role.column === column)?.header ?? [];
    contents.push(columnContent(cells, column, firstRow, words, texts));
  }
  const sources = contents.map((content) => ({
    content,
    role: header.roles.find(({ column }) => column === content.column) ?? null,
    isFree: !isColumnChosen(choice, content.column),
  }));

  const blocs = found(sources, choice, { kind: 'bloc' }, blocColumn);
  const organisationType = found(sources, choice, { kind: 'organisation-type' }, typeColumn(blocs));
  const taken = [blocs?.column, organisationType?.column];
  const hasTypes = organisationType !== null || sources.some(isTickedType);
  const isNested = nestedIn(hasTypes, sources);
  const rows = Math.max(0, ...contents.map(({ filled }) => filled));
  const named = found(sources, choice, { kind: 'organisation' }, organisationColumn(taken, isNested, rows));
  const names = found(
    sources,
    choice,
    { kind: 'district' },
    districtColumn([...taken, named?.column], isNested),
  );
  // "TP Tam Kỳ" above its blocs in the column "Khối".
  const holdsBoth =
    names === null && blocs !== null && blocs.certainty !== 'chosen' && holdsUnits(sources, blocs);
  const [district, bloc] = holdsBoth ? [blocs, null] : [names, blocs];
  const organisation =
    named ??
    found(
      sources,
      choice,
      { kind: 'organisation' },
      secondNames([...taken, district?.column], district, sources),
    );
  const index = header.roles.find(({ kind }) => kind === 'index')?.column ?? null;

  const wordsColumns = new Set([...taken, organisation?.column, district?.column]);
  const claims = countClaims(sources, choice, wordsColumns);
  const columns: MappedColumn[] = [
    ...mapped(header, { kind: 'district' }, district),
    ...mapped(header, { kind: 'bloc' }, bloc),
    ...mapped(header, { kind: 'organisation' }, organisation),
    ...mapped(header, { kind: 'organisation-type' }, organisationType),
    ...MEASURES.flatMap((measure) => {
      const [only, ...others] = claims[measure];
      return only && others.length === 0 ? mapped(header, { kind: 'count', measure, bloc: null }, only) : [];
    }),
  ];
  const main = sources.find(({ content }) => content.column === district?.column);
  const listsOrganisations =
    organisation !== null ||
    organisationType !== null ||
    (main !== undefined && isNested(main.content, main.role));
  const layout = choice.layout ?? (listsOrganisations ? 'by-organisation' : 'long');
  return {
    layout: layout === 'wide' ? 'long' : layout,
    trouble: troubleOf({ district, bloc, headings: headingsOf(contents, [district, organisation]), claims }),
    columns,
    district: district?.column ?? null,
    bloc: bloc?.column ?? null,
    isDistrictsAmongBlocs: holdsBoth,
    organisation: organisation?.column ?? null,
    organisationType: organisationType?.column ?? null,
    index,
    counts: countsOf(claims),
  };
}

function holdsUnits(sources: readonly Source[], { column }: Found): boolean {
  return sources.some(({ content }) => content.column === column && content.units > 0);
}

interface Source {
  readonly content: ColumnContent;
  readonly role: ColumnRole | null;
  readonly isFree: boolean;
}

/** How well a column suits a field: 0 for not at all. */
type Suits = (source: Source) => { readonly worth: number; readonly certainty: Certainty };

const NOT = { worth: 0, certainty: 'likely' } as const;

function found(sources: readonly Source[], choice: ReadingChoice, field: Field, suits: Suits): Found | null {
  const chosen = chosenFor(choice, field);
  if (chosen) return chosen.column === null ? null : { column: chosen.column, certainty: 'chosen' };
  let best: Found | null = null;
  let most = 0;
  for (const source of sources) {
    if (!source.isFree) continue;
    const { worth, certainty } = suits(source);
    if (worth > most) [best, most] = [{ column: source.content.column, certainty }, worth];
  }
  return best;
}

/** A column most of whose texts name one bloc each; the words "Khối" above it make it sure. */
const blocColumn: Suits = ({ content, role }) => {
  const share = content.texts === 0 ? 0 : content.blocs / content.texts;
  const isHeaded = role?.kind === 'bloc';
  if (isHeaded && content.blocs > 0) return { worth: 2 + share, certainty: share >= 0.5 ? 'sure' : 'likely' };
  return share >= 0.8 && content.blocs >= 2 && isTextual(content)
    ? { worth: share, certainty: 'likely' }
    : NOT;
};

function typeColumn(bloc: Found | null): Suits {
  return ({ content, role }) => {
    if (content.column === bloc?.column || content.types === 0 || !isTextual(content)) return NOT;
    const share = content.types / content.texts;
    if (role?.kind === 'organisation-type') return { worth: 2 + share, certainty: 'sure' };
    return share >= 0.8 ? { worth: share, certainty: 'likely' } : NOT;
  };
}

/** Names of organisations: so headed, or beginning with "chi bộ", "đảng bộ". */
function organisationColumn(taken: readonly (number | undefined)[], isNested: Nested, rows: number): Suits {
  return ({ content, role }) => {
    if (taken.includes(content.column) || !isTextual(content) || isNested(content, role)) return NOT;
    const share = content.typed / content.texts;
    // Names of organisations under a heading that otherwise counts them: "TCCSĐ", "Chi bộ, đảng bộ". A signature below
    // a column of marks is no name.
    const isFilled = content.ticks === 0 && content.texts * 2 > rows;
    const isHeaded = role?.kind === 'organisation' || (isOrganisationMeasure(role) && isFilled);
    if (isHeaded) return { worth: 2 + share, certainty: 'sure' };
    if (role?.kind === 'name' && listsOffices(content)) return { worth: 1 + share, certainty: 'likely' };
    if (share < 0.5 || content.units > content.typed) return NOT;
    return { worth: share, certainty: role?.kind === 'name' ? 'sure' : 'likely' };
  };
}

/** Agencies under a heading that may be one of districts ("Đơn vị"), without a single unit among them. */
function listsOffices({ texts, blocs, units, offices }: ColumnContent): boolean {
  return units === 0 && offices >= 2 && offices * 2 > texts - blocs;
}

/** "Đơn vị" beside "Huyện": of two columns headed as names, the one with more names that are no units. */
function secondNames(
  taken: readonly (number | undefined)[],
  district: Found | null,
  sources: readonly Source[],
): Suits {
  const names =
    sources.find(({ content }) => content.column === district?.column)?.content.distinctTexts ?? 0;
  return ({ content, role }) => {
    const isNamed = role?.kind === 'name' && role.blocs.length === 0 && isTextual(content);
    const isFew = content.distinctTexts <= names || content.units * 2 > content.texts;
    return district === null || taken.includes(content.column) || !isNamed || isFew
      ? NOT
      : { worth: 1, certainty: 'likely' };
  };
}

function isOrganisationMeasure(role: ColumnRole | null): boolean {
  const { measure, blocs } = role ?? {};
  return (
    blocs?.length === 0 && (measure === 'organisations' || measure === 'committees' || measure === 'cells')
  );
}

function districtColumn(taken: readonly (number | undefined)[], isNested: Nested): Suits {
  return ({ content, role }) => {
    if (taken.includes(content.column) || content.texts === 0) return NOT;
    const share = content.units / content.texts;
    // One district with its name once may have fewer names than column numbers.
    if (role?.kind === 'name' && role.blocs.length === 0) return { worth: 2 + share, certainty: 'sure' };
    if (!isTextual(content)) return NOT;
    if (isNested(content, role))
      return { worth: 1, certainty: role?.kind === 'organisation' ? 'sure' : 'likely' };
    return content.units >= 2 && share >= 0.5 ? { worth: share, certainty: 'likely' } : NOT;
  };
}

/** One column of names for districts, blocs and organisations, one below the other. */
type Nested = (content: ColumnContent, role: ColumnRole | null) => boolean;

/** Names that do not begin with their type need another sign that they are organisations: a type beside, the heading. */
function nestedIn(hasTypes: boolean, sources: readonly Source[]): Nested {
  return ({ column, blocs, typed, units, texts }, role) => {
    if (blocs < 2 || units < 1) return false;
    // Where the districts have a column of their own, one that is named among organisations is no heading of theirs.
    if (sources.some((other) => other.content.column !== column && holdsDistricts(other, units)))
      return false;
    return typed >= 2 || ((hasTypes || role?.kind === 'organisation') && texts > blocs + units);
  };
}

/** A column headed as names, most of which are those of units, and more of them than stand in another. */
function holdsDistricts({ content, role }: Source, than: number): boolean {
  const { units, texts } = content;
  return role?.kind === 'name' && role.blocs.length === 0 && units > than && units * 2 > texts;
}

/** "Đảng bộ | Chi bộ", of which one is ticked. */
function isTickedType({ content, role }: Source): boolean {
  const isType = role?.measure === 'committees' || role?.measure === 'cells';
  return isType && role.blocs.length === 0 && content.ticks > 0;
}

type CountClaims = Readonly<Record<ColumnMeasure, readonly Found[]>>;

function countClaims(
  sources: readonly Source[],
  choice: ReadingChoice,
  named: ReadonlySet<number | undefined>,
): CountClaims {
  const claims = (measure: ColumnMeasure): readonly Found[] => {
    const chosen = chosenFor(choice, { kind: 'count', measure, bloc: null });
    if (chosen) return chosen.column === null ? [] : [{ column: chosen.column, certainty: 'chosen' }];
    return sources
      .filter(
        ({ content, role, isFree }) =>
          isFree &&
          !named.has(content.column) &&
          role?.measure === measure &&
          role.blocs.length === 0 &&
          (measure !== 'members' || !isTicked(content)),
      )
      .map(({ content, role }): Found => {
        const certainty = role?.isInferred === true ? 'likely' : 'sure';
        return { column: content.column, certainty };
      });
  };
  return Object.fromEntries(MEASURES.map((measure) => [measure, claims(measure)])) as CountClaims;
}

/** A list of people, each ticked as a member or not, counts nothing. */
function isTicked({ ticks, numbers, texts }: ColumnContent): boolean {
  return ticks > 0 && numbers === 0 && texts === 0;
}

function countsOf(claims: CountClaims): ListMapping['counts'] {
  const columns = (measure: ColumnMeasure) => claims[measure].map(({ column }) => column);
  const [full, probationary] = [columns('fullMembers'), columns('probationary')];
  const members = columns('members');
  const parts = full.length === 1 && probationary.length === 1 ? [...full, ...probationary] : [];
  return {
    committees: columns('committees'),
    cells: columns('cells'),
    organisations: columns('organisations'),
    members: members.length > 0 ? members : parts,
    fullMembers: full,
    probationary,
    executive: columns('executive'),
  };
}

function headingsOf(contents: readonly ColumnContent[], columns: readonly (Found | null)[]): number {
  const of = contents.filter(({ column }) => columns.some((at) => at?.column === column));
  return Math.max(0, ...of.map(({ blocs }) => blocs));
}

function troubleOf(of: {
  readonly district: Found | null;
  readonly bloc: Found | null;
  /** Rows of the named columns that are a bloc's name. */
  readonly headings: number;
  readonly claims: CountClaims;
}): SurveyTrouble | null {
  for (const measure of MEASURES) {
    const twice = of.claims[measure];
    if (twice.length > 1) {
      const columns = twice.map(({ column }) => columnLetters(column));
      return { code: 'columns-ambiguous', field: { kind: 'count', measure, bloc: null }, columns };
    }
  }
  const missing: Field[] = [];
  if (of.district === null) missing.push({ kind: 'district' });
  if (of.bloc === null && of.headings < 2) missing.push({ kind: 'bloc' });
  if (countsOf(of.claims).members.length === 0)
    missing.push({ kind: 'count', measure: 'members', bloc: null });
  return missing.length === 0 ? null : { code: 'columns-missing', missing };
}

function mapped(header: Header, field: Field, at: Found | null): readonly MappedColumn[] {
  if (at === null) return [];
  const role = header.roles.find(({ column }) => column === at.column);
  return [{ column: at.column, field, header: role?.header ?? [], certainty: at.certainty }];
}

/** The more fields of a list the texts of a header name, the better; none may name a bloc. */
export function worthOfList(roles: readonly ColumnRole[]): number {
  const fields = new Set<string>();
  for (const { blocs, measure, kind } of roles) {
    if (blocs.length > 0) continue;
    if (kind !== null && kind !== 'total') fields.add(kind);
    else if (measure !== null) fields.add(measure);
  }
  return fields.has('members') || fields.has('fullMembers') ? fields.size : 0;
}
