/**
 * False for the second click of a double click. The screen may have changed with the first one, and what stands under
 * the pointer now was never meant: a preview would be confirmed before anybody has seen it.
 */
export function isFirstClick({ detail }: Pick<UIEvent, 'detail'>): boolean {
  return detail < 2;
}
