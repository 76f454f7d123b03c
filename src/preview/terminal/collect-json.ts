import type { Collected } from '../../domain/collect/collected';
import type { CollectedChanges } from '../../domain/collect/collected-update-plan';
import { type Conflict, type ConflictChoices, sourceId } from '../../domain/collect/conflicts';
import type { CollectMessages } from '../../locales/collect';
import type { Messages } from '../../locales/messages';

export interface CollectionToPrint {
  readonly collected: Collected;
  readonly conflicts: readonly Conflict[];
  readonly choices: ConflictChoices;
  /** Null where nothing was written. */
  readonly changes: CollectedChanges | null;
  readonly written: readonly string[];
}

/** The object that `--json` prints, whatever the exit code but that of wrong use. */
export function collectJson(
  { collected, conflicts, choices, changes, written }: CollectionToPrint,
  messages: Messages,
  own: CollectMessages,
) {
  return {
    taken: collected.taken.map(({ file, sheet, layout, districts, findings, warnings }) => ({
      file,
      sheet,
      layout,
      units: districts.map(({ name, cell }) => ({ name, cell })),
      findings: findings.map((finding) => ({
        severity: finding.severity,
        code: finding.code,
        cell: finding.cell,
        message: messages.finding(finding),
      })),
      warnings: warnings.map((warning) => ({ code: warning.code, message: own.warning(warning) })),
    })),
    refused: collected.refused.map(({ file, sheet, reason }) => ({
      file,
      sheet,
      code: reason.code,
      message: own.reason(reason),
    })),
    conflicts: conflicts.map(({ district, name, alsoNamed, sources }) => ({
      name,
      ...(alsoNamed && { alsoNamed }),
      sources,
      chosen: sources.find((source) => sourceId(source) === choices[district]) ?? null,
    })),
    changes,
    written,
  };
}
