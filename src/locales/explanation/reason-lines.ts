import type { DistrictDecision } from '../../domain/decision/decision';
import type { Comparison, Explanation, TriedGrouping } from '../../domain/explanation/explanation';
import type { ExplanationLine } from '../../domain/explanation/explanation-wording';
import type { ExplanationWords } from './explanation-words';
import { failingParts } from './failing-parts';

/** Why the rules come to what they come to: the numbers, what is to be noted of them, the groupings, the readings. */
export function reasonLines(words: ExplanationWords) {
  const { phrases, rules, results, together, partsText, line } = words;
  const { committeeThreshold: threshold, organisationMinimum: minimum } = rules;
  const failing = failingParts(words);

  /** The two notes that are not told under a heading of their own. */
  const notes = (decision: DistrictDecision) =>
    decision.notes.flatMap((note) => {
      if (note.code !== 'below-minimum' && note.code !== 'empty-blocs') return [];
      const blocs = note.code === 'empty-blocs' ? note.blocs : [note.bloc];
      return [line('notes', together(blocs), results.noteText(note))];
    });

  const missing = (explanation: Explanation): readonly ExplanationLine[] =>
    explanation.missing.map(({ bloc, count, cell }) =>
      line('missing', together([bloc]), phrases.missing(count, cell)),
    );

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

  const readings = (explanation: Explanation): readonly ExplanationLine[] =>
    explanation.readings.map(({ alone, short, tooFew, empty }) => {
      const named = (blocs: readonly string[]) => blocs.map((bloc) => together([bloc]));
      if (short.length + tooFew.length + empty.length === 0)
        return line('reading', phrases.orderSubject, phrases.readingByOrder(named(alone)), [
          threshold.citation,
        ]);
      return line(
        'reading',
        phrases.readingSubject,
        phrases.reading({
          alone: named(alone),
          short: named(short),
          tooFew: named(tooFew),
          empty: named(empty),
        }),
        [
          ...(short.length + empty.length > 0 ? [threshold.citation] : []),
          ...(tooFew.length > 0 ? [minimum.citation] : []),
        ],
      );
    });

  return { notes, missing, compared, tried, readings };
}
