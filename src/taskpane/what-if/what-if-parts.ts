import type { WhatIfText } from '../../locales/pane/what-if-text';
import type { TrialWording } from '../../locales/sheet/scenario-wording';

/** What every part of the screen needs. */
export interface WhatIfParts {
  readonly text: WhatIfText;
  readonly wording: TrialWording;
}
