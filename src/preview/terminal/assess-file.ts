import type { Receipt } from '../../domain/run-record';
import { findSurveys, type SurveySearch } from '../../jobs/find-surveys';
import { planChecklists } from '../../jobs/make-checklists';
import { planResultsOn } from '../../jobs/plan-results';
import { writePlan } from '../../jobs/write-plan';
import { writeResults } from '../../jobs/write-results';
import { messagesIn, type Messages } from '../../locales/messages';
import { checklistWordings } from '../../locales/checklist-wording';
import { resultWordings } from '../../locales/sheet-wording';
import { runLogWordings } from '../../locales/sheet/log-wording';
import { rulesSheetWordings } from '../../locales/sheet/rules-wording';
import { TERMINAL_PHRASES } from '../../locales/terminal';
import { saveWorkbook } from '../host/workbook-file';
import { excelOn } from './excel-on';
import { assessmentJson } from './assessment-json';
import { assessmentLines } from './assessment-lines';
import { type CommandLine, readCommandLine } from './command-line';
import type { CommandResult } from './command-result';
import { isFileError, openFile } from './open-file';
import { isSameFile, writeWhole } from './write-file';

/** Does what the words after the command's name ask for. */
export async function assessCommand(words: readonly string[]): Promise<CommandResult> {
  const reading = readCommandLine(words);
  return reading.ok ? assessFile(reading.commandLine) : wrongUse(reading, reading.detail);
}

/** Assesses a file through the same jobs as the pane, and writes the result beside it if an output is named. */
async function assessFile(command: CommandLine): Promise<CommandResult> {
  const { rules: fallback, language } = command;
  const phrases = TERMINAL_PHRASES[language];
  if (command.output !== null && (await isSameFile(command.input, command.output))) {
    return wrongUse(command, phrases.outIsInput);
  }
  const opened = await openFile(command.input);
  if (!opened.ok) return failed([phrases.cannotOpen(command.input), `  ${opened.detail}`]);
  const { workbook } = opened;
  excelOn(workbook);

  const sheet = chosenSheet(await findSurveys(fallback), command, messagesIn(language, fallback));
  if (typeof sheet !== 'string') return sheet;
  const logWordings = runLogWordings(language);
  const planned = await planResultsOn({
    sheet,
    rules: fallback,
    wordings: (rules) => resultWordings(language, rules),
    rulesWordings: (rules) => rulesSheetWordings(language, rules),
    logWordings,
    content: command.content,
  });
  if (!planned.ok) {
    return failed([`${sheet}: ${messagesIn(language, fallback).surveyTrouble(planned.trouble)}`]);
  }
  const { assessment, writing } = planned;
  const { rules } = assessment;
  const messages = messagesIn(language, rules);

  const receipts: Receipt[] = [];
  const typedOver: string[] = [];
  const warnings: string[] = [];
  if (command.output !== null) {
    if (!writing.ok) return failed([messages.writeTrouble(writing.trouble)]);
    const checklists = await planChecklists({
      decisions: assessment.decisions,
      sources: assessment.sources,
      rules,
      wordings: checklistWordings(language, rules),
    });
    if (!checklists.ok) return failed([messages.writeTrouble(checklists.trouble)]);
    const request = { isAsked: command.log, by: 'terminal', now: new Date(), wordings: logWordings } as const;
    const results = await writeResults({ assessment, writing, log: request });
    if (results.log.kind === 'not-added') warnings.push(messages.writeTrouble(results.log.trouble));
    for (const outcome of [results.outcome, await writePlan(checklists.proposal.plan)]) {
      if (!outcome.ok) return failed([messages.writeTrouble(outcome.trouble)]);
      receipts.push(outcome.receipt);
    }
    const kept = [...writing.plan.typedOver, ...checklists.proposal.plan.typedOver];
    typedOver.push(...kept.map(({ sheet: of, cell }) => `${of}!${cell}`));
    try {
      await writeWhole(command.output, await saveWorkbook(workbook));
    } catch (thrown) {
      if (!isFileError(thrown)) throw thrown;
      return failed([phrases.cannotWrite(command.output)]);
    }
  }
  const written = receipts.flatMap((receipt) =>
    receipt.written.map(({ sheet: of, address }) => `${of}!${address}`),
  );
  if (command.json) {
    return done([JSON.stringify(assessmentJson(assessment, rules, messages, written))], warnings);
  }
  return done(
    [
      ...assessmentLines(assessment, rules, language, messages),
      ...(command.output === null
        ? []
        : ['', written.length > 0 ? phrases.wrote(command.output, written) : phrases.nothingToWrite]),
      ...(typedOver.length > 0 ? [phrases.typedOver(typedOver)] : []),
    ],
    warnings,
  );
}

function chosenSheet(
  { sheets, only }: SurveySearch,
  { sheet, language }: CommandLine,
  messages: Messages,
): string | CommandResult {
  const phrases = TERMINAL_PHRASES[language];
  if (sheet !== null) {
    const known = sheets.find(({ name }) => name === sheet.normalize('NFC') || name === sheet);
    if (known) return known.name;
    return wrongUse(
      { language },
      phrases.unknownSheet(
        sheet,
        sheets.map(({ name }) => name),
      ),
    );
  }
  if (only !== null) return only;
  const surveys = sheets.filter(({ reading }) => reading.ok).map(({ name }) => name);
  if (surveys.length > 0) return wrongUse({ language }, phrases.severalSurveys(surveys));
  return failed([
    phrases.noSurvey,
    ...sheets.map(
      ({ name, reading }) => `  ${name}: ${reading.ok ? '' : messages.surveyTrouble(reading.trouble)}`,
    ),
  ]);
}

/** What was not done beside what was asked for is said, and the command has done its work all the same. */
function done(output: readonly string[], errors: readonly string[]): CommandResult {
  return { exitCode: 0, output, errors };
}

function failed(errors: readonly string[]): CommandResult {
  return { exitCode: 1, output: [], errors };
}

/** What is said to somebody who called the command the wrong way. */
function wrongUse({ language }: Pick<CommandLine, 'language'>, detail: string): CommandResult {
  const phrases = TERMINAL_PHRASES[language];
  return { exitCode: 2, output: [], errors: [phrases.wrongUse(detail), phrases.usage] };
}
