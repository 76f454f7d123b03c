import { foldText } from '../text/fold-text';

const FRONT = /(?:^| )(?:mat tran|mttq|ubmt)(?= |$)/;
const MASS = /(?:^| )(?:doan the|chinh tri xa hoi|ct xh)(?= |$)/;

/** "Mặt trận" alone, or "Đoàn thể" alone: one half of the bloc that is called by both. Null for both, or neither. */
export function frontPart(texts: readonly string[]): 'front' | 'mass' | null {
  const folded = foldText(texts.join(' '));
  const [front, mass] = [FRONT.test(folded), MASS.test(folded)];
  return front === mass ? null : front ? 'front' : 'mass';
}

/** True for the two halves of a bloc, which are to be added up. */
export function areFrontParts(a: readonly string[], b: readonly string[]): boolean {
  const [part, other] = [frontPart(a), frontPart(b)];
  return part !== null && other !== null && part !== other;
}
