import type { RuleSet } from '../../domain/decision/rule-set';
import type { CollectedWording } from '../../domain/collect/collected-wording';
import type { Field } from '../../domain/survey/field';

const MEASURES = {
  committees: 'ĐB cơ sở',
  cells: 'CB cơ sở',
  organisations: 'TCCSĐ',
  members: 'Đảng viên',
  fullMembers: 'Chính thức',
  probationary: 'Dự bị',
  executive: 'Cấp ủy viên',
} as const;
const FIELDS = {
  index: 'TT',
  district: 'Tên đơn vị',
  bloc: 'Khối',
  organisation: 'Tên tổ chức cơ sở đảng',
  'organisation-type': 'Loại hình',
} as const;
const SOURCES = { file: 'Tệp', sheet: 'Trang tính', cell: 'Ô nguồn', key: 'Mã dòng' } as const;

/**
 * The words of the gathered sheet: Vietnamese in whatever language the pane speaks, as the surveys are that it is made
 * of, so that it reads as one of them even where its hidden names are lost.
 */
export function collectedWording({ blocs }: Pick<RuleSet, 'blocs'>): CollectedWording {
  const bloc = (id: string) => blocs.find((known) => known.id === id)?.shortName.vi ?? id;
  const fieldHeader = (field: Field): string => {
    if (field.kind !== 'count') return FIELDS[field.kind];
    const measure = MEASURES[field.measure];
    return field.bloc === null ? measure : `${bloc(field.bloc)}: ${measure}`;
  };
  return {
    sheetName: 'Khảo sát tổng hợp',
    title: {
      wide: 'TỔNG HỢP KHẢO SÁT TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN TỪ NHIỀU TỆP',
      'by-organisation': 'TỔNG HỢP DANH SÁCH TỔ CHỨC CƠ SỞ ĐẢNG TỪ NHIỀU TỆP',
    },
    guide:
      'Mỗi dòng ghi rõ tệp, trang tính và ô nguồn. Gộp lại một tệp chỉ thay các dòng của tệp đó; dòng đã sửa tay và cột tự thêm được giữ nguyên.',
    total: 'Tổng dòng đang hiện',
    missing: 'Số dòng chưa có số',
    header: (column) => (column.kind === 'source' ? SOURCES[column.id] : fieldHeader(column.field)),
    bloc,
    type: (type) => (type === null ? '' : { committee: 'Đảng bộ cơ sở', cell: 'Chi bộ cơ sở' }[type]),
  };
}
