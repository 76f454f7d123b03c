import type { FollowUpPhrases } from './follow-up-phrases';

/** The checklists to be printed, in English. */
export const followUpEn: FollowUpPhrases = {
  sheetName: 'Follow-up',
  title: (district) => `FOLLOW-UP – ${district}`,
  continued: (district) => `${district} – follow-up (continued)`,
  ground: (rules) => `Reorganisation of party organisations; rules applied: ${rules}`,
  organisations: {
    number: 'No.',
    name: 'Organisation to be founded',
    members: 'Members to convene',
    open: 'No arrangement yet',
  },
  headers: {
    box: '',
    code: 'Code',
    work: 'Work',
    lead: 'Led by',
    deadline: 'Deadline',
    status: 'Status',
    finished: 'Done on',
  },
  helpers: { key: 'Task key', row: 'Row in the register' },
  gone: 'No longer in the register',
  moreRows: (count) =>
    `Tasks of this district that the register has got since: ${count}. Make a new follow-up sheet.`,
  withoutKey: (count) =>
    `Left out: ${count} ${count === 1 ? 'row' : 'rows'} of the register without a task key.`,
  date: '…………, day …… month …… year ………',
  signatures: { follower: 'FOLLOWED BY', leader: 'LEADER', hint: '(Signature and full name)' },
};
