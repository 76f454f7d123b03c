import type { Finding } from '../survey/finding';
import type { Collected, TakenSheet } from './collected';

/** The findings of a sheet that was taken, but for those that stand among the refusals as the reason of one. */
export function openFindings(
  { findings }: Pick<TakenSheet, 'findings'>,
  { refused }: Pick<Collected, 'refused'>,
): readonly Finding[] {
  const said = new Set(
    refused.flatMap(({ reason }) => (reason.code === 'district-not-sure' ? [reason.finding] : [])),
  );
  return findings.filter((finding) => !said.has(finding));
}
