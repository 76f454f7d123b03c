import type { OptionConsequences, TaskCount } from '../../domain/explanation/explanation';
import type { ExplanationLine } from '../../domain/explanation/explanation-wording';
import { checklistWording } from '../checklist-wording';
import type { Language } from '../language';
import type { ExplanationWords } from './explanation-words';

/** The arrangements side by side, each with what follows from choosing it, and what the checklist asks until then. */
export function optionLines(
  { phrases, rules, results, together, line }: ExplanationWords,
  language: Language,
) {
  const { committeeThreshold: threshold, organisationMinimum: minimum } = rules;
  const { register } = checklistWording(language, rules);

  const tasksText = (tasks: readonly TaskCount[]) =>
    phrases.tasks(
      tasks.reduce((sum, { rows }) => ({ least: sum.least + rows.least, most: sum.most + rows.most }), {
        least: 0,
        most: 0,
      }),
      tasks.map(({ item, rows }) => {
        const { id, number } = item.step;
        const step =
          number === null ? (phrases.unnumbered[id] ?? register.step(item)) : phrases.numbered(number);
        return phrases.task(step, rows);
      }),
    );

  const founded = ({ organisations, committees, cells }: OptionConsequences) =>
    phrases.founded(organisations, phrases.span(committees), phrases.span(cells));

  const optionConsequences = ({ consent: parts, introduced, tasks }: OptionConsequences) => [
    parts.length === 0
      ? phrases.consentForNone
      : phrases.consentFor(
          parts.map(({ blocs }) => together(blocs)),
          parts.some(({ form }) => form === 'cell-or-by-consent'),
        ),
    ...(introduced.length > 0
      ? [
          phrases.introduced(
            introduced.reduce((sum, { members }) => sum + members, 0),
            introduced.map(({ blocs }) => together(blocs)),
            threshold,
          ),
        ]
      : []),
    tasksText(tasks),
  ];

  const optionParts = ({ parts }: OptionConsequences) => parts.map((part) => results.optionText([part]));

  const option = (consequences: OptionConsequences): ExplanationLine => {
    const { letter, parts, consent: byConsent, introduced } = consequences;
    const forms = parts.map(({ form }) => form);
    return line(
      'options',
      phrases.option(letter),
      [
        optionParts(consequences).join(' · '),
        founded(consequences),
        ...optionConsequences(consequences),
      ].join('; '),
      [
        ...(introduced.length > 0 ? [minimum.citation] : []),
        ...(forms.some((form) => form === 'cell' || form === 'cell-or-by-consent')
          ? [threshold.cellCitation]
          : []),
        ...(forms.includes('committee') ? [threshold.citation] : []),
        ...(byConsent.length > 0 ? [threshold.consentCitation] : []),
      ],
    );
  };

  const tasks = (counts: readonly TaskCount[]): readonly ExplanationLine[] =>
    counts.length > 0 ? [line('tasks', '', tasksText(counts))] : [];

  return { option, optionParts, optionConsequences, tasks };
}
