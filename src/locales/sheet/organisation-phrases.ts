import type { OrganisationColumn } from '../../domain/organisations/organisation-columns';
import type { SaidOfProspect } from '../../domain/decision/result-phrases';
import type { OrganisationFormWords } from '../../domain/organisations/organisation-wording';
import type { CellProspect } from '../../domain/organisations/organisation-place';
import type { Organisation } from '../../domain/survey/survey';

/** The words of the list of organisations, in one language. Numbers and clauses come from the rule set. */
export interface OrganisationPhrases {
  readonly sheetName: string;
  title(rules: string): string;
  readonly guide: string;
  readonly headers: Readonly<Record<OrganisationColumn, string>>;
  readonly counts: { readonly organisations: string; readonly members: string };
  readonly toFillIn: OrganisationFormWords;
  type(type: Organisation['type']): string;
  prospect(code: CellProspect['code'], said: SaidOfProspect & ProspectGround): string;
}

/** Where the rule stands. */
interface ProspectGround {
  /** The clause that the prospect leans on, in words. */
  readonly ground: string;
}
