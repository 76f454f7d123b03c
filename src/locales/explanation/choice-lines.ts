import { type ChoiceMark, isAgainstRules } from '../../domain/decision/choice';
import type { DistrictDecision } from '../../domain/decision/decision';
import type { Explanation } from '../../domain/explanation/explanation';
import type { ExplanationLine } from '../../domain/explanation/explanation-wording';
import type { ExplanationWords } from './explanation-words';

/** What a district comes to, what people chose, and the consent that this needs. */
export function choiceLines({ phrases, rules, results, together, line }: ExplanationWords) {
  const { committeeThreshold: threshold, organisationMinimum: minimum } = rules;

  /** What people chose, with the recommendation beside it; the recommendation where they left it to that. */
  const conclusion = (decision: DistrictDecision): ExplanationLine => {
    const { choice: chosen, outcome } = decision;
    const grouping = results.grouping(decision);
    const reason =
      outcome.kind === 'options'
        ? results.choiceReason(decision)
        : results.reason({ ...decision, notes: [] });
    const counted = threshold.basis === 'full' ? [phrases.fullCounted.note] : [];
    if (chosen === null) return line('conclusion', grouping, [reason, ...counted].join(' '));
    const say = phrases.choice;
    return line(
      'conclusion',
      chosen.parts === null ? say.entered(chosen.text) : say.concluded(chosen.text),
      [
        ...(isAgainstRules(chosen) ? [say.departs] : []),
        ...(outcome.kind === 'recommended' ? [say.recommended(grouping)] : []),
        ...(outcome.kind === 'options' ? [say.noneRecommended] : []),
        reason,
        ...counted,
      ].join(' '),
    );
  };

  const markLine = (mark: ChoiceMark): ExplanationLine => {
    const say = phrases.choice;
    const against = (text: string, ground: readonly string[] = []) =>
      line('choice', say.against, text, ground);
    const incomplete = (text: string, ground: readonly string[] = []) =>
      line('choice', say.incomplete, text, ground);
    switch (mark.code) {
      case 'under-threshold':
        return against(say.underThreshold(together(mark.blocs), mark.members, threshold), [
          threshold.cellCitation,
          threshold.consentCitation,
        ]);
      case 'over-threshold':
        return against(say.overThreshold(together(mark.blocs), mark.members, threshold), [
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

  const typed = (subject: string, text: string): ExplanationLine => {
    const said = line('choice', subject, phrases.choice.none);
    return text === '' ? said : { ...said, text };
  };

  /** As people typed it, and what is to be said of it. */
  const choice = ({ choice: chosen }: DistrictDecision): readonly ExplanationLine[] =>
    chosen === null
      ? []
      : [
          typed(phrases.choice.chosen, chosen.text),
          typed(phrases.choice.because, chosen.because),
          typed(phrases.choice.consent, chosen.consent),
          ...chosen.marks.map(markLine),
        ];

  const consent = ({ consent: parts, decision }: Explanation): readonly ExplanationLine[] => {
    if (decision.outcome.kind === 'open' || parts === null) return [];
    if (parts.length === 0) return [line('consent', '', phrases.noConsent)];
    return parts.map(({ blocs, members }) => ({
      ...line(
        'consent',
        together(blocs),
        members < threshold.members ? phrases.consent(threshold) : phrases.consentNotNeeded(threshold),
        [members < threshold.members ? threshold.consentCitation : threshold.citation],
      ),
      members,
      threshold: threshold.members,
      margin: members - threshold.members,
    }));
  };

  return { conclusion, choice, consent };
}
