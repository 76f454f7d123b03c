import { Badge, type BadgeProps } from '@fluentui/react-components';
import type { Field } from '../../domain/survey/field';
import { capital } from '../frame/capital';
import { Disclosure } from '../frame/disclosure';
import { usePane } from '../frame/pane-context';
import { FieldChoice } from './field-choice';
import { type FieldStatus, fieldStatus, namedColumn, needsChoice } from './field-status';
import type { MappingForm } from './mapping-form';

const COLOURS: Readonly<Record<FieldStatus['kind'], NonNullable<BadgeProps['color']>>> = {
  sure: 'success',
  likely: 'warning',
  chosen: 'brand',
  'to-find': 'informative',
  missing: 'danger',
  ambiguous: 'danger',
  added: 'informative',
  'in-rows': 'success',
  'in-title': 'warning',
  none: 'informative',
};

/** One field: the column that it takes and how sure that is; opened, the ways to change it. */
export function FieldItem(props: { readonly field: Field; readonly form: MappingForm }) {
  const { text, messages, language } = usePane().words;
  const { field, form } = props;
  const status = fieldStatus(field, form);
  const words = text.mapping;
  const named = (column: number) => {
    const { letters, header } = namedColumn(form.mapping, column);
    return words.column(letters, header);
  };
  const line = () => {
    if (status.kind === 'in-title') return words.titleCell(status.cell);
    if (status.kind === 'added') return status.columns.map(named).join(' + ');
    return 'column' in status ? named(status.column) : words.sources[status.kind];
  };
  return (
    <li>
      <Disclosure
        name={capital(messages.field(field), language)}
        badge={
          <Badge appearance="tint" color={COLOURS[status.kind]}>
            {words.certainties[status.kind]}
          </Badge>
        }
        line={line()}
        isOpenAtFirst={needsChoice(status)}
      >
        <FieldChoice field={field} status={status} form={form} />
      </Disclosure>
    </li>
  );
}
