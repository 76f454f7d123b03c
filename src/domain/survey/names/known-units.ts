/** The units directly under a province at one time. */
export interface KnownProvince {
  readonly name: string;
  readonly year: number;
  /** With their kinds, as they are written in a document. */
  readonly units: readonly string[];
}

/** The eighteen of 2012: Điện Bàn was a district still, no town. */
const QUANG_NAM_2012: KnownProvince = {
  name: 'Quảng Nam',
  year: 2012,
  units: [
    'Thành phố Tam Kỳ',
    'Thành phố Hội An',
    'Huyện Điện Bàn',
    'Huyện Duy Xuyên',
    'Huyện Đại Lộc',
    'Huyện Thăng Bình',
    'Huyện Quế Sơn',
    'Huyện Nông Sơn',
    'Huyện Núi Thành',
    'Huyện Phú Ninh',
    'Huyện Tiên Phước',
    'Huyện Hiệp Đức',
    'Huyện Phước Sơn',
    'Huyện Nam Giang',
    'Huyện Đông Giang',
    'Huyện Tây Giang',
    'Huyện Bắc Trà My',
    'Huyện Nam Trà My',
  ],
};

export const KNOWN_PROVINCES: readonly KnownProvince[] = [QUANG_NAM_2012];
