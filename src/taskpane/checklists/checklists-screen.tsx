import { checklistsTextIn } from '../../locales/pane/checklists-text-in';
import { writeTextIn } from '../../locales/pane/write-text-in';
import { usePane } from '../frame/pane-context';
import type { Screen } from '../state/pane-state';
import { ChecklistsView } from './checklists-view';

/** What the register would hold, with the words for it and for what is to be written: they are loaded when somebody asks for it. */
export function ChecklistsScreen(props: {
  readonly state: Extract<Screen, { readonly kind: 'checklists' }>;
}) {
  const { language } = usePane().words;
  const { assessment, planning, replaceTypedOver, trouble } = props.state;
  return (
    <ChecklistsView
      text={checklistsTextIn(language)}
      writeText={writeTextIn(language)}
      assessment={assessment}
      planning={planning}
      replaceTypedOver={replaceTypedOver}
      trouble={trouble}
    />
  );
}
