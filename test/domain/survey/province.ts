import type { RawSheet, RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { sheetOf } from './sheet-of';

/** A base organisation as a clerk would list it. */
export interface ListedOrganisation {
  readonly name: string;
  readonly type: 'committee' | 'cell';
  readonly full: number;
  readonly probationary: number;
}

/** The organisations of each bloc of each district, in the order of the blocs: what a survey of any layout is made from. */
export interface Province {
  readonly districts: readonly {
    readonly name: string;
    readonly blocs: readonly (readonly ListedOrganisation[])[];
  }[];
}

/** What a table says of some organisations. */
export interface Counts {
  readonly committees: number;
  readonly cells: number;
  readonly organisations: number;
  readonly members: number;
  readonly full: number;
  readonly probationary: number;
}

export function countsOf(organisations: readonly ListedOrganisation[]): Counts {
  const sum = (of: (organisation: ListedOrganisation) => number) =>
    organisations.reduce((all, organisation) => all + of(organisation), 0);
  const committees = sum(({ type }) => (type === 'committee' ? 1 : 0));
  const [full, probationary] = [sum((of) => of.full), sum((of) => of.probationary)];
  return {
    committees,
    cells: organisations.length - committees,
    organisations: organisations.length,
    members: full + probationary,
    full,
    probationary,
  };
}

export function everyOrganisation({ districts }: Province): readonly ListedOrganisation[] {
  return districts.flatMap(({ blocs }) => blocs.flat());
}

const BLOC_NAMES = ['Khối đảng', 'Khối MTTQ, đoàn thể', 'Khối chính quyền'];

const membersOf = (organisations: readonly ListedOrganisation[]) =>
  organisations.reduce((sum, { full, probationary }) => sum + full + probationary, 0);
const typed = (organisations: readonly ListedOrganisation[], type: ListedOrganisation['type']) =>
  organisations.filter((organisation) => organisation.type === type).length;
const numbersOf = (organisations: readonly ListedOrganisation[]) => [
  typed(organisations, 'committee'),
  typed(organisations, 'cell'),
  membersOf(organisations),
];

const TITLE: RawValue[][] = [['BIỂU KHẢO SÁT TỔ CHỨC CƠ SỞ ĐẢNG'], []];
const SIGNED: RawValue[][] = [[], ['', '', 'NGƯỜI LẬP BIỂU']];

export function wideSheet({ districts }: Province): RawSheet {
  return sheetOf([
    ...TITLE,
    ['TT', 'Tên đơn vị', ...BLOC_NAMES.flatMap((name) => [name, '', ''])],
    ['', '', ...BLOC_NAMES.flatMap(() => ['ĐB cơ sở', 'CB cơ sở', 'Đảng viên'])],
    ...districts.map(({ name, blocs }, i) => [i + 1, name, ...blocs.flatMap(numbersOf)]),
    ...SIGNED,
  ]);
}

/** How a list writes the names of its districts and blocs. */
export interface ListStyle {
  /** Each name once over its rows, on every row, or in a row of its own above them. */
  readonly names: 'once' | 'every row' | 'own row';
  readonly withSums: boolean;
}

export function longSheet({ districts }: Province, { names, withSums }: ListStyle): RawSheet {
  const header =
    names === 'own row'
      ? ['TT', 'Tên đơn vị', 'ĐB cơ sở', 'CB cơ sở', 'Số đảng viên']
      : ['TT', 'Huyện, thành phố', 'Khối', 'ĐB cơ sở', 'CB cơ sở', 'Số đảng viên'];
  const all = districts.flatMap(({ blocs }) => blocs.flat());
  return sheetOf([
    ...TITLE,
    header,
    ...districts.flatMap(({ name, blocs }, i) => {
      const rows = blocs.map((organisations, bloc): RawValue[] => {
        const numbers = numbersOf(organisations);
        if (names === 'own row') return ['-', BLOC_NAMES[bloc] ?? '', ...numbers];
        const isNamed = names === 'every row' || bloc === 0;
        return [isNamed ? i + 1 : '', isNamed ? name : '', BLOC_NAMES[bloc] ?? '', ...numbers];
      });
      const sum = withSums ? numbersOf(blocs.flat()) : [];
      if (names === 'own row') return [[i + 1, name, ...sum], ...rows];
      return withSums ? [...rows, ['', `Cộng ${name}`, '', ...sum]] : rows;
    }),
    ...(withSums ? [['', 'Tổng cộng', ...(names === 'own row' ? [] : ['']), ...numbersOf(all)]] : []),
    ...SIGNED,
  ]);
}

export function organisationSheet({ districts }: Province, { names, withSums }: ListStyle): RawSheet {
  const isOne = names === 'own row';
  const header = isOne
    ? ['TT', 'Tên tổ chức cơ sở đảng', 'Loại hình', 'Tổng số đảng viên', 'Chính thức', 'Dự bị']
    : [
        'TT',
        'Huyện',
        'Khối',
        'Tên tổ chức cơ sở đảng',
        'Loại hình',
        'Tổng số đảng viên',
        'Chính thức',
        'Dự bị',
      ];
  const counts = ({ full, probationary }: ListedOrganisation) => [full + probationary, full, probationary];
  const sumOf = (organisations: readonly ListedOrganisation[]) => [
    membersOf(organisations),
    organisations.reduce((sum, { full }) => sum + full, 0),
    organisations.reduce((sum, { probationary }) => sum + probationary, 0),
  ];
  let number = 0;
  const all = districts.flatMap(({ blocs }) => blocs.flat());
  return sheetOf([
    ...TITLE,
    header,
    ...districts.flatMap(({ name, blocs }): RawValue[][] => {
      const rows = blocs.flatMap((organisations, bloc): RawValue[][] => {
        const of = organisations.map((organisation, i): RawValue[] => {
          number += 1;
          const type = organisation.type === 'committee' ? 'Đảng bộ cơ sở' : 'Chi bộ cơ sở';
          if (isOne) return [number, organisation.name, type, ...counts(organisation)];
          const [isDistrict, isBloc] = [
            names === 'every row' || (bloc === 0 && i === 0),
            names === 'every row' || i === 0,
          ];
          return [
            number,
            isDistrict ? name : '',
            isBloc ? (BLOC_NAMES[bloc] ?? '') : '',
            organisation.name,
            type,
            ...counts(organisation),
          ];
        });
        const sum = withSums ? ['', ...sumOf(organisations)] : [];
        return isOne ? [['', BLOC_NAMES[bloc] ?? '', ...sum], ...of] : of;
      });
      const sum = withSums ? ['', ...sumOf(blocs.flat())] : [];
      if (isOne) return [['', name, ...sum], ...rows];
      return withSums ? [...rows, ['', `Cộng ${name}`, '', '', ...sum]] : rows;
    }),
    ...(withSums
      ? [isOne ? ['', 'Tổng cộng', '', ...sumOf(all)] : ['', 'Tổng cộng', '', '', '', ...sumOf(all)]]
      : []),
    ...SIGNED,
  ]);
}
