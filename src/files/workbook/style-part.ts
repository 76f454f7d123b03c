import type { WorkbookPackage } from '../package/workbook-package';
import { whole } from '../xml/xml-attributes';
import { BUILT_IN_FORMATS } from './built-in-formats';

const GENERAL = 'General';

/** What cells refer to by the number of their style. */
export interface Styles {
  numberFormat(style: number): string;
  /** Null where the style names none. */
  font(style: number): string | null;
  /** False where the file has no styles at all. */
  readonly areKnown: boolean;
}

interface Style {
  readonly numberFormat: number;
  readonly font: number;
}

export async function readStyles(files: WorkbookPackage, path: string | undefined): Promise<Styles> {
  const formats = new Map(BUILT_IN_FORMATS);
  const fonts: (string | null)[] = [];
  const styles: Style[] = [];
  const areKnown = path !== undefined && files.has(path);
  if (areKnown) {
    // The rules of conditional formats have fonts as well, under a parent of their own.
    let isInFonts = false;
    await files.scan(path, {
      open: (name, attributes, parent) => {
        if (name === 'fonts') isInFonts = true;
        else if (name === 'numFmt' && parent === 'numFmts')
          formats.set(whole(attributes, 'numFmtId') ?? 0, attributes.get('formatCode') ?? GENERAL);
        else if (name === 'font' && parent === 'fonts') fonts.push(null);
        else if (name === 'name' && parent === 'font' && isInFonts)
          fonts[fonts.length - 1] = attributes.get('val') ?? null;
        else if (name === 'xf' && parent === 'cellXfs')
          styles.push({
            numberFormat: whole(attributes, 'numFmtId') ?? 0,
            font: whole(attributes, 'fontId') ?? 0,
          });
      },
      close: (name) => {
        if (name === 'fonts') isInFonts = false;
      },
    });
  }
  return {
    numberFormat: (style) => formats.get(styles[style]?.numberFormat ?? 0) ?? GENERAL,
    font: (style) => fonts[styles[style]?.font ?? 0] ?? null,
    areKnown,
  };
}
