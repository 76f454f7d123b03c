import type { CellContent, Plan, SourceCells } from '../plan';
import type { Count, Survey } from '../survey/survey';
import { tableColumn } from '../table-reference';
import { columnsFor, type OrganisationColumn } from './organisation-columns';
import type { OrganisationPlace } from './organisation-place';
import { organisationSheet, sheetPlaces } from './organisation-sheet';
import type { OrganisationWording } from './organisation-wording';

export interface OrganisationListInput {
  readonly survey: Survey;
  readonly places: readonly OrganisationPlace[];
  readonly wording: OrganisationWording;
  /** Names that no sheet and no table of the workbook has. */
  readonly sheet: string;
  readonly table: string;
  /** The id of the survey's sheet. */
  readonly surveyId: string;
  readonly sources: readonly SourceCells[];
}

/** Plans a new sheet that lists the base organisations of today by the committee that each is to join. */
export function planOrganisationList(input: OrganisationListInput): Plan {
  const { survey, places, wording, table } = input;
  const columns = columnsFor(survey);
  return organisationSheet({
    ...input,
    kind: 'named',
    places: sheetPlaces([wording.guide], columns, 1),
    columns,
    printed: columns.length,
    counts: [counts(places, wording, table)],
    rows: places.map((place, index) => columns.map((column) => cellOf(column, place, index + 1, wording))),
  });
}

function cellOf(
  column: OrganisationColumn,
  place: OrganisationPlace,
  number: number,
  wording: OrganisationWording,
): CellContent {
  const { organisation, decision, prospects } = place;
  switch (column) {
    case 'number':
      return number;
    case 'district':
      return decision.district.name;
    case 'future':
      return wording.future(place);
    case 'bloc':
      return wording.bloc(organisation.bloc);
    case 'name':
      return organisation.name;
    case 'type':
      return wording.type(organisation.type);
    case 'members':
      return numberOf(organisation.members);
    case 'fullMembers':
      return numberOf(organisation.fullMembers);
    case 'executive':
      return numberOf(organisation.executive);
    case 'prospect':
      return wording.prospects(prospects);
    case 'counted':
    case 'check':
    case 'named':
      return '';
  }
}

function numberOf(count: Count | null): CellContent {
  return count?.state === 'whole' ? count.value : '';
}

/** How many organisations and members the list shows at the moment: all of them, or those of one committee. */
function counts(
  places: readonly OrganisationPlace[],
  { headers, counts: labels }: OrganisationWording,
  table: string,
): readonly CellContent[] {
  const members = places.reduce(
    (sum, { organisation }) =>
      sum + (organisation.members.state === 'whole' ? organisation.members.value : 0),
    0,
  );
  return [
    labels.organisations,
    { formula: `=SUBTOTAL(103,${tableColumn(table, headers.number)})`, value: places.length },
    labels.members,
    { formula: `=SUBTOTAL(109,${tableColumn(table, headers.members)})`, value: members },
  ];
}
