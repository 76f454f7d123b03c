import type { PlanPhrases } from './plan-phrases';

const DATE = 'Enter a date as day/month/year, for example 31/12/2012.';

/** The sheets of the plan in English. */
export const planEn: PlanPhrases = {
  sheetNames: { procedure: 'Procedure', schedule: 'Plan', delays: 'Postponements' },
  titles: {
    procedure: (rules) => `PROCEDURE – ${rules}`,
    schedule: (rules) => `PLAN – ${rules}`,
    delays: (rules) => `REQUESTS TO POSTPONE – ${rules}`,
  },
  guides: {
    procedure: [
      'Yellow cells are for those who plan. The working days are a suggestion to begin with and stand in no document; a step or piece of work marked “No” under Applies is left out of the checklist.',
      'To add a piece of work, write the step code and the words right below the table; a reworded piece stays the same piece. The next checklist follows. The add-in writes the codes of pieces.',
    ],
    schedule: [
      'Yellow cells are for those who plan. The start of a wave moves the deadlines of all its tasks; a start typed for one district takes the place of that of its wave.',
      'Waves after the first begin, unless a date is typed, on the working day after the results of the first are shared. Days off are listed in the table on the right.',
    ],
    delays: [
      'One row is one request to postpone. Granted with a number of days, it moves the start and the deadlines of its district, unless the plan has a typed start for it; other outcomes change no deadline.',
    ],
  },
  itemsTitle: 'Pieces of work of each step',
  headers: {
    steps: {
      code: 'Step code',
      step: 'Step',
      lead: 'Leads',
      after: 'After',
      ground: 'Source',
      days: 'Working days',
      use: 'Applies',
      until: 'Done on day',
      order: 'Order',
    },
    items: {
      stepCode: 'Of step',
      item: 'Piece of work',
      ground: 'Source',
      use: 'Applies',
      code: 'Piece code',
    },
    waves: {
      wave: 'Wave',
      typedStart: 'Start (typed)',
      lessons: 'Results shared',
      start: 'Start',
      check: 'Note',
    },
    districts: {
      district: 'District',
      wave: 'Wave',
      leader: 'Leader who follows',
      specialist: 'Specialist who follows',
      typedStart: 'Start (typed)',
      delayDays: 'Days postponed',
      start: 'Start',
      end: 'End',
      key: 'District code',
      check: 'To review',
    },
    holidays: { date: 'Day off', name: 'Name of the day', counted: 'Day counted', check: 'Note' },
    delays: {
      district: 'District',
      date: 'Date of the letter',
      document: 'Number of the letter',
      reason: 'Reason',
      detail: 'In detail',
      sent: 'Who was sent',
      outcome: 'Outcome',
      days: 'Days postponed',
      note: 'Note',
      check: 'To review',
    },
  },
  yes: 'Yes',
  no: 'No',
  notDate: 'A cell for a date holds no date.',
  granted: 'Granted',
  refused: 'Not granted',
  wave: {
    noDistrict: 'No district is in this wave',
    noStart: 'No start yet',
    withoutLessons: 'The results of the first wave have no date yet',
    beforeLessons: 'Begins before the results of the first wave are shared',
  },
  delay: {
    noDistrict: 'No district',
    unknownDistrict: 'The district is not in the plan: this request moves no deadline',
    noDays: 'Granted without a number of days: no deadline moves',
    ownStart: 'The district has a start of its own in the plan: the days postponed do not move it',
  },
  district: {
    noWave: 'No wave: without a typed start the district has no deadlines.',
    unknownWave: ['The wave “', '” is not in the table of waves.'],
    ownStart: 'The typed start is used as it is: the days postponed do not move it.',
  },
  waves: ['Pilots', 'All other districts'],
  reasons: [
    'More time needed to brief members',
    'No agreement on staff yet',
    'Agencies are being rearranged',
    'Other reason',
  ],
  outcomes: ['Under consideration', 'Granted', 'Not granted'],
  refusals: {
    date: { title: 'Date', message: DATE },
    days: { title: 'Days', message: 'Enter working days as a whole number from 0.' },
    use: { title: 'Applies', message: 'Choose “Yes” or “No”.' },
    step: { title: 'Of step', message: 'Choose the code of a step in the table above.' },
    wave: { title: 'Wave', message: 'Choose a wave from the table of waves.' },
    district: { title: 'District', message: 'Choose a district from the sheet Plan.' },
    reason: { title: 'Reason', message: 'This reason is not in the list. It can be entered all the same.' },
    outcome: {
      title: 'Outcome',
      message: 'Choose “Under consideration”, “Granted” or “Not granted”.',
    },
  },
};
