import type { LogPhrases } from './log-phrases';

/** The log of runs, in English. */
export const logEn: LogPhrases = {
  sheetName: 'Log',
  title: 'LOG OF RESULTS WRITTEN',
  guide:
    'Each row is one run: when, by which rules, with which figures, and what has changed since the last one. No names of people are recorded. Delete this sheet to end the log.',
  headers: {
    number: 'No.',
    at: 'When',
    by: 'Written from',
    sheet: 'Sheet',
    rules: 'Rule set',
    threshold: 'Threshold',
    basis: 'Members counted',
    districts: 'Districts',
    before: 'Base bodies today',
    after: 'Base bodies afterwards',
    committees: 'Base committees afterwards',
    merged: 'Merged',
    options: 'To choose',
    open: 'Not known',
    chosen: 'By choice',
    againstRules: 'Against rules',
    cells: 'Cells written',
    changes: 'Changed since the last run',
  },
  by: { pane: 'Pane', ribbon: 'Ribbon button', terminal: 'Command line' },
  basis: { all: 'All', full: 'Full only' },
  ruleSet: (name, id) => `${name} (${id})`,
  partial: (sum, known, all) => `${sum} (of ${known}/${all} districts)`,
  first: 'The first',
  unchanged: 'Nothing',
  change: (header, before, after) => `${header} ${before} → ${after}`,
};
