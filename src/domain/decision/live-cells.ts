import { cellAddress } from '../address';
import { districtFormulas, type DistrictFormulas } from '../live/district-formulas';
import { areMembersAsRead, type CellReference, isAsRead, referencesTo } from '../live/count-cells';
import { tableReference } from '../live/table-column';
import type { District } from '../survey/survey';
import type { DistrictDecision } from './decision';
import { countsOf } from './groupings';
import { columnId, type PlacedColumn, type ResultColumn } from './result-columns';
import type { ResultsPlanInput } from './results-input';

/** The formulas of a survey's result cells. */
export interface LiveCells {
  /** Null where the cell is to hold a value: a formula does not see all that was read, or values were asked for. */
  formulaFor(column: ResultColumn, decision: DistrictDecision): string | null;
}

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8192;

/** The formulas for the result columns where they stand or will stand. */
export function liveCells(columns: readonly PlacedColumn[], input: ResultsPlanInput): LiveCells {
  const known = new Map<District, DistrictFormulas | null>();
  const formulasOf = ({ district }: DistrictDecision) => {
    let formulas = known.get(district);
    if (formulas === undefined) {
      formulas = input.content === 'formulas' ? formulasFor(district, columns, input) : null;
      known.set(district, formulas);
    }
    return formulas;
  };
  return {
    formulaFor: (column, decision) => {
      const formulas = formulasOf(decision);
      if (!formulas || !isSeen(column, decision.district, input)) return null;
      const expression = expressionIn(formulas, column, input);
      return expression === null || expression.length >= LONGEST_FORMULA ? null : `=${expression}`;
    },
  };
}

function expressionIn(
  formulas: DistrictFormulas,
  column: ResultColumn,
  { rules }: ResultsPlanInput,
): string | null {
  switch (column.kind) {
    case 'verdict':
      return formulas.verdicts[rules.blocs.findIndex(({ id }) => id === column.bloc)] ?? null;
    case 'margin':
      return formulas.margins[rules.blocs.findIndex(({ id }) => id === column.bloc)] ?? null;
    case 'place':
    case 'grouping':
    case 'before':
    case 'committees':
    case 'notes':
    case 'reason':
      return formulas[column.kind];
    case 'joins':
    case 'prospect':
      return null;
  }
}

/** Whether a formula comes to what was read of the cells that the column rests on. */
function isSeen(column: ResultColumn, district: District, { rules, sheet }: ResultsPlanInput): boolean {
  const counts = rules.blocs.map(({ id }) => countsOf(district, id));
  switch (column.kind) {
    case 'verdict':
    case 'margin':
      return areMembersAsRead(countsOf(district, column.bloc), sheet);
    case 'before':
      return counts.every(({ committees, cells }) => isAsRead(committees, sheet) && isAsRead(cells, sheet));
    case 'place':
    case 'grouping':
    case 'committees':
    case 'notes':
    case 'reason':
    case 'joins':
    case 'prospect':
      return counts.every((of) => areMembersAsRead(of, sheet));
  }
}

/** Null where a column that others rest on has no place: it is not to be written. */
function formulasFor(
  district: District,
  columns: readonly PlacedColumn[],
  { rules, sheet, wording, yes }: ResultsPlanInput,
): DistrictFormulas | null {
  const addressOf = (column: ResultColumn) => {
    const placed = columns.find((candidate) => columnId(candidate.column) === columnId(column));
    return placed ? cellAddress(district.row, placed.area.column) : null;
  };
  const place = addressOf({ kind: 'place' });
  const margins = rules.blocs.flatMap(({ id }) => addressOf({ kind: 'margin', bloc: id }) ?? []);
  if (place === null || margins.length < rules.blocs.length) return null;
  const reference: CellReference = (cell) => tableReference(cell, district.row, sheet) ?? cell;
  const counts = rules.blocs.map(({ id }) => ({ id, of: countsOf(district, id) }));
  const organisations = counts.flatMap(({ of: { committees, cells } }) => [committees.from, cells.from]);
  return districtFormulas(rules, wording.phrases, yes, {
    blocs: counts.map(({ id, of: { members, fullMembers } }, index) => ({
      bloc: id,
      members: referencesTo(members.from ?? [], reference),
      fullMembers: fullMembers && referencesTo(fullMembers.from ?? [], reference),
      margin: margins[index] ?? '',
    })),
    organisations: organisations.every((from) => from !== undefined)
      ? organisations.flatMap((from) => from).map(reference)
      : null,
    place,
  });
}
