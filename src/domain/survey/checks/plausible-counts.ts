import type { Finding } from '../finding';
import type { Count, District } from '../survey';

/** Averages are compared from so many districts on, and noted from so many times the usual on. */
const FEWEST = 8;
const FAR = 4;

/**
 * What the counts of a district say of each other: members without an organisation, organisations without a member, and
 * an average far from the usual one. Silent where a count is open; it has its own finding.
 */
export function plausibleCounts(
  districts: readonly District[],
  blocs: readonly string[],
): readonly Finding[] {
  return blocs.flatMap((bloc) => {
    const known = districts.flatMap((district) => {
      const counts = district.counts[bloc];
      const organisations = counts === undefined ? null : sum(counts.committees, counts.cells);
      if (counts?.members.state !== 'whole' || organisations === null) return [];
      return [{ district, members: counts.members.value, cell: counts.members.cell, organisations }];
    });
    const averages = known.flatMap(({ members, organisations }) =>
      members > 0 && organisations > 0 ? [members / organisations] : [],
    );
    const usual = averages.length >= FEWEST ? median(averages) : null;
    return known.flatMap(({ district, members, cell, organisations }): readonly Finding[] => {
      const place = { cell, district: district.name, bloc };
      if (members > 0 && organisations === 0)
        return [{ severity: 'warning', code: 'members-without-organisations', ...place, found: members }];
      if (members === 0 && organisations > 0)
        return [
          { severity: 'warning', code: 'organisations-without-members', ...place, found: organisations },
        ];
      const found = members / organisations;
      if (usual === null || organisations === 0 || (found < usual * FAR && found > usual / FAR)) return [];
      return [{ severity: 'note', code: 'average-far-off', ...place, found, usual }];
    });
  });
}

function sum(a: Count, b: Count): number | null {
  return a.state === 'whole' && b.state === 'whole' ? a.value + b.value : null;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below = 0, above = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (below + above) / 2;
}
