import { columnLetters } from '../../src/domain/address';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import type { RawSheet } from '../../src/domain/survey/cells/raw-sheet';
import type { BlocWords } from '../../src/domain/survey/header/header-text';
import { readSurvey } from '../../src/domain/survey/read-survey';
import { NO_CHOICE, type ReadingChoice } from '../../src/domain/survey/reading-choice';
import type { FontAt } from '../../src/domain/survey/text/old-encodings';
import { fieldId, type Layout } from '../../src/domain/survey/field';
import type { Survey } from '../../src/domain/survey/survey';
import { linesOf } from '../domain/survey/reading-of';
import { areaOf } from '../domain/survey/sheet-of';
import { findingsOf } from '../domain/survey/three-blocs';

/** What a reading comes to, as it is written beside a sample. */
export type Reading =
  | {
      readonly layout: Layout;
      /** `Huyện Duy Xuyên: 0 3 34 / 0 4 31 / 0 12 ?`: committees, cells, members of each bloc; `?` is open. */
      readonly districts: readonly string[];
      /** `error count-missing E7`, in any order. */
      readonly findings: readonly string[];
      /** The columns of which it is not sure that they hold their field, `likely B district`; not said of every sample. */
      readonly unsure?: readonly string[];
    }
  /** The trouble's code, and what it names: `columns-missing bloc`. */
  | { readonly trouble: string };

/** A sample survey: a sheet as people hand it in, and what it says to somebody who reads it with care. */
export interface SurveyCase {
  /** Also the name of its file. */
  readonly name: string;
  readonly sheet: RawSheet;
  /** What the user has said of the sheet. */
  readonly choice?: Partial<ReadingChoice>;
  /** Ranges in its file whose rows (in one column) or columns (in one row) are hidden. */
  readonly hidden?: readonly string[];
  /** The font of every cell. */
  readonly font?: string;
  /** Blocs of a province that has others. */
  readonly blocs?: readonly BlocWords[];
  readonly expected: Reading;
}

/** The sheet with what is hidden on it, as a file or a workbook gives it. */
export function handedIn({ sheet, hidden = [] }: SurveyCase): RawSheet {
  const rows = hidden
    .map(areaOf)
    .filter(({ rowCount, columnCount }) => columnCount <= rowCount)
    .flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, i) => row + i));
  return { ...sheet, hiddenRows: rows };
}

/** What a case's sheet, or the same sheet out of its file, reads as. */
export function readingOf(
  sheet: RawSheet,
  { choice, font, blocs = district2012.blocs, expected }: SurveyCase,
  fonts: FontAt = () => font ?? null,
): Reading {
  const reading = readSurvey(sheet, { blocs }, { ...NO_CHOICE, ...choice }, fonts);
  if (!reading.ok) {
    const { trouble } = reading;
    return { trouble: trouble.code };
  }
  const { survey } = reading;
  return {
    layout: survey.layout,
    districts: linesOf(survey, blocs),
    findings: findingsOf(survey).toSorted(),
    ...('unsure' in expected && { unsure: unsureColumns(survey) }),
  };
}

function unsureColumns({ columns }: Survey): readonly string[] {
  return columns
    .filter(({ certainty }) => certainty !== 'sure')
    .map(({ column, field, certainty }) => `${certainty} ${columnLetters(column)} ${fieldId(field)}`);
}

/** The expectation in the form of a reading. */
export function expectedOf({ expected }: SurveyCase): Reading {
  return 'trouble' in expected ? expected : { ...expected, findings: expected.findings.toSorted() };
}
