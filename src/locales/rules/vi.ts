import { filePlace } from './file-place';
import { filePlaceVi } from './file-place-vi';
import type { RulePhrases } from './phrases';

const TABLES = { limits: '1', parts: '2', groupings: '3' } as const;
const shown = (value: unknown) => (value === '' ? '(trống)' : `“${String(value)}”`);
const number = new Intl.NumberFormat('vi');

/** Sentences about rules in Vietnamese. */
export const rulePhrasesVi: RulePhrases = {
  ruleTrouble: (trouble, { limit, bloc, part, grouping }) => {
    switch (trouble.code) {
      case 'rules-unnamed':
        return 'Bộ quy định chưa có tên, hoặc chưa có tên tiếng Anh.';
      case 'rules-without-blocs':
        return 'Bộ quy định chưa có khối nào.';
      case 'too-many-blocs':
        return `Có ${trouble.count} khối; nhiều nhất ${trouble.most} khối.`;
      case 'bloc-twice':
        return `Mã khối “${trouble.bloc}” có hai lần.`;
      case 'bloc-unnamed':
        return `Khối “${trouble.bloc}” chưa có tên hoặc tên ngắn, tiếng Việt hoặc tiếng Anh.`;
      case 'bloc-without-words':
        return `${bloc(trouble.bloc)}: chưa có từ nhận biết trong tiêu đề biểu.`;
      case 'names-shared':
        return `Hai khối cùng tên “${trouble.name}”: ${trouble.blocs.map(bloc).join(', ')}. Đặt tên khác nhau, vì kết quả chỉ phân biệt các khối bằng tên.`;
      case 'name-with-separator':
        return `Tên ngắn của ${bloc(trouble.bloc)} có dấu “${trouble.separator}”, là dấu ngăn các tổ chức, các khối trong một phương án. Bỏ dấu này.`;
      case 'words-shared':
        return `Hai khối cùng nhận biết bằng “${trouble.words}”: ${trouble.blocs.map(bloc).join('; ')}.`;
      case 'limit-not-whole':
        return `${limit(trouble.limit)}: cần số nguyên từ 1 trở lên.`;
      case 'limits-contradict':
        return `“${limit(trouble.lower)}” đang lớn hơn “${limit(trouble.upper)}”.`;
      case 'part-empty':
        return 'Có cách lập chung chưa chọn khối nào.';
      case 'part-twice':
        return `${part(trouble.part)}: có hai lần.`;
      case 'part-with-unknown-bloc':
        return `Có cách lập chung nhắc đến khối không có: “${trouble.bloc}”.`;
      case 'bloc-never-grouped':
        return `${bloc(trouble.bloc)}: không có phương án nào đang dùng.`;
      case 'no-grouping':
        return 'Không có phương án nào gồm đủ các khối.';
      case 'nothing-recommended':
        return 'Không có phương án nào được đề xuất.';
      case 'too-many-groupings':
        return `Các cách lập chung cho ra ${trouble.count} phương án; nhiều nhất ${trouble.most}.`;
      case 'grouping-never-chosen':
        return `Phương án “${grouping(trouble.grouping)}” không bao giờ được chọn: trong mọi trường hợp phương án này đủ thì ${trouble.before.map((one) => `“${grouping(one)}”`).join(' hoặc ')}, được xét trước, cũng đủ.`;
      case 'citation-twice':
        return `Căn cứ “${trouble.citation}” có hai lần.`;
      case 'citation-missing':
        return `Thiếu căn cứ “${trouble.citation}”.`;
      case 'procedure-unknown':
        return `Không có quy trình “${trouble.procedure}”.`;
    }
  },
  sheetTrouble: (trouble, { limit }) => {
    switch (trouble.code) {
      case 'value-not-whole':
        return `${limit(trouble.limit)}: cần số nguyên từ 1 trở lên, ô đang có ${shown(trouble.found)}.`;
      case 'word-unknown':
        return `Ô đang có ${shown(trouble.found)}; chọn một trong: ${trouble.choices.join(', ')}.`;
      case 'shown-only':
        return `Ô chỉ để xem đang có ${shown(trouble.found)}, đúng ra là ${shown(trouble.expected)}. Ghi lại trang Quy định; muốn đổi thì đổi trong ngăn.`;
      case 'row-missing':
        return `Bảng ${TABLES[trouble.table]} thiếu dòng số ${trouble.number}. Ghi lại trang Quy định.`;
      case 'row-moved':
        return `Dòng số ${trouble.number} của bảng ${TABLES[trouble.table]} đã đổi chỗ. Ghi lại trang Quy định.`;
      case 'calculated-otherwise':
        return `Ô tự tính đang có ${shown(trouble.found)}, đúng ra là ${shown(trouble.expected)}: đã ghi đè hoặc chưa tính lại. Tính lại (F9), hoặc ghi lại trang Quy định.`;
      case 'name-elsewhere':
        return `Tên “${trouble.name}” của sổ làm việc đã mất hoặc chỉ nơi khác. Ghi lại trang Quy định.`;
      case 'set-unknown':
        return `Bộ quy định “${trouble.id}” không có trong sổ làm việc này. Nhận bộ đó từ tệp, hoặc ghi trang của bộ khác.`;
      case 'set-changed':
        return `Bộ quy định “${trouble.id}” đã được sửa sau khi ghi trang này. Ghi lại trang Quy định.`;
    }
  },
  difference: (difference, from, { limit, part, wording }) => {
    const change = (what: string, original: string, own: string) =>
      `${what}: ${own} (${from === 'saved' ? 'đã lưu' : 'bộ gốc'}: ${original})`;
    switch (difference.kind) {
      case 'name':
        return change('Tên', difference.original.vi, difference.own.vi);
      case 'limit':
        return change(
          limit(difference.limit),
          number.format(difference.original),
          number.format(difference.own),
        );
      case 'basis':
        return change(
          wording.row.basis,
          wording.fullOnly[difference.original],
          wording.fullOnly[difference.own],
        );
      case 'below':
        return change(wording.row.below, wording.below[difference.original], wording.below[difference.own]);
      case 'preference':
        return change(
          wording.row.preference,
          wording.preference[difference.original],
          wording.preference[difference.own],
        );
      case 'part':
        return change(
          part(difference.blocs),
          difference.original === null ? 'không có' : wording.use[difference.original],
          difference.own === null ? 'đã bỏ' : wording.use[difference.own],
        );
    }
  },
  refusal: (refusal) => {
    switch (refusal.code) {
      case 'file-too-large':
        return `Tệp có ${number.format(refusal.bytes)} byte; nhiều nhất ${number.format(refusal.most)} byte.`;
      case 'not-json':
        return 'Tệp không phải là tệp bộ quy định (JSON).';
      case 'not-a-rule-set':
        return refusal.at === ''
          ? 'Tệp JSON này không phải là bộ quy định của Kiện toàn.'
          : `Bộ quy định trong tệp thiếu hoặc ghi chưa đúng: ${filePlace(refusal.at, filePlaceVi)}.`;
      case 'id-taken':
        return `Mã “${refusal.id}” là của bộ có sẵn. Đặt mã khác.`;
      case 'not-saved':
        return 'Có thay đổi ngoài các giá trị được sửa trên trang. Lưu thành bộ riêng trước khi ghi.';
      case 'in-use':
        return `Trang “${refusal.sheet}” đang áp dụng bộ này, chưa xóa. Chọn bộ khác rồi nhấn “Ghi trang Quy định”, sau đó xóa bộ này.`;
      case 'too-many':
        return 'Các bộ riêng đã quá nhiều để giữ trong sổ làm việc. Xóa bớt một bộ.';
    }
  },
};
