import { Field, type FieldProps, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

// As wide as the pane, not as the longest choice: file names and headings are long.
const useStyles = makeStyles({ select: { minWidth: 0 } });

/** A list to choose from, under its label; the children are its options. */
export function LabelledSelect(props: {
  readonly label: string;
  /** For whoever leads the focus here. */
  readonly id?: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
  /** Excel is at work: what is chosen now is not asked. The list keeps the focus. */
  readonly isOff?: boolean;
  /** Hint and message below the list. */
  readonly field?: Pick<FieldProps, 'hint' | 'validationMessage' | 'validationState'>;
}) {
  const styles = useStyles();
  return (
    <Field label={props.label} {...props.field}>
      <Select
        {...(props.id !== undefined && { id: props.id })}
        className={styles.select}
        aria-disabled={props.isOff === true}
        value={props.value}
        onChange={(_, { value }) => props.onChoose(value)}
      >
        {props.children}
      </Select>
    </Field>
  );
}
