import type { Area } from '../../host/document/address';

/** The selection's frame as inner shadows of the cells along its edges; `cell` is the area a cell covers. */
export function selectionEdges(selected: Area, cell: Area): string {
  const line = (x: number, y: number): string => `inset ${x}px ${y}px 0 0 var(--selection)`;
  return [
    ...(cell.top === selected.top ? [line(0, 2)] : []),
    ...(cell.bottom === selected.bottom ? [line(0, -2)] : []),
    ...(cell.left === selected.left ? [line(2, 0)] : []),
    ...(cell.right === selected.right ? [line(-2, 0)] : []),
  ].join(', ');
}
