import type { Procedure } from './procedure';
import { RETIRED_STANDINGS, type RetiredStanding } from './register-columns';
import { partsOfKey } from './register-keys';
import type { RegisterWording } from './register-wording';

/** Whether a row says that it does not apply any more, for whichever reason: a condition over the cell that says it. */
export function retiredCondition(cell: string, { standing }: Pick<RegisterWording, 'standing'>): string {
  return `OR(${RETIRED_STANDINGS.map((reason) => `${cell}="${standing[reason]}"`).join(',')})`;
}

/** The procedure as staff have it, and the one that ships. */
export interface Procedures {
  readonly staff: Procedure;
  readonly shipped: Procedure;
}

/** Why a row with this key does not apply any more. A step that another procedure has staff have not taken out. */
export function reasonRetired(key: string, { staff, shipped }: Procedures): RetiredStanding {
  const parts = partsOfKey(key);
  if (!parts || !shipped.steps.some(({ id }) => id === parts.step)) return 'retired';
  const step = staff.steps.find(({ id }) => id === parts.step);
  const stands = step && (parts.item === null || step.items.some(({ code }) => code === parts.item));
  return stands ? 'retired' : 'left-out';
}
