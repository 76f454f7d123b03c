import type { Citation, LocalText } from '../rule-set';

const DOCUMENT = { vi: 'Điều lệ Đảng khóa XI', en: 'Party Charter, 11th Congress' };
const SUBJECT = {
  vi: 'Điều lệ Đảng Cộng sản Việt Nam',
  en: 'Charter of the Communist Party of Vietnam',
};

function clause(article: string, number: string | null, says: LocalText): Citation {
  return {
    id: number === null ? article : `${article}.${number}`,
    document: DOCUMENT,
    number: null,
    issued: '19/01/2011',
    subject: SUBJECT,
    article,
    clause: number,
    says,
  };
}

/** The clauses of the Party Charter (11th Congress, 19/01/2011) on which the rule sets lean, in this product's words. */
export const CHARTER_CLAUSES: readonly Citation[] = [
  clause('10', '3', {
    vi: 'Cấp ủy cấp trên trực tiếp quyết định lập hoặc giải thể tổ chức đảng trực thuộc.',
    en: 'The direct higher committee decides to set up or dissolve an organisation under it.',
  }),
  clause('13', '5', {
    vi: 'Nơi mới lập, chia tách, sáp nhập: cấp ủy cấp trên trực tiếp chỉ định cấp ủy chính thức.',
    en: 'Where an organisation is newly set up, split or merged, the direct higher committee appoints its official executive committee.',
  }),
  clause('21', '2', {
    vi: 'Cơ quan có từ 3 đảng viên chính thức thì lập tổ chức đảng; chưa đủ 3 thì giới thiệu sinh hoạt ở nơi khác.',
    en: 'An agency with 3 or more full members has a party organisation; with fewer, its members are introduced to another one.',
  }),
  clause('21', '3', {
    vi: 'Dưới 30 đảng viên: lập chi bộ cơ sở, có tổ đảng.',
    en: 'Fewer than 30 members: a base cell, with party groups.',
  }),
  clause('21', '4', {
    vi: 'Từ 30 đảng viên trở lên: lập đảng bộ cơ sở, có chi bộ trực thuộc.',
    en: '30 members or more: a base committee, with subordinate cells.',
  }),
  clause('21', '5', {
    vi: 'Cần báo cáo và được cấp ủy cấp trên trực tiếp đồng ý trước: đảng bộ cơ sở dưới 30 đảng viên, chi bộ trực thuộc trên 30 đảng viên, đảng bộ bộ phận.',
    en: 'Needs a report and the prior consent of the direct higher committee: a base committee under 30 members, a subordinate cell of more than 30, any sub-committee.',
  }),
  clause('24', '1', {
    vi: 'Chi bộ trực thuộc có từ 3 đảng viên chính thức.',
    en: 'A subordinate cell has 3 or more full members.',
  }),
  clause('24', '4', {
    vi: 'Dưới 9 đảng viên chính thức: bầu bí thư (cần thì phó bí thư); từ 9: bầu chi ủy.',
    en: 'Below 9 full members: a secretary, and a deputy if needed; from 9: a committee of the cell.',
  }),
  clause('31', null, {
    vi: 'Ủy ban kiểm tra do cấp ủy cùng cấp bầu, cấp ủy cấp trên trực tiếp chuẩn y; có từ đảng ủy cơ sở trở lên.',
    en: 'The inspection committee is elected by the executive committee of its level and approved by the direct higher one; it exists from the base committee upward.',
  }),
];
