import type { ScenarioPhrases } from './scenario-phrases';

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const basis = { all: 'All', full: 'Full only' };
const below = { choice: 'A choice', cell: 'Base cell' };
const use = { recommended: 'Proposed', optional: 'An option', unused: 'Not used' };

/** Trying other rules, in English. */
export const scenarioEn: ScenarioPhrases = {
  sheetName: {
    threshold: (members) => `Scenario – from ${members} members`,
    basis: { all: 'Scenario – all members', full: 'Scenario – full members' },
    below: { choice: 'Scenario – a choice below', cell: 'Scenario – base cells below' },
    use: 'Scenario – other groupings',
    several: 'Scenario – several changes',
  },
  withoutFull: (blocs) =>
    `No district can be determined: the survey has no column of full members of ${blocs.join('; ')}.`,
  title: (rules, sheet) => `TRIAL SCENARIO – ${rules} – SURVEY “${sheet}”`,
  guide:
    'A trial for comparison, not a rule. The figures were written once and do not follow the survey. Organisations afterwards are those of districts with a recommended grouping only.',
  chosenOtherwise: (count) =>
    count === 1
      ? 'One district’s choice that differs from the recommendation is left out.'
      : `The choices of ${count} districts that differ from the recommendation are left out.`,
  differences: (each) => `Other than the rules in use: ${each.join('; ')}.`,
  difference: {
    threshold: (tried, now) => `a base committee from ${tried} members on (rule: ${now})`,
    basis: (tried, now) => `members counted: ${lowered(basis[tried])} (rule: ${lowered(basis[now])})`,
    below: (tried, now) => `below that: ${lowered(below[tried])} (rule: ${lowered(below[now])})`,
    use: (part, tried, now) => `${part}: ${lowered(use[tried])} (rule: ${lowered(use[now])})`,
  },
  part: (blocs) => (blocs.length === 1 ? `${blocs.join('')} alone` : blocs.join(' + ')),
  short: (parts) =>
    parts.map(({ blocs, isCommittee }) => `${blocs.join(' + ')}${isCommittee ? '' : ' (cell)'}`).join(' · '),
  basis,
  below,
  use,
  sides: { now: 'Rules in use', tried: 'Scenario' },
  figures: 'Districts, organisations',
  eligible: (bloc) => `Enough: ${bloc}`,
  figure: {
    separate: 'Each bloc apart',
    merged: 'Blocs merged',
    options: 'A choice to make',
    open: 'Undetermined',
    before: 'Organisations today',
    after: 'Organisations afterwards',
    committees: 'Base committees afterwards',
  },
  headers: {
    number: 'No.',
    district: 'District',
    before: 'Organisations today',
    afterNow: 'Organisations after (rules)',
    afterTried: 'Organisations after (scenario)',
    committeesNow: 'Base committees (rules)',
    committeesTried: 'Base committees (scenario)',
    changed: 'Changed',
    groupingNow: 'Grouping by the rules',
    groupingTried: 'Grouping in the scenario',
  },
  membersHeader: (bloc, counted) => `${{ all: 'Members', full: 'Full members' }[counted]}: ${bloc}`,
  changed: { yes: 'Yes', no: 'No' },
};
