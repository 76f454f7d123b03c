import { Select } from '@fluentui/react-components';
import type { Assessment } from '../../jobs/assess';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import type { SheetView, SheetViewChange } from '../state/sheet-view';
import { filteredGroups } from './finding-filter';
import { findingsBySeverity } from './findings-by-severity';
import { SeverityGroup } from './severity-group';

/** What stands in the way of a sure answer, the gravest first, with a filter by severity. */
export function Findings(props: {
  readonly assessment: Assessment;
  readonly view: SheetView;
  readonly onView: (change: SheetViewChange) => void;
}) {
  const { assessment, view, onView } = props;
  const filter = view.severity;
  const { survey } = assessment;
  const text = usePane().words.text.survey;
  const groups = findingsBySeverity(survey.findings);
  if (groups.length === 0) return <Paragraph>{text.noFindings}</Paragraph>;
  const shown = filteredGroups(groups, filter);
  return (
    <>
      {groups.length > 1 && (
        <Select
          aria-label={text.filter}
          value={shown.length === groups.length ? 'all' : filter}
          onChange={(_, { value }) =>
            onView({
              kind: 'severity',
              severity: groups.find(({ severity }) => severity === value)?.severity ?? 'all',
            })
          }
        >
          <option value="all">{text.allFindings(survey.findings.length)}</option>
          {groups.map(({ severity, findings }) => (
            <option key={severity} value={severity}>
              {text.severities[severity](findings.length)}
            </option>
          ))}
        </Select>
      )}
      {shown.map((group) => (
        <SeverityGroup key={group.severity} group={group} sheet={survey.sheet} />
      ))}
      <div>
        <AskButton request={{ kind: 'list-findings', assessment }}>{text.findingsSheet}</AskButton>
      </div>
    </>
  );
}
