import type { VoteWording } from '../../domain/votes/vote-wording';

/** The sheet of confidence votes in Vietnamese. */
export const votesVi: VoteWording = {
  sheetName: 'Phiếu tín nhiệm',
  title: 'TỔNG HỢP PHIẾU TÍN NHIỆM – BƯỚC 2 VÀ BƯỚC 3',
  guide: [
    'Ô nền vàng do người tổng hợp nhập. Tỷ lệ tính trên số đảng viên chính thức được triệu tập, kể cả người vắng; số phiếu của bước 3 là tổng các hội nghị theo khối của tổ chức.',
    'Số triệu tập của bước 2 lấy từ danh mục công việc theo mã việc; nếu triệu tập số khác thì ghi ở cột “ghi khác”. Danh mục chưa có số người dự hội nghị bước 3: ghi ở cột của bước 3.',
    'Thêm người: ghi ở dòng trống của tổ chức, hoặc dòng ngay dưới bảng nhân sự. Người được giới thiệu ngoài danh sách dự kiến thì chọn ở cột “Diện giới thiệu”.',
  ],
  withoutArrangement: (districts) =>
    `Chưa có phương án tổ chức, chưa đưa vào trang này: ${districts.join(', ')}.`,
  allMembersConvened: (organisations) =>
    organisations
      ? `Biểu khảo sát chưa có số đảng viên chính thức của các tổ chức sau, số triệu tập là tất cả đảng viên: ${organisations.join('; ')}.`
      : 'Biểu khảo sát chưa có số đảng viên chính thức: số triệu tập là tất cả đảng viên.',
  registeredOtherwise: (organisations) => {
    const listed = organisations.map(
      ({ label, registered, members }) =>
        `${label} (danh mục: ${registered || 'trống'}, biểu khảo sát: ${members ?? 'chưa rõ'})`,
    );
    return `Số triệu tập ở danh mục công việc khác với biểu khảo sát khi lập trang: ${listed.join('; ')}.`;
  },
  organisation: (district, name) => `${district} – ${name}`,
  mark: {
    label: 'Mức tín nhiệm để đối chiếu, % số triệu tập, từ mức này trở lên',
    empty: 'Chưa ghi mức: trang không nêu đạt hay chưa đạt.',
    wrong: 'Ghi một số từ 1 đến 100, ví dụ 50.',
  },
  titles: {
    conferences: 'Kết quả kiểm phiếu của hội nghị',
    summary: 'Tổng hợp cho bước 4',
    candidates: 'Nhân sự được lấy phiếu',
  },
  headers: {
    conferences: {
      organisation: 'Tổ chức dự kiến thành lập',
      check: 'Kiểm tra số phiếu',
      registered2: 'Bước 2: triệu tập theo danh mục',
      typed2: 'Bước 2: triệu tập, ghi khác',
      convened2: 'Bước 2: triệu tập',
      issued2: 'Bước 2: phát ra',
      returned2: 'Bước 2: thu về',
      valid2: 'Bước 2: hợp lệ',
      convened3: 'Bước 3: triệu tập',
      issued3: 'Bước 3: phát ra',
      returned3: 'Bước 3: thu về',
      valid3: 'Bước 3: hợp lệ',
      key: 'Mã việc bước 2',
      row: 'Dòng trong danh mục',
    },
    summary: {
      organisation: 'Tổ chức dự kiến thành lập',
      candidates: 'Số người được lấy phiếu',
      outside: 'Ngoài danh sách dự kiến',
      votedTwice: 'Có tỷ lệ cả hai bước',
      reachedTwice: 'Đạt mức cả hai bước',
      toReview: 'Dòng cần xem lại',
    },
    candidates: {
      organisation: 'Tổ chức dự kiến thành lập',
      name: 'Họ và tên',
      position: 'Chức danh dự kiến',
      origin: 'Diện giới thiệu',
      agreed2: 'Bước 2: đồng ý',
      share2: 'Bước 2: tỷ lệ',
      agreed3: 'Bước 3: đồng ý',
      share3: 'Bước 3: tỷ lệ',
      result: 'Đối chiếu với mức',
      check: 'Kiểm tra',
      row: 'Dòng tổ chức',
    },
  },
  origins: { expected: 'Trong danh sách', outside: 'Ngoài danh sách' },
  checks: {
    step: { 2: 'Bước 2: ', 3: 'Bước 3: ' },
    retired: 'Tổ chức không còn theo phương án trong danh mục công việc.',
    notInRegister: 'Mã việc bước 2 không có trong danh mục công việc.',
    notACount: 'có ô chưa phải là số nguyên từ 0 trở lên.',
    issuedOverConvened: 'phát ra nhiều hơn triệu tập.',
    returnedOverIssued: 'thu về nhiều hơn phát ra.',
    returnedOverConvened: 'thu về nhiều hơn triệu tập.',
    validOverReturned: 'hợp lệ nhiều hơn thu về.',
    validOverIssued: 'hợp lệ nhiều hơn phát ra.',
    validOverConvened: 'hợp lệ nhiều hơn triệu tập.',
    agreedOverValid: 'đồng ý nhiều hơn hợp lệ.',
    convenedMissing: 'chưa có số triệu tập.',
    validMissing: 'chưa có số phiếu hợp lệ.',
    nameMissing: 'Chưa ghi họ và tên.',
    organisationMissing: 'Chưa chọn tổ chức trong danh sách.',
  },
  results: {
    2: { reached: 'Bước 2: đạt mức.', short: 'Bước 2: chưa đạt mức.' },
    3: { reached: 'Bước 3: đạt mức.', short: 'Bước 3: chưa đạt mức.' },
  },
  refusals: {
    count: { title: 'Số phiếu', message: 'Nhập số nguyên từ 0.' },
    origin: { title: 'Diện giới thiệu', message: 'Chọn “Trong danh sách” hoặc “Ngoài danh sách”.' },
    organisation: { title: 'Tổ chức', message: 'Chọn một tổ chức có trong bảng kết quả kiểm phiếu.' },
  },
};
