import { createContext, useContext } from 'react';
import type { RuleSet } from '../../domain/decision/rule-set';
import type { Language } from '../../locales/language';
import type { Messages } from '../../locales/messages';
import type { PaneText } from '../../locales/pane/pane-text';
import type { SheetWording } from '../../locales/sheet-wording';
import type { PaneRequest } from '../state/request';

/** The words of the pane, all in one language. */
export interface PaneWords {
  readonly language: Language;
  readonly text: PaneText;
  readonly messages: Messages;
  /** As it is written on sheets: the pane shows the same words. */
  readonly sheet: SheetWording;
}

/** What every screen needs beside its own data. */
export interface Pane {
  readonly words: PaneWords;
  readonly rules: RuleSet;
  /** The sets that were saved in the workbook. */
  readonly ownRules: readonly RuleSet[];
  /** True while Excel is at work: nothing can be asked twice. */
  readonly isBusy: boolean;
  readonly ask: (request: PaneRequest) => void;
  /** Ends what is under way, where it can be ended. */
  readonly cancel: () => void;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane around a component. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A screen stands outside the pane');
  return pane;
}
