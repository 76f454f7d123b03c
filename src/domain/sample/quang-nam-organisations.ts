import { QUANG_NAM_2012, type SampleBloc } from './quang-nam-2012';

/** A base organisation of the sample: its name and numbers are invented, its bloc's totals are those of the sample. */
export interface SampleOrganisation {
  readonly district: string;
  readonly bloc: SampleBlocId;
  readonly name: string;
  readonly type: 'committee' | 'cell';
  readonly fullMembers: number;
  readonly probationary: number;
  /** cấp ủy viên */
  readonly executive: number;
}

export type SampleBlocId = 'party' | 'front' | 'government';
const BLOC_IDS: readonly SampleBlocId[] = ['party', 'front', 'government'];

/** More than any bloc of the sample has, in each list. */
const AGENCIES: Readonly<Record<SampleBlocId, readonly string[]>> = {
  party: ['Văn phòng cấp ủy', 'Ban Tổ chức', 'Ban Tuyên giáo và Dân vận'],
  front: ['Ủy ban MTTQ', 'Hội Nông dân', 'Hội Liên hiệp Phụ nữ', 'Đoàn Thanh niên và Hội Cựu chiến binh'],
  government: [
    'Văn phòng HĐND và UBND',
    'Phòng Nội vụ',
    'Phòng Tài chính – Kế hoạch',
    'Phòng Giáo dục và Đào tạo',
    'Phòng Tài nguyên và Môi trường',
    'Phòng Nông nghiệp',
    'Phòng Kinh tế và Hạ tầng',
    'Phòng Lao động – Thương binh và Xã hội',
    'Phòng Văn hóa và Thông tin',
    'Phòng Tư pháp',
    'Thanh tra',
    'Phòng Y tế',
    'Phòng Dân tộc',
    'Phòng Quản lý đô thị',
  ],
};

/** The base organisations of the sample survey, 312 of them, district by district and bloc by bloc. */
export const QUANG_NAM_ORGANISATIONS: readonly SampleOrganisation[] = QUANG_NAM_2012.flatMap((district) =>
  BLOC_IDS.flatMap((bloc) => organisationsOf(district.name, bloc, district[bloc])),
);

function organisationsOf(
  district: string,
  bloc: SampleBlocId,
  counts: SampleBloc,
): readonly SampleOrganisation[] {
  const number = counts.committees + counts.cells;
  return shares(counts.members, number).map((members, index): SampleOrganisation => {
    const type = index < counts.committees ? 'committee' : 'cell';
    const probationary = members >= 8 ? 1 : 0;
    const fullMembers = members - probationary;
    return {
      district,
      bloc,
      name: `${type === 'committee' ? 'Đảng bộ' : 'Chi bộ'} ${AGENCIES[bloc][index] ?? `số ${index + 1}`}`,
      type,
      fullMembers,
      probationary,
      executive: fullMembers >= 9 ? 3 : fullMembers >= 3 ? 1 : 0,
    };
  });
}

/** Uneven parts of a sum, the first the largest, as organisations are; the last may be very small. */
function shares(sum: number, number: number): readonly number[] {
  const weights = Array.from({ length: number }, (_, index) => number + 1 - index);
  const all = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.map((weight) => Math.floor((sum * weight) / all));
  const rest = sum - parts.reduce((total, part) => total + part, 0);
  return parts.map((part, index) => (index < rest ? part + 1 : part));
}
