import { foldText } from '../text/fold-text';
import type { ColumnRole } from './column-role';

const SUM = /^(?:ts|tong|tong so|tong cong|cong|so luong)$/;
const PARTS = /^(?:fullMembers probationary|probationary fullMembers)$/;
const WITHIN = 'trong do';

/**
 * "Tổng số" right beside "chính thức" and "dự bị", under the same headings: the members, though nothing says "đảng viên".
 * Read by it, the two can be held against it. The sum stands left of them, or right of them and last of its headings.
 */
export function withSumsOfMembers(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const at = new Map(roles.map((role) => [role.column, role]));
  return roles.map((role) => {
    if (role.measure !== null || !SUM.test(foldText(role.header.at(-1) ?? ''))) return role;
    const under = headingsOf(role);
    const beside = (offset: number) => {
      const other = at.get(role.column + offset);
      return other && headingsOf(other) === under ? (other.measure ?? 'none') : null;
    };
    const areParts = (a: number, b: number) => PARTS.test(`${beside(a)} ${beside(b)}`);
    const isSum = areParts(1, 2) || (beside(1) === null && areParts(-1, -2));
    const hasOther = roles.some(
      ({ measure, blocs }) => measure === 'members' && String(blocs) === String(role.blocs),
    );
    return isSum && !hasOther ? { ...role, measure: 'members', isInferred: true } : role;
  });
}

/** "Tổng số" beside "Trong đó" over the parts is under the same headings as they are. */
function headingsOf({ blocs, header }: ColumnRole): string {
  return JSON.stringify([blocs, header.slice(0, -1).filter((text) => foldText(text) !== WITHIN)]);
}
