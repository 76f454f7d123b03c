import type { ChoiceMark } from '../../domain/decision/choice';
import type { DistrictDecision, Outcome } from '../../domain/decision/decision';
import type { Grouping, RuleSet } from '../../domain/decision/rule-set';
import type {
  Addition,
  Comparison,
  Explanation,
  FailingPart,
  FormChange,
  OptionConsequences,
  TaskCount,
  TriedGrouping,
} from '../../domain/explanation/explanation';
import type {
  ExplanationLine,
  ExplanationSection,
  ExplanationWording,
} from '../../domain/explanation/explanation-wording';
import type { Language } from '../language';
import { sheetEn } from '../sheet/en';
import { blocNames } from '../sheet/bloc-names';
import { citationText } from '../sheet/citation';
import { sheetVi } from '../sheet/vi';
import { checklistWording } from '../checklist-wording';
import { sheetWording } from '../sheet-wording';
import { explanationEn } from './en';
import type { ExplanationPhrases } from './phrases';
import { explanationVi } from './vi';

const PHRASES: Readonly<Record<Language, ExplanationPhrases>> = { vi: explanationVi, en: explanationEn };
const SHEET_PHRASES = { vi: sheetVi, en: sheetEn };

/** The words of explanations, and what the pane says around them. */
export interface ExplanationText extends ExplanationWording {
  readonly pane: ExplanationPhrases['pane'];
  /** The parts of an option, each with what it becomes. */
  optionParts(option: OptionConsequences): readonly string[];
  /** Who must consent, what is founded elsewhere, what the checklist asks. */
  optionConsequences(option: OptionConsequences): readonly string[];
  readonly span: ExplanationPhrases['span'];
}

/** Explanations in one language, by a rule set. Throws as `citationText` does. */
export function explanationText(language: Language, rules: RuleSet): ExplanationText {
  const phrases = PHRASES[language];
  const { results } = sheetWording(language, rules);
  const { register } = checklistWording(language, rules);
  const names = blocNames(rules, language, SHEET_PHRASES[language]);
  const { committeeThreshold: threshold, organisationMinimum: minimum } = rules;
  const cite = (ids: readonly string[]) =>
    citationText([...new Set(ids)], rules, SHEET_PHRASES[language], language);
  /** As it begins a cell or a sentence. */
  const first = (text: string) => `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;
  const together = (blocs: readonly string[]) => names.together(blocs);
  const partsText = (parts: Grouping) => parts.map(together).join(' · ');
  const groupingText = (parts: Grouping) =>
    parts.every(({ length }) => length === 1) ? phrases.separate : phrases.together(partsText(parts));
  const outcomeText = (decision: DistrictDecision, outcome: Outcome) =>
    results.grouping({ ...decision, outcome });

  const line = (
    section: ExplanationSection,
    subject: string,
    text: string,
    ground: readonly string[] = [],
  ): ExplanationLine => ({
    section,
    subject: first(subject),
    members: null,
    threshold: null,
    margin: null,
    text: first(text),
    ground: ground.length === 0 ? '' : cite(ground),
  });

  const conclusion = (decision: DistrictDecision) =>
    line(
      'conclusion',
      results.grouping(decision),
      decision.outcome.kind === 'options'
        ? results.choiceReason(decision)
        : results.reason({ ...decision, notes: [] }),
    );

  const markLine = (mark: ChoiceMark): ExplanationLine => {
    const say = phrases.choice;
    const against = (text: string, ground: readonly string[] = []) =>
      line('choice', say.against, text, ground);
    const incomplete = (text: string, ground: readonly string[] = []) =>
      line('choice', say.incomplete, text, ground);
    switch (mark.code) {
      case 'under-threshold':
        return against(say.underThreshold(together(mark.blocs), mark.members, threshold.members), [
          threshold.cellCitation,
          threshold.consentCitation,
        ]);
      case 'over-threshold':
        return against(say.overThreshold(together(mark.blocs), mark.members, threshold.members), [
          threshold.citation,
        ]);
      case 'too-few':
        return against(say.tooFew(together(mark.blocs), minimum.fullMembers), [minimum.citation]);
      case 'enough-members':
        return against(say.enoughMembers(together(mark.blocs), minimum.fullMembers), [minimum.citation]);
      case 'not-in-rules':
        return against(say.notInRules(together(mark.blocs)));
      case 'not-understood':
        return incomplete(say.notUnderstood);
      case 'counts-open':
        return incomplete(say.countsOpen);
      case 'consent-missing':
        return incomplete(say.consentMissing(together(mark.blocs)), [threshold.consentCitation]);
      case 'reason-missing':
        return incomplete(say.reasonMissing);
      case 'several':
        return incomplete(say.several(mark.cells));
    }
  };

  /** As people typed it, and what is to be said of it. */
  const choice = ({ choice: chosen }: DistrictDecision): readonly ExplanationLine[] =>
    chosen === null
      ? []
      : [
          line('choice', phrases.choice.chosen, chosen.text),
          line('choice', phrases.choice.because, chosen.because || phrases.choice.none),
          line('choice', phrases.choice.consent, chosen.consent || phrases.choice.none),
          ...chosen.marks.map(markLine),
        ];

  /** The two notes that are not told under a heading of their own. */
  const notes = (decision: DistrictDecision) =>
    decision.notes.flatMap((note) => {
      if (note.code !== 'below-minimum' && note.code !== 'empty-blocs') return [];
      const blocs = note.code === 'empty-blocs' ? note.blocs : [note.bloc];
      return [line('notes', together(blocs), results.noteText(note))];
    });

  const compared = (comparison: Comparison): ExplanationLine => {
    const { blocs, members, margin, tooFew, fullMembers, citation } = comparison;
    const full = tooFew
      ? [phrases.tooFewFull(fullMembers, minimum.fullMembers)]
      : fullMembers === null
        ? []
        : [phrases.enoughFull(fullMembers, minimum.fullMembers)];
    const ground = [...(margin === null ? [] : [citation]), ...(full.length > 0 ? [minimum.citation] : [])];
    return {
      ...line('compared', together(blocs), [phrases.verdict(margin), ...full].join('; '), ground),
      members,
      threshold: comparison.threshold,
      margin,
    };
  };

  const failing = ({ blocs, short, tooFew, fullMembers }: FailingPart): readonly string[] => [
    ...(short > 0 ? [phrases.short(together(blocs), short)] : []),
    ...(tooFew ? [phrases.partTooFewFull(together(blocs), fullMembers, minimum.fullMembers)] : []),
  ];

  const tried = (grouping: TriedGrouping, { outcome }: DistrictDecision): ExplanationLine => {
    const subject = phrases.grouping(grouping.number, partsText(grouping.parts));
    switch (grouping.standing) {
      case 'not-reached':
        return line('groupings', subject, phrases.notReached);
      case 'fits-first': {
        const forms = outcome.kind === 'recommended' ? outcome.parts.map(({ form }) => form) : [];
        return line('groupings', subject, phrases.fitsFirst, [
          ...(forms.includes('cell') ? [threshold.cellCitation] : []),
          ...(forms.includes('committee') ? [threshold.citation] : []),
        ]);
      }
      case 'fails':
        return line('groupings', subject, phrases.fails(grouping.failing.flatMap(failing)), [
          ...(grouping.failing.some(({ tooFew }) => tooFew) ? [minimum.citation] : []),
          ...(grouping.failing.some(({ short }) => short > 0) ? [threshold.citation] : []),
        ]);
    }
  };

  const addition = ({ grouping, blocs, members, fullMembers }: Addition) =>
    line(
      'changes',
      phrases.grouping(grouping.number, partsText(grouping.parts)),
      blocs.length > 0
        ? phrases.addition(
            members,
            fullMembers,
            blocs.map((bloc) => together([bloc])),
            groupingText(grouping.parts),
          )
        : phrases.noAddition(grouping.failing.flatMap(failing), groupingText(grouping.parts)),
    );

  const formChange = ({ blocs, to, members, ofFull }: FormChange) => {
    const part = together(blocs);
    return to === 'committee'
      ? line(
          'changes',
          part,
          phrases.toCommittee(
            members,
            ofFull,
            blocs.map((bloc) => together([bloc])),
            part,
          ),
          [threshold.citation],
        )
      : line('changes', part, phrases.toCell(members, ofFull, part), [threshold.cellCitation]);
  };

  const changes = (explanation: Explanation): readonly ExplanationLine[] => {
    const { additions, losses, formChanges, tried: all } = explanation;
    const fits = all.find(({ standing }) => standing === 'fits-first');
    const subject = fits ? phrases.grouping(fits.number, partsText(fits.parts)) : '';
    return [
      ...additions.map(addition),
      ...(fits && additions.length === 0 ? [line('changes', subject, phrases.nothingEarlier)] : []),
      ...losses.map(({ bloc, members, ofFull }) =>
        line(
          'changes',
          subject,
          members === null
            ? phrases.noLoss(together([bloc]))
            : phrases.loss(members, ofFull, together([bloc])),
        ),
      ),
      ...formChanges.map(formChange),
    ];
  };

  const basis = ({ decision, otherBasis }: Explanation): readonly ExplanationLine[] => {
    if (otherBasis === null) return [];
    const { result, outcome } = otherBasis;
    const text =
      result === 'same'
        ? phrases.basisSame
        : result === 'unknown'
          ? phrases.basisUnknown
          : outcome === null
            ? phrases.basisOtherUnknown
            : phrases.basisOther(outcomeText(decision, outcome));
    return [line('basis', phrases.basis(otherBasis.basis), text, [threshold.citation])];
  };

  const consent = ({ consent: parts, decision }: Explanation): readonly ExplanationLine[] => {
    if (decision.outcome.kind === 'open' || parts === null) return [];
    if (parts.length === 0) return [line('consent', '', phrases.noConsent)];
    return parts.map(({ blocs, members }) => ({
      ...line(
        'consent',
        together(blocs),
        members < threshold.members
          ? phrases.consent(threshold.members)
          : phrases.consentNotNeeded(threshold.members),
        [members < threshold.members ? threshold.consentCitation : threshold.citation],
      ),
      members,
      threshold: threshold.members,
      margin: members - threshold.members,
    }));
  };

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
          ),
        ]
      : []),
    tasksText(tasks),
  ];

  const optionParts = ({ parts }: OptionConsequences) => parts.map((part) => results.optionText([part]));

  const option = (consequences: OptionConsequences): ExplanationLine => {
    const { number, parts, consent: byConsent, introduced } = consequences;
    const forms = parts.map(({ form }) => form);
    return line(
      'options',
      phrases.option(number),
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

  return {
    language,
    sheetName: phrases.sheetName,
    title: (survey) => phrases.title(survey),
    guide: phrases.guide,
    headers: phrases.headers,
    section: phrases.section,
    pane: phrases.pane,
    span: (span) => phrases.span(span),
    optionParts,
    optionConsequences: (consequences) => optionConsequences(consequences).map(first),
    lines: (explanation) => [
      conclusion(explanation.decision),
      ...choice(explanation.decision),
      ...notes(explanation.decision),
      ...explanation.missing.map(({ bloc, count, cell }) =>
        line('missing', together([bloc]), phrases.missing(count, cell)),
      ),
      ...explanation.comparisons.map(compared),
      ...explanation.tried.map((grouping) => tried(grouping, explanation.decision)),
      ...changes(explanation),
      ...basis(explanation),
      ...explanation.readings.map(({ alone, partners, partnersTooFew }) =>
        line(
          'reading',
          phrases.readingSubject,
          phrases.reading(together(alone), together(partners), partnersTooFew),
          [partnersTooFew ? minimum.citation : threshold.citation],
        ),
      ),
      ...consent(explanation),
      ...explanation.options.map(option),
      ...(explanation.tasks.length > 0 ? [line('tasks', '', tasksText(explanation.tasks))] : []),
    ],
  };
}
