import { cloneElement } from '../file/xml';
import type { HostName } from './name';
import type { Area } from './address';
import { type HostCell, HostSheet, HostTable } from './sheet';
import type { HostWorkbook } from './workbook';

/** A whole workbook at one moment. Simple and safe; meant for the edits of a person, not of a program. */
interface Snapshot {
  readonly sheets: readonly HostSheet[];
  readonly names: readonly HostName[];
}

const mostSteps = 30;

function copyOf(sheet: HostSheet): HostSheet {
  const copy = new HostSheet(sheet.id, sheet.name, cloneElement(sheet.root), sheet.part);
  for (const [row, cells] of sheet.rows) {
    copy.rows.set(row, new Map([...cells].map(([column, cell]) => [column, { ...cell }])));
  }
  for (const [row, properties] of sheet.rowProperties)
    copy.rowProperties.set(row, structuredClone(properties));
  for (const [column, properties] of sheet.columnProperties) {
    copy.columnProperties.set(column, structuredClone(properties));
  }
  copy.visibility = sheet.visibility;
  copy.merges = [...sheet.merges];
  copy.customProperties = new Map(sheet.customProperties);
  copy.conditionals = sheet.conditionals.map((rule) => ({
    ...rule,
    areas: [...rule.areas],
    element: cloneElement(rule.element),
  }));
  copy.validations = sheet.validations.map((rule) => ({
    areas: [...rule.areas],
    element: cloneElement(rule.element),
  }));
  copy.tables = sheet.tables.map((table) => {
    const twin = new HostTable(copy, cloneElement(table.root), table.part);
    twin.area = table.area;
    return twin;
  });
  return copy;
}

function take(workbook: HostWorkbook): Snapshot {
  return { sheets: workbook.sheets.map(copyOf), names: rebind(workbook.names, workbook.sheets) };
}

/** Names belong to sheets by identity; copies of both must go together. */
function rebind(names: readonly HostName[], sheets: readonly HostSheet[]): HostName[] {
  return names.map((name) => ({
    ...name,
    scope: sheets.find((sheet) => sheet.id === name.scope?.id) ?? null,
  }));
}

/** Undo and redo of a person's edits. */
export class History {
  private readonly past: Snapshot[] = [];
  private readonly future: Snapshot[] = [];

  constructor(private readonly workbook: HostWorkbook) {}

  /** Runs an edit that can be undone; one that fails leaves no step. */
  record<Result>(edit: () => Result): Result {
    const before = take(this.workbook);
    const result = edit();
    this.past.push(before);
    if (this.past.length > mostSteps) this.past.shift();
    this.future.length = 0;
    return result;
  }

  undo(): boolean {
    return this.swap(this.past, this.future);
  }

  redo(): boolean {
    return this.swap(this.future, this.past);
  }

  private swap(from: Snapshot[], to: Snapshot[]): boolean {
    const snapshot = from.pop();
    if (!snapshot) return false;
    const { workbook } = this;
    const left = take(workbook);
    to.push(left);
    // Sheets keep their identity, so that what a client holds stays valid.
    const kept = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
    const sheets = snapshot.sheets.map((saved) => restore(kept.get(saved.id), saved));
    workbook.sheets = sheets;
    workbook.names = rebind(snapshot.names, sheets);
    workbook.calculation.restart();
    for (const sheet of sheets) {
      const area = changedArea(
        left.sheets.find(({ id }) => id === sheet.id),
        sheet,
      );
      if (area) workbook.announce({ kind: 'cells', sheet, area, type: 'RangeEdited' });
    }
    return true;
  }
}

/** The smallest area around all cells whose content is another: what add-ins hear of, as if it had been typed. */
function changedArea(before: HostSheet | undefined, now: HostSheet): Area | null {
  let found: Area | null = null;
  for (const [one, other] of [
    [now, before],
    [before, now],
  ]) {
    for (const [row, column, cell] of one?.cells() ?? []) {
      const twin = other?.cell(row, column);
      if (cell.formula === (twin?.formula ?? null) && (cell.formula ?? cell.value) === contentOf(twin))
        continue;
      found = found
        ? {
            top: Math.min(found.top, row),
            left: Math.min(found.left, column),
            bottom: Math.max(found.bottom, row),
            right: Math.max(found.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
  }
  return found;
}

/** What was put into a cell; the result of a formula is not compared. */
function contentOf(cell: HostCell | undefined): HostCell['value'] {
  return cell ? (cell.formula ?? cell.value) : null;
}

function restore(present: HostSheet | undefined, saved: HostSheet): HostSheet {
  if (!present) return saved;
  const fill = <Key, Value>(target: Map<Key, Value>, source: ReadonlyMap<Key, Value>): void => {
    target.clear();
    for (const [key, value] of source) target.set(key, value);
  };
  present.name = saved.name;
  present.root = saved.root;
  present.visibility = saved.visibility;
  fill(present.rows, saved.rows);
  fill(present.rowProperties, saved.rowProperties);
  fill(present.columnProperties, saved.columnProperties);
  present.merges = saved.merges;
  present.conditionals = saved.conditionals;
  present.validations = saved.validations;
  present.customProperties = saved.customProperties;
  present.tables = saved.tables.map((table) => {
    const twin = new HostTable(present, table.root, table.part);
    twin.area = table.area;
    return twin;
  });
  return present;
}
