import type { Measure } from '../finding';

/** What a column counts. Probationary members and base organisations are told apart so that neither is mistaken. */
export type ColumnMeasure = Measure | 'probationary' | 'organisations' | 'executive';

/** Phrases that name a measure, with the abbreviations staff use. */
export const MEASURE_PHRASES: readonly (readonly [ColumnMeasure, readonly string[]])[] = [
  [
    'committees',
    ['đảng bộ cơ sở', 'đảng ủy cơ sở', 'đảng bộ CS', 'đảng bộ', 'ĐB cơ sở', 'ĐB CS', 'ĐBCS', 'ĐB'],
  ],
  ['cells', ['chi bộ cơ sở', 'chi bộ CS', 'chi bộ', 'CB cơ sở', 'CB CS', 'CBCS', 'CB']],
  ['members', ['đảng viên', 'ĐV']],
  ['fullMembers', ['chính thức', 'ĐVCT']],
  ['probationary', ['dự bị', 'ĐVDB']],
  [
    'executive',
    [
      'cấp ủy viên',
      'ủy viên cấp ủy',
      'cấp ủy',
      'UV cấp ủy',
      'chi ủy viên',
      'ủy viên BCH',
      'UV BCH',
      'UVBCH',
      'ban chấp hành',
      'BCH',
    ],
  ],
  [
    'organisations',
    [
      'tổ chức cơ sở đảng',
      'tổ chức đảng cơ sở',
      'tổ chức đảng',
      'tổ chức cơ sở',
      'TCCSĐ',
      'TCCS đảng',
      'TCĐ',
    ],
  ],
];

/** Phrases that count nothing and name no bloc of themselves; a bloc's own words come before them. */
export const EMPTY_PHRASES = [
  'chính trị xã hội',
  'CT XH',
  'Đảng Cộng sản Việt Nam',
  'Đảng Cộng sản',
  'trong đó',
];

/**
 * Words that may stand beside a measure without changing what is counted. Anything else ("nữ", "mới kết nạp",
 * "trực thuộc", "tỷ lệ") makes the column one of the further ones: a list of what is harmless never guesses.
 */
export const HARMLESS_WORDS = (
  'số lượng tổng hiện có nay đến tháng ngày tính thời điểm toàn chung khối các cơ sở quan và của thuộc ' +
  'cấp huyện thị xã thành phố tp tx người đồng chí đ c là ở tại sl ts'
).split(' ');

/** Harmless together: "tỉnh" alone tells apart, as in "đảng viên thuộc tỉnh". "Cộng" and "năm": `harmless.ts`. */
export const HARMLESS_PHRASES = ['tổng cộng', 'tổ chức', 'toàn tỉnh'];

/** Words of which a heading of the name column is made; at least one of the second list must be among them. */
export const NAME_WORDS =
  'tên đơn vị huyện thị xã thành phố tp tx h ủy địa phương phường và các trực thuộc đảng bộ danh sách cấp tỉnh khối'.split(
    ' ',
  );
export const NAME_SIGNS = ['tên', 'đơn vị', 'địa phương', 'huyện', 'xã', 'phường', 'thành phố'];

/** Headings of the column that says to which bloc a row belongs. */
export const BLOC_HEADINGS = [
  'khối',
  'thuộc khối',
  'tên khối',
  'các khối',
  'khối cơ quan',
  'khối công tác',
  'khối TCCSĐ',
];

/** Headings of the column that says đảng bộ or chi bộ. */
export const TYPE_HEADINGS = [
  'loại hình',
  'loại',
  'hình thức',
  'mô hình',
  'loại tổ chức',
  'loại TCCSĐ',
  'hình thức tổ chức',
];

/** What a heading of the base organisations' names speaks of, after "tên" or alone. */
export const ORGANISATION_HEADINGS = [
  'cơ quan',
  'cơ quan, đơn vị',
  'đơn vị, cơ quan',
  'cơ quan, tổ chức',
  'chi bộ, đảng bộ',
  'đảng bộ, chi bộ',
  'tổ chức cơ sở đảng',
  'tổ chức đảng',
  'tổ chức',
  'chi bộ',
  'chi, đảng bộ',
  'TCCSĐ',
  'đơn vị cơ sở',
  'chi bộ cơ sở',
];

export const INDEX_HEADINGS = ['TT', 'STT', 'số TT', 'số thứ tự', 'thứ tự'];

/** Lines beside a title that use the words of a header and are none. */
export const TITLE_STARTS = ['đvt', 'đơn vị tính', 'biểu', 'mẫu'];
