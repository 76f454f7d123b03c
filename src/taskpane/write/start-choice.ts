import { columnIndex } from '../../domain/address';

/** Where new columns are to stand, as it is on the screen: not applied yet, perhaps. */
export interface StartChoice {
  /** False: right of all data. */
  readonly isOwn: boolean;
  readonly letters: string;
}

/** What stands on the screen when the choice came from a preview. */
export function startChoiceOf(startColumn: string | null): StartChoice {
  return { isOwn: startColumn !== null, letters: startColumn ?? '' };
}

/** The letters as Excel has them; null where they are those of no column. */
export function typedColumn({ letters }: StartChoice): string | null {
  const wanted = letters.trim().toUpperCase();
  return columnIndex(wanted) === null ? null : wanted;
}

/** True while the preview shows another place than what is chosen: writing now would go where nobody expects it. */
export function isUnapplied(choice: StartChoice, startColumn: string | null): boolean {
  return (
    (choice.isOwn ? typedColumn(choice) : null) !== startColumn || (choice.isOwn && startColumn === null)
  );
}
