/**
 * The sample survey of Quảng Nam, 2012. Published are the units, the pilots and the totals of each bloc; the numbers
 * of single districts never were. They are invented here so that the published totals and results come out, with
 * some on the threshold itself: a bloc of exactly 30, one of 29, and two blocs of 30 together.
 */
export interface SampleBloc {
  readonly committees: number;
  readonly cells: number;
  readonly members: number;
}

export interface SampleDistrict {
  readonly name: string;
  readonly pilot: boolean;
  readonly party: SampleBloc;
  readonly front: SampleBloc;
  readonly government: SampleBloc;
}

type Numbers = readonly [committees: number, cells: number, members: number];

const bloc = ([committees, cells, members]: Numbers): SampleBloc => ({ committees, cells, members });

const district = (name: string, party: Numbers, front: Numbers, government: Numbers): SampleDistrict => ({
  name,
  pilot: ['Huyện Duy Xuyên', 'Huyện Thăng Bình', 'Huyện Phước Sơn'].includes(name),
  party: bloc(party),
  front: bloc(front),
  government: bloc(government),
});

export const QUANG_NAM_2012: readonly SampleDistrict[] = [
  district('TP Tam Kỳ', [1, 2, 48], [1, 1, 34], [0, 14, 157]),
  district('TP Hội An', [0, 3, 43], [0, 4, 33], [0, 13, 141]),
  district('Huyện Điện Bàn', [1, 2, 43], [0, 4, 32], [0, 13, 139]),
  district('Huyện Duy Xuyên', [0, 3, 37], [0, 4, 31], [0, 12, 117]),
  district('Huyện Đại Lộc', [0, 3, 38], [0, 4, 31], [0, 12, 124]),
  district('Huyện Thăng Bình', [0, 3, 41], [0, 4, 32], [0, 13, 129]),
  district('Huyện Quế Sơn', [0, 3, 34], [0, 4, 30], [0, 11, 107]),
  district('Huyện Nông Sơn', [0, 2, 18], [0, 3, 12], [0, 8, 64]),
  district('Huyện Núi Thành', [0, 3, 39], [0, 4, 31], [0, 13, 132]),
  district('Huyện Phú Ninh', [0, 3, 30], [0, 4, 30], [0, 10, 93]),
  district('Huyện Tiên Phước', [0, 3, 33], [0, 4, 30], [0, 11, 97]),
  district('Huyện Hiệp Đức', [0, 3, 27], [0, 3, 18], [0, 10, 86]),
  district('Huyện Phước Sơn', [0, 2, 26], [0, 3, 17], [0, 10, 84]),
  district('Huyện Nam Giang', [0, 2, 25], [0, 3, 16], [0, 10, 83]),
  district('Huyện Đông Giang', [0, 2, 24], [0, 3, 17], [0, 10, 79]),
  district('Huyện Tây Giang', [0, 2, 23], [0, 3, 15], [0, 9, 76]),
  district('Huyện Bắc Trà My', [0, 2, 33], [0, 4, 30], [0, 11, 90]),
  district('Huyện Nam Trà My', [0, 3, 29], [0, 4, 20], [0, 10, 82]),
];
