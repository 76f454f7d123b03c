import type { SheetPhrases } from './phrases';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Sheet texts in English. */
export const sheetEn: SheetPhrases = {
  resultGroup: 'ASSESSMENT',
  resultHeader: {
    place: 'Grouping number',
    grouping: 'Recommended grouping',
    of: 'Choice for',
    choice: 'Chosen grouping',
    because: 'Reason for the choice',
    consent: 'Written consent (number, date)',
    final: 'Final grouping',
    check: 'To check in the choice',
    before: 'Base organisations today',
    committees: 'Base committees',
    notes: 'To note',
    reason: 'Reason and source',
  },
  optionHeader: (number) => `Possible grouping ${number}`,
  choiceRefusal: {
    title: 'Chosen grouping',
    message:
      'This grouping is not on the district’s list. It can be entered all the same; the column “To check in the choice” then says what to look at.',
  },
  choice: {
    outside: 'Not among the groupings that the rules give the district.',
    ofOther: (district) =>
      `The choice in this row is that of “${district}”: bring the results up to date to join them.`,
    notCompared: 'Not enough figures to compare with.',
    consentMissing: 'No written consent is named.',
    reasonMissing: 'No reason for the choice is given.',
    byConsent: 'with the written consent',
  },
  founded: { committee: 'Base committee: ', cell: 'Base cell: ' },
  verdictHeader: (bloc) => `${bloc}: large enough`,
  verdictStart: { eligible: 'Enough', short: 'Not enough', unknown: 'Undetermined' },
  marginHeader: (bloc) => `${bloc}: margin`,
  marginFormat: '0" over";"short by "0;0',
  over: (members) => `Enough (${members} over)`,
  shortBy: (members) => `Not enough (short by ${members})`,
  together: (blocs) => blocs.join(' + '),
  part: (form, blocs) =>
    ({
      committee: `Base committee: ${blocs}`,
      'committee-by-consent': `Base committee: ${blocs} (with the written consent of the direct higher committee)`,
      cell: `Base cell: ${blocs}`,
      'cell-or-by-consent': `${blocs}: a base cell, or a base committee with the written consent of the direct higher committee`,
      none: `${blocs}: too few full members for an organisation, to be introduced to another one`,
    })[form],
  reaches: (subject, members, threshold) => `${subject} ${members} ≥ ${threshold}`,
  staysBelow: (subject, members, threshold, by) => `${subject} ${members} < ${threshold} (short by ${by})`,
  tooFewFull: (fullMembers, minimum) => `${plural(fullMembers, 'full member', 'full members')} < ${minimum}`,
  separateReason: 'enough for a base committee of each bloc',
  mergedReason: (merged) => `one committee for ${merged}`,
  formsByNumber: (threshold) => `a base committee from ${threshold} members, a base cell below ${threshold}`,
  toBeChosen: (threshold) =>
    `an option has to be chosen; a base committee of fewer than ${threshold} members needs the written consent of the direct higher committee`,
  openCounts: (blocs) => `No conclusion yet: look again at the members of ${blocs}.`,
  nobodyReason: 'No conclusion yet: no bloc has any member, please check the numbers.',
  rulesReason: 'No conclusion yet: the rules are not sound, see the sheet of the rules.',
  standAloneNote: (blocs) =>
    `Large enough for a base committee alone: ${blocs}; one committee is recommended because blocs stay apart only where all are large enough.`,
  belowMinimumNote: (minimum, blocs, citation) =>
    `Fewer than the ${minimum} full members of an organisation of its own (${citation}): ${blocs}.`,
  emptyBlocsNote: (blocs) => `No members, please check the number: ${blocs}.`,
  yes: 'Yes',
  optionsReason: ({ choice, consentBelow, introducedBelow }, citation) => {
    const rules = [
      choice === 'arrangement'
        ? 'an option has to be chosen'
        : 'the organisation to which the members are introduced has to be chosen',
      ...(consentBelow === null
        ? []
        : [
            `a base committee of fewer than ${consentBelow} members needs the written consent of the direct higher committee`,
          ]),
      ...(introducedBelow === null
        ? []
        : [
            `where there are fewer than ${introducedBelow} full members, they are introduced to another organisation`,
          ]),
    ];
    return `${rules.join('; ')} (${citation})`;
  },
  optionsGrouping: 'A choice is needed',
  introducedGrouping: 'Members to be introduced to another organisation',
  openGrouping: 'Undetermined',
  undecided: (districts) => `Districts without a conclusion yet, not included: ${districts}`,
  couldStandAlone: (able, others, forFull) =>
    `${able} alone has enough members for a base committee; one committee is recommended because ${others} has not${forFull ? ' enough full members for an organisation of its own' : ''}`,
  belowMinimum: (bloc, members, fullMembers, minimum, citation) =>
    `${bloc} has ${plural(members, 'member', 'members')}${fullMembers === null ? '' : ` (${fullMembers} of them full)`}, not the ${minimum} full members of an organisation of its own (${citation})`,
  emptyBlocs: (blocs) => `No members: ${blocs.join('; ')}; please check the number`,
  basisChangesOutcome: (basis) =>
    basis === 'all'
      ? 'Counting full members only would change the result'
      : 'Counting probationary members as well would change the result',
  cite: (document, article, clauses) =>
    clauses.length === 0
      ? `${document}, article ${article}`
      : `${document}, article ${article}, ${clauses.length === 1 ? 'clause' : 'clauses'} ${clauses.join(', ')}`,
  citeDocument: (document) => document,

  registerSheet: 'Checklist',
  registerTitle: (rules) => `CHECKLIST OF THE PARTY ORGANISATION ARRANGEMENT – ${rules}`,
  registerGuide:
    'One row is one task. Status, Due, Note and Done on are filled in by those who follow the work; later updates do not write over them. A date under Due takes the place of the planned one. The task code joins the rows: please leave it as it is.',
  registerHeader: {
    district: 'District',
    organisation: 'Future organisation',
    number: 'Step',
    step: 'Task',
    lead: 'Leads',
    participants: 'Takes part',
    members: 'Members to convene',
    baseOrganisations: 'Base organisations attending',
    documents: 'Documents',
    ground: 'Source',
    status: 'Status',
    due: 'Due',
    note: 'Note',
    standing: 'Standing',
    key: 'Task code',
    code: 'Step code',
    wave: 'Wave',
    leader: 'Leader who follows',
    specialist: 'Specialist who follows',
    planned: 'Planned deadline',
    deadline: 'Deadline',
    finished: 'Done on',
    state: 'State',
  },
  status: { todo: 'To do', doing: 'In progress', done: 'Done', 'not-applicable': 'Not applicable' },
  standing: { current: 'Current', retired: 'No longer in the grouping' },
  progress: { total: 'All tasks', doneShare: 'Share done', overdue: 'Overdue' },
  statusRefusal: {
    title: 'Status',
    message: 'Choose one of: To do, In progress, Done, Not applicable.',
  },
  dueRefusal: { title: 'Due', message: 'Enter a date as day/month/year, for example 31/12/2012.' },
  finishedRefusal: {
    title: 'Done on',
    message: 'Enter a date as day/month/year, for example 31/12/2012.',
  },
  allDistricts: 'All districts',
  deadlineState: { overdueBy: 'Overdue by ', left: 'Left: ', days: ' days', noDeadline: 'No deadline yet' },
  step: (id, threshold) =>
    ({
      'plan-pilots':
        'Draw up the plan, choose the pilot districts, name a leader and a specialist to follow each district',
      'share-lessons': 'Share the results and lessons of the pilots with the other districts',
      'hand-over': 'Hand over records and seals',
      'complete-survey': 'Complete or check the numbers of the survey that are undetermined',
      'settle-arrangement': 'Choose the arrangement',
      'obtain-consent': `Report to the direct higher committee and obtain its written consent if the chosen option has a base committee of fewer than ${threshold} members; otherwise set “Not applicable”`,
      'brief-members': 'Brief the members of all three blocs on the aim and the requirements',
      'set-personnel-plan':
        'Set the criteria, structure, number and expected list for the executive and standing committee, secretary and deputies',
      'vote-by-members': 'Conference of all members: confidence vote on the expected list',
      'vote-by-committees':
        "Conference of the secretaries, deputies and committee members of the bloc's base organisations: confidence vote; people outside the list may be proposed",
      appraise: 'Appraise the candidates and prepare the file for the standing committee',
      'decide-personnel':
        'Decide the executive and standing committee, secretary and deputies; decide the founding',
      announce: 'Hold the ceremony that announces the founding decisions',
      'start-work-appointed':
        'The higher committee appoints the inspection committee and its chair; staff of the subordinate cells are prepared, work is assigned, the programme is drafted',
      'start-work':
        'The executive committee elects the inspection committee and its chair, prepares the staff of the subordinate cells, assigns work and drafts the programme to 2015',
    })[id],
  subItem: {
    'set-criteria': 'Set the criteria for committee members',
    'set-structure':
      'Plan structure and number of the executive and standing committee, secretary and deputies',
    'list-candidates': 'Draw up the expected list',
    'decide-founding': 'Issue the founding decision',
    'decide-appointment':
      'Issue the decision appointing the executive and standing committee, secretary and deputies',
    'convert-cells':
      'Issue the decision turning the base cells into subordinate cells, with the list of cells',
    'join-small-cells': 'Join cells of fewer than 3 full members, where there are any',
    'elect-inspection':
      'The executive committee elects the inspection committee and its chair; approval is requested',
    'appoint-inspection': 'Ask the direct higher committee to appoint the inspection committee and its chair',
    'staff-subordinate-cells': 'Prepare the staff of the subordinate cells',
    'assign-members': 'Assign work to committee members, draw up working rules',
    'draft-programme': 'Prepare the programme of work',
  },
  stepNumber: (number) => `Step ${number}`,
  briefingNumber: 'Briefing',
  preparationNumber: 'Preparation',
  provinceNumber: 'For all',
  afterwardsNumber: 'Afterwards',
  wholeDistrict: 'Whole district',
  currentCells: (bloc) => `Today's base organisations, ${bloc}`,
  actor: {
    'higher-organisation-committee': 'Organisation committee of the direct higher level',
    'district-permanent-members': 'Permanent members of the district committee',
    'district-standing-committee': 'Standing committee of the district',
    'district-organisation-committee': 'Organisation committee of the district',
    'new-executive-committee': 'Executive committee of the new organisation',
  },
  participants: (kind, subject) =>
    ({
      'members-of-all-blocs': 'All members of the blocs',
      'members-of-organisation': `All members: ${subject}`,
      'committees-of-base-organisations': `Secretaries, deputies and committee members of the base organisations: ${subject}`,
      'district-inspection-committee': 'With the inspection committee of the district',
      'followed-districts': 'The districts that carry it out',
      'new-organisations': 'Committees and members of the new organisations',
      none: '',
    })[kind],
  document: {
    'pilot-plan': 'plan',
    'assignment-of-followers': 'assignment of leaders and specialists',
    'lessons-notice': 'notice of the results and lessons of the pilots',
    'subordinate-cell-list': 'list of the subordinate cells',
    'hand-over-minutes': 'minutes of the hand-over',
    'survey-correction': 'completed survey form',
    'arrangement-report': 'report on the arrangement',
    'consent-report': 'report to the direct higher committee',
    'written-consent': 'written consent of the direct higher committee',
    'briefing-programme': 'programme of the briefing',
    'briefing-minutes': 'minutes of the briefing',
    'personnel-plan': 'personnel plan',
    'expected-list': 'expected list',
    ballots: 'ballot slips',
    'conference-minutes': 'minutes of the conference',
    'count-minutes': 'minutes of the count',
    'vote-summary': 'summary of the vote',
    'appraisal-minutes': 'minutes of the appraisal',
    'personnel-file': 'personnel file (submission, vote minutes, summary sheets)',
    'meeting-minutes': 'minutes of the meeting',
    'founding-decision': 'founding decision',
    'appointment-decision': 'decision appointing the executive committee',
    'conversion-decision': 'decision turning the base cells into subordinate cells',
    'ceremony-programme': 'programme of the ceremony',
    'inspection-election-minutes': 'minutes of the election of the inspection committee',
    'inspection-approval-request': 'request to approve the inspection committee',
    'inspection-approval-decision': 'decision approving the inspection committee',
    'inspection-appointment-request': 'request on the inspection committee',
    'inspection-appointment-decision': 'decision appointing the inspection committee',
    'working-rules': 'working rules',
    assignment: 'assignment of committee members',
    'work-programme': 'programme of work',
  },
  articleStep: (step) => `${step}, guidance of the Quảng Nam organisation committee`,
  source: {
    article: 'Article on the work in Quảng Nam',
    practice: 'Usual practice',
    suggestion: 'A suggestion, not in the guidance',
    own: 'Added by staff',
  },
};
