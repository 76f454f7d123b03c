import type { RawValue } from '../survey/cells/raw-sheet';

/** As Excel's TRIM has it. */
export function typedText(value: RawValue): string {
  return String(value).replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, '');
}
