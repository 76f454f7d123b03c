import { foldText } from '../text/fold-text';

const DATE = /(?:^| )ngay (?:.* )?thang (?:.* )?nam(?: |$)/;
const SIGNER =
  /^(?:nguoi lap|lap bieu|nguoi tong hop|nguoi bao cao|nguoi thong ke|truong ban|pho truong ban|thu truong|bi thu|pho bi thu|chu tich|t m|tm|k t|kt|t l|tl|ky ten|noi nhan|xac nhan)(?: |$)/;

/** A longer text beside others is a note: "báo cáo ngày 5 tháng 3 năm 2012 chưa gửi". */
const LONGEST_BESIDE = 50;

/** `Tam Kỳ, ngày … tháng … năm 2012`, `NGƯỜI LẬP BIỂU`, `T/M BAN THƯỜNG VỤ`. */
function isSignature(text: string): boolean {
  const folded = foldText(text);
  return DATE.test(folded) || SIGNER.test(folded);
}

/** The same where the row has a name: a date has nothing but a place before it and ends with the year. */
function isSignatureBesideName(text: string): boolean {
  const folded = foldText(text);
  if (SIGNER.test(folded)) return true;
  return (
    /^(?:[^,]*,)?\s*ngày/i.test(text.normalize('NFC')) &&
    DATE.test(folded) &&
    /nam(?: \d{1,4})?$/.test(folded)
  );
}

/** What a row says that may be one of signatures. */
export interface SignableRow {
  /** The text that stands for its name. */
  readonly name: string;
  readonly namesUnit: boolean;
  /** All of its texts, those in the columns of counts among them. */
  readonly texts: readonly string[];
  readonly countTexts: readonly string[];
}

/**
 * True for the lines below a table. A note may hold a date and an office as well, so a row that names a unit, or that
 * has a count, is none; of a text beside others only a short first line is looked at.
 */
export function isSigned({ name, namesUnit, texts, countTexts }: SignableRow): boolean {
  if (isSignature(name)) return true;
  if (namesUnit) return false;
  if (texts.length === 1) return texts.some(isSignature);
  if (name !== '' && countTexts.some((text) => /^\s*\d/.test(text))) return false;
  return texts.some((text) => {
    const [line = ''] = text.trim().split(/[\r\n]/);
    if (line.length > LONGEST_BESIDE) return false;
    return name === '' ? isSignature(line) : isSignatureBesideName(line);
  });
}
