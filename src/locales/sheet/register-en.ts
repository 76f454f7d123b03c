import type { RegisterPhrases } from './register-phrases';

/** No source says which body of a commune does an organisation committee's work: it goes by what it does. */
const ORGANISATION_COMMITTEE_OF = {
  district: 'Organisation committee of the district',
  commune: "The commune's body for organisation work",
} as const;

/** No guidance for communes was found: that of the districts stands for it. */
const AS_MODEL = { district: '', commune: ' (for districts, 2012; taken as a model)' } as const;

/** The register of tasks in English. */
export const registerEn: RegisterPhrases = {
  registerSheet: 'Checklist',
  registerTitle: (rules) => `CHECKLIST OF THE PARTY ORGANISATION ARRANGEMENT – ${rules}`,
  registerGuide:
    'One row is one task. Status, Due, Note and Done on are filled in by those who follow the work; later updates do not write over them. A date under Due takes the place of the planned one. The task code joins the rows: please leave it as it is.',
  registerBoxGuide:
    'A tick under Ticked makes the Status Done by itself; a Status chosen from the list wins over it. Where no box is shown, type TRUE or choose the Status.',
  registerHeader: {
    organisation: 'Future organisation',
    number: 'Step',
    step: 'Task',
    lead: 'Leads',
    participants: 'Takes part',
    members: 'Members to convene',
    baseOrganisations: 'Base organisations attending',
    documents: 'Documents',
    ground: 'Source',
    ticked: 'Ticked',
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
    planRow: 'Plan row',
  },
  status: { todo: 'To do', doing: 'In progress', done: 'Done', 'not-applicable': 'Not applicable' },
  standing: {
    current: 'Current',
    retired: 'No longer in the grouping',
    'left-out': 'Taken out of “Procedure”',
  },
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
  deadlineState: {
    overdueBy: 'Overdue by ',
    left: 'Left: ',
    days: ' days',
    noDeadline: 'No deadline yet',
    tickedOtherwise: 'Ticked as done, the status says otherwise',
    noBox: { before: 'The box says “', after: '”, which does not count: enter TRUE when it is done' },
  },
  unitHeading: { district: 'District', commune: 'Commune, ward or special zone' },
  step: (id, { threshold, blocs }) =>
    ({
      'plan-pilots':
        'Draw up the plan, choose the pilot districts, name a leader and a specialist to follow each district',
      'share-lessons': 'Share the results and lessons of the pilots with the other districts',
      'hand-over': 'Hand over records and seals',
      'complete-survey': 'Complete or check the numbers of the survey that are undetermined',
      'settle-arrangement': 'Choose the arrangement',
      'obtain-consent': `Report to the direct higher committee and obtain its written consent if the chosen option has a base committee of fewer than ${threshold} members; otherwise set “Not applicable”`,
      'brief-members': `Brief the members of all ${blocs} blocs on the aim and the requirements`,
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
      'Issue the decision turning the base cells into subordinate cells, with the list of cells; obtain the written consent of the direct higher committee first for a subordinate cell of more members than the clause allows, or a sectional committee, where there is one',
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
  wholeDistrict: { district: 'Whole district', commune: 'Whole unit' },
  currentCells: (bloc) => `Today's base organisations, ${bloc}`,
  actor: (actor, units) =>
    ({
      'higher-organisation-committee': 'Organisation committee of the direct higher level',
      'district-permanent-members': `Permanent members of the ${units} committee`,
      'district-standing-committee': `Standing committee of the ${units}`,
      'district-organisation-committee': ORGANISATION_COMMITTEE_OF[units],
      'new-executive-committee': 'Executive committee of the new organisation',
    })[actor],
  participants: (kind, subject, units) =>
    ({
      'members-of-all-blocs': 'All members of the blocs',
      'members-of-organisation': `All members: ${subject}`,
      'committees-of-base-organisations': `Secretaries, deputies and committee members of the base organisations: ${subject}`,
      'district-inspection-committee': `With the inspection committee of the ${units}`,
      'followed-districts': 'The districts that carry it out',
      'new-organisations': 'Committees and members of the new organisations',
      none: '',
    })[kind],
  fullMembersConvened: ' (number: full members)',
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
  articleStep: (step, units) => `${step}, guidance of the Quảng Nam organisation committee${AS_MODEL[units]}`,
  source: (source, units) =>
    ({
      article: `Article on the work in Quảng Nam${AS_MODEL[units]}`,
      practice: 'Usual practice',
      suggestion: 'A suggestion, not in the guidance',
      own: 'Added by staff',
    })[source],
};
