import type { DistrictDecision } from '../../domain/decision/decision';
import type { DistrictFilter } from '../result/district-filter';

/** What of the list of districts the user looks at; it lasts as long as the pane stays with the sheet. */
export interface ResultView {
  readonly filter: DistrictFilter;
  readonly search: string;
  /** The districts that are open, as `districtId` names them. */
  readonly opened: ReadonlySet<string>;
}

export type ResultViewChange =
  | { readonly kind: 'filter'; readonly filter: DistrictFilter }
  | { readonly kind: 'search'; readonly search: string }
  | { readonly kind: 'toggle'; readonly district: string; readonly isOpen: boolean };

export const FIRST_VIEW: ResultView = { filter: 'all', search: '', opened: new Set() };

/** One name may stand on two rows, and rows may move between two readings: both must be the same. */
export function districtId({ district }: DistrictDecision): string {
  return `${district.cell} ${district.name}`;
}

/** The view after a change. */
export function changedView(view: ResultView, change: ResultViewChange): ResultView {
  switch (change.kind) {
    case 'filter':
      return { ...view, filter: change.filter };
    case 'search':
      return { ...view, search: change.search };
    case 'toggle': {
      const opened = new Set(view.opened);
      if (change.isOpen) opened.add(change.district);
      else opened.delete(change.district);
      return { ...view, opened };
    }
  }
}
