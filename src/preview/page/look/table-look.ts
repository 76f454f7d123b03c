import type { DifferentialStyle } from '../../host/document/cell-style';
import type { HostTable } from '../../host/document/sheet';
import { flagAttribute } from '../../host/file/xml';

/** Accents of the Office theme, in the order in which table styles are numbered; the first is the one without. */
const accents = ['#404040', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

function lighter(hex: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16);
    return Math.round(channel + (255 - channel) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('').toUpperCase()}`;
}

/** How a built-in table style looks at one of the table's cells: header, bands and lines, not every detail. */
export function tableLook(table: HostTable, row: number, column: number): DifferentialStyle | undefined {
  const info = table.styleInfo;
  const name = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(info.attributes['name'] ?? '');
  if (!name) return undefined;
  const number = Number(name[2]);
  const accent = accents[(number - 1) % 7] ?? '#404040';
  const isPale = name[1] === 'Light' && (number <= 7 || number >= 15);
  const thin = { style: 'thin', color: isPale ? accent : lighter(accent, 0.4) } as const;
  const { area, body } = table;
  if (table.showHeaders && row === area.top) {
    const border = { bottom: { style: 'thin', color: accent } } as const;
    return isPale
      ? { font: { bold: true, color: '#000000' }, border: { top: thin, ...border } }
      : { font: { bold: true, color: '#FFFFFF' }, fill: accent, border };
  }
  if (table.showTotals && row === area.bottom) {
    return { font: { bold: true }, border: { top: { style: 'double', color: accent } } };
  }
  const byRows = flagAttribute(info, 'showRowStripes');
  const byColumns = flagAttribute(info, 'showColumnStripes');
  const isBand = (byRows && (row - body.top) % 2 === 0) || (byColumns && (column - area.left) % 2 === 0);
  return {
    ...(isBand ? { fill: lighter(accent, name[1] === 'Dark' ? 0.6 : 0.8) } : {}),
    border: isPale ? (row === area.bottom ? { bottom: thin } : {}) : { bottom: thin },
  };
}
