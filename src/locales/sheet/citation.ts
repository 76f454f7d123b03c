import type { Citation, RuleSet } from '../../domain/decision/rule-set';
import type { Language } from '../language';
import type { SheetPhrases } from './phrases';

/**
 * Citations in words, clauses of one article together: "khoản 3, 4 Điều 21 Điều lệ Đảng khóa XI". Throws for an id
 * that the rule set does not cite.
 */
export function citationText(
  ids: readonly string[],
  rules: RuleSet,
  phrases: SheetPhrases,
  language: Language,
): string {
  const byArticle = new Map<string, Citation[]>();
  for (const id of ids) {
    const citation = rules.citations.find((candidate) => candidate.id === id);
    if (!citation) throw new Error(`The rule set ${rules.id} does not cite ${id}`);
    const article = `${citation.document.vi} ${citation.article}`;
    byArticle.set(article, [...(byArticle.get(article) ?? []), citation]);
  }
  return [...byArticle.values()].map((citations) => articleText(citations, phrases, language)).join('; ');
}

function articleText(citations: readonly Citation[], phrases: SheetPhrases, language: Language): string {
  const [first] = citations;
  if (!first) return '';
  const document = first.document[language];
  if (first.article === '') return phrases.citeDocument(document);
  const clauses = [...new Set(citations.flatMap(({ clause }) => (clause === null ? [] : [clause])))];
  return phrases.cite(document, first.article, clauses.sort());
}
