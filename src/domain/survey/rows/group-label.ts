import { unitName } from '../names/district-key';
import { foldText } from '../text/fold-text';
import { isToneless, tonedText } from '../text/toned-text';

/** How names of groups of units begin. "Núi Thành" is a unit. */
export const GROUP =
  /^(?:(?:cac|mien|vung|nhom|khu vuc|cum|trung du|dong bang|ven bien|hai dao|bien gioi|ngheo|phia)(?: |$)|nui(?: cao)?$)/;

/** The same with tone marks: "Đồng Bảng" and "Vũng Tàu" only fold to such a name. */
const TONED_GROUP =
  /^(?:(?:các|miền|vùng|nhóm|khu vực|cụm|trung du|đồng bằng|ven biển|hải đảo|biên giới|nghèo|phía)(?: |$)|núi(?: cao)?$)/;

const KIND = 'thanh pho|thi xa|thi tran|dac khu|huyen|phuong|quan|xa|tp|tx|tt';
const ONLY_KIND = new RegExp(`^(?:${KIND})$`);
const BEGINS_WITH_KIND = new RegExp(`^(?:(?:${KIND})(?: |$)|thi$)`);
/** Without signs between them. No "quận" from the second on: folded it is "Quan Sơn" as well. */
const KINDS_ONLY = new RegExp(`^(?:${KIND})(?: va)?(?: (?:${KIND.replace('quan|', '')}))+$`);

/**
 * `kinds` for names that no unit has ("Thành phố", "Thành phố, thị xã", "Huyện, thị xã đồng bằng"). `group` for what
 * begins like a group ("Miền núi"; but "Các Sơn" is a commune), `kind-group` for a kind and a word of groups: "Huyện
 * biên giới" is a group, "Xã Biên Giới" a commune, and only the sheet can tell.
 */
export function groupLabel(label: string, folded: string): 'group' | 'kind-group' | 'kinds' | null {
  if (namesKindAlone(label, folded) || namesSeveralKinds(label, folded)) return 'kinds';
  // Word for word what was folded, so that the kind can be left out of it.
  const written = isToneless(label) ? folded : tonedText(label);
  const group = isToneless(label) ? GROUP : TONED_GROUP;
  if (group.test(written)) return 'group';
  const { kind, name } = unitName(folded);
  const words = name.split(' ').length;
  return kind !== null && group.test(written.split(' ').slice(-words).join(' ')) ? 'kind-group' : null;
}

/** "Thành phố", "Huyện". "Quan" with its own tone is a name. */
function namesKindAlone(label: string, folded: string): boolean {
  return ONLY_KIND.test(folded) && (folded !== 'quan' || tonedText(label) === 'quận');
}

function namesSeveralKinds(label: string, folded: string): boolean {
  if (KINDS_ONLY.test(folded)) return true;
  if (!BEGINS_WITH_KIND.test(folded)) return false;
  const [first = '', second = ''] = label
    .normalize('NFC')
    .split(/[,;/&+]|\s(?:và|va)\s/i)
    .map(foldText);
  return ONLY_KIND.test(first) && BEGINS_WITH_KIND.test(second);
}
