import type { MessagePhrases } from './phrases';

const number = new Intl.NumberFormat('en-GB');
const measure = {
  committees: 'number of base committees',
  cells: 'number of base cells',
  members: 'number of members',
  fullMembers: 'number of full members',
} as const;

/** At most a dozen addresses, then how many more. */
const listed = (cells: readonly string[]) =>
  cells.length <= 12
    ? cells.join(', ')
    : `${cells.slice(0, 12).join(', ')} and ${number.format(cells.length - 12)} more`;

/** Sentences for findings, troubles and failures in English. */
export const messagesEn: MessagePhrases = {
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  measure,
  finding: (finding, bloc) => {
    const whose = () =>
      'measure' in finding && 'district' in finding
        ? `the ${measure[finding.measure]} of ${bloc(finding.bloc)}, ${finding.district}`
        : '';
    switch (finding.code) {
      case 'count-missing':
        return `Cell ${finding.cell} is blank: ${whose()} is missing. Enter the number; enter 0 if there is none.`;
      case 'count-not-whole':
        return `Cell ${finding.cell} says ${number.format(finding.found)}: ${whose()} is no whole number. Check how dots and commas were typed.`;
      case 'count-negative':
        return `Cell ${finding.cell} says ${number.format(finding.found)}: ${whose()} is negative. Enter the right number.`;
      case 'count-is-date':
        return `Cell ${finding.cell} is a date: ${whose()} cannot be read. Format the cell as a number and enter it again.`;
      case 'count-is-percentage':
        return `Cell ${finding.cell} is a percentage: ${whose()} cannot be read. Enter the number itself.`;
      case 'count-is-text':
        return `Cell ${finding.cell} says “${finding.found}”: ${whose()} cannot be read. Enter it in digits.`;
      case 'count-is-formula-error':
        return `Cell ${finding.cell} shows ${finding.found}: ${whose()} is missing. Correct the formula.`;
      case 'full-members-exceed-members':
        return `Cell ${finding.cell} says ${number.format(finding.found)} full members, more than the ${number.format(finding.members)} members of ${bloc(finding.bloc)}, ${finding.district}. Check both columns.`;
      case 'district-twice':
        return `Cell ${finding.cell}: “${finding.district}” stands in cell ${finding.other} already. Keep one row, or make the names differ.`;
      case 'district-name-missing':
        return `Cell ${finding.cell} is blank: the row has numbers and no name. Enter the name.`;
      case 'row-looks-like-total':
        return `Cell ${finding.cell}: the row “${finding.district}” looks like a total by its numbers or its name. Call it “Tổng cộng” if it is one; if it is a unit, number the row and put the kind of unit before the name.`;
      case 'row-not-numbered':
        return `Cell ${finding.cell}: the row “${finding.district}” has counts but no number as other rows have, so it may be no unit. Number it, or move it out of the table.`;
      case 'row-below-total':
        return `Cell ${finding.cell}: the row “${finding.district}” stands below the total, so it may be no unit. Move it above the total if it is a unit, and out of the table if not.`;
      case 'row-looks-like-group':
        return `Cell ${finding.cell}: “${finding.district}” looks like the name of a group of units. For a group, enter I, II … in the TT column and check its sum; for a unit, enter its number and full name.`;
      case 'row-looks-like-part':
        return `Cell ${finding.cell}: the row “${finding.district}” is numbered below a row that has counts too, so it is not known which of them to count. If it is a unit, clear the counts above it or number that row as a group (I, II …); if it is a detail, move it out of the table.`;
      case 'row-set-aside':
        return `Cell ${finding.cell}: the row “${finding.district}” is no unit and is not counted. If it is one, put the kind of unit before the name.`;
      case 'rows-after-table':
        return `Cell ${finding.cell}: the table ended at cell ${finding.ended}, yet numbers follow from this row on that were not read. If the table goes on here, repeat its header exactly or remove the line between; move another table to a sheet of its own.`;
      case 'organisations-differ':
        return `Cell ${finding.cell} says ${number.format(finding.found)} base organisations, while committees and cells add up to ${number.format(finding.sum)} (${bloc(finding.bloc)}, ${finding.district}). Check the columns.`;
      case 'members-differ':
        return `Cell ${finding.cell} says ${number.format(finding.found)} members, while full and probationary members add up to ${number.format(finding.sum)} (${bloc(finding.bloc)}, ${finding.district}). Check the columns.`;
      case 'total-differs':
        return `Cell ${finding.cell} says ${typeof finding.found === 'number' ? number.format(finding.found) : `“${String(finding.found)}”`}, while the rows add up to ${number.format(finding.sum)} (${measure[finding.measure]}, ${bloc(finding.bloc)}). Check the total or the rows of units.`;
      case 'subtotal-differs':
        return `Cell ${finding.cell} says ${number.format(finding.found)}, while the rows of “${finding.district}” add up to ${number.format(finding.sum)}. Check this sum or the rows of units.`;
      case 'district-nearly-twice':
        return `Cell ${finding.cell}: “${finding.district}” and cell ${finding.other} may be one unit. Put the kind of unit (huyện, thị xã) before both names, or delete one row.`;
      case 'organisations-not-counted':
        return `The survey has no column for: ${finding.missing
          .map((column) => `${measure[column.measure]}, ${bloc(column.bloc)}`)
          .join('; ')}. The number of organisations before is unknown.`;
    }
  },
  surveyTrouble: (trouble, bloc) => {
    switch (trouble.code) {
      case 'sheet-empty':
        return 'The sheet is empty.';
      case 'no-header':
        return 'No header with the names of the blocs and their members was found.';
      case 'columns-missing':
        return `No column was found for: ${trouble.missing
          .map((column) => `${measure[column.measure]}, ${bloc(column.bloc)}`)
          .join('; ')}.`;
      case 'columns-ambiguous':
        return `Columns ${trouble.columns.join(', ')} all claim to be the ${measure[trouble.measure]} of ${bloc(trouble.bloc)}.`;
      case 'no-name-column':
        return 'No column with the names of the districts was found.';
      case 'no-districts':
        return 'There is a header, but no row of numbers yet.';
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
      case 'sheet-exists':
        return `The sheet “${trouble.sheet}” has just been made elsewhere; nothing was written. Read again, then write.`;
      case 'register-columns-missing':
        return `The checklist lacks these columns: ${trouble.headers.join(', ')}. Give them their names back and try again.`;
      case 'register-blocked-below':
        return `Cell ${trouble.cell} below the checklist holds something, so no rows can be added. Move it away and try again.`;
      case 'register-of-another-survey':
        return 'The checklist that stands was made from another survey; nothing was written. Use a workbook of its own for this survey.';
      case 'nothing-to-undo':
        return 'There is no run to undo.';
    }
  },
  hostFailure: {
    'cell-being-edited': {
      what: 'A cell is being edited in Excel.',
      whatToDo: 'Press Enter in that cell and try again.',
    },
    'sheet-protected': {
      what: 'The sheet or the workbook is protected.',
      whatToDo: 'Unprotect it and try again.',
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
