import type { RibbonRefresh } from '../../jobs/ribbon-refresh';
import { failureOf } from './failure';
import type { PaneAction } from './pane-action';

/** News from the ribbon as an action of the pane. */
export function ribbonAction(refresh: RibbonRefresh): PaneAction {
  switch (refresh.kind) {
    case 'running':
      return { type: 'ribbon-started' };
    case 'ended':
      return { type: 'ribbon-ended', outcome: refresh.outcome };
    case 'failed':
      return { type: 'ribbon-failed', failure: failureOf(refresh.thrown) };
  }
}
