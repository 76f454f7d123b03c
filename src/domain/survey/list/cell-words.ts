import { unitName } from '../names/district-key';
import { foldText } from '../text/fold-text';
import type { BlocWords, HeaderReader } from '../header/header-text';
import { tonedText } from '../text/toned-text';
import type { Organisation } from '../survey';

/** What the texts of a list's cells say: whose bloc, which type of organisation. */
export interface CellWords {
  /** The bloc that a text names and nothing else; null for none, or two. */
  blocOf(text: string): string | null;
  /** The type that a text is or begins with; null for neither. */
  typeOf(text: string): Organisation['type'];
  /** True for a text that says the type and nothing else: "Chi bộ cơ sở", "ĐBCS". */
  isTypeOnly(text: string): boolean;
  /** True for what is called a bloc, known or not: "Khối lực lượng vũ trang", "Khối đảng, mặt trận". */
  callsItselfBloc(text: string): boolean;
  /** True for "Huyện Duy Xuyên", "TP. Tam Kỳ"; not for offices and unions called after their level ("Huyện đoàn"). */
  isUnit(text: string): boolean;
  /** True for a text that begins like an agency of a district: "Văn phòng Huyện ủy", "Phòng Nội vụ". */
  isOffice(text: string): boolean;
}

/** Words around a bloc's name that say nothing of it. */
const AROUND = new Set(['khoi', 'cac', 'co', 'quan', 'cq', 'thuoc', 'va', 'to', 'chuc']);
/** "Đoan Hùng" is a district, "Xã Đoàn Kết" a commune, so a commune's union has no name after it here. */
const OFFICE =
  /^(?:(?:đảng bộ|chi bộ) )?(?:(?:huyện|thị xã|thành phố|quận) (?:đoàn|đội)(?: |$)|(?:xã|phường|thị trấn) (?:đoàn|đội)$|(?:huyện|quận|xã|thị xã|phường) ủy$)/;
/** With tone marks and in full, since "Hội An" and "Phong Điền" are districts. */
const AGENCY =
  /^(?:văn phòng|ban (?:tổ chức|tuyên giáo|dân vận|nội chính|chỉ huy|quản lý)|ủy ban|phòng|hội (?:nông dân|liên hiệp|cựu|chữ thập|người|luật|khuyến|phụ nữ)|(?:huyện|thị|thành|quận) đoàn|đoàn thanh niên|liên đoàn|trung tâm|trường|đài|thanh tra|tòa án|viện|công an|cơ quan|bảo hiểm|kho bạc|chi cục|hạt|bệnh viện|ubnd|hđnd|ubmt|ubkt|mặt trận)(?: |$)/;
const TYPE_ONLY =
  /^(?:(chi bo|c ?b|c ?b ?c ?s)|(dang bo|d ?b|d ?b ?c ?s))(?: (?:co so|c ?s))?(?: truc thuoc(?: .*)?)?$/;
const TYPE_FIRST = /^(?:(chi bo|cb|cbcs)|(dang bo|dang uy|db|dbcs))(?: |$)/;

export function cellWords(blocs: readonly BlocWords[], read: HeaderReader): CellWords {
  const cores = new Map<string, string | null>();
  for (const { id, headerWords } of blocs) {
    for (const words of headerWords) {
      const core = coreOf(words);
      const known = cores.get(core);
      cores.set(core, known === undefined || known === id ? id : null);
    }
  }
  const known = new Map<string, string | null>();
  const readBloc = (text: string): string | null => {
    const byCore = cores.get(coreOf(text));
    if (byCore !== undefined && byCore !== null) return byCore;
    const { blocs: named, measure, kind } = read(text);
    const [only, ...others] = named;
    return only !== undefined && others.length === 0 && measure === null && kind === null ? only : null;
  };
  return {
    blocOf(text) {
      let bloc = known.get(text);
      if (bloc === undefined) known.set(text, (bloc = readBloc(text)));
      return bloc;
    },
    typeOf: typeIn,
    isTypeOnly: (text) => TYPE_ONLY.test(foldText(text)),
    callsItselfBloc: (text) => {
      if (/^(?:\d{1,2} |[ivx]+ |[a-d] )?khoi /.test(foldText(text))) return true;
      const { blocs: named, measure, kind } = read(text);
      return named.length > 1 && measure === null && kind === null;
    },
    isOffice: (text) => AGENCY.test(tonedText(text).replace(/^\d{1,3} /, '')),
    isUnit: (text) => unitName(foldText(text)).kind !== null && !OFFICE.test(tonedText(text)),
  };
}

/** The type of an organisation that a text is or begins with; null for neither. */
export function typeIn(text: string): Organisation['type'] {
  const [, cell, committee] = TYPE_FIRST.exec(foldText(text)) ?? [];
  return cell !== undefined ? 'cell' : committee !== undefined ? 'committee' : null;
}

/** What is left of a bloc's name without the words around it and without its number: "1. Khối các cơ quan đảng" → `dang`. */
function coreOf(text: string): string {
  return foldText(text)
    .split(' ')
    .filter((word, i) => !AROUND.has(word) && !(i === 0 && /^(?:\d{1,2}|[ivx]+|[a-d])$/.test(word)))
    .join(' ');
}
