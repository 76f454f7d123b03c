import { BLOCS } from './cases/blocs';
import { BY_ORGANISATION } from './cases/by-organisation';
import { COUNTS } from './cases/counts';
import { LONG } from './cases/long';
import { NAMES } from './cases/names';
import { REFUSED } from './cases/refused';
import { SAMPLE_PROVINCE } from './cases/sample-province';
import { SEVERAL_TABLES } from './cases/several-tables';
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
  ...SAMPLE_PROVINCE,
];
