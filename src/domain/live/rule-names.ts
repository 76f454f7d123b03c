/** The workbook's names for what the formulas compare with; they lead to the sheet of the rules. */
export const RULE_NAMES = {
  /** Members from which a base committee needs no consent. */
  threshold: 'KT_Nguong',
  /** Full members under which there is no organisation of its own. */
  minimum: 'KT_ToiThieu',
  /** Yes or no, in the words of the sheet: only full members count. */
  fullOnly: 'KT_ChiChinhThuc',
  /** TRUE while the rules on the sheet do not contradict each other. */
  sound: 'KT_HopLe',
  /** The groupings in their order, as texts. */
  groupings: 'KT_PhuongAn',
  /** How many organisations each of them has. */
  organisations: 'KT_SoToChuc',
  /** TRUE for each that may be recommended. */
  recommended: 'KT_DuocDung',
  /** The most that a count can be. */
  most: 'KT_NhieuNhat',
} as const;
