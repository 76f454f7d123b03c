import { writeTextIn } from '../../locales/pane/write-text-in';
import { usePane } from '../frame/pane-context';
import type { Screen } from '../state/pane-state';
import { WriteView } from './write-view';

/** What a run would write, with its own words: both are loaded when somebody wants to write. */
export function WriteScreen({ state }: { readonly state: Extract<Screen, { readonly kind: 'write' }> }) {
  const { language } = usePane().words;
  const { assessment, writing, choices, trouble } = state;
  return (
    <WriteView
      text={writeTextIn(language)}
      assessment={assessment}
      writing={writing}
      choices={choices}
      trouble={trouble}
    />
  );
}
