import { access, readFile, stat } from 'node:fs/promises';
import { type ConflictChoices, preferring } from '../../domain/collect/conflicts';
import { changesNothing } from '../../domain/plan';
import { type ChosenFile, type CollectWatch, planCollectionIn, readFiles } from '../../jobs/collect-surveys';
import { writePlan } from '../../jobs/write-plan';
import { collectMessagesIn } from '../../locales/collect';
import { messagesIn } from '../../locales/messages';
import { collectedWording } from '../../locales/sheet/collected-wording';
import { COLLECT_PHRASES, TERMINAL_PHRASES } from '../../locales/terminal';
import type { HostWorkbook } from '../host/document/workbook';
import { newWorkbook, saveWorkbook } from '../host/workbook-file';
import { excelOn } from './excel-on';
import { type CollectCommandLine, readCollectCommandLine } from './collect-command-line';
import { type CollectionToPrint, collectJson } from './collect-json';
import { changeLines, conflictLines, refusedLines, takenLines } from './collect-lines';
import type { CommandResult } from './command-result';
import { namesApart } from './file-names';
import { isFileError, openFile } from './open-file';
import { isSameFile, writeWhole } from './write-file';

/** Does what the words after the command's name ask for. */
export async function collectCommand(words: readonly string[]): Promise<CommandResult> {
  const reading = readCollectCommandLine(words);
  if (!reading.ok) return collectWrongUse(reading, reading.detail);
  const { commandLine } = reading;
  const phrases = COLLECT_PHRASES[commandLine.language];
  // For somebody who waits; a program that reads the output is told the end alone.
  const onProgress = (done: number, total: number) => {
    if (process.stderr.isTTY)
      process.stderr.write(`\r${phrases.reading(done, total)}${done === total ? '\n' : ''}`);
  };
  return collectFiles(commandLine, { onProgress });
}

/**
 * Gathers the surveys of many files into one sheet of a workbook, through the same jobs as the pane. A workbook that is
 * there is kept with all that is in it: rows of these files are replaced in its gathered sheet, or such a sheet is added.
 */
async function collectFiles(
  command: CollectCommandLine,
  watch: Pick<CollectWatch, 'onProgress'>,
): Promise<CommandResult> {
  const { rules, language, inputs, output } = command;
  const [phrases, own] = [TERMINAL_PHRASES[language], COLLECT_PHRASES[language]];
  const [messages, collectMessages] = [messagesIn(language, rules), collectMessagesIn(language, rules)];
  for (const input of inputs) {
    if (await isSameFile(input, output)) return collectWrongUse(command, own.outIsInput);
  }
  const collected = await readFiles(await chosenFiles(inputs), rules, watch);
  if (collected === null) throw new Error('Nobody can cancel the reading here');
  const ended = (
    exitCode: 0 | 1,
    printed: Omit<CollectionToPrint, 'collected'>,
    lines: readonly string[],
  ): CommandResult => {
    if (command.json) {
      const object = collectJson({ collected, ...printed }, messages, collectMessages);
      return { exitCode, output: [JSON.stringify(object)], errors: exitCode === 0 ? [] : lines };
    }
    const refused = refusedLines(collected, command);
    return exitCode === 0
      ? { exitCode, output: [...takenLines(collected, command), ...refused, ...lines], errors: [] }
      : { exitCode, output: [], errors: [...refused, ...lines] };
  };
  const nothing = { conflicts: [], choices: {}, changes: null, written: [] };

  const isNew = !(await exists(output));
  const opened = isNew ? ({ ok: true, workbook: newWorkbook() } as const) : await openFile(output);
  if (!opened.ok) {
    // The reader of chosen files says it in words for people, where the file as a whole is what is wrong.
    const [refusal] = (await readFiles(await chosenFiles([output]), rules))?.refused ?? [];
    const detail = refusal?.sheet === null ? collectMessages.reason(refusal.reason) : opened.detail;
    return ended(1, nothing, [phrases.cannotOpen(output), `  ${detail}`]);
  }
  const { workbook } = opened;
  const excel = excelOn(workbook);

  const request = {
    taken: collected.taken,
    rules,
    wording: collectedWording(rules),
    layout: command.layout,
  };
  let choices: ConflictChoices = {};
  let planning = await planCollectionIn(request);
  if (!planning.ok && planning.trouble.code === 'conflicts-undecided' && command.prefer !== null) {
    choices = preferring(command.prefer, planning.conflicts);
    planning = await planCollectionIn({ ...request, choices });
  }
  const { conflicts } = planning;
  const places = conflictLines(conflicts, choices, command, collectMessages);
  if (!planning.ok) {
    const isUndecided = planning.trouble.code === 'conflicts-undecided';
    return ended(1, { ...nothing, conflicts }, [
      collectMessages.trouble(planning.trouble),
      ...places,
      ...(isUndecided ? [own.resolveByPrefer] : []),
    ]);
  }
  const { plan, changes } = planning;
  const outcome = await writePlan(plan);
  if (!outcome.ok)
    return ended(1, { ...nothing, conflicts, choices }, [messages.writeTrouble(outcome.trouble)]);
  if (isNew) await removeFirstSheet(workbook, excel);
  // Where nothing differs the file stays as it is, byte for byte.
  if (isNew || !changesNothing(plan)) {
    try {
      await writeWhole(output, await saveWorkbook(workbook));
    } catch (thrown) {
      if (!isFileError(thrown)) throw thrown;
      return ended(1, { ...nothing, conflicts, choices }, [phrases.cannotWrite(output)]);
    }
  }
  const written = outcome.receipt.written.map(({ sheet, address }) => `${sheet}!${address}`);
  return ended(0, { conflicts, choices, changes, written }, [
    ...(conflicts.length > 0 ? [own.conflicts(conflicts.length), ...places] : []),
    ...changeLines(planning, command),
    written.length > 0 ? phrases.wrote(output, written) : own.nothingToWrite,
  ]);
}

async function chosenFiles(paths: readonly string[]): Promise<readonly ChosenFile[]> {
  const names = namesApart(paths);
  return Promise.all(
    paths.map(async (path, index) => ({
      name: names[index] ?? path,
      size: await sizeOf(path),
      bytes: async () => new Uint8Array(await readFile(path)),
    })),
  );
}

/** What cannot be looked at is refused when it is read, with the others' results. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/** A workbook is made with a sheet of its own, which nobody asked for. */
async function removeFirstSheet(workbook: HostWorkbook, excel: typeof Excel): Promise<void> {
  const [first] = workbook.sheets;
  if (!first) return;
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(first.name).delete();
    await context.sync();
  });
}

/** What is said to somebody who called the command the wrong way. */
function collectWrongUse({ language }: Pick<CollectCommandLine, 'language'>, detail: string): CommandResult {
  const usage = [TERMINAL_PHRASES[language].wrongUse(detail), COLLECT_PHRASES[language].usage];
  return { exitCode: 2, output: [], errors: usage };
}
