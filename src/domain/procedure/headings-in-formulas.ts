import { plainFormula } from '../fingerprint';
import type { OwnTable } from '../own-table';
import type { PlanHeaders } from '../schedule/plan-tables';
import { cellInRow } from '../table-reference';
import { REGISTER_COLUMNS, type RegisterColumn, type RegisterNames } from './register-columns';
import { registerFormulas, stateFormula, statusFormula } from './register-formulas';
import type { RegisterWording } from './register-wording';

/**
 * Where the columns of a register stand as the formulas of its rows have it: each is known by the formula that it holds,
 * and those that this speaks of by what it calls them, for there Excel follows whatever people call a column. A column
 * for which two are taken is none's. Places in the table, from 0.
 */
export function placesInFormulas(
  { headers, inputs }: Pick<OwnTable, 'headers' | 'inputs'>,
  wording: RegisterWording,
  plan: PlanHeaders,
): ReadonlyMap<RegisterColumn, number> {
  const found = new Map<RegisterColumn, Set<number>>();
  const add = (column: RegisterColumn, place: number) =>
    found.set(column, (found.get(column) ?? new Set()).add(place));
  const spoken = headers.map((heading) => plainFormula(cellInRow(heading)));
  const shapes = shapesOf(wording, plan);
  headers.forEach((_, place) => {
    const formulas = new Set(
      inputs.flatMap((row) => {
        const input = row[place];
        return typeof input === 'string' && input.startsWith('=') ? [input] : [];
      }),
    );
    for (const formula of [...formulas].map(plainFormula)) {
      for (const { column, shape } of shapes) {
        const match = shape.exec(formula);
        if (!match) continue;
        add(column, place);
        for (const [name, cell] of Object.entries(match.groups ?? {})) {
          const speaksOf = REGISTER_COLUMNS.find((one) => one === name);
          const named = spoken.indexOf(cell);
          if (speaksOf && named >= 0) add(speaksOf, named);
        }
      }
    }
  });
  return new Map(
    [...found].flatMap(([column, places]) => {
      const [only] = places;
      return only !== undefined && places.size === 1 ? [[column, only] as const] : [];
    }),
  );
}

/** Stands for the heading of a column in a formula of which only the shape is wanted. */
const standIn = (column: RegisterColumn) => `KT_${REGISTER_COLUMNS.indexOf(column)}_`;

function shapesOf(wording: RegisterWording, plan: PlanHeaders) {
  const names = (hasBoxes: boolean): RegisterNames => ({
    has: (column) => hasBoxes || column !== 'ticked',
    of: standIn,
  });
  const formulas = registerFormulas(wording, plan, names(true));
  const entries: readonly (readonly [RegisterColumn, string])[] = [
    ...Object.entries(formulas).flatMap(([name, { formula }]) => {
      const column = REGISTER_COLUMNS.find((one) => one === name);
      return column ? [[column, formula] as const] : [];
    }),
    ['state', stateFormula(wording, names(false)).formula],
    ['status', statusFormula(wording, standIn('ticked')).formula],
  ];
  return entries.map(([column, formula]) => ({ column, shape: shapeOf(formula) }));
}

/** A pattern of a plain formula that captures, by column, what it calls the cells of its row. */
function shapeOf(formula: string): RegExp {
  const seen = new Set<RegisterColumn>();
  const pattern = REGISTER_COLUMNS.reduce(
    (text, column) =>
      text.replaceAll(literal(plainFormula(cellInRow(standIn(column)))), () => {
        if (seen.has(column)) return `\\k<${column}>`;
        seen.add(column);
        return `(?<${column}>\\[@\\[(?:[^\\]']|'.)+\\]\\])`;
      }),
    literal(plainFormula(formula)),
  );
  return new RegExp(`^${pattern}$`, 'u');
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
