import { findingEn } from './finding-en';
import { namedTables } from './named-tables';
import type { MessagePhrases } from './phrases';
import { fieldEn, measure } from './terms-en';

const number = new Intl.NumberFormat('en-GB');

/** At most a dozen addresses, then how many more. */
const listed = (cells: readonly string[]) =>
  cells.length <= 12
    ? cells.join(', ')
    : `${cells.slice(0, 12).join(', ')} and ${number.format(cells.length - 12)} more`;

/** Said in the pane and in the terminal, which has no such button. */
const POINT_AT = 'or press “Point at columns…” in the pane in Excel and choose a column for each item';
const NAMED_ABOVE =
  'The survey of a single unit may name it (with “huyện”, “thị xã”, “xã” …) in a line above the table.';

/** Sentences for findings, troubles and failures in English. */
export const messagesEn: MessagePhrases = {
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  measure,
  field: fieldEn,
  finding: findingEn,
  surveyTrouble: (trouble, bloc) => {
    switch (trouble.code) {
      case 'sheet-empty':
        return 'The sheet is empty.';
      case 'no-header':
        return `No header with the names of the blocs and their members was found. Put the names of the blocs and “Đảng viên” into the headings, ${POINT_AT}.`;
      case 'columns-missing':
        return `No column was found for: ${trouble.missing.map((field) => fieldEn(field, bloc)).join('; ')}. Put a clear heading over it, ${POINT_AT}.${trouble.missing.some(({ kind }) => kind === 'district') ? ` ${NAMED_ABOVE}` : ''}`;
      case 'columns-ambiguous':
        return `Columns ${trouble.columns.join(', ')} all claim to be the ${fieldEn(trouble.field, bloc)}. If two tables stand side by side, choose the column of districts of the one to read.`;
      case 'no-name-column':
        return `No column with the names of the districts was found. Put the heading “Tên đơn vị” over it, ${POINT_AT}. ${NAMED_ABOVE}`;
      case 'counts-are-shares':
        return `Cell ${trouble.cell} says “${trouble.found}”: the numbers of the table are shares, not numbers of members and organisations. Use the survey of numbers; if these are numbers, correct that cell.`;
      case 'no-districts':
        return 'There is a header, but no row with a name and numbers below it.';
      case 'rules-unsound':
        return `Nothing can be decided by the sheet “${trouble.rulesSheet}” as it stands${trouble.cells.length === 0 ? '' : ` (${listed(trouble.cells)})`}. Correct it and read again.`;
      case 'form-not-filled':
        return 'This survey form holds no numbers yet. Fill in its blank rows, then read it again.';
      case 'organisation-list':
        return `A list made of a survey, no survey itself. Open ${trouble.survey === null ? 'the survey' : `the sheet “${trouble.survey}”`} for the result.`;
    }
  },
  writeTrouble: (trouble) => {
    switch (trouble.code) {
      case 'target-occupied':
        return `Cell ${trouble.cell} holds something or is part of a merge. Choose another column.`;
      case 'results-moved-away':
        return `The result columns were moved to ${trouble.areas.join(', ')}, away from the survey. Move them back level with its header, or clear those cells, then write again.`;
      case 'no-room':
        return 'The sheet is in use (or formatted) up to its last columns. Choose the column to write to.';
      case 'changed-since-read':
        return `The workbook has changed since it was read; nothing was written. Cells that differ: ${listed(trouble.cells)}. Read again, then write.`;
      case 'sheet-protected':
        return 'sheet' in trouble
          ? `The sheet “${trouble.sheet}” is protected; nothing was written. Unprotect it (Review > Unprotect Sheet) and try again.`
          : 'The sheet is protected. Unprotect it (Review > Unprotect Sheet) and read again.';
      case 'structure-protected':
        return 'The structure of the workbook is protected, so no sheet can be added; nothing was written. Lift the protection (Review > Protect Workbook) and try again.';
      case 'sheet-exists':
        return `The sheet “${trouble.sheet}” has just been made elsewhere; nothing was written. Read again, then write.`;
      case 'name-taken':
        return `The name “${trouble.name}” of the workbook stands for something else; nothing was written. Rename or delete it (Formulas > Name Manager) and try again.`;
      case 'register-columns-missing':
      case 'plan-columns-missing':
        return `The ${'sheet' in trouble ? `sheet “${trouble.sheet}”` : 'checklist'} lacks these columns: ${trouble.headers.join(', ')}. Give them their names back (one that was deleted comes back by Ctrl+Z or from the version history) and try again.`;
      case 'register-blocked-below':
        return `Cell ${trouble.cell} below the checklist holds something, so no rows can be added. Move it away and try again.`;
      case 'list-blocked-below':
      case 'plan-blocked-below':
        return `Cell ${trouble.cell} of the sheet “${trouble.sheet}”, right below the table, holds something, so no rows can be added. Move it away and try again.`;
      case 'plan-table-missing':
        return `The sheet “${trouble.sheet}” lacks the table ${namedTables(trouble.tables)}; nothing was written. Select its cells with the headings, Insert > Table (Ctrl+T), and give it this name under Table Design. Where the cells are gone, delete the sheet to have it made again: entries on it are lost.`;
      case 'progress-columns-missing':
        return `The checklist lacks these columns: ${trouble.headers.join(', ')}. It comes from an earlier version, or they were deleted; the progress sheet needs them all.`;
      case 'progress-plan-missing':
        return `Sheets, tables or columns of the plan are missing: ${trouble.sheets.join(', ')}. Update the checklist to have these sheets, then make the progress sheet.`;
      case 'register-copied':
      case 'plan-copied':
        return `The sheet “${trouble.sheet}” is the copy of a sheet that is gone: no new one was made. To go on with the copy, rename its table ${trouble.tables.map(({ name, wanted }) => `“${name}” to “${wanted}”`).join(', ')} (Table Design, Table Name) and make the checklist again. To make a new one, delete that sheet or convert that table to a range.`;
      case 'register-of-another-survey':
        return 'The checklist that stands was made from another survey; nothing was written. Use a workbook of its own for this survey.';
      case 'register-missing':
        return 'This workbook has no register of tasks yet; nothing was written. Make the register, then try again.';
      case 'register-lacks-districts':
        return `The register of tasks has no tasks of: ${listed(trouble.districts)}. Update the register, or leave these districts out, then try again.`;
      case 'no-future-organisation':
        return 'The chosen districts have no settled arrangement, so there is no organisation to be founded; nothing was written.';
      case 'log-protected':
        return `The log has no row for this run: the sheet “${trouble.sheet}” is protected. Unprotect it, and the next run is recorded.`;
      case 'log-columns-missing':
        return `The log has no row for this run: the table on the sheet “${trouble.sheet}” lacks the columns ${trouble.headers.join(', ')}. Name them as they were, or delete the sheet to begin a new log.`;
      case 'log-has-totals':
        return `The log has no row for this run: the table on the sheet “${trouble.sheet}” ends with a total row. Turn it off (Table Design > Total Row), and the next run is recorded.`;
      case 'log-blocked-below':
        return `The log has no row for this run: the cell ${trouble.cell} of the sheet “${trouble.sheet}”, right below the table, is filled. Move that away, and the next run is recorded.`;
      case 'nothing-to-undo':
        return 'There is no run to undo.';
    }
  },
  sheetsProtected: (sheets) => ({
    what: `${sheets.length === 1 ? 'The sheet' : 'The sheets'} ${sheets.map((sheet) => `“${sheet}”`).join(', ')} ${sheets.length === 1 ? 'is' : 'are'} protected; nothing was changed.`,
    whatToDo: 'Lift the protection (Review > Unprotect Sheet) and try again.',
  }),
  hostFailure: {
    'cell-being-edited': {
      what: 'A cell is being edited in Excel.',
      whatToDo: 'Press Enter in that cell and try again.',
    },
    'sheet-protected': {
      what: 'The sheet or the workbook is protected.',
      whatToDo: 'Lift the protection of the sheets of the run (Review > Unprotect Sheet) and try again.',
    },
    'structure-protected': {
      what: 'The structure of the workbook is protected, so no sheet can be deleted; nothing was changed.',
      whatToDo: 'Lift the protection (Review > Protect Workbook) and try again.',
    },
    'too-large': {
      what: 'This is too much data for one exchange with Excel.',
      whatToDo: 'Delete rows and columns outside the survey that are not needed, and try again.',
    },
    'no-answer': {
      what: 'Excel did not answer in time; whether the last request was carried out is not known.',
      whatToDo: 'Check the connection, read the workbook again and go on.',
    },
    gone: {
      what: 'A sheet or range that is needed is no longer there.',
      whatToDo: 'Read the workbook again and go on.',
    },
    moved: {
      what: 'Somebody inserted or deleted rows or columns, or typed, in the cells being written.',
      whatToDo: 'Read the workbook again, then write again: what is missing will be completed.',
    },
    'not-supported': {
      what: 'This version of Excel does not support what is needed.',
      whatToDo: 'Open the workbook in Excel on the web, or in a newer Excel.',
    },
    'signed-out': {
      what: 'The sign-in has expired.',
      whatToDo: 'Reload the page, sign in, and open the add-in again.',
    },
    failed: {
      what: 'Excel could not do what was asked.',
      whatToDo: 'Read the workbook again and try once more.',
    },
  },
};
