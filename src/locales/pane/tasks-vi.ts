import { checklistsVi } from './checklists-vi';
import type { TasksText } from './tasks-text';

const format = new Intl.NumberFormat('vi-VN');
const n = (value: number) => format.format(value);
const late = (count: number) => (count === 0 ? '' : `, ${n(count)} việc quá hạn`);

/** Following the tasks of the register, in Vietnamese. */
export const tasksVi: TasksText = {
  title: 'Theo dõi công việc',
  introduction:
    'Các việc đang áp dụng trong danh mục công việc, việc gấp nhất đứng trước. Ghi ở đây cũng như ghi thẳng vào cột Trạng thái, Ngày xong, Thời hạn của danh mục.',
  cannot: 'Chưa theo dõi được',
  toRegister: 'Về danh mục',
  number: n,
  share: (done, total) => `${n(done)}/${n(total)}`,
  doneOf: (done, total) => `${n(done)}/${n(total)} việc đã xong`,
  overdue: (count) => `${n(count)} việc quá hạn`,
  noneOverdue: 'không có việc quá hạn',

  scope: 'Đơn vị',
  allUnits: (count) => `Tất cả ${n(count)} đơn vị`,
  unit: (name, overdue) => (overdue === 0 ? name : `${name} – ${n(overdue)} việc quá hạn`),
  followSelection: 'Theo ô đang chọn trên trang tính',
  selectionNotFollowed: 'Excel chưa cho biết ô đang chọn; chọn đơn vị trong danh sách.',

  steps: 'Từng bước',
  stepDone: (step, done, total, overdue) => `${step}: ${n(done)}/${n(total)} việc đã xong${late(overdue)}`,

  tooEarly: (count) => `${n(count)} việc ghi “Xong” khi bước trước chưa xong`,
  tooEarlyTask: (district, work, before) =>
    `${district}: “${work}” đã xong; chưa xong: ${before.map((one) => `“${one}”`).join(', ')}.`,

  lostStatuses: checklistsVi.lostStatuses,
  lostStatusesHint:
    'Chưa rõ các việc ấy đã xong hay chưa. Màn hình Danh mục nêu cách lấy lại và việc cập nhật sẽ làm gì.',
  tickedOtherwise: (count) => `${n(count)} việc đã đánh dấu xong nhưng trạng thái ghi khác`,
  tickedOtherwiseTask: (district, work, status) => `${district}: “${work}” – ${status}.`,
  more: (count) => `và ${n(count)} việc khác.`,

  next: 'Việc tiếp theo',
  nothingOpen: 'Không còn việc nào chưa xong.',
  showDone: 'Hiện cả việc đã xong và không áp dụng',
  late: (days) => `Quá hạn ${n(days)} ngày`,
  dueToday: 'Hạn hôm nay',
  dueOn: (day) => `Hạn ${day}`,
  noDeadline: 'Chưa có hạn',
  state: { todo: 'Chưa làm', doing: 'Đang làm', done: 'Xong', 'not-applicable': 'Không áp dụng' },
  otherStatus: (found) => `Trạng thái “${found}”`,
  finishedOn: (day) => `xong ${day}`,
  goTo: 'Đến ô',

  toEntry: (count) => `Ghi cho ${n(count)} việc…`,
  entry: (count) => `Ghi cho ${n(count)} việc đã chọn`,
  entryHint: 'Đánh dấu các việc cần ghi trạng thái hoặc thời hạn.',
  what: 'Ghi',
  marks: {
    done: 'Trạng thái: Xong',
    doing: 'Trạng thái: Đang làm',
    todo: 'Trạng thái: Chưa làm',
    'not-applicable': 'Trạng thái: Không áp dụng',
    due: 'Thời hạn',
  },
  finishedDay: 'Ngày xong',
  finishedHint: 'Để trống nếu chưa rõ ngày; ngày đã ghi được giữ nguyên.',
  dueDay: 'Thời hạn',
  dueHint: 'Để trống thì theo hạn của kế hoạch.',
  write: 'Ghi vào danh mục',
  untick: 'Bỏ đánh dấu',
  written: (cells) => `Đã ghi ${n(cells)} ô vào danh mục`,
  nothingWritten: 'Danh mục đã có sẵn những điều này, không ghi gì',
  undone: 'Đã hoàn tác lần ghi vừa rồi',
  notWritten: 'Chưa ghi gì',
  changed: (tasks) =>
    `Các việc này đã thay đổi sau khi đọc: ${tasks.slice(0, 5).join('; ')}${tasks.length > 5 ? ` và ${n(tasks.length - 5)} việc khác` : ''}. Danh sách dưới đây vừa được đọc lại; xem rồi ghi lại nếu vẫn cần.`,

  filter: {
    title: 'Lọc trang danh mục',
    ofAll: 'Các dòng của tất cả đơn vị; chọn một đơn vị ở đầu màn hình thì chỉ lọc các dòng của đơn vị ấy.',
    ofDistrict: (district) => `Các dòng của ${district}, đơn vị đang chọn ở đầu màn hình.`,
    step: 'Bước',
    anyStep: 'Tất cả các bước',
    follower: 'Người theo dõi',
    anyFollower: 'Bất kỳ ai',
    followedBy: {
      leader: (name) => `Lãnh đạo: ${name}`,
      specialist: (name) => `Chuyên viên: ${name}`,
    },
    tasks: 'Việc',
    which: { all: 'Tất cả', open: 'Chưa xong', overdue: 'Quá hạn' },
    apply: 'Lọc',
    showAll: 'Hiện tất cả các dòng',
    shown: (tasks) =>
      tasks === 0
        ? 'Không có việc nào như vậy: trang danh mục không hiện việc nào'
        : `Trang danh mục chỉ hiện ${n(tasks)} việc`,
    shownAll: 'Trang danh mục hiện tất cả các dòng',
    forEveryone:
      'Không ô nào thay đổi. Ai mở sổ này cũng thấy trang đã lọc; việc thay đổi sau đó thì lọc lại. Bỏ lọc bằng nút “Hiện tất cả các dòng” hoặc nút lọc ở đầu cột.',
    notFiltered: 'Chưa lọc được',
  },

  waves: 'Theo đợt',
  wave: 'Đợt',
  units: 'Đơn vị',
  done: 'Đã xong',
  overdueShort: 'Quá hạn',
  nextDeadline: 'Hạn gần nhất',
  noWaves: 'Danh mục chưa có đợt nào. Xếp các đơn vị vào đợt ở trang kế hoạch.',

  byUnit: 'Theo đơn vị',
  byUnitHint: 'Mỗi ô là một bước: phần tô là tỷ lệ việc đã xong, viền đậm là có việc quá hạn.',
  pictureOf: (name, done, total, overdue) => `${name}: ${n(done)}/${n(total)} việc đã xong${late(overdue)}`,
};
