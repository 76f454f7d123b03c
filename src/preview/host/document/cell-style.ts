export const borderSides = ['left', 'right', 'top', 'bottom', 'diagonal'] as const;
export type BorderSide = (typeof borderSides)[number];

/** Line styles as files name them. */
export type LineStyle =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'hair'
  | 'dashed'
  | 'mediumDashed'
  | 'dotted'
  | 'dashDot'
  | 'mediumDashDot'
  | 'dashDotDot'
  | 'mediumDashDotDot'
  | 'slantDashDot'
  | 'double';

export interface BorderLine {
  readonly style: LineStyle;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
  readonly color: string;
  readonly script: 'none' | 'superscript' | 'subscript';
}

/** What a cell shows its value in; one of a newer Excel's is not known. */
export type CellControl = 'Checkbox' | 'Unknown';

/** Everything a cell's format says, with nothing left to inherit. */
export interface CellStyle {
  readonly font: FontStyle;
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly border: Readonly<Partial<Record<BorderSide, BorderLine>>>;
  readonly diagonalUp: boolean;
  readonly diagonalDown: boolean;
  readonly numberFormat: string;
  /** As files name them: general, left, center, right, fill, justify, centerContinuous, distributed. */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The cell was entered with a leading apostrophe. */
  readonly quotePrefix: boolean;
  /** Null for a plain cell. */
  readonly control: CellControl | null;
}

/** What to change of a style; a border side set to null is taken away. */
export interface StylePatch {
  readonly font?: Partial<FontStyle>;
  readonly fill?: string | null;
  readonly border?: Partial<Record<BorderSide, BorderLine | null>>;
  readonly numberFormat?: string;
  readonly alignment?: Partial<
    Pick<CellStyle, 'horizontal' | 'vertical' | 'wrapText' | 'shrinkToFit' | 'indent' | 'rotation'>
  >;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly quotePrefix?: boolean;
  readonly control?: 'Checkbox' | null;
}

/** The part of a style that a conditional format sets. */
export interface DifferentialStyle {
  readonly font?: Partial<FontStyle>;
  readonly fill?: string;
  readonly border?: Partial<Record<BorderSide, BorderLine>>;
  readonly numberFormat?: string;
}

/** A change to such a part; a fill set to null is taken away. */
export interface DifferentialPatch extends Omit<DifferentialStyle, 'fill'> {
  readonly fill?: string | null;
}
