import { useMemo } from 'react';

/** A list of numbers that stays the same object while its numbers stay the same, so that rows need not paint again. */
export function useStableList(numbers: readonly number[]): readonly number[] {
  const key = numbers.join(',');
  return useMemo(() => (key === '' ? [] : key.split(',').map(Number)), [key]);
}
