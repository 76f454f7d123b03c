import { MOST_IN_A_BLOC } from '../survey/cells/count';

/** A hidden name of the sheet's own, for the id of the rule set that the sheet was written from. */
export const RULES_MARK = '_kt.rules';
/** The words that its cells choose from, as they were written: the sheet is read by them in any language of the pane. */
export const RULES_WORDS = '_kt.rules.words';
/** A mark of the blocs, parts and order that its rows stand for. */
export const RULES_STRUCTURE = '_kt.rules.structure';

/**
 * Hidden names of the sheet's own: the values of the limits, the uses of the parts, the texts of the groupings, their places
 * in the list that people choose from, which sheets of earlier versions do not tell, and which sheet of rules this is in the
 * order in which they were written.
 */
export const RULES_AREAS = {
  values: '_kt.rules.values',
  uses: '_kt.rules.uses',
  groupings: '_kt.rules.groupings',
  offered: '_kt.rules.offered',
  edition: '_kt.rules.edition',
} as const;

/** The names of the workbook by which formulas on any sheet speak of the rules. */
export const RULE_NAMES = {
  threshold: 'KT_Nguong',
  minimum: 'KT_ToiThieu',
  fullOnly: 'KT_ChiChinhThuc',
  isValid: 'KT_HopLe',
  edition: 'KT_LanGhi',
  set: 'KT_DauBo',
  groupings: 'KT_PhuongAn',
  organisations: 'KT_SoToChuc',
  inUse: 'KT_DuocDung',
  offered: 'KT_ThuTuChon',
  most: 'KT_NhieuNhat',
  subordinateMinimum: 'KT_ChiBoToiThieu',
  subordinateMost: 'KT_ChiBoNhieuNhat',
  subordinateCommitteeFrom: 'KT_CoChiUyTu',
} as const;

export type RuleName = keyof typeof RULE_NAMES;

export const RULE_NAME_KEYS = Object.keys(RULE_NAMES) as readonly RuleName[];

/** What the name for the most that a count may be stands for. */
export const MOST_CONSTANT = `=${MOST_IN_A_BLOC}`;
