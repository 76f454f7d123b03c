import type { Collected, CollectedLayout } from '../../domain/collect/collected';
import type { CollectionPlanning } from '../../domain/collect/collection-plan';
import type { ConflictChoices } from '../../domain/collect/conflicts';

/** What was read of chosen files, and what the user said of it. */
export interface Gathering {
  readonly collected: Collected;
  /** Null: a row an organisation where every sheet lists them. */
  readonly layout: CollectedLayout | null;
  readonly choices: ConflictChoices;
}

/** A gathered survey that can be written. */
export type GatheringProposal = Extract<CollectionPlanning, { readonly ok: true }>;
