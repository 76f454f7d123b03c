import type { Finding } from '../../domain/survey/finding';
import { measure } from './terms-en';

const number = new Intl.NumberFormat('en-GB');
const average = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** At most a dozen addresses or names. */
const listed = (texts: readonly string[]) => texts.slice(0, 12).join(', ') + (texts.length > 12 ? ' …' : '');

const rowNumbers = (rows: readonly number[]) => listed(rows.map((row) => String(row + 1)));

/** The sentence for a finding in English: which cell, what stands there, what to do. */
export function findingEn(finding: Finding, bloc: (id: string) => string): string {
  const whose = () =>
    'measure' in finding && 'district' in finding && 'bloc' in finding
      ? `the ${measure[finding.measure]} of ${bloc(finding.bloc)}, ${finding.district}`
      : '';
  const of = (district: string) => (district === '' ? '' : ` (${district})`);
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
      return `Cell ${finding.cell} says “${finding.found}”: ${whose()} cannot be read. Enter it in digits; explanations belong in a column of notes.`;
    case 'count-is-formula-error':
      return `Cell ${finding.cell} shows ${finding.found}: ${whose()} is missing. Correct the formula.`;
    case 'full-members-exceed-members':
      return `Cell ${finding.cell} says ${number.format(finding.found)} full members, more than the ${number.format(finding.members)} members of ${bloc(finding.bloc)}, ${finding.district}. Check both columns.`;
    case 'district-twice':
      return `Cell ${finding.cell}: “${finding.district}” stands in cell ${finding.other} already. Keep one row, or make the names differ.`;
    case 'district-name-missing':
      return `Cell ${finding.cell} is blank: the row has numbers and no name. Enter the name.`;
    case 'district-from-title':
      return `The name of the district was taken from cell ${finding.cell} (“${finding.district}”), since the table has none. If it is another, add a column “Tên đơn vị” and enter the name in the table.`;
    case 'row-under-same-name':
      return `Cell ${finding.cell}: the row has counts and no name of its own, below “${finding.district}” (cell ${finding.other}); it is not known whether to add the rows up, to take one, or whether it is another unit’s. Put each unit’s counts in one row with its name.`;
    case 'row-looks-like-total':
      return `Cell ${finding.cell}: the row “${finding.district}” looks like a total by its numbers or its name. Call it “Tổng cộng” if it is one; if it is a unit, number the row and put the kind of unit before the name.`;
    case 'row-not-numbered':
      return `Cell ${finding.cell}: the row “${finding.district}” has counts but no number as other rows have, so it may be no unit. Number it, or move it out of the table.`;
    case 'row-below-total':
      return `Cell ${finding.cell}: the row “${finding.district}” stands below the total, so it may be no unit. Move it above the total if it is a unit, and out of the table if not.`;
    case 'row-looks-like-group':
      return `Cell ${finding.cell}: “${finding.district}” looks like the name of a group of units. For a group, enter I, II … in the TT column and check its sum; for a unit, enter its number and full name.`;
    case 'row-set-aside':
      return `Cell ${finding.cell}: the row “${finding.district}” is no unit and is not counted. If it is one, put the kind of unit before the name.`;
    case 'rows-after-table':
      return `Cell ${finding.cell}: the table ended at cell ${finding.ended}, yet numbers follow from this row on that were not read. If the table goes on here, repeat its header exactly or remove the line between. If this is another table, press “Point at columns…” and enter the header rows of the one to read, or move it to a sheet of its own.`;
    case 'header-holds-numbers':
      return `Cell ${finding.cell}: this row was chosen as a header row and holds numbers; they are not counted. If it is a district, press “Point at columns…” and correct the header rows; if the table has no header, insert a row for it above.`;
    case 'organisations-differ':
      return `Cell ${finding.cell} says ${number.format(finding.found)} base organisations, while committees and cells add up to ${number.format(finding.sum)} (${bloc(finding.bloc)}, ${finding.district}). Check the columns.`;
    case 'members-differ':
      return `Cell ${finding.cell} says ${number.format(finding.found)} members, while full and probationary members add up to ${number.format(finding.sum)} (${bloc(finding.bloc)}, ${finding.district}). Check the columns.`;
    case 'total-differs':
      return `Cell ${finding.cell} says ${typeof finding.found === 'number' ? number.format(finding.found) : `“${String(finding.found)}”`}, while the rows add up to ${number.format(finding.sum)} (${measure[finding.measure]}${finding.bloc === null ? '' : `, ${bloc(finding.bloc)}`}). Check the total or the rows it adds up.`;
    case 'count-is-dash':
      return `Cell ${finding.cell} says “${finding.found}”: it is not clear whether ${whose()} is 0 or missing. Enter 0 if there is none, or choose “Blanks and dashes are 0” for this column.`;
    case 'count-merged':
      return `Cell ${finding.cell} belongs to the merged area ${finding.area}: one content for several cells, so ${whose()} is not known. Unmerge it and enter each number in its own cell.`;
    case 'count-is-mark':
      return `Cell ${finding.cell} is marked “${finding.found}”: ${whose()} is missing. Enter it in digits.`;
    case 'count-maybe-thousands':
      return `Cell ${finding.cell} says ${number.format(finding.found)}: ${whose()} is no whole number; perhaps ${number.format(finding.suggested)} was meant. Enter it again without dots and commas.`;
    case 'count-too-large':
      return `Cell ${finding.cell} says ${number.format(finding.found)}: ${whose()} is unusually large for one bloc of one unit, so it is not counted. If it is a slip (a digit too many, a telephone number), enter it again; if this column counts something else, choose another one.`;
    case 'count-read-from-text':
      return `Cell ${finding.cell} holds the text “${finding.found}”, read as ${number.format(finding.value)} (${whose()}). Better enter a number, so that formulas can add it.`;
    case 'bloc-unknown':
      return `Cell ${finding.cell} says “${finding.found}”: it is not clear which bloc this is${of(finding.district)}. Enter the name of a bloc.`;
    case 'bloc-twice':
      return `Cell ${finding.cell}: ${bloc(finding.bloc)} of ${finding.district} stands in cell ${finding.other} already. Keep one row.`;
    case 'bloc-missing':
      return `Cell ${finding.cell}: ${finding.district} has no row for ${bloc(finding.bloc)}. Add one; enter 0 if the bloc has no members.`;
    case 'row-without-bloc':
      return `Cell ${finding.cell}: the row has numbers, and it is not clear to which bloc of ${finding.district} it belongs. Enter the bloc.`;
    case 'row-without-district':
      return `Cell ${finding.cell}: the row has numbers, and no district stands above it. Enter the district.`;
    case 'district-maybe-organisation':
      return `Cell ${finding.cell}: “${finding.organisation}” has no members; it may be another unit, or an organisation of ${finding.district}. If it is an organisation, enter its members; if it is a unit, enter its blocs below.`;
    case 'district-maybe-changes':
      return `Cell ${finding.cell}: the blocs of ${finding.district} begin anew in this row; the name of another district may be missing. Enter the district here.`;
    case 'row-between-districts':
      return `Cell ${finding.cell} is blank: it is not clear whether this row belongs to ${finding.district}${finding.other === '' ? '' : ` or to ${finding.other}`}. Enter the district.`;
    case 'district-in-two-places':
      return `Cell ${finding.cell}: “${finding.district}” has its organisations from cell ${finding.other} on, and here again; the name may be another district's. Correct it, or put the rows of one district together.`;
    case 'choice-gone':
      if (!finding.stood)
        return `Cell ${finding.cell}: the row that was the first of “${finding.district}” at the last run is no longer in the survey. If a choice has been entered there since, it is gone as well: enter it again in the first row of today.`;
      return `Cell ${finding.cell}: the choice of “${finding.district}” that stood there at the last run is gone, because its row is no longer in the survey. The results now follow the recommendation; if the choice still holds, enter it again with its reason and consent in the district’s first row.`;
    case 'organisation-twice':
      return `Cell ${finding.cell}: “${finding.organisation}” stands in cell ${finding.other} already, in the same district and bloc. Delete one row if it was entered twice; tell the names apart if there are two.`;
    case 'organisation-maybe-part':
      return `Cell ${finding.cell}: “${finding.organisation}” is written like a part of the organisation in cell ${finding.other}, whose members the parts do not add up to. Check the numbers or delete these rows if they are subordinate cells; give the row a number of its own if it is a base organisation.`;
    case 'blocs-differ':
      return `Cell ${finding.cell} says ${number.format(finding.found)}, while the blocs add up to ${number.format(finding.sum)} (${measure[finding.measure]}, ${finding.district}). Check this sum or the numbers of the blocs.`;
    case 'organisation-name-missing':
      return `Cell ${finding.cell} is blank: this base organisation of ${finding.district} has no name. Enter it.`;
    case 'bloc-in-two-parts':
      return `Cells ${finding.cell} and ${finding.other}: the front and the mass organisations stand apart and were added up as the ${bloc(finding.bloc)}. Check whether one of them is the whole bloc already.`;
    case 'bloc-part-missing':
      return `Cell ${finding.cell}: ${finding.district} has one of the two parts (front, mass organisations) of the ${bloc(finding.bloc)} only. Add the missing row; enter 0 if it has no members.`;
    case 'organisation-maybe-dissolved':
      return `Cell ${finding.cell} says “${finding.found}”, and “${finding.organisation}” (${finding.district}) is counted all the same. If the organisation is no more, delete its row; if it stands, correct the note.`;
    case 'organisation-type-unknown':
      return `Cell ${finding.cell}: it is not clear whether “${finding.organisation}” (${finding.district}) is a base committee or a base cell. Say so in its name or in the column of types.`;
    case 'district-name-varies':
      return `Cell ${finding.cell}: “${finding.district}” is taken for the district in cell ${finding.other}, though it is written differently. Write both alike if that is right; if not, put the kind of unit before the name.`;
    case 'text-decoded':
      return `Cell ${finding.cell}: ${number.format(finding.cells)} cells are typed for an old font (${finding.encoding === 'tcvn3' ? 'TCVN3, .VnTime' : 'VNI'}) and were read by its table. Check the names; better convert them to Unicode.`;
    case 'district-not-in-list':
      return `Cell ${finding.cell}: “${finding.district}” is not among the units of ${finding.province}${finding.suggestion === null ? '' : `; perhaps “${finding.suggestion}”`}. Check the name.`;
    case 'units-not-in-survey':
      return `The survey lacks ${number.format(finding.units.length)} units of ${finding.province}: ${finding.units.join(', ')}.`;
    case 'district-names-alike':
      return `Cell ${finding.cell}: “${finding.district}” is nearly “${finding.other}” in cell ${finding.otherCell}. If both are one unit, keep one row.`;
    case 'members-without-organisations':
      return `Cell ${finding.cell}: ${bloc(finding.bloc)} of ${finding.district} has ${number.format(finding.found)} members and no base organisation. Check the columns.`;
    case 'organisations-without-members':
      return `Cell ${finding.cell}: ${bloc(finding.bloc)} of ${finding.district} has ${number.format(finding.found)} base organisations and no members. Check the columns.`;
    case 'average-far-off':
      return `Cell ${finding.cell}: ${average.format(finding.found)} members for each organisation (${bloc(finding.bloc)}, ${finding.district}), far from the usual ${average.format(finding.usual)}. Have a look at the numbers.`;
    case 'row-looks-like-part':
      return `Cell ${finding.cell}: the row “${finding.district}” is numbered below a row that has counts too, so it is not known which of them to count. If it is a unit, clear the counts above it or number that row as a group (I, II …); if it is a detail, move it out of the table.`;
    case 'subtotal-differs':
      return `Cell ${finding.cell} says ${number.format(finding.found)}, while the rows of “${finding.district}” add up to ${number.format(finding.sum)}. Check this sum or the rows of units.`;
    case 'district-nearly-twice':
      return `Cell ${finding.cell}: “${finding.district}” and cell ${finding.other} may be one unit. Put the kind of unit (huyện, thị xã) before both names, or delete one row.`;
    case 'rows-hidden':
      return `Hidden or filtered rows that are counted like the others: ${number.format(finding.rows.length)} (row ${rowNumbers(finding.rows)}): ${listed(finding.districts)}. Unhide or unfilter them to check; delete those that are not to be counted.`;
    case 'calculated-by-hand':
      return 'The workbook calculates only by hand: formulas do not follow the latest changes. Press F9 and read again before using the results; to calculate by itself, choose Formulas > Calculation Options > Automatic.';
    case 'counts-not-in-files':
      return `${number.format(finding.cells.length)} cells are blank (${listed(finding.cells)}): their files do not say the number of organisations or of full members there. Enter no 0 in their place; where they are needed, complete the file and gather it again.`;
    case 'organisations-not-counted':
      return `The survey has no column for: ${finding.missing
        .map((column) => `${measure[column.measure]}, ${bloc(column.bloc)}`)
        .join('; ')}. The number of organisations before is unknown.`;
  }
}
