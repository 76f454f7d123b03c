import { cellAddress } from '../../address';
import type { SheetCells } from '../cells/sheet-cells';
import type { Finding } from '../finding';
import { tidyText } from '../text/fold-text';
import { tonedText } from '../text/toned-text';
import type { ListEntry } from './list-rows';
import type { ListMapping } from './map-list';

/** "Đã giải thể", "sáp nhập vào Chi bộ Văn phòng"; not "sáp nhập từ …", which says what it was made of. */
const DISSOLVED =
  /(?:^| )(?:giải thể|(?:sáp |hợp )?nhập vào|sáp nhập về|hợp nhất vào|(?:chấm dứt|ngừng|ngưng) hoạt động|không còn hoạt động)(?= |$)/;

/** Organisations that a note beside them, or their name, calls dissolved: their members are counted all the same. */
export function dissolvedOrganisations(
  cells: SheetCells,
  entries: readonly ListEntry[],
  { district, bloc, organisation, organisationType }: ListMapping,
): readonly Finding[] {
  const own = [district, bloc, organisationType].filter((column) => column !== organisation);
  return entries.flatMap((entry): readonly Finding[] => {
    const { row } = entry.row;
    for (let column = cells.firstColumn; column < cells.endColumn; column++) {
      const text = cells.text(row, column);
      if (text === '' || own.includes(column) || !DISSOLVED.test(tonedText(text))) continue;
      const cell = cellAddress(row, column);
      const { organisation: name, district: of } = entry;
      return [
        {
          severity: 'warning',
          code: 'organisation-maybe-dissolved',
          cell,
          district: of.text,
          organisation: name,
          found: tidyText(text),
        },
      ];
    }
    return [];
  });
}
