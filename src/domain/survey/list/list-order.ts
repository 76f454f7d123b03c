import type { CellWords } from './cell-words';
import { districtKey } from '../names/district-key';
import { listRow } from './list-row';
import type { ListMapping } from './map-list';
import type { SheetCells } from '../cells/sheet-cells';
import type { BodyRow } from '../rows/table-rows';

/** How a list names its districts and blocs. */
export interface ListOrder {
  /** A bloc stands above its districts, and not a district above its blocs. */
  readonly blocFirst: boolean;
  /** Named on every row, so that a blank is a name left out, and not the name above. */
  readonly repeats: { readonly district: boolean; readonly bloc: boolean };
  /** Each number in TT begins a district. */
  readonly numbersDistricts: boolean;
}

/** Learns from all rows how the list names whose a row is; single rows that are wrong do not change it. */
export function listOrder(
  cells: SheetCells,
  rows: readonly BodyRow[],
  map: ListMapping,
  words: CellWords,
): ListOrder {
  const [district, bloc] = [new Names(), new Names()];
  const numbers = { named: 0, namedOnes: 0, unnamed: 0, unnamedOnes: 0 };
  let first: 'district' | 'bloc' | 'both' | null = null;
  let blocAlone = false;
  let unitText: string | null = null;
  for (const row of rows) {
    const above = { district: unitText, bloc: bloc.last };
    const said = listRow(cells, row, map, words, above);
    if (said.kind !== 'words') continue;
    unitText = said.district ?? unitText;
    const [unit, own] = [said.district === null ? null : districtKey(said.district), said.bloc?.id ?? null];
    if (unit !== null || own !== null) first ??= unit === null ? 'bloc' : own === null ? 'district' : 'both';
    if (row.counted) {
      const isNumbered = row.index === 'number' ? 1 : 0;
      if (unit === null) numbers.unnamed++;
      else numbers.named++;
      if (unit === null) numbers.unnamedOnes += isNumbered;
      else numbers.namedOnes += isNumbered;
    }
    // The same district below the next bloc is a run of its own.
    if (unit !== null && own === null && blocAlone) district.end();
    blocAlone = unit === null && (own !== null || (blocAlone && said.bloc === null));
    district.take(unit, row.counted);
    bloc.take(own, row.counted);
  }
  const { named, namedOnes, unnamed, unnamedOnes } = numbers;
  return {
    blocFirst: bloc.runs < district.runs || (bloc.runs === district.runs && first === 'bloc'),
    repeats: { district: district.areRepeated, bloc: bloc.areRepeated },
    numbersDistricts: named >= 2 && namedOnes === named && unnamedOnes * 2 <= named && unnamed > unnamedOnes,
  };
}

/** The names of one kind as they come row by row. */
class Names {
  last: string | null = null;
  runs = 0;
  private again = 0;
  private blanks = 0;
  private isEnded = false;

  end(): void {
    this.isEnded = true;
  }

  take(name: string | null, counted: boolean): void {
    if (name === null) {
      if (counted) this.blanks++;
      return;
    }
    if (name !== this.last || this.isEnded) this.runs++;
    else this.again++;
    [this.last, this.isEnded] = [name, false];
  }

  get areRepeated(): boolean {
    return this.again > 0 && this.again >= this.blanks;
  }
}
