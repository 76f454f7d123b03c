import type { DistrictDecision, Part } from './decision';

/** The organisations that a district is to have: those that people chose, else those recommended; null while neither is. */
export function finalParts({ choice, outcome }: DistrictDecision): readonly Part[] | null {
  if (choice) return choice.parts;
  return outcome.kind === 'recommended' ? outcome.parts : null;
}
