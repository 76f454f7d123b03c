import { foldText } from '../text/fold-text';
import type { ColumnRole } from './column-role';

const SUM = /^(?:ts|tong|tong so|tong cong|cong|so luong)$/;
const WITHIN = 'trong do';

/**
 * "Tổng số" right beside "chính thức" and "dự bị", under the same headings: the members, though nothing says "đảng viên".
 * Read by it, the two can be held against it. The sum stands left of them, or right of them and last of its headings.
 */
export function withSumsOfMembers(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const at = new Map(roles.map((role) => [role.column, role]));
  return roles.map((role) => {
    if (role.measure !== null || !SUM.test(foldText(role.header.at(-1) ?? ''))) return role;
    const beside = (offset: number) => at.get(role.column + offset);
    const isLast = !isUnderSame(role, beside(1));
    const isSum = areParts(role, beside(1), beside(2)) || (isLast && areParts(role, beside(-1), beside(-2)));
    const others = roles.filter(({ measure, blocs }) => measure === 'members' && isSame(blocs, role.blocs));
    return isSum && others.length === 0 ? { ...role, measure: 'members', isInferred: true } : role;
  });
}

function areParts(sum: ColumnRole, a: ColumnRole | undefined, b: ColumnRole | undefined): boolean {
  const measures = [a?.measure, b?.measure];
  return (
    isUnderSame(sum, a) &&
    isUnderSame(sum, b) &&
    measures.includes('fullMembers') &&
    measures.includes('probationary')
  );
}

/** "Tổng số" beside "Trong đó" over the parts is under the same headings as they are. */
function isUnderSame(sum: ColumnRole, other: ColumnRole | undefined): boolean {
  if (other === undefined || !isSame(sum.blocs, other.blocs)) return false;
  const above = other.header.slice(0, -1);
  const within = above.at(-1);
  const headings = within !== undefined && foldText(within) === WITHIN ? above.slice(0, -1) : above;
  return isSame(sum.header.slice(0, -1), headings);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}
