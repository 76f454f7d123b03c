import type { RegisterWording } from './register-wording';

type Standing = Pick<RegisterWording, 'standing'>;
type RowColumn = 'standing' | 'district' | 'step';

/** Whether a row of the register counts: it says so, or was grown by hand, says nothing, and names what it is about. */
export function doesApply(textOf: (column: RowColumn) => string, { standing }: Standing): boolean {
  const said = textOf('standing');
  return said === standing.current || (said === '' && textOf('district') + textOf('step') !== '');
}

/** The same as a condition of a formula, over the cells of the row. */
export function applyingCondition(cellOf: (column: RowColumn) => string, { standing }: Standing): string {
  const said = cellOf('standing');
  return `OR(${said}="${standing.current}",AND(${said}="",OR(${cellOf('district')}<>"",${cellOf('step')}<>"")))`;
}
