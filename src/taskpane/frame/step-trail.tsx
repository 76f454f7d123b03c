import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PaneText } from '../../locales/pane/pane-text';
import { assessmentOf, OF_REGISTER, type Screen } from '../state/pane-state';
import { FIRST_CHOICES } from '../state/request';
import { usePane } from './pane-context';

export type Step = keyof PaneText['steps']['names'];

const STEPS: readonly Step[] = ['survey', 'result', 'write', 'checklists'];

const useStyles = makeStyles({
  list: {
    display: 'flex',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  step: {
    appearance: 'none',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px ${tokens.colorBrandStroke1}`,
    // Forced colours drop the shadow.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

/** Where the user is among the four steps, and the way to the others. */
export function StepTrail(props: {
  readonly screen: Screen;
  readonly onSurvey: () => void;
  readonly onResult: () => void;
}) {
  const styles = useStyles();
  const { words, ask, isBusy } = usePane();
  const { text } = words;
  const current = stepOf(props.screen);
  const survey = assessmentOf(props.screen)?.survey ?? null;
  const open = (step: Step) => {
    if (!survey || isBusy) return;
    switch (step) {
      case 'survey': {
        props.onSurvey();
        return;
      }
      case 'result': {
        props.onResult();
        return;
      }
      case 'write': {
        ask({ kind: 'preview-write', sheet: survey.sheet, choices: FIRST_CHOICES });
        return;
      }
      case 'checklists': {
        ask({ kind: 'preview-checklists', sheet: survey.sheet, replaceTypedOver: false });
        return;
      }
    }
  };
  return (
    <nav aria-label={text.steps.label}>
      <ol className={styles.list}>
        {STEPS.map((step) => (
          <li key={step}>
            <button
              type="button"
              className={mergeClasses(styles.step, step === current && styles.current)}
              aria-current={step === current ? 'step' : undefined}
              disabled={survey === null && step !== current}
              onClick={() => open(step)}
            >
              {text.steps.names[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function stepOf(screen: Screen): Step {
  switch (screen.kind) {
    case 'start':
    case 'survey':
    case 'mapping':
    case 'form':
    case 'gathering':
    case 'rules':
      return 'survey';
    case 'sheet-made':
      if (OF_REGISTER.includes(screen.made)) return 'checklists';
      return screen.made === 'form' || screen.made === 'findings' || screen.made === 'gathering'
        ? 'survey'
        : 'result';
    case 'result':
    case 'what-if':
      return 'result';
    case 'write':
    case 'written':
      return 'write';
    case 'checklists':
    case 'checklists-written':
    case 'tasks':
      return 'checklists';
  }
}
