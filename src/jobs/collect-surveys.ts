import type {
  Collected,
  CollectedLayout,
  Refusal,
  RefusalReason,
  TakenSheet,
} from '../domain/collect/collected';
import { COLLECTED_SUBJECT, COLLECTED_TABLE } from '../domain/collect/collected-table';
import type { CollectedWording } from '../domain/collect/collected-wording';
import { type CollectionPlanning, planCollection } from '../domain/collect/collection-plan';
import type { ConflictChoices } from '../domain/collect/conflicts';
import type { FileSheet } from '../domain/collect/file-reading';
import { takenFrom } from '../domain/collect/taken-from';
import type { RuleSet } from '../domain/decision/rule-set';
import type { SurveyReading } from '../domain/survey/survey';
import { readOwnTable } from '../workbook/read-own-table';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { freeSheetName } from './free-sheet-name';
import { ownColumns } from './own-columns';
import { surveyOn } from './survey-on';

/** A file that somebody chose or dropped; a browser's `File` is one but for the name of its bytes. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

export interface CollectWatch {
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the reading, within a large file too; nothing of what was read is handed out. */
  readonly signal?: AbortSignal;
}

/** Null where the reading was cancelled. */
export type FilesRead = Collected | null;

/**
 * Reads files one after the other, here in the pane: none of them leaves the machine, none of their sheets comes into
 * the workbook. A file that cannot be read is refused with its reason, and the others are read all the same. The reader
 * is loaded with the first file, for most people never need it.
 */
export async function readFiles(
  files: readonly ChosenFile[],
  rules: RuleSet,
  { onProgress, signal }: CollectWatch = {},
): Promise<FilesRead> {
  const taken: TakenSheet[] = [];
  const refused: Refusal[] = [];
  const names = new Set<string>();
  for (const [index, file] of files.entries()) {
    onProgress?.(index, files.length);
    // Between two files the pane draws, and hears that it is to stop.
    await nextTask();
    if (signal?.aborted === true) return null;
    // Macs hand names out decomposed.
    const name = file.name.normalize('NFC');
    const id = name.toLowerCase();
    const read = names.has(id)
      ? refusal(name, { code: 'file-name-twice' })
      : await readOne(name, file, rules, signal);
    names.add(id);
    taken.push(...read.taken);
    refused.push(...read.refused);
  }
  if (signal?.aborted === true) return null;
  onProgress?.(files.length, files.length);
  return { taken, refused };
}

async function readOne(
  name: string,
  file: ChosenFile,
  rules: RuleSet,
  signal?: AbortSignal,
): Promise<Collected> {
  const { readWorkbookFile, sizeTrouble } = await import('../files/read-workbook-file');
  const tooLarge = sizeTrouble(file.size);
  if (tooLarge) return refusal(name, tooLarge);
  let bytes: Uint8Array;
  try {
    bytes = await file.bytes();
  } catch {
    return refusal(name, { code: 'file-unreadable' });
  }
  try {
    const reading = await readWorkbookFile(name, bytes, signal);
    if (!reading.ok) return refusal(name, reading.trouble);
    return takenFrom(name, reading.sheets, (sheet) => readingOf(sheet, rules));
  } catch {
    // Cancelled, and then nobody is told; or most likely too little memory for a huge file. Whatever it is, the other
    // files are not to blame.
    return refusal(name, { code: 'file-failed' });
  }
}

function readingOf(sheet: FileSheet, rules: RuleSet): SurveyReading {
  return surveyOn({ ...sheet, fonts: sheet.fonts ?? (() => null) }, ownColumns(sheet, rules), rules);
}

function refusal(file: string, reason: RefusalReason): Collected {
  return { taken: [], refused: [{ file, sheet: null, reason }] };
}

/** Lets whatever waits in the browser go first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export interface CollectionRequest {
  readonly taken: readonly TakenSheet[];
  readonly rules: RuleSet;
  readonly wording: CollectedWording;
  /** Null: a row an organisation where every sheet lists them. */
  readonly layout?: CollectedLayout | null;
  readonly choices?: ConflictChoices;
}

/**
 * Plans the gathered survey in the open workbook: a new sheet, or what differs in the one that stands. Districts that
 * come twice are handed back until it is said which is to stand. Writes nothing: `writePlan` does.
 */
export async function planCollectionIn(
  { taken, rules, wording, layout = null, choices = {} }: CollectionRequest,
  watch?: RunWatch,
): Promise<CollectionPlanning> {
  const { table, leftBehind, sheetNames } = await runExcel(
    (context) => readOwnTable(context, COLLECTED_TABLE, COLLECTED_SUBJECT),
    watch,
  );
  return planCollection({
    taken,
    layout,
    choices,
    blocs: rules.blocs,
    wording,
    table,
    leftBehind,
    freeSheet: freeSheetName(wording.sheetName, sheetNames),
  });
}
