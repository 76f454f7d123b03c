import { findSurveys } from '../../jobs/find-surveys';
import { goTo } from '../../jobs/go-to';
import type { WriteWatch } from '../../jobs/write-plan';
import { assessSheet, type Setting } from './assess-sheet';
import type { PaneAnswer } from './pane-action';
import { FIRST_CHOICES, type PaneRequest } from './request';

/** Carries out a request. The pane calls jobs from here, and through here from `performChange`, only. */
export async function performRequest(
  request: PaneRequest,
  setting: Setting,
  watch: WriteWatch,
): Promise<PaneAnswer> {
  switch (request.kind) {
    case 'search': {
      const search = await findSurveys(setting.rules, watch);
      const taken =
        search.only === null ? null : await assessSheet(search.only, FIRST_CHOICES, setting, watch);
      return { kind: 'searched', search, taken };
    }
    case 'read':
      return { kind: 'read', assessing: await assessSheet(request.sheet, FIRST_CHOICES, setting, watch) };
    case 'preview-write': {
      const { sheet, choices } = request;
      return {
        kind: 'write-previewed',
        assessing: await assessSheet(sheet, choices, setting, watch),
        choices,
      };
    }
    case 'go-to':
      await goTo(request.place.sheet, request.place.address, watch);
      return { kind: 'shown' };
    case 'open-sample':
    case 'choose-reading':
    case 'ask-selected-column':
    case 'write':
    case 'preview-checklists':
    case 'write-checklists':
    case 'undo': {
      const { performChange } = await import(/* webpackChunkName: "changes" */ './perform-change');
      return performChange(request, setting, watch);
    }
  }
}
