import type { Finding } from '../../domain/survey/finding';
import { lowered } from '../sheet/vi';
import { measure } from './terms-vi';

const number = new Intl.NumberFormat('vi-VN');
const average = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** At most a dozen addresses or names. */
const listed = (texts: readonly string[]) => texts.slice(0, 12).join(', ') + (texts.length > 12 ? ' …' : '');

const rowNumbers = (rows: readonly number[]) => listed(rows.map((row) => String(row + 1)));

/** The sentence for a finding in Vietnamese: which cell, what stands there, what to do. */
export function findingVi(finding: Finding, bloc: (id: string) => string): string {
  const whose = () =>
    'measure' in finding && 'district' in finding && 'bloc' in finding
      ? `${measure[finding.measure]} ${lowered(bloc(finding.bloc))} của ${finding.district}`
      : '';
  const of = (district: string) => (district === '' ? '' : ` của ${district}`);
  switch (finding.code) {
    case 'count-missing':
      return `Ô ${finding.cell} để trống: chưa có ${whose()}. Nhập số; nếu không có thì nhập 0.`;
    case 'count-not-whole':
      return `Ô ${finding.cell} ghi ${number.format(finding.found)}: ${whose()} không phải số nguyên. Kiểm tra dấu chấm, dấu phẩy khi nhập.`;
    case 'count-negative':
      return `Ô ${finding.cell} ghi ${number.format(finding.found)}: ${whose()} là số âm. Nhập lại số đúng.`;
    case 'count-is-date':
      return `Ô ${finding.cell} đang là ngày tháng: chưa đọc được ${whose()}. Định dạng ô là số rồi nhập lại.`;
    case 'count-is-percentage':
      return `Ô ${finding.cell} đang là tỷ lệ phần trăm: chưa đọc được ${whose()}. Nhập số đảng viên hoặc số tổ chức.`;
    case 'count-is-text':
      return `Ô ${finding.cell} ghi chữ “${finding.found}”: chưa đọc được ${whose()}. Nhập bằng chữ số; phần giải thích ghi ở cột ghi chú.`;
    case 'count-is-formula-error':
      return `Ô ${finding.cell} báo lỗi ${finding.found}: chưa có ${whose()}. Sửa công thức trong ô.`;
    case 'full-members-exceed-members':
      return `Ô ${finding.cell} ghi ${number.format(finding.found)} đảng viên chính thức, nhiều hơn tổng số ${number.format(finding.members)} đảng viên của ${lowered(bloc(finding.bloc))}, ${finding.district}. Kiểm tra lại hai cột.`;
    case 'district-twice':
      return `Ô ${finding.cell}: “${finding.district}” đã có ở ô ${finding.other}. Giữ một dòng, hoặc ghi rõ tên để phân biệt.`;
    case 'district-name-missing':
      return `Ô ${finding.cell} để trống: dòng có số liệu nhưng chưa có tên đơn vị. Nhập tên.`;
    case 'district-from-title':
      return `Tên đơn vị được lấy từ ô ${finding.cell} (“${finding.district}”) vì bảng không ghi tên. Nếu chưa đúng thì thêm cột “Tên đơn vị” và ghi tên vào bảng.`;
    case 'row-under-same-name':
      return `Ô ${finding.cell}: dòng có số liệu nhưng không có tên riêng, nằm dưới “${finding.district}” (ô ${finding.other}); chưa rõ cộng các dòng, chỉ lấy một dòng, hay là đơn vị khác. Ghi số của mỗi đơn vị trên một dòng có tên riêng.`;
    case 'row-looks-like-total':
      return `Ô ${finding.cell}: dòng “${finding.district}” giống dòng cộng (số liệu hoặc cách ghi). Nếu là dòng cộng thì ghi “Tổng cộng”; nếu là đơn vị thì ghi số thứ tự và loại đơn vị (huyện, xã …) trước tên.`;
    case 'row-not-numbered':
      return `Ô ${finding.cell}: dòng “${finding.district}” có số liệu nhưng không có số thứ tự như các dòng khác; chưa rõ có phải đơn vị hay không. Ghi số thứ tự, hoặc chuyển dòng này ra ngoài bảng.`;
    case 'row-below-total':
      return `Ô ${finding.cell}: dòng “${finding.district}” nằm dưới dòng cộng; chưa rõ có phải đơn vị hay không. Nếu là đơn vị thì chuyển lên trên dòng cộng; nếu không thì chuyển ra ngoài bảng.`;
    case 'row-looks-like-group':
      return `Ô ${finding.cell}: “${finding.district}” giống tên một nhóm đơn vị. Nếu là nhóm thì ghi I, II … ở cột TT và kiểm tra số cộng của nhóm; nếu là đơn vị thì ghi số thứ tự và tên đầy đủ.`;
    case 'row-set-aside':
      return `Ô ${finding.cell}: dòng “${finding.district}” không phải đơn vị nên không tính vào kết quả. Nếu là đơn vị thì ghi loại đơn vị (huyện, xã …) trước tên.`;
    case 'rows-after-table':
      return `Ô ${finding.cell}: bảng kết thúc ở ô ${finding.ended}, nhưng từ dòng này vẫn còn số liệu chưa được đọc. Nếu là phần tiếp của bảng thì ghi tiêu đề như đầu bảng hoặc bỏ dòng ngăn cách; nếu là bảng khác thì nhấn “Chỉ định cột…” và ghi dòng tiêu đề của bảng cần đọc, hoặc chuyển sang trang tính khác.`;
    case 'header-holds-numbers':
      return `Ô ${finding.cell}: dòng này được chỉ định là dòng tiêu đề nhưng có số liệu; số liệu đó không được tính. Nếu là một đơn vị thì nhấn “Chỉ định cột…” và ghi lại các dòng tiêu đề; bảng chưa có tiêu đề thì chèn một dòng tiêu đề lên trên.`;
    case 'organisations-differ':
      return `Ô ${finding.cell} ghi ${number.format(finding.found)} tổ chức cơ sở đảng, trong khi đảng bộ và chi bộ cơ sở cộng lại là ${number.format(finding.sum)} (${lowered(bloc(finding.bloc))}, ${finding.district}). Kiểm tra lại các cột.`;
    case 'members-differ':
      return `Ô ${finding.cell} ghi ${number.format(finding.found)} đảng viên, trong khi chính thức và dự bị cộng lại là ${number.format(finding.sum)} (${lowered(bloc(finding.bloc))}, ${finding.district}). Kiểm tra lại các cột.`;
    case 'total-differs':
      return `Ô ${finding.cell} ghi ${typeof finding.found === 'number' ? number.format(finding.found) : `“${String(finding.found)}”`}, trong khi cộng các dòng được ${number.format(finding.sum)} (${measure[finding.measure]}${finding.bloc === null ? '' : `, ${lowered(bloc(finding.bloc))}`}). Kiểm tra dòng cộng hoặc các dòng được cộng.`;
    case 'count-is-dash':
      return `Ô ${finding.cell} ghi “${finding.found}”: chưa rõ ${whose()} là 0 hay chưa có số liệu. Nếu không có thì nhập 0, hoặc chọn “Ô trống và dấu gạch là 0” cho cột này.`;
    case 'count-merged':
      return `Ô ${finding.cell} thuộc vùng gộp ${finding.area}: nội dung ghi chung cho nhiều ô, chưa rõ ${whose()}. Bỏ gộp ô và ghi số riêng cho từng ô.`;
    case 'count-is-mark':
      return `Ô ${finding.cell} đánh dấu “${finding.found}”: chưa có ${whose()}. Nhập bằng chữ số.`;
    case 'count-maybe-thousands':
      return `Ô ${finding.cell} ghi ${number.format(finding.found)}: ${whose()} không phải số nguyên; có thể là ${number.format(finding.suggested)}. Nhập lại, không dùng dấu chấm, dấu phẩy.`;
    case 'count-too-large':
      return `Ô ${finding.cell} ghi ${number.format(finding.found)}: ${whose()} lớn bất thường so với một khối của một đơn vị nên chưa tính. Nếu ghi nhầm (thừa chữ số, số điện thoại …) thì nhập lại; nếu cột này không phải số cần đọc thì chọn lại cột.`;
    case 'count-read-from-text':
      return `Ô ${finding.cell} ghi chữ “${finding.found}”, đã đọc là ${number.format(finding.value)} (${whose()}). Nên nhập lại bằng số để công thức cộng được.`;
    case 'bloc-unknown':
      return `Ô ${finding.cell} ghi “${finding.found}”: chưa rõ là khối nào${of(finding.district)}. Ghi đúng tên khối.`;
    case 'bloc-twice':
      return `Ô ${finding.cell}: ${lowered(bloc(finding.bloc))} của ${finding.district} đã có ở ô ${finding.other}. Giữ một dòng.`;
    case 'bloc-missing':
      return `Ô ${finding.cell}: ${finding.district} chưa có dòng nào của ${lowered(bloc(finding.bloc))}. Thêm dòng; nếu khối không có đảng viên thì ghi 0.`;
    case 'row-without-bloc':
      return `Ô ${finding.cell}: dòng có số liệu nhưng chưa rõ thuộc khối nào của ${finding.district}. Ghi tên khối.`;
    case 'row-without-district':
      return `Ô ${finding.cell}: dòng có số liệu nhưng phía trên chưa có tên đơn vị. Ghi tên đơn vị.`;
    case 'district-maybe-organisation':
      return `Ô ${finding.cell}: “${finding.organisation}” không có số đảng viên, chưa rõ là đơn vị khác hay là tổ chức của ${finding.district}. Nếu là tổ chức thì ghi số đảng viên; nếu là đơn vị thì ghi các khối bên dưới.`;
    case 'district-maybe-changes':
      return `Ô ${finding.cell}: các khối của ${finding.district} bắt đầu lại từ dòng này; có thể thiếu tên đơn vị khác. Ghi tên đơn vị ở dòng này.`;
    case 'row-between-districts':
      return `Ô ${finding.cell} để trống: chưa rõ dòng này thuộc ${finding.district}${finding.other === '' ? '' : ` hay ${finding.other}`}. Ghi tên đơn vị.`;
    case 'district-in-two-places':
      return `Ô ${finding.cell}: “${finding.district}” đã có các tổ chức từ ô ${finding.other}, nay lại có ở chỗ khác; có thể ghi nhầm tên đơn vị. Sửa tên, hoặc xếp các dòng của một đơn vị liền nhau.`;
    case 'choice-gone':
      if (!finding.stood)
        return `Ô ${finding.cell}: dòng đầu của “${finding.district}” lúc ghi lần trước không còn trong biểu. Nếu từ lần ghi ấy đã ghi phương án chọn ở dòng đó thì phương án cũng không còn, cần ghi lại ở dòng đầu hiện nay.`;
      return `Ô ${finding.cell}: phương án chọn của “${finding.district}” lúc ghi lần trước không còn, vì dòng có phương án ấy không còn trong biểu. Kết quả lúc này theo phương án đề xuất; nếu vẫn chọn như trước thì ghi lại phương án, lý do và văn bản đồng ý ở dòng đầu của đơn vị.`;
    case 'organisation-twice':
      return `Ô ${finding.cell}: “${finding.organisation}” đã có ở ô ${finding.other}, cùng đơn vị và cùng khối. Nếu ghi trùng thì xóa một dòng; nếu là hai tổ chức thì ghi tên để phân biệt.`;
    case 'organisation-maybe-part':
      return `Ô ${finding.cell}: “${finding.organisation}” được ghi như một phần của tổ chức ở ô ${finding.other}, nhưng số đảng viên các phần cộng lại không bằng tổ chức đó. Nếu là chi bộ trực thuộc thì kiểm tra số hoặc bỏ các dòng này; nếu là tổ chức cơ sở thì ghi số thứ tự riêng.`;
    case 'blocs-differ':
      return `Ô ${finding.cell} ghi ${number.format(finding.found)}, trong khi các khối cộng lại được ${number.format(finding.sum)} (${measure[finding.measure]}, ${finding.district}). Kiểm tra số cộng này hoặc số của các khối.`;
    case 'organisation-name-missing':
      return `Ô ${finding.cell} để trống: tổ chức cơ sở đảng này của ${finding.district} chưa có tên. Ghi tên.`;
    case 'bloc-in-two-parts':
      return `Ô ${finding.cell} và ô ${finding.other}: mặt trận và đoàn thể ghi riêng, đã cộng lại thành ${lowered(bloc(finding.bloc))}. Kiểm tra lại nếu một trong hai đã là số của cả khối.`;
    case 'bloc-part-missing':
      return `Ô ${finding.cell}: ${finding.district} chỉ có một trong hai phần (mặt trận, đoàn thể) của ${lowered(bloc(finding.bloc))}. Thêm dòng còn thiếu; nếu không có đảng viên thì ghi 0.`;
    case 'organisation-maybe-dissolved':
      return `Ô ${finding.cell} ghi “${finding.found}”, nhưng “${finding.organisation}” (${finding.district}) vẫn được tính. Nếu tổ chức không còn thì xóa dòng này; nếu còn thì sửa ghi chú.`;
    case 'organisation-type-unknown':
      return `Ô ${finding.cell}: chưa rõ “${finding.organisation}” (${finding.district}) là đảng bộ hay chi bộ cơ sở. Ghi vào tên hoặc cột loại hình.`;
    case 'district-name-varies':
      return `Ô ${finding.cell}: “${finding.district}” được tính cùng đơn vị với ô ${finding.other}, dù tên ghi khác. Ghi thống nhất nếu đúng; nếu là đơn vị khác thì ghi loại đơn vị (huyện, thị xã …) trước tên.`;
    case 'text-decoded':
      return `Ô ${finding.cell}: ${number.format(finding.cells)} ô dùng phông chữ cũ (${finding.encoding === 'tcvn3' ? 'TCVN3, .VnTime' : 'VNI'}), đã đọc theo bảng mã đó. Kiểm tra lại tên; nên chuyển sang Unicode.`;
    case 'district-not-in-list':
      return `Ô ${finding.cell}: “${finding.district}” không có trong danh sách đơn vị của ${finding.province}${finding.suggestion === null ? '' : `; có thể là “${finding.suggestion}”`}. Kiểm tra lại tên.`;
    case 'units-not-in-survey':
      return `Biểu chưa có ${number.format(finding.units.length)} đơn vị của ${finding.province}: ${finding.units.join(', ')}.`;
    case 'district-names-alike':
      return `Ô ${finding.cell}: “${finding.district}” gần giống “${finding.other}” ở ô ${finding.otherCell}. Nếu là một đơn vị thì giữ một dòng.`;
    case 'members-without-organisations':
      return `Ô ${finding.cell}: ${lowered(bloc(finding.bloc))} của ${finding.district} có ${number.format(finding.found)} đảng viên nhưng không có tổ chức cơ sở đảng nào. Kiểm tra lại các cột.`;
    case 'organisations-without-members':
      return `Ô ${finding.cell}: ${lowered(bloc(finding.bloc))} của ${finding.district} có ${number.format(finding.found)} tổ chức cơ sở đảng nhưng không có đảng viên. Kiểm tra lại các cột.`;
    case 'average-far-off':
      return `Ô ${finding.cell}: bình quân ${average.format(finding.found)} đảng viên một tổ chức (${lowered(bloc(finding.bloc))}, ${finding.district}), khác xa mức phổ biến ${average.format(finding.usual)}. Xem lại số liệu.`;
    case 'row-looks-like-part':
      return `Ô ${finding.cell}: dòng “${finding.district}” có số thứ tự cấp dưới của một dòng cũng có số liệu; chưa rõ tính dòng nào. Nếu là đơn vị thì bỏ số liệu ở dòng trên hoặc ghi dòng trên là nhóm (I, II …); nếu là chi tiết thì chuyển ra ngoài bảng.`;
    case 'subtotal-differs':
      return `Ô ${finding.cell} ghi ${number.format(finding.found)}, trong khi các dòng của “${finding.district}” cộng lại là ${number.format(finding.sum)}. Kiểm tra số cộng này hoặc các dòng đơn vị.`;
    case 'district-nearly-twice':
      return `Ô ${finding.cell}: “${finding.district}” và ô ${finding.other} có thể là cùng một đơn vị. Ghi loại đơn vị (huyện, thị xã) trước tên cả hai, hoặc xóa một dòng.`;
    case 'rows-hidden':
      return `${number.format(finding.rows.length)} dòng đang ẩn hoặc bị lọc (dòng ${rowNumbers(finding.rows)}) vẫn được tính: ${listed(finding.districts)}. Bỏ ẩn, bỏ lọc để kiểm tra; dòng nào không tính thì xóa khỏi biểu.`;
    case 'calculated-by-hand':
      return 'Sổ làm việc đang tính thủ công: công thức chưa theo số liệu vừa sửa. Nhấn F9 rồi đọc lại trước khi dùng kết quả; muốn tự tính thì chọn Công thức > Tùy chọn tính toán > Tự động.';
    case 'counts-not-in-files':
      return `${number.format(finding.cells.length)} ô để trống (${listed(finding.cells)}): tệp nguồn không ghi số tổ chức hoặc số đảng viên chính thức ở đó. Không nhập 0 vào các ô này; nếu cần số liệu thì bổ sung ở tệp nguồn rồi gộp lại.`;
    case 'organisations-not-counted':
      return `Biểu không có cột: ${finding.missing
        .map((column) => `${measure[column.measure]} ${lowered(bloc(column.bloc))}`)
        .join('; ')}. Chưa tính được số tổ chức trước kiện toàn.`;
  }
}
