import type { DistrictDecision } from '../../domain/decision/decision';
import type { DistrictFilter } from '../result/district-filter';
import type { FindingFilter } from '../survey/finding-filter';

/** What of a survey's lists the user looks at; it lasts as long as the pane stays with the sheet. */
export interface SheetView {
  /** Of the findings. */
  readonly severity: FindingFilter;
  /** Of the districts. */
  readonly filter: DistrictFilter;
  readonly search: string;
  /** The districts that are open, as `districtId` names them. */
  readonly opened: ReadonlySet<string>;
}

export type SheetViewChange =
  | { readonly kind: 'severity'; readonly severity: FindingFilter }
  | { readonly kind: 'filter'; readonly filter: DistrictFilter }
  | { readonly kind: 'search'; readonly search: string }
  | { readonly kind: 'toggle'; readonly district: string; readonly isOpen: boolean };

export const FIRST_VIEW: SheetView = { severity: 'all', filter: 'all', search: '', opened: new Set() };

/** One name may stand on two rows, and rows may move between two readings: both must be the same. */
export function districtId({ district }: DistrictDecision): string {
  return `${district.cell} ${district.name}`;
}

/** The view after a change. */
export function changedView(view: SheetView, change: SheetViewChange): SheetView {
  switch (change.kind) {
    case 'severity':
      return { ...view, severity: change.severity };
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
