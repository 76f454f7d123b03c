import type { Citation, RuleSet } from '../../domain/decision/rule-set';
import type { RulesSheetWording } from '../../domain/rules-sheet/rules-sheet-wording';
import type { Wordings } from '../../domain/wordings';
import { type Language, inEveryLanguage } from '../language';
import { blocNames } from './bloc-names';
import { citationText } from './citation';
import { sheetEn } from './en';
import type { SheetPhrases } from './phrases';
import { rulesEn } from './rules-en';
import type { RulesPhrases } from './rules-phrases';
import { rulesVi } from './rules-vi';
import { sheetVi } from './vi';

const SHEET: Readonly<Record<Language, SheetPhrases>> = { vi: sheetVi, en: sheetEn };
const PHRASES: Readonly<Record<Language, RulesPhrases>> = { vi: rulesVi, en: rulesEn };

/** The words of the sheet of rules for a rule set. Asking for a bloc or citation that it does not have throws. */
export function rulesSheetWording(language: Language, rules: RuleSet): RulesSheetWording {
  const sheet = SHEET[language];
  const { details, noSource, noText, place, part, ...words } = PHRASES[language];
  const names = blocNames(rules, language, sheet);
  const cited = (ids: readonly string[]) => rules.citations.filter(({ id }) => ids.includes(id));
  const subjectOf = ({ subject }: Citation) => subject?.[language] ?? null;
  const documentOf = ({ document, number }: Citation) => {
    const name = document[language];
    return number === null || name.includes(number) ? name : `${name} ${number}`;
  };
  return {
    ...words,
    language,
    ruleSetName: rules.name[language],
    part: (blocs) => part(names.together(blocs)),
    grouping: (parts) => parts.map((blocs) => sheet.part('committee', names.together(blocs))).join(' · '),
    source: (ids) => {
      if (ids.length === 0) return noSource;
      const all = cited(ids);
      const documents = [...new Set(all.map(documentOf))];
      return documents
        .map((document) => {
          const own = all.filter((citation) => documentOf(citation) === document);
          const [first] = own;
          const clauses = citationText(
            own.map(({ id }) => id),
            rules,
            sheet,
            language,
          );
          return first ? `${clauses} ${details(subjectOf(first), first.issued)}` : clauses;
        })
        .join('; ');
    },
    says: (ids) =>
      cited(ids)
        .map(({ says }) => says?.[language] ?? noText)
        .join('\n'),
    citation: (citation) => [
      documentOf(citation),
      citation.issued,
      [place(citation), subjectOf(citation) ?? ''].filter((text) => text !== '').join('; '),
      citation.says?.[language] ?? noText,
    ],
  };
}

/** The words of every language, the preferred one first. */
export function rulesSheetWordings(preferred: Language, rules: RuleSet): Wordings<RulesSheetWording> {
  return inEveryLanguage(preferred, (language) => rulesSheetWording(language, rules));
}
