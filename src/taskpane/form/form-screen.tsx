import { formTextIn } from '../../locales/pane/form-text-in';
import { usePane } from '../frame/pane-context';
import { FormView } from './form-view';

/** Making a blank survey form, with its own words: both are loaded when somebody asks for one. */
export function FormScreen({ onBack }: { readonly onBack: () => void }) {
  const { language } = usePane().words;
  return <FormView text={formTextIn(language)} onBack={onBack} />;
}
