import { changedEn } from './changed-en';
import { mappingEn } from './mapping-en';
import type { PaneText } from './pane-text';
import { surveyEn } from './survey-en';

const format = new Intl.NumberFormat('en-GB');
const n = (value: number) => format.format(value);
const plural = (count: number, one: string, many: string) => `${n(count)} ${count === 1 ? one : many}`;

/** What the pane says in English. */
export const paneEn: PaneText = {
  productName: 'Kiện toàn',
  languageName: { vi: 'Tiếng Việt', en: 'English' },
  rulesInUse: (name) => `Rules: ${name}`,
  rulesChanged: (name) => `Rules: ${name}, with changed values`,

  steps: {
    label: 'Steps',
    names: { survey: 'Survey', result: 'Result', write: 'Write', checklists: 'Checklist' },
  },

  running: {
    search: 'Looking for survey sheets…',
    'list-sheets': 'Looking at the sheets…',
    'open-sample': 'Opening the sample…',
    'open-form': 'Opening…',
    'open-gathering': 'Opening…',
    'open-what-if': 'Opening…',
    'write-scenario': 'Writing the scenario…',
    'create-form': 'Making the survey form…',
    'list-findings': 'Listing what is to be checked…',
    'list-organisations': 'Listing the organisations…',
    'list-explanations': 'Writing the explanation…',
    'open-explanation': 'Opening…',
    'read-files': 'Reading files…',
    'preview-gathering': 'Comparing with the gathered survey…',
    'write-gathering': 'Writing the gathered survey…',
    rules: 'Looking at the rules…',
    read: 'Reading the sheet…',
    'choose-reading': 'Keeping the columns and reading the sheet…',
    'ask-selected-column': 'Looking at the selected column…',
    'preview-write': 'Reading the sheet and comparing it with the result…',
    write: 'Writing to the worksheet…',
    'preview-checklists': 'Preparing the checklist…',
    'write-checklists': 'Writing the checklist…',
    'make-register-sheet': 'Making the sheet…',
    'make-progress': 'Making the progress sheet…',
    tasks: 'Reading and writing tasks…',
    undo: 'Undoing…',
    'go-to': 'Going to the cell…',
    ribbon: 'Updating the results…',
    cells: (done, total) => `${n(done)} of ${plural(total, 'cell', 'cells')}`,
    files: (done, total) => `${n(done)} of ${n(total)} files`,
    stop: 'Stop',
    delayed: 'Excel is waiting. If a cell is being edited, press Enter in that cell to continue.',
  },

  common: {
    readAgain: 'Read again',
    tryAgain: 'Try again',
    back: 'Back',
    refused: 'Nothing was written',
    close: 'Close',
    unnamed: (row) => `Row ${row} (no name)`,
    toCell: (cell) => `Go to ${cell}`,
    showMore: (more) => `Show ${n(more)} more`,
  },

  start: {
    title: 'Base party organisations by bloc',
    introduction:
      'Reads a survey of party members by bloc in each district, holds it against the Party Charter, and says which blocs have enough members for a base committee of their own.',
    promise:
      'You see the result first. It is then written as columns beside the survey and a checklist sheet, and can be undone afterwards.',
    none: 'No survey found in this workbook',
    noneReasons: 'Why each sheet could not be read:',
    noneAdvice:
      'If the survey is here, name the bloc and “Đảng viên” (members) in the headings of its columns and read again, or press “Point at columns…” and choose the column of each field. If not, open a workbook with a survey, or open the sample to see how it works.',
    several: (count) => `${plural(count, 'sheet is a survey', 'sheets are surveys')}. Choose one:`,
    one: 'The survey found:',
    unread: 'Sheets with a header that could not be read:',
    activeSheet: 'active',
    districts: (count) => plural(count, 'district', 'districts'),
    openSheet: (sheet) => `Read “${sheet}”`,
    openSample: 'Open the sample',
    sampleHint: 'The sample is added as a new sheet; the numbers of its single districts are invented.',
    openOrganisationSample: 'Open the sample by organisation',
    more: 'No common survey sheet yet?',
    gather: 'Gather many files…',
    gatherHint:
      'Puts the figures of the .xlsx files that the districts sent into one sheet. No file leaves this machine.',
    makeForm: 'Make a survey form…',
    makeFormHint: 'A blank sheet for the districts to fill in; it can be read as soon as it is filled.',
    rules: 'Rules…',
    rulesHint: 'Limits, sources and merges: change them, write them to a sheet, save sets of your own.',
    search: 'Look for surveys',
  },

  survey: surveyEn,
  mapping: mappingEn,

  result: {
    title: 'Result',
    largeEnough: (threshold) => `With ${n(threshold)} members or more`,
    share: (part, whole) => `${n(part)}/${n(whole)}`,
    conclusions: 'Grouping',
    separate: 'A committee for each bloc',
    merged: 'Blocs merged',
    organisations: 'Base organisations',
    fromTo: (before, after) => `${n(before)} → ${n(after)}`,
    beforeLabel: 'Today',
    afterLabel: 'Afterwards',
    picture: (before, after) => `Base organisations today: ${before}. Base committees afterwards: ${after}.`,
    coverage: (count, total) => `${n(count)} of ${plural(total, 'district', 'districts')}`,
    squareMeans: (count) => `Each square stands for ${plural(count, 'organisation', 'organisations')}.`,
    number: (value) => n(value),
    withOptions: (count) =>
      `${plural(count, 'district needs', 'districts need')} a choice and ${count === 1 ? 'is' : 'are'} not in the number afterwards.`,
    chosen: (count) => `${plural(count, 'district follows', 'districts follow')} a choice.`,
    againstRules: (count) =>
      `${plural(count, 'district has', 'districts have')} a choice that departs from the rules.`,
    notUnderstood: (count) =>
      `${plural(count, 'district has', 'districts have')} a choice that is not understood and is not counted.`,
    strayChoices: 'There are choices that are no district’s',
    isChosen: 'chosen',
    choice: 'Chosen grouping',
    choiceBecause: 'Reason',
    choiceConsent: 'Written consent',
    choiceToCheck: 'There is something to look at: see the explanation',
    toChoice: 'Go to the choice',
    open: (count) => `${plural(count, 'district is', 'districts are')} undetermined for lack of numbers.`,
    beforeOpen: (count) =>
      `Today’s organisations could not be counted for ${plural(count, 'district', 'districts')}.`,
    noneOpen: (count) =>
      count === 1 ? 'The district has a result.' : `All ${n(count)} districts have a result.`,
    list: 'District by district',
    filter: 'Filter',
    filters: {
      all: (count) => `All (${n(count)})`,
      merged: (count) => `Blocs merged (${n(count)})`,
      separate: (count) => `A committee for each bloc (${n(count)})`,
      options: (count) => `A choice is needed (${n(count)})`,
      open: (count) => `Undetermined (${n(count)})`,
      chosen: (count) => `Chosen (${n(count)})`,
      'to-check': (count) => `Choices to look at (${n(count)})`,
      note: (count) => `With a note (${n(count)})`,
    },
    search: 'Find a district by name',
    clearSearch: 'Clear the search',
    found: (count) => (count === 0 ? 'No district matches.' : plural(count, 'district', 'districts')),
    badge: { merged: 'Merged', separate: 'Separate', options: 'Choice needed', open: 'Undetermined' },
    hasNote: 'With a note',
    bloc: 'Bloc',
    members: 'Members',
    verdict: 'Verdict',
    noMembers: 'not known',
    reason: 'Reason',
    note: 'Note',
    optionsIntroduction: 'The committee in charge chooses one of the options:',
    option: (letter) => `Option ${letter}`,
    missingCells: 'The number of members is needed in:',
    toRow: (row) => `Go to row ${row}`,
    toWrite: 'Write to the worksheet…',
    toChecklists: 'Make the checklist…',
    whatIf: 'What if…',
    organisationList: 'Base organisations one by one',
    organisationListHint: (count) =>
      `${n(count)} organisations: which committee each joins, and whether it can stand as a subordinate cell.`,
    organisationFormHint: (count) =>
      `${n(count)} organisations by the survey, by the committee that each joins, to fill in their names and members.`,
    makeOrganisationList: 'List them on a new sheet',
    makeOrganisationForm: 'Make or update the list',
    explain: 'Explain',
    writeExplanations: (count) => `Write the explanation sheet (${n(count)})`,
  },

  receipt: {
    resultsTitle: 'Result written',
    checklistsTitle: 'Checklist written',
    undoneTitle: 'Undone',
    nothingWritten: 'Nothing has changed',
    wrote: (cells) => `${plural(cells, 'cell', 'cells')} written.`,
    where: 'Where',
    newSheets: 'New sheet',
    nothing: 'No cell had to be written this time.',
    goThere: 'Go there',
    undo: 'Undo this run',
    cannotUndo: 'This run is too large to be undone from here. Use Excel’s version history if needed.',
    notRemembered:
      'What was written is too much to be remembered in the workbook. The next run keeps the cells that it would change and names them as edited; choose to overwrite to update them.',
    undone: (cells) => `${plural(cells, 'cell is', 'cells are')} as before the run again.`,
    kept: (count) =>
      `${plural(count, 'cell was', 'cells were')} edited after the run and ${count === 1 ? 'stays' : 'stay'}:`,
    removedSheets: (names) => `Sheet removed: ${names}.`,
    keptSheets: (names) => `Sheet kept because something was added to it or refers to it: ${names}.`,
    more: (count) => `and ${plural(count, 'more cell', 'more cells')}`,
    toChecklists: 'Make the checklist…',
    readAgain: 'Read the survey again',
    toResult: 'To the result',
    madeTitle: {
      form: 'Survey form made',
      findings: 'List of what is to be checked written',
      organisations: 'List of organisations made',
      'organisation-form': 'List to fill in made',
      'organisation-update': 'List updated',
      explanations: 'Explanation written',
      gathering: 'Figures gathered',
      scenario: 'Scenario written',
      progress: 'Progress sheet made',
      rules: 'Sheet of rules written',
      'follow-up': 'Follow-up sheet made',
      votes: 'Sheet of confidence votes made',
    },
    madeHint: {
      form: 'Save the workbook as a file of its own and send it to the districts. When it comes back, use “Gather many files…”.',
      findings:
        'The list says how things stand now. After correcting the survey, read it again to see what is left.',
      organisations:
        'The list goes by future committee; it can be filtered by district and committee and prints on A4 landscape.',
      'organisation-form':
        'Fill in name, members and full members. Make the list again when the survey changes: what was typed stays.',
      'organisation-update':
        'What was typed stays. New organisations are in the last rows; rows no longer counted say so.',
      explanations: 'It can be filtered by district and by topic; the numbers are those of now.',
      rules:
        'What is typed in the columns “Value” and “Use” of the sheet changes the results. Results written by another rule set say “write again” until they are.',
      gathering:
        'Every row names its file, sheet and cell. Gathering a file again replaces the rows of that file only.',
      'follow-up':
        'It prints on A4 portrait, each district on a page of its own. Status and deadline follow the checklist.',
      votes:
        'Fill in the yellow cells. While the share to compare with is blank, the sheet does not say who reaches it.',
      scenario: 'A trial for comparison, not a rule; it does not follow the survey.',
      progress: 'Every number on it is a formula that follows the checklist and the plan.',
    },
    readGathered: 'Read the gathered survey',
    toRegister: 'Back to the checklist',
    toSurvey: 'Back to the survey',
    toStart: 'Back to the start',
  },

  notice: {
    unreadable: (sheet) => `“${sheet}” could not be read`,
    refreshed: (sheet, cells) =>
      cells === 0
        ? `The result columns of “${sheet}” were up to date; no cell had to be written.`
        : `Result columns of “${sheet}” updated: ${plural(cells, 'cell', 'cells')} written.`,
    kept: (sheet, cells) =>
      `Sheet “${sheet}”: cells that somebody typed over were left as they are: ${cells.join(', ')}. See “Write” to replace them.`,
    columnsNotUsed: (sheet) => `The columns chosen for “${sheet}” are not used yet`,
    columnsKept: 'The survey is read as before. Your choices wait for “Read it this way”.',
    noColumns: 'There are no result columns to update yet. See the result here and write it a first time.',
    filesStopped: 'Reading was stopped. Nothing was taken of the files chosen last.',
    notRefreshed: (sheet) => `“${sheet}” was not updated`,
    notMade: (sheet) => `The sheet “${sheet}” could not be made`,
  },

  changed: changedEn,

  trouble: {
    written: 'Written before it stopped:',
    bug: {
      title: 'A fault of this software',
      what: 'The software failed; your numbers are not the cause.',
      whatToDo: 'Try again. If it happens again, send the technical details below to those who support you.',
    },
    notLoaded: {
      title: 'A part of the add-in could not be loaded',
      what: 'This part is loaded only when it is needed. The network may be down, or a new version of the add-in has come. Nothing was written.',
      whatToDo: 'Check the connection and try again. If it stays, close and open this pane again.',
    },
    detail: 'Technical details',
    copy: 'Copy details',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. Please select the text and copy it by hand.',
    hostTitle: 'Excel could not do this',
    noOffice: {
      title: 'No connection to Excel',
      what: 'This pane needs the Office library from appsforoffice.microsoft.com, which could not be loaded. The network or a firewall may block it.',
      whatToDo:
        'Check the connection, then close and open this pane again. If it stays, tell your network staff.',
    },
    outsideExcel: {
      title: 'This page runs in Excel',
      what: 'It was opened outside Excel, so there is no workbook to read.',
      whatToDo: 'Open Excel, go to the Home tab and press Kiện toàn.',
    },
    oldExcel: {
      title: 'This Excel is too old',
      what: 'This version of Excel lacks functions that are needed to write the result.',
      whatToDo: 'Update Excel, or open the workbook in Excel on the web.',
    },
    starting: 'Connecting to Excel…',
  },
};
