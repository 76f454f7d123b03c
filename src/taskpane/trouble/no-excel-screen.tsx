import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Screen } from '../frame/screen';

/** Why the pane cannot work here at all. */
export type NoExcel = 'noOffice' | 'outsideExcel' | 'oldExcel';

/** Without Excel there is nothing to do but say so. */
export function NoExcelScreen({ reason }: { readonly reason: NoExcel }) {
  const { title, what, whatToDo } = usePane().words.text.trouble[reason];
  return (
    <Screen title={title}>
      <Paragraph>{what}</Paragraph>
      <Paragraph>{whatToDo}</Paragraph>
    </Screen>
  );
}
