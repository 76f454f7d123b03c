import type { VoteWording } from '../../domain/votes/vote-wording';

/** The sheet of confidence votes in English. */
export const votesEn: VoteWording = {
  sheetName: 'Confidence votes',
  title: 'CONFIDENCE VOTES – STEPS 2 AND 3',
  guide: [
    'Yellow cells are to be filled in. Shares are of the full members convened, those absent included; the counts of step 3 are the sums over the conferences of the organisation’s blocs.',
    'The members convened in step 2 come from the register of tasks by the task key; if others were convened, enter their number beside. The register does not hold how many attend in step 3: enter it.',
    'To add people use a blank row of the organisation, or the row right below the table of candidates. For people introduced outside the expected list choose so under “Introduced”.',
  ],
  withoutArrangement: (districts) =>
    `No settled arrangement, left out of this sheet: ${districts.join(', ')}.`,
  allMembersConvened: (organisations) =>
    organisations
      ? `The survey does not tell the full members of these, all members are taken as convened: ${organisations.join('; ')}.`
      : 'The survey does not tell full members: all members are taken as convened.',
  registeredOtherwise: (organisations) => {
    const listed = organisations.map(
      ({ label, registered, members }) =>
        `${label} (register: ${registered || 'blank'}, survey: ${members ?? 'open'})`,
    );
    return `Members convened by the register differ from the survey as this sheet is made: ${listed.join('; ')}.`;
  },
  organisation: (district, name) => `${district} – ${name}`,
  mark: {
    label: 'Share to compare with, per cent of the members convened, this or more',
    empty: 'None entered: the sheet does not say who reaches it.',
    wrong: 'Enter a number from 1 to 100, such as 50.',
  },
  titles: {
    conferences: 'What the conferences counted',
    summary: 'Summary for step 4',
    candidates: 'Candidates',
  },
  headers: {
    conferences: {
      organisation: 'Organisation to be founded',
      check: 'Check of the counts',
      registered2: 'Step 2: convened by the register',
      typed2: 'Step 2: convened, if others',
      convened2: 'Step 2: convened',
      issued2: 'Step 2: issued',
      returned2: 'Step 2: returned',
      valid2: 'Step 2: valid',
      convened3: 'Step 3: convened',
      issued3: 'Step 3: issued',
      returned3: 'Step 3: returned',
      valid3: 'Step 3: valid',
      key: 'Task key of step 2',
      row: 'Row in the register',
    },
    summary: {
      organisation: 'Organisation to be founded',
      candidates: 'Candidates',
      outside: 'Outside the expected list',
      votedTwice: 'With a share in both steps',
      reachedTwice: 'Share reached in both steps',
      toReview: 'Rows to review',
    },
    candidates: {
      organisation: 'Organisation to be founded',
      name: 'Name',
      position: 'Position intended',
      origin: 'Introduced',
      agreed2: 'Step 2: agreed',
      share2: 'Step 2: share',
      agreed3: 'Step 3: agreed',
      share3: 'Step 3: share',
      result: 'Compared with the share',
      check: 'Check',
      row: 'Row of the organisation',
    },
  },
  origins: { expected: 'In the list', outside: 'Outside the list' },
  checks: {
    step: { 2: 'Step 2: ', 3: 'Step 3: ' },
    retired: 'The register no longer founds this organisation.',
    notInRegister: 'The register has no row of this task key.',
    notACount: 'a cell holds no whole number from 0 on.',
    issuedOverConvened: 'more issued than convened.',
    returnedOverIssued: 'more returned than issued.',
    returnedOverConvened: 'more returned than convened.',
    validOverReturned: 'more valid than returned.',
    validOverIssued: 'more valid than issued.',
    validOverConvened: 'more valid than convened.',
    agreedOverValid: 'more agreed than valid.',
    convenedMissing: 'the members convened are missing.',
    validMissing: 'the valid slips are missing.',
    nameMissing: 'The name is missing.',
    organisationMissing: 'Choose an organisation of the list.',
  },
  results: {
    2: { reached: 'Step 2: reached.', short: 'Step 2: not reached.' },
    3: { reached: 'Step 3: reached.', short: 'Step 3: not reached.' },
  },
  refusals: {
    count: { title: 'Count', message: 'Enter a whole number from 0.' },
    origin: { title: 'Introduced', message: 'Choose “In the list” or “Outside the list”.' },
    organisation: { title: 'Organisation', message: 'Choose an organisation of the table above.' },
  },
};
