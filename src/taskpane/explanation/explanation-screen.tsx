import { useMemo } from 'react';
import type { DistrictDecision } from '../../domain/decision/decision';
import { explain } from '../../domain/explanation/explain';
import type { Assessment } from '../../jobs/assess';
import { explanationText } from '../../locales/explanation/explanation-wording';
import { usePane } from '../frame/pane-context';
import { ExplanationView } from './explanation-view';

/** A district's explanation, with its own words: both are loaded when somebody asks for one. */
export function ExplanationScreen(props: {
  readonly assessment: Assessment;
  readonly decision: DistrictDecision;
  readonly onBack: () => void;
}) {
  const { words, rules } = usePane();
  const { language } = words;
  const { assessment, decision, onBack } = props;
  const text = useMemo(() => explanationText(language, rules), [language, rules]);
  const explanation = useMemo(() => explain(decision, rules), [decision, rules]);
  return <ExplanationView text={text} explanation={explanation} assessment={assessment} onBack={onBack} />;
}
