import type { Organisation } from '../../domain/survey/survey';
import type { OrganisationPhrases } from './organisation-phrases';

function typeOf(type: Organisation['type']): string {
  return type === null ? 'not stated' : { committee: 'Base committee', cell: 'Base cell' }[type];
}

const lower = (type: Organisation['type']) => typeOf(type).toLowerCase();

/** The list of organisations in English. */
export const organisationEn: OrganisationPhrases = {
  sheetName: 'Base organisations',
  title: (rules) => `BASE ORGANISATIONS BY PROPOSED ORGANISATION – ${rules}`,
  guide:
    'One row for each base organisation of today, by the proposed organisation that it is to join. Filter the column “Proposed organisation” for the list that goes with a decision. The last column is a hint from the Charter; the committee decides.',
  headers: {
    number: 'No.',
    district: 'District',
    future: 'Proposed organisation',
    bloc: 'Bloc',
    name: 'Base organisation today',
    type: 'Type',
    members: 'Members',
    fullMembers: 'Full members',
    executive: 'Committee members',
    prospect: 'As a subordinate cell',
    counted: 'Members of the bloc by the survey',
    check: 'Comparison',
    named: 'Named',
  },
  counts: { organisations: 'Organisations shown:', members: 'Members:' },
  toFillIn: {
    guide: (hasProspects) =>
      `The survey tells numbers alone: one row for each base organisation that it counts, by the proposed organisation that it is to join. Fill in name, members and full members; ${hasProspects ? 'the column “As a subordinate cell” follows from these, a hint from the Charter, and the committee decides; ' : ''}the column “Comparison” compares the members of a bloc with the survey, in the first row of the bloc. Filter the column “Proposed organisation” for the list that goes with a decision.`,
    asOf: (day) =>
      `Proposed organisations and counts by the groupings and the survey of ${day}. When these change, list the organisations again from the Kiện toàn pane: this sheet is brought up to date and keeps what was typed.`,
    named: 'Named:',
    members: 'Members shown:',
    counted: 'Members by the survey:',
    agrees: 'agrees',
    differs: 'differs by',
    openMembers: (cell) => `not clear: look at cell ${cell}`,
    openCount: (type, cell) => `Number of ${lower(type)}s not clear: look at cell ${cell} of the survey`,
    tooMany: (type, value, most) =>
      `${value} ${lower(type)}s: more than ${most} in a bloc are not listed one by one`,
    outside: 'Beyond the count of the survey',
    districtGone: 'District no longer in the survey',
    refusal: 'Enter the members as a whole number, 0 or more.',
  },
  type: typeOf,
  prospect: (code, { members, fullMembers, mostMembers, committeeFrom, cell, ground }) => {
    switch (code) {
      case 'to-be-joined':
        return `fewer than ${fullMembers} full members: to be joined with another cell (${ground})`;
      case 'secretary':
        return `fewer than ${committeeFrom} full members: a secretary, and a deputy if needed (${ground})`;
      case 'cell-committee':
        return `${committeeFrom} full members or more: has a committee of the cell (${ground})`;
      case 'full-members-unknown':
        return `without the number of full members it is not known whether it has a committee (${ground})`;
      case 'above-most':
        return `${members} members, more than ${mostMembers}: needs prior consent of the direct higher committee (${ground})`;
      case 'committee-today':
        return `a base committee: its cells move; kept as a committee within the new one it needs prior consent of the direct higher committee (${ground})`;
      case 'count-open':
        return `not determined: look at cell ${cell}`;
    }
  },
};
