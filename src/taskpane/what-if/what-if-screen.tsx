import { useMemo } from 'react';
import type { Assessment } from '../../jobs/assess';
import { whatIfTextIn } from '../../locales/pane/what-if-text-in';
import { scenarioWording } from '../../locales/sheet/scenario-wording';
import { usePane } from '../frame/pane-context';
import { WhatIfView } from './what-if-view';

/** Trying other rules, with its own words: both are loaded when somebody asks for them. */
export function WhatIfScreen(props: { readonly assessment: Assessment; readonly onBack: () => void }) {
  const { words, rules } = usePane();
  const { language } = words;
  const wording = useMemo(() => scenarioWording(language, rules), [language, rules]);
  return (
    <WhatIfView
      text={whatIfTextIn(language)}
      wording={wording}
      assessment={props.assessment}
      onBack={props.onBack}
    />
  );
}
