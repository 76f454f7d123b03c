import type { Screen } from './pane-state';
import type { PaneRequest } from './request';

/** The request that makes a preview screen again; null for screens that show none. */
export function previewOf(screen: Screen): PaneRequest | null {
  switch (screen.kind) {
    case 'write':
      return { kind: 'preview-write', sheet: screen.assessment.survey.sheet, choices: screen.choices };
    case 'checklists': {
      const { assessment, replaceTypedOver } = screen;
      return { kind: 'preview-checklists', sheet: assessment.survey.sheet, replaceTypedOver };
    }
    // What is gathered speaks Vietnamese in every language, as the surveys do.
    case 'gathering':
    case 'start':
    case 'survey':
    case 'mapping':
    case 'result':
    case 'what-if':
    case 'written':
    case 'checklists-written':
    case 'tasks':
    case 'form':
    case 'rules':
    case 'sheet-made':
      return null;
  }
}
