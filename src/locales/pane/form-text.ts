import type { FormKind } from '../../domain/form/form-mark';

/** What the pane says of making a blank form; loaded with its screen. */
export interface FormText {
  readonly title: string;
  readonly introduction: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<FormKind, string>>;
  readonly names: string;
  readonly namesHint: string;
  readonly fillKnown: (province: string, year: number) => string;
  readonly rows: string;
  readonly rowsHint: (most: number) => string;
  readonly notARowCount: (most: number) => string;
  readonly make: string;
}
