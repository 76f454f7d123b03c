import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { RuleTrouble } from '../../domain/decision/check-rules';
import type { Basis, PartUse } from '../../domain/decision/rule-set';
import { changeOf, type RuleChange } from '../../domain/what-if/rule-change';
import { LabelledSelect } from '../frame/labelled-select';
import { usePane } from '../frame/pane-context';
import { Section } from '../frame/section';
import { troubleTexts } from './troubles';
import type { WhatIfParts } from './what-if-parts';

const BASES: readonly Basis[] = ['all', 'full'];
const BELOW: readonly RuleChange['below'][] = ['choice', 'cell'];
const USES: readonly PartUse[] = ['recommended', 'optional', 'unused'];

const useStyles = makeStyles({
  controls: {
    display: 'grid',
    // Two beside each other even in the narrowest pane, so that the figures below are near.
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  input: { minWidth: 0 },
  reset: { alignSelf: 'flex-start' },
});

/** What can be tried otherwise: the number, who is counted, what is below it, and each part of the rule set. */
export function RuleControls(
  props: WhatIfParts & {
    readonly change: RuleChange;
    readonly onChange: (change: RuleChange) => void;
    readonly hasFullMembers: boolean;
    readonly troubles: readonly RuleTrouble[];
  },
) {
  const styles = useStyles();
  const { rules } = usePane();
  const { text, wording, change, onChange } = props;
  const { committeeThreshold: inUse } = rules;
  const said = troubleTexts(props, props.troubles);
  return (
    <Section title={text.controls}>
      <div className={styles.controls}>
        <Field
          label={text.threshold}
          hint={text.inUse(text.number(inUse.members))}
          {...(said.length > 0 && { validationMessage: said.join(' ') })}
        >
          <Input
            className={styles.input}
            type="number"
            min={1}
            step={1}
            value={Number.isNaN(change.threshold) ? '' : String(change.threshold)}
            onChange={(_, { value }) =>
              onChange({ ...change, threshold: value === '' ? NaN : Number(value) })
            }
          />
        </Field>
        <LabelledSelect
          label={text.basis}
          value={change.basis}
          field={{
            hint:
              change.basis === 'full' && !props.hasFullMembers
                ? text.noFullMembers
                : text.inUse(wording.basis[inUse.basis]),
          }}
          onChoose={(value) => onChange({ ...change, basis: chosen(BASES, value) })}
        >
          <Options of={BASES} names={wording.basis} />
        </LabelledSelect>
        <LabelledSelect
          label={text.below}
          value={change.below}
          field={{ hint: text.inUse(wording.below[inUse.below]) }}
          onChoose={(value) => onChange({ ...change, below: chosen(BELOW, value) })}
        >
          <Options of={BELOW} names={wording.below} />
        </LabelledSelect>
        {rules.parts.map(({ blocs, use }, index) => (
          <LabelledSelect
            key={blocs.join()}
            label={wording.part(blocs)}
            value={change.uses[index] ?? use}
            field={{ hint: text.inUse(wording.use[use]) }}
            onChoose={(value) => onChange({ ...change, uses: change.uses.with(index, chosen(USES, value)) })}
          >
            <Options of={USES} names={wording.use} />
          </LabelledSelect>
        ))}
      </div>
      <Button className={styles.reset} size="small" onClick={() => onChange(changeOf(rules))}>
        {text.reset}
      </Button>
    </Section>
  );
}

function Options<T extends string>(props: {
  readonly of: readonly T[];
  readonly names: Readonly<Record<T, string>>;
}) {
  return props.of.map((value) => (
    <option key={value} value={value}>
      {props.names[value]}
    </option>
  ));
}

/** The choice that a list's value stands for. Throws for one that it never offered. */
function chosen<T extends string>(offered: readonly T[], value: string): T {
  const found = offered.find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`${value} was not offered`);
  return found;
}
