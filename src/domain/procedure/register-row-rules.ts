import { cellAddress, type Area } from '../address';
import type { CellBoxes, ConditionalFormat, DateValidation, ListValidation } from '../plan';
import { type RegisterColumn, STATUSES, type Status } from './register-columns';
import { retiredCondition } from './retired-rows';
import type { RegisterWording } from './register-wording';

const STATUS_COLOURS: Partial<Record<Status, Pick<ConditionalFormat, 'fill' | 'fontColour'>>> = {
  doing: { fill: '#FFF2CC', fontColour: '#7A4B00' },
  done: { fill: '#E2F0D9', fontColour: '#1E5B1E' },
  'not-applicable': { fill: '#EDEDED', fontColour: '#595959' },
};

const LATE = { fill: '#FCE4D6', fontColour: '#9C2A00' } as const;

/**
 * What holds for a body of register rows: the list of statuses, dates only under "due", the boxes, colours that repeat
 * what the cells say. `columnOf` gives a column's place within the table.
 */
export function registerRowRules(
  sheet: string,
  body: Area,
  columnOf: (column: RegisterColumn) => number,
  wording: RegisterWording,
): {
  readonly listValidations: readonly ListValidation[];
  readonly dateValidations: readonly DateValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly checkboxes: readonly CellBoxes[];
} {
  const of = (column: RegisterColumn): Area => ({
    ...body,
    column: body.column + columnOf(column),
    columnCount: 1,
  });
  const status = of('status');
  const stands = (column: RegisterColumn) => columnOf(column) >= 0;
  const state = of('state');
  const first = cellAddress(status.row, status.column);
  const standing = cellAddress(body.row, of('standing').column);
  return {
    checkboxes: stands('ticked') ? [{ sheet, area: of('ticked') }] : [],
    listValidations: [
      {
        sheet,
        area: status,
        choices: STATUSES.map((choice) => wording.status[choice]),
        refusal: 'stop',
        errorTitle: wording.statusRefusal.title,
        errorMessage: wording.statusRefusal.message,
      },
    ],
    dateValidations: [
      {
        sheet,
        area: of('due'),
        errorTitle: wording.dueRefusal.title,
        errorMessage: wording.dueRefusal.message,
      },
      ...(stands('finished')
        ? [
            {
              sheet,
              area: of('finished'),
              errorTitle: wording.finishedRefusal.title,
              errorMessage: wording.finishedRefusal.message,
            },
          ]
        : []),
    ],
    conditionalFormats: [
      ...STATUSES.flatMap((choice): ConditionalFormat[] => {
        const colours = STATUS_COLOURS[choice];
        return colours
          ? [{ sheet, area: status, formula: `=${first}="${wording.status[choice]}"`, ...colours }]
          : [];
      }),
      ...(stands('state')
        ? [
            {
              sheet,
              area: state,
              formula: `=LEFT(${cellAddress(state.row, state.column)},${wording.state.overdueBy.length})="${wording.state.overdueBy}"`,
              ...LATE,
            },
          ]
        : []),
      ...(stands('state') && stands('ticked')
        ? [
            {
              sheet,
              area: state,
              formula: `=RIGHT(${cellAddress(state.row, state.column)},${wording.state.tickedOtherwise.length})="${wording.state.tickedOtherwise}"`,
              ...LATE,
            },
            {
              sheet,
              area: state,
              formula: `=RIGHT(${cellAddress(state.row, state.column)},${wording.state.noBox.after.length})="${wording.state.noBox.after}"`,
              ...LATE,
            },
          ]
        : []),
      {
        sheet,
        area: body,
        formula: `=${retiredCondition(`$${standing}`, wording)}`,
        fill: '#EDEDED',
        fontColour: '#7F7F7F',
      },
    ],
  };
}
