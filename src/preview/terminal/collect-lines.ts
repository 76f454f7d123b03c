import type { Collected } from '../../domain/collect/collected';
import { possibleColumns } from '../../domain/collect/collected-columns';
import type { CollectionPlanning } from '../../domain/collect/collection-plan';
import { openFindings } from '../../domain/collect/open-findings';
import { type Conflict, type ConflictChoices, sourceId } from '../../domain/collect/conflicts';
import type { RuleSet } from '../../domain/decision/rule-set';
import { type CollectMessages, collectMessagesIn } from '../../locales/collect';
import type { Language } from '../../locales/language';
import { messagesIn } from '../../locales/messages';
import { collectedWording } from '../../locales/sheet/collected-wording';
import { COLLECT_PHRASES } from '../../locales/terminal';

interface Speaking {
  readonly rules: RuleSet;
  readonly language: Language;
}

/** The sheets that were taken, each with what to look at in it; what stands among the refusals is not said twice. */
export function takenLines(collected: Collected, { rules, language }: Speaking): readonly string[] {
  const { taken } = collected;
  const own = COLLECT_PHRASES[language];
  const [messages, collectMessages] = [messagesIn(language, rules), collectMessagesIn(language, rules)];
  const units = taken.reduce((sum, { districts }) => sum + districts.length, 0);
  return [
    own.taken(taken.length, units),
    ...taken.flatMap((read) => {
      const { file, sheet, districts, warnings } = read;
      const others = openFindings(read, collected);
      return [
        own.sheet(file, sheet, districts.length, others.length),
        ...warnings.map((warning) => `    ${collectMessages.warning(warning)}`),
        ...others.map(
          (finding) => `    ${messages.severity(finding.severity)}: ${messages.finding(finding)}`,
        ),
      ];
    }),
  ];
}

/** The files, sheets and districts that were not taken, each with its reason. */
export function refusedLines(
  { refused }: Pick<Collected, 'refused'>,
  { rules, language }: Speaking,
): readonly string[] {
  if (refused.length === 0) return [];
  const messages = collectMessagesIn(language, rules);
  return [
    COLLECT_PHRASES[language].refused(refused.length),
    ...refused.map(
      ({ file, sheet, reason }) =>
        `  ${file}${sheet === null ? '' : `, “${sheet}”`}: ${messages.reason(reason)}`,
    ),
  ];
}

/** Where the districts come from that come from several places, and which of these stands, as far as that is chosen. */
export function conflictLines(
  conflicts: readonly Conflict[],
  choices: ConflictChoices,
  { language }: Pick<Speaking, 'language'>,
  messages: CollectMessages,
): readonly string[] {
  return conflicts.flatMap((conflict) => {
    const chosen = conflict.sources.find((source) => sourceId(source) === choices[conflict.district]);
    return [
      `  ${messages.conflict(conflict)}`,
      ...(chosen ? [COLLECT_PHRASES[language].chosen(messages.source(chosen))] : []),
    ];
  });
}

/** What became of the rows of the gathered table. */
export function changeLines(
  { changes, layout }: Extract<CollectionPlanning, { readonly ok: true }>,
  { rules, language }: Speaking,
): readonly string[] {
  const own = COLLECT_PHRASES[language];
  const wording = collectedWording(rules);
  const headers = possibleColumns(layout, rules.blocs)
    .filter(({ id }) => changes.withoutColumn.includes(id))
    .map((column) => wording.header(column));
  const { added, replaced, unchanged, takenOut, kept } = changes;
  return [
    own.changes(added.length, replaced.length, unchanged),
    ...(takenOut.length > 0 ? [own.takenOut(takenOut)] : []),
    ...(kept.length > 0 ? [own.kept(kept)] : []),
    ...(headers.length > 0 ? [own.withoutColumn(headers)] : []),
  ];
}
