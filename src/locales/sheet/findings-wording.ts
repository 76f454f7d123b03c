import type { RuleSet } from '../../domain/decision/rule-set';
import type { FindingsWording } from '../../domain/findings-list/findings-plan';
import type { Language } from '../language';
import { messagesIn } from '../messages';

type Words = Omit<FindingsWording, 'language' | 'severity' | 'sentence'>;

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    sheetName: 'Điểm cần xem lại',
    title: (sheet) => `ĐIỂM CẦN XEM LẠI CỦA BIỂU “${sheet}”`,
    guide:
      'Lỗi giữ kết luận của đơn vị liên quan ở “chưa xác định” cho đến khi sửa xong và đọc lại. Cột “Đã xử lý” do người kiểm tra ghi.',
    headers: { number: 'TT', severity: 'Mức độ', cell: 'Ô', text: 'Nội dung', done: 'Đã xử lý' },
    toDo: 'Còn phải xử lý:',
  },
  en: {
    sheetName: 'To be checked',
    title: (sheet) => `WHAT IS TO BE CHECKED IN “${sheet}”`,
    guide:
      'An error keeps the districts that it touches undetermined until it is corrected and the sheet is read again. The column “Done” is for whoever checks.',
    headers: { number: 'No.', severity: 'Severity', cell: 'Cell', text: 'What', done: 'Done' },
    toDo: 'Still to do:',
  },
};

/** The words of the list of findings for a rule set. */
export function findingsWording(language: Language, rules: RuleSet): FindingsWording {
  const messages = messagesIn(language, rules);
  return {
    ...WORDS[language],
    language,
    severity: (severity) => messages.severity(severity),
    sentence: (finding) => messages.finding(finding),
  };
}
