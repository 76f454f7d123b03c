import { BLOCS } from './cases/blocs';
import { BY_ORGANISATION } from './cases/by-organisation';
import { CLERKS_CELLS } from './cases/clerks-cells';
import { CLERKS_DETAILS } from './cases/clerks-details';
import { CLERKS_LONG, CLERKS_ORGANISATIONS } from './cases/clerks-lists';
import { CLERKS_OFFICES } from './cases/clerks-offices';
import { CLERKS_PARTS } from './cases/clerks-parts';
import { CLERKS_SHAPES } from './cases/clerks-shapes';
import { CLERKS_TABLES } from './cases/clerks-tables';
import { CLERKS_TITLES } from './cases/clerks-titles';
import { CLERKS_WIDE } from './cases/clerks-wide';
import { COUNTS } from './cases/counts';
import { FRONT_PARTS } from './cases/front-parts';
import { LONG } from './cases/long';
import { NAMES } from './cases/names';
import { OLD_FONTS } from './cases/old-fonts';
import { REFUSED } from './cases/refused';
import { SAMPLE_PROVINCE } from './cases/sample-province';
import { SEVERAL_TABLES } from './cases/several-tables';
import { SUMS_OF_MEMBERS } from './cases/sums-of-members';
import { WIDE_HEADERS } from './cases/wide-headers';
import { WIDE_ROWS } from './cases/wide-rows';
import type { SurveyCase } from './survey-case';

export const ALL_CASES: readonly SurveyCase[] = [
  ...WIDE_HEADERS,
  ...WIDE_ROWS,
  ...LONG,
  ...BY_ORGANISATION,
  ...BLOCS,
  ...COUNTS,
  ...NAMES,
  ...SEVERAL_TABLES,
  ...REFUSED,
  ...OLD_FONTS,
  ...CLERKS_WIDE,
  ...CLERKS_LONG,
  ...CLERKS_ORGANISATIONS,
  ...CLERKS_CELLS,
  ...CLERKS_TABLES,
  ...CLERKS_SHAPES,
  ...CLERKS_OFFICES,
  ...CLERKS_PARTS,
  ...CLERKS_TITLES,
  ...FRONT_PARTS,
  ...CLERKS_DETAILS,
  ...SUMS_OF_MEMBERS,
  ...SAMPLE_PROVINCE,
];
