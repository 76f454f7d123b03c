import { unitName } from './district-key';
import { foldText } from './fold-text';

/** How names of groups of units begin. "Núi Thành" is a unit. */
export const GROUP =
  /^(?:(?:cac|mien|vung|nhom|khu vuc|cum|trung du|dong bang|ven bien|hai dao|bien gioi|ngheo|phia)(?: |$)|nui(?: cao)?$)/;

const KIND = 'thanh pho|thi xa|thi tran|dac khu|huyen|phuong|quan|xa|tp|tx|tt';
const ONLY_KIND = new RegExp(`^(?:${KIND})$`);
const BEGINS_WITH_KIND = new RegExp(`^(?:(?:${KIND})(?: |$)|thi$)`);
/** Without signs between them. No "quận" from the second on: folded it is "Quan Sơn" as well. */
const KINDS_ONLY = new RegExp(`^(?:${KIND})(?: va)?(?: (?:${KIND.replace('quan|', '')}))+$`);

/**
 * `group` for names that no unit has ("Miền núi", "Thành phố, thị xã", "Huyện, thị xã đồng bằng"), `kind-group` for a
 * kind and a word of groups: "Huyện biên giới" is a group, "Xã Biên Giới" a commune, and only the sheet can tell.
 */
export function groupLabel(label: string, folded: string): 'group' | 'kind-group' | null {
  if (namesSeveralKinds(label, folded)) return 'group';
  // "Vũng Tàu", "Vũng Liêm": folded they begin like "vùng".
  if (label.normalize('NFC').toLowerCase().includes('vũng')) return null;
  if (GROUP.test(folded)) return 'group';
  const unit = unitName(folded);
  return unit.kind !== null && GROUP.test(unit.name) ? 'kind-group' : null;
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
