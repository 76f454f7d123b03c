import { planCollectionIn, readFiles } from '../../jobs/collect-surveys';
import { writePlan } from '../../jobs/write-plan';
import { collectedWording } from '../../locales/sheet/collected-wording';
import type { RequestWatch, Setting } from './assess-sheet';
import type { Gathering } from './gathering';
import type { PaneAnswer } from './pane-action';
import type { GatherRequest } from './request';

/** Carries out a request about files from outside the workbook. Loaded with the first of them. */
export async function performGathering(
  request: GatherRequest,
  setting: Setting,
  watch: RequestWatch,
): Promise<PaneAnswer> {
  switch (request.kind) {
    case 'read-files': {
      const { onProgress, signal } = watch;
      const collected = await readFiles(request.files, setting.rules, {
        ...(onProgress && { onProgress }),
        ...(signal && { signal }),
      });
      if (collected === null) return { kind: 'files-cancelled' };
      return preview({ collected, layout: null, choices: {} }, setting, watch);
    }
    case 'preview-gathering':
      return preview(request.gathering, setting, watch);
    case 'write-gathering': {
      const { gathering, proposal } = request;
      const outcome = await writePlan(proposal.plan, watch);
      return { kind: 'gathering-written', outcome, gathering, proposal };
    }
  }
}

async function preview(gathering: Gathering, { rules }: Setting, watch: RequestWatch): Promise<PaneAnswer> {
  const { collected, layout, choices } = gathering;
  const wording = collectedWording(rules);
  const planning = await planCollectionIn({ taken: collected.taken, rules, wording, layout, choices }, watch);
  return { kind: 'gathering-previewed', gathering, planning };
}
