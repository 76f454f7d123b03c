import type { PreviewPhrases } from '../../locales/preview/phrases';
import { HostError } from '../host/protocol/host-error';

/** What Excel would say to a person whose edit it refuses; undefined for a bug. */
export function refusalText(error: unknown, phrases: PreviewPhrases): string | undefined {
  if (!(error instanceof HostError)) return undefined;
  if (error.code === 'AccessDenied') return phrases.protectedSheet;
  if (error.message.includes('merged cells cannot be sorted')) return phrases.mergedInSort;
  if (error.message.includes('is not a formula')) return phrases.notAFormula;
  return phrases.notPossible(error.message);
}
