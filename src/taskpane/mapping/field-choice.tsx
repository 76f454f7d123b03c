import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type Field, fieldId } from '../../domain/survey/field';
import { AskButton } from '../frame/ask-button';
import { LabelledSelect } from '../frame/labelled-select';
import { usePane } from '../frame/pane-context';
import { withColumn, withZero } from '../state/reading-draft';
import { type ColumnOption, columnOf, columnOptions, valueOf } from './column-options';
import { type FieldStatus, sharedWith } from './field-status';
import type { MappingForm } from './mapping-form';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXS,
    padding: `0 0 ${tokens.spacingVerticalS} 24px`,
  },
  button: { alignSelf: 'flex-start' },
});

/** The ways to say where a field stands: by the list of columns, or by the column that is selected in Excel. */
export function FieldChoice(props: {
  readonly field: Field;
  readonly status: FieldStatus;
  readonly form: MappingForm;
}) {
  const styles = useStyles();
  const { text, messages } = usePane().words;
  const words = text.mapping;
  const { field, status, form } = props;
  const { draft, elsewhere, onDraft } = form;
  const id = fieldId(field);
  const said = (option: ColumnOption) => {
    if (option.kind !== 'column') return words[option.kind];
    return words.column(option.letters, option.header);
  };
  const shared = sharedWith(field, draft);
  const warning =
    elsewhere?.field === id
      ? words.selectedElsewhere(elsewhere.sheet, form.sheet)
      : shared.length > 0
        ? words.alsoFor(shared.map((other) => messages.field(other)))
        : null;
  // What is added up of other fields' columns has blanks of theirs.
  const isOwn = form.mapping.columns.some((column) => fieldId(column.field) === id);
  const isRead = 'column' in status || status.kind === 'to-find' || (status.kind === 'added' && isOwn);
  const mayBeZero = field.kind === 'count' && isRead;
  return (
    <div className={styles.choice}>
      <LabelledSelect
        label={words.columnFor(messages.field(field))}
        field={{
          hint: status.kind === 'ambiguous' ? words.ambiguousHint(status.columns) : words.hints[status.kind],
          ...(warning !== null && { validationMessage: warning, validationState: 'warning' }),
        }}
        value={valueOf(draft, field)}
        onChoose={(value) => onDraft(withColumn(draft, field, columnOf(value)))}
      >
        {columnOptions(field, form).map((option) => (
          <option key={option.value} value={option.value}>
            {said(option)}
          </option>
        ))}
      </LabelledSelect>
      <div className={styles.button}>
        <AskButton request={{ kind: 'ask-selected-column', field }}>{words.useSelected}</AskButton>
      </div>
      {mayBeZero && (
        <Checkbox
          label={words.blanksAreZero}
          checked={draft.zeros.some((zero) => fieldId(zero) === id)}
          onChange={(_, { checked }) => onDraft(withZero(draft, field, checked === true))}
        />
      )}
    </div>
  );
}
