import type { DistrictDecision, Outcome } from '../../domain/decision/decision';
import type { Grouping } from '../../domain/decision/rule-set';
import type { Addition, Explanation, FormChange } from '../../domain/explanation/explanation';
import type { ExplanationLine } from '../../domain/explanation/explanation-wording';
import type { ExplanationWords } from './explanation-words';
import { failingParts } from './failing-parts';

/** What would make a district come to something else: members who come or go, or who count. */
export function changeLines(words: ExplanationWords) {
  const { phrases, rules, results, together, partsText, line } = words;
  const { committeeThreshold: threshold } = rules;
  const failing = failingParts(words);
  const groupingText = (parts: Grouping) =>
    parts.every(({ length }) => length === 1) ? phrases.separate : phrases.together(partsText(parts));
  const outcomeText = (decision: DistrictDecision, outcome: Outcome) =>
    results.grouping({ ...decision, outcome });

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
    const { note, subject } = phrases.fullCounted;
    const inUse = threshold.basis === 'full' ? [line('basis', subject, note)] : [];
    if (otherBasis === null) return inUse;
    const { result, outcome } = otherBasis;
    const text =
      result === 'same'
        ? phrases.basisSame
        : result === 'unknown'
          ? phrases.basisUnknown
          : outcome === null
            ? phrases.basisOtherUnknown
            : phrases.basisOther(outcomeText(decision, outcome));
    return [...inUse, line('basis', phrases.basis(otherBasis.basis), text, [threshold.citation])];
  };

  return { changes, basis };
}
