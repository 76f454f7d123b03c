import type { XmlAttributes } from '../xml/xml-attributes';
import { unescapeCellText } from '../xml/xml-text';

/** A text of a cell. */
export interface CellText {
  readonly text: string;
  /** The fonts of its runs, null for that of the cell; missing where the text has no runs. */
  readonly fonts?: readonly (string | null)[];
}

/**
 * Collects the text of an `si` or `is` element while the document is read. Runs are joined, phonetic hints are no part of
 * the text. Spaces are kept with `xml:space` and without: writers forget it, and words must not grow together.
 */
export class TextCollector {
  private text = '';
  private fonts: Set<string | null> | null = null;
  private run = '';
  private font: string | null = null;
  private isInText = false;

  open(name: string, attributes: XmlAttributes, parent: string): void {
    if (name === 'r' && (parent === 'si' || parent === 'is')) {
      this.fonts ??= new Set();
      this.font = null;
    } else if (name === 'rFont' && parent === 'rPr') this.font = attributes.get('val') ?? null;
    else if (name === 't' && parent !== 'rPh') {
      this.isInText = true;
      this.run = '';
    }
  }

  add(text: string): void {
    if (this.isInText) this.run += text;
  }

  close(name: string): void {
    if (name !== 't' || !this.isInText) return;
    this.isInText = false;
    this.text += unescapeCellText(this.run);
    if (this.run !== '') this.fonts?.add(this.font);
  }

  /** What was collected; the next element begins anew. */
  take(): CellText {
    const { text, fonts } = this;
    this.text = '';
    this.fonts = null;
    return fonts ? { text, fonts: [...fonts] } : { text };
  }
}
