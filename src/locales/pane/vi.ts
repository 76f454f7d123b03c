import { changedVi } from './changed-vi';
import { mappingVi } from './mapping-vi';
import type { PaneText } from './pane-text';
import { surveyVi } from './survey-vi';

const format = new Intl.NumberFormat('vi-VN');
const n = (value: number) => format.format(value);

/** What the pane says in Vietnamese. Everything that a user reads there stands here. */
export const paneVi: PaneText = {
  productName: 'Kiện toàn',
  languageName: { vi: 'Tiếng Việt', en: 'English' },
  rulesInUse: (name) => `Quy định: ${name}`,
  rulesChanged: (name) => `Quy định: ${name}, có giá trị đã sửa`,

  steps: {
    label: 'Các bước',
    names: { survey: 'Khảo sát', result: 'Kết quả', write: 'Ghi', checklists: 'Danh mục' },
  },

  running: {
    search: 'Đang tìm biểu khảo sát…',
    'list-sheets': 'Đang xem các trang tính…',
    'open-sample': 'Đang mở mẫu thử…',
    'open-form': 'Đang mở…',
    'open-gathering': 'Đang mở…',
    'open-what-if': 'Đang mở…',
    'write-scenario': 'Đang ghi kịch bản…',
    'create-form': 'Đang tạo mẫu khảo sát…',
    'list-findings': 'Đang lập danh sách điểm cần xem lại…',
    'list-organisations': 'Đang lập danh sách tổ chức…',
    'list-explanations': 'Đang ghi giải trình…',
    'open-explanation': 'Đang mở…',
    'read-files': 'Đang đọc tệp…',
    'preview-gathering': 'Đang so với bảng tổng hợp…',
    'write-gathering': 'Đang ghi bảng tổng hợp…',
    rules: 'Đang xem quy định…',
    read: 'Đang đọc trang tính…',
    'choose-reading': 'Đang lưu chỉ định và đọc lại…',
    'ask-selected-column': 'Đang xem cột đang chọn…',
    'preview-write': 'Đang đọc trang tính và so với kết quả…',
    write: 'Đang ghi vào trang tính…',
    'preview-checklists': 'Đang lập danh mục…',
    'write-checklists': 'Đang ghi danh mục…',
    'make-register-sheet': 'Đang lập trang…',
    'make-progress': 'Đang lập trang tiến độ…',
    tasks: 'Đang đọc, ghi công việc…',
    undo: 'Đang hoàn tác…',
    'go-to': 'Đang chuyển đến ô…',
    ribbon: 'Đang cập nhật kết quả…',
    cells: (done, total) => `${n(done)}/${n(total)} ô`,
    files: (done, total) => `${n(done)}/${n(total)} tệp`,
    stop: 'Dừng',
    delayed: 'Excel đang chờ. Nếu một ô đang được sửa, nhấn Enter trong ô đó để tiếp tục.',
  },

  common: {
    readAgain: 'Đọc lại',
    tryAgain: 'Thử lại',
    back: 'Quay lại',
    refused: 'Chưa ghi gì',
    close: 'Đóng',
    toCell: (cell) => `Đến ô ${cell}`,
    unnamed: (row) => `Dòng ${row} (chưa có tên)`,
    showMore: (more) => `Hiện thêm ${n(more)}`,
  },

  start: {
    title: 'Rà soát tổ chức cơ sở đảng theo khối',
    introduction:
      'Đọc biểu khảo sát số đảng viên theo khối của từng đơn vị, đối chiếu với Điều lệ Đảng và cho biết khối nào đủ số lượng để thành lập đảng bộ cơ sở.',
    promise:
      'Kết quả được xem trước, rồi mới ghi thành các cột bên cạnh biểu và một trang danh mục công việc. Ghi xong có thể hoàn tác.',
    none: 'Chưa thấy biểu khảo sát trong sổ làm việc này',
    noneReasons: 'Vì sao chưa đọc được:',
    noneAdvice:
      'Nếu biểu đã ở đây, ghi tên khối và “Đảng viên” trong tiêu đề cột rồi đọc lại, hoặc nhấn “Chỉ định cột…” và chọn cột cho từng nội dung. Nếu chưa, mở sổ làm việc có biểu, hoặc mở mẫu thử để xem cách làm.',
    several: (count) => `Có ${n(count)} trang tính là biểu khảo sát. Chọn một:`,
    one: 'Biểu khảo sát tìm thấy:',
    unread: 'Trang tính chưa đọc được mà có tiêu đề:',
    activeSheet: 'đang mở',
    districts: (count) => `${n(count)} đơn vị`,
    openSheet: (sheet) => `Đọc “${sheet}”`,
    openSample: 'Mở mẫu thử',
    sampleHint: 'Mẫu thử được thêm vào một trang tính mới; số liệu từng đơn vị là giả định.',
    openOrganisationSample: 'Mở mẫu thử theo tổ chức',
    more: 'Chưa có biểu khảo sát chung?',
    gather: 'Gộp nhiều tệp…',
    gatherHint: 'Đưa số liệu từ các tệp .xlsx huyện gửi về vào một trang tính. Tệp không rời khỏi máy.',
    makeForm: 'Tạo mẫu khảo sát…',
    makeFormHint: 'Trang tính trống để các đơn vị điền; điền xong đọc lại được ngay.',
    rules: 'Quy định…',
    rulesHint: 'Các mức, căn cứ và cách lập chung; sửa, ghi thành trang, lưu bộ riêng.',
    search: 'Tìm biểu khảo sát',
  },

  survey: surveyVi,
  mapping: mappingVi,

  result: {
    title: 'Kết quả rà soát',
    largeEnough: (threshold) => `Đủ từ ${n(threshold)} đảng viên trở lên`,
    share: (part, whole) => `${n(part)}/${n(whole)}`,
    conclusions: 'Phương án tổ chức',
    separate: 'Lập riêng từng khối',
    merged: 'Lập chung khối',
    organisations: 'Số tổ chức cơ sở đảng',
    fromTo: (before, after) => `${n(before)} → ${n(after)}`,
    beforeLabel: 'Hiện nay',
    afterLabel: 'Sau kiện toàn',
    picture: (before, after) =>
      `Hiện nay: ${before} tổ chức cơ sở đảng. Sau kiện toàn: ${after} đảng bộ cơ sở.`,
    coverage: (count, total) => `tính ${n(count)}/${n(total)} đơn vị`,
    squareMeans: (count) => `Mỗi ô vuông là ${n(count)} tổ chức.`,
    number: (value) => n(value),
    withOptions: (count) => `${n(count)} đơn vị cần lựa chọn phương án, chưa tính vào số sau kiện toàn.`,
    chosen: (count) => `${n(count)} đơn vị theo phương án đã chọn.`,
    againstRules: (count) => `${n(count)} đơn vị có phương án chọn khác với quy định.`,
    notUnderstood: (count) =>
      `${n(count)} đơn vị có phương án chọn chưa hiểu được, chưa tính vào số sau kiện toàn.`,
    strayChoices: 'Có phương án chọn chưa rõ của đơn vị nào',
    isChosen: 'theo phương án chọn',
    choice: 'Phương án chọn',
    choiceBecause: 'Lý do chọn',
    choiceConsent: 'Văn bản đồng ý',
    choiceToCheck: 'Có điều cần xem lại: xem Giải trình',
    toChoice: 'Đến ô chọn phương án',
    open: (count) => `${n(count)} đơn vị chưa xác định vì thiếu số liệu.`,
    beforeOpen: (count) => `${n(count)} đơn vị chưa tính được số tổ chức hiện nay.`,
    noneOpen: (count) => `Cả ${n(count)} đơn vị đều có kết luận.`,
    list: 'Từng đơn vị',
    filter: 'Lọc',
    filters: {
      all: (count) => `Tất cả (${n(count)})`,
      merged: (count) => `Lập chung khối (${n(count)})`,
      separate: (count) => `Lập riêng từng khối (${n(count)})`,
      options: (count) => `Cần lựa chọn phương án (${n(count)})`,
      open: (count) => `Chưa xác định (${n(count)})`,
      chosen: (count) => `Theo phương án chọn (${n(count)})`,
      'to-check': (count) => `Lựa chọn cần xem lại (${n(count)})`,
      note: (count) => `Có ghi chú (${n(count)})`,
    },
    search: 'Tìm tên đơn vị',
    clearSearch: 'Xóa từ đang tìm',
    found: (count) => (count === 0 ? 'Không có đơn vị nào khớp.' : `${n(count)} đơn vị`),
    badge: { merged: 'Lập chung', separate: 'Lập riêng', options: 'Cần lựa chọn', open: 'Chưa xác định' },
    hasNote: 'Có ghi chú',
    bloc: 'Khối',
    members: 'Đảng viên',
    verdict: 'Kết luận',
    noMembers: 'chưa rõ',
    reason: 'Lý do',
    note: 'Ghi chú',
    optionsIntroduction: 'Cấp ủy lựa chọn một trong các phương án:',
    option: (letter) => `Phương án ${letter}`,
    missingCells: 'Cần số đảng viên ở:',
    toRow: (row) => `Đến dòng ${row}`,
    toWrite: 'Ghi vào trang tính…',
    toChecklists: 'Lập danh mục…',
    whatIf: 'Thử phương án khác…',
    organisationList: 'Từng tổ chức cơ sở đảng',
    organisationListHint: (count) =>
      `${n(count)} tổ chức: chuyển vào đảng bộ nào, có đủ để làm chi bộ trực thuộc không.`,
    organisationFormHint: (count) =>
      `${n(count)} tổ chức theo biểu, xếp theo tổ chức dự kiến, để ghi tên và số đảng viên từng tổ chức.`,
    makeOrganisationList: 'Lập danh sách trên trang mới',
    makeOrganisationForm: 'Lập hoặc cập nhật danh sách',
    explain: 'Giải trình',
    writeExplanations: (count) => `Ghi trang giải trình (${n(count)})`,
  },

  receipt: {
    resultsTitle: 'Đã ghi kết quả',
    checklistsTitle: 'Đã ghi danh mục',
    undoneTitle: 'Đã hoàn tác',
    nothingWritten: 'Không có gì thay đổi',
    wrote: (cells) => `Đã ghi ${n(cells)} ô.`,
    where: 'Nơi ghi',
    newSheets: 'Trang tính mới',
    nothing: 'Lần này không có ô nào phải ghi.',
    goThere: 'Đến nơi đã ghi',
    undo: 'Hoàn tác lần ghi này',
    cannotUndo: 'Lần ghi này quá lớn để hoàn tác từ đây. Dùng lịch sử phiên bản của Excel nếu cần.',
    notRemembered:
      'Phần đã ghi quá lớn để ghi nhớ trong sổ làm việc. Lần sau, những ô cần đổi sẽ được giữ nguyên và nêu như ô đã sửa tay; chọn ghi đè để cập nhật.',
    undone: (cells) => `Đã trả ${n(cells)} ô về như trước khi ghi.`,
    kept: (count) => `${n(count)} ô đã có người sửa sau khi ghi nên được giữ nguyên:`,
    removedSheets: (names) => `Đã xóa trang tính: ${names}.`,
    keptSheets: (names) => `Giữ lại trang tính có nội dung mới thêm hoặc được nơi khác nhắc đến: ${names}.`,
    more: (count) => `và ${n(count)} ô khác`,
    toChecklists: 'Lập danh mục…',
    readAgain: 'Đọc lại khảo sát',
    toResult: 'Về kết quả',
    madeTitle: {
      form: 'Đã tạo mẫu khảo sát',
      findings: 'Đã ghi danh sách điểm cần xem lại',
      organisations: 'Đã lập danh sách tổ chức',
      'organisation-form': 'Đã lập danh sách để ghi tên tổ chức',
      'organisation-update': 'Đã cập nhật danh sách tổ chức',
      explanations: 'Đã ghi giải trình',
      gathering: 'Đã gộp số liệu',
      scenario: 'Đã ghi kịch bản',
      progress: 'Đã lập trang tiến độ',
      rules: 'Đã ghi trang Quy định',
      'follow-up': 'Đã lập phiếu theo dõi',
      votes: 'Đã lập trang phiếu tín nhiệm',
    },
    madeHint: {
      form: 'Lưu sổ làm việc thành tệp riêng rồi gửi cho các đơn vị. Khi nhận lại, dùng “Gộp nhiều tệp…”.',
      findings: 'Danh sách ghi tình trạng lúc này. Sửa biểu xong, đọc lại biểu để xem còn điểm nào.',
      organisations:
        'Danh sách xếp theo đảng bộ dự kiến; lọc được theo đơn vị, theo đảng bộ, in trên khổ A4 ngang.',
      'organisation-form':
        'Ghi tên, số đảng viên, số chính thức vào từng dòng; cột “Đối chiếu” so với biểu. Phương án hoặc biểu thay đổi thì lập lại, nội dung đã ghi giữ nguyên.',
      'organisation-update':
        'Nội dung đã ghi giữ nguyên. Tổ chức mới ở các dòng cuối; dòng biểu không còn tính được ghi rõ.',
      explanations: 'Lọc được theo đơn vị, theo mục; các số là giá trị lúc ghi.',
      rules:
        'Sửa ô ở cột “Giá trị”, “Cách dùng” của trang thì kết quả thay đổi theo. Kết quả đã ghi theo bộ quy định khác ghi “ghi lại” cho đến lần ghi sau.',
      gathering: 'Mỗi dòng ghi rõ tệp, trang tính và ô nguồn. Gộp lại một tệp chỉ thay các dòng của tệp đó.',
      'follow-up':
        'In trên khổ A4 dọc, mỗi đơn vị bắt đầu một trang. Trạng thái, thời hạn theo danh mục công việc.',
      votes: 'Điền các ô nền vàng. Mức tín nhiệm để trống thì trang không nêu đạt hay chưa đạt.',
      scenario: 'Kịch bản thử để so sánh, không phải quy định; số liệu không tự đổi theo biểu.',
      progress: 'Mọi số trên trang là công thức, tự theo danh mục và kế hoạch.',
    },
    readGathered: 'Đọc bảng tổng hợp',
    toRegister: 'Về danh mục công việc',
    toSurvey: 'Về biểu khảo sát',
    toStart: 'Về màn hình đầu',
  },

  checklists: {
    title: 'Danh mục công việc',
    introduction:
      'Mỗi đơn vị và mỗi tổ chức dự kiến thành lập có các việc theo quy trình, với chủ trì, thành phần, hồ sơ và căn cứ. Trạng thái, thời hạn và ghi chú do người theo dõi nhập vào trang tính.',
    sheet: 'Trang tính',
    newSheet: (name) => `${name} (trang mới)`,
    standingSheet: (name) => `${name} (đang có)`,
    rows: 'Số việc',
    rowCount: (count) => `${n(count)} dòng`,
    added: 'Thêm mới',
    standing: 'Đang có',
    retired: 'Không còn áp dụng',
    removed: 'Đã bị xóa khỏi bảng',
    removedHint: 'Các dòng đã bị xóa khỏi bảng không được thêm lại.',
    retiredHint:
      'Các dòng không còn theo phương án hoặc đã bỏ khỏi “Quy trình” được giữ lại và đánh dấu, không bị xóa.',
    cells: 'Số ô sẽ ghi',
    nothing: 'Danh mục đã đúng với kết quả này, không có ô nào phải ghi.',
    make: 'Lập danh mục',
    update: 'Cập nhật danh mục',
    goToSheet: 'Đến trang danh mục',
    follow: 'Theo dõi công việc…',
    makeProgress: 'Lập trang tiến độ',
    optionsLater: (count) =>
      `${n(count)} đơn vị chưa có phương án: danh mục mới có việc phải làm trước, các bước sau được thêm khi phương án đã rõ.`,
    cannot: 'Chưa lập được danh mục',
    otherSheets: 'Trang kế hoạch kèm theo',
    districtFindings: 'Đơn vị chưa có hạn vì tên ở trang kế hoạch khác tên trong biểu',
    districtFinding: (found, wanted) => `“${found}”: biểu ghi “${wanted}”.`,
    delayFindings: 'Lần xin chậm chưa làm hạn nào thay đổi',
    delayFinding: (code, found) =>
      code === 'delay-district-missing'
        ? 'Chưa ghi đơn vị xin chậm.'
        : `“${found}” không có trong trang kế hoạch.`,
    lostStatuses: (count) => `${n(count)} trạng thái báo lỗi vì cột ô đánh dấu đã bị xóa`,
    lostStatusesHint: (done, unknown, areBoxesAgain) =>
      'Muốn lấy lại dấu đã đánh thì khôi phục cột bằng Ctrl+Z hoặc lịch sử phiên bản rồi nhấn “Đọc lại”. Nếu cập nhật ngay: ' +
      [
        areBoxesAgain ? 'cột “Đánh dấu xong” được lập lại ở cuối bảng, chuyển về chỗ khác được' : '',
        done === 0 ? '' : `${n(done)} việc đã ghi Ngày xong được ghi “Xong”`,
        unknown === 0
          ? ''
          : `${n(unknown)} trạng thái để trống, cần xem lại từng việc và chọn trong danh sách`,
      ]
        .filter(Boolean)
        .join('; ') +
      '.',
    procedureFindings: 'Việc con chưa đưa vào danh mục',
    procedureFinding: (code, found) =>
      code === 'step-missing'
        ? 'Chưa ghi việc con này thuộc bước nào.'
        : `“${found}” chưa phải là mã của một bước trong quy trình.`,
    pieceFindings: 'Việc con trùng mã',
    pieceFinding: (found, keptBy) =>
      `Việc ở ô ${keptBy} giữ mã ${found} cùng trạng thái đã ghi; việc ở dòng này là việc mới.`,
  },

  notice: {
    unreadable: (sheet) => `Chưa đọc được trang “${sheet}”`,
    refreshed: (sheet, cells) =>
      cells === 0
        ? `Các cột kết quả trên trang “${sheet}” đã đúng, không có ô nào phải ghi.`
        : `Đã cập nhật cột kết quả trên trang “${sheet}”: ghi ${n(cells)} ô.`,
    kept: (sheet, cells) =>
      `Trang “${sheet}”: giữ nguyên các ô đã có người sửa, chưa cập nhật: ${cells.join(', ')}. Xem ở mục Ghi để chọn ghi đè.`,
    columnsNotUsed: (sheet) => `Các cột vừa chỉ định cho trang “${sheet}” chưa được dùng`,
    columnsKept: 'Biểu vẫn được đọc như trước. Lựa chọn còn nguyên, chờ “Đọc theo chỉ định”.',
    noColumns: 'Chưa có cột kết quả nào để cập nhật. Xem kết quả và ghi lần đầu từ ngăn này.',
    filesStopped: 'Đã dừng đọc tệp. Chưa lấy gì từ các tệp vừa chọn.',
    notRefreshed: (sheet) => `Chưa cập nhật được trang “${sheet}”`,
    notMade: (sheet) => `Chưa tạo được trang “${sheet}”`,
  },

  changed: changedVi,

  trouble: {
    written: 'Đã ghi trước khi dừng:',
    bug: {
      title: 'Lỗi của phần mềm',
      what: 'Phần mềm gặp lỗi, không phải do số liệu.',
      whatToDo: 'Thử lại; nếu vẫn gặp, gửi chi tiết kỹ thuật dưới đây cho người hỗ trợ.',
    },
    notLoaded: {
      title: 'Chưa tải được một phần của phần bổ trợ',
      what: 'Phần này chỉ được tải khi cần đến. Mạng có thể đang gián đoạn, hoặc phần bổ trợ vừa có bản mới. Chưa có gì được ghi.',
      whatToDo: 'Kiểm tra kết nối rồi thử lại. Nếu vẫn gặp, đóng và mở lại ngăn này.',
    },
    detail: 'Chi tiết kỹ thuật',
    copy: 'Chép chi tiết',
    copied: 'Đã chép.',
    notCopied: 'Trình duyệt chưa cho phép chép. Hãy chọn dòng chữ và chép bằng tay.',
    hostTitle: 'Excel chưa thực hiện được',
    noOffice: {
      title: 'Chưa kết nối được với Excel',
      what: 'Ngăn này cần tải thư viện Office từ appsforoffice.microsoft.com nhưng chưa tải được. Mạng hoặc tường lửa có thể đang chặn.',
      whatToDo: 'Kiểm tra kết nối rồi đóng và mở lại ngăn này. Nếu vẫn gặp, báo người quản trị mạng.',
    },
    outsideExcel: {
      title: 'Trang này chạy trong Excel',
      what: 'Trang đang được mở ngoài Excel nên không có sổ làm việc để đọc.',
      whatToDo: 'Mở Excel, vào thẻ Trang đầu và nhấn nút Kiện toàn.',
    },
    oldExcel: {
      title: 'Excel này quá cũ',
      what: 'Phiên bản Excel đang dùng chưa có các chức năng cần để ghi kết quả.',
      whatToDo: 'Cập nhật Excel, hoặc mở sổ làm việc bằng Excel trên web.',
    },
    starting: 'Đang kết nối với Excel…',
  },
};
