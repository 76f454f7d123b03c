import { registerLookup } from '../follow-up/follow-up-formulas';
import type { FormulaContent } from '../plan';
import type { RegisterHeadings } from '../procedure/register-headings';
import { cellInRow, tableColumn } from '../table-reference';
import type { VoteColumn, VoteStep, VoteTable, VoteWording } from './vote-wording';

/** The names that the tables of the sheet have in the workbook. */
export type VoteTableNames = Readonly<Record<VoteTable, string>>;

export interface VoteFormulaInput {
  readonly tables: VoteTableNames;
  readonly headings: RegisterHeadings;
  /** What the register says of a row that does not apply any more. */
  readonly retired: string;
  readonly wording: VoteWording;
  /** The cell of the pass mark, absolute: per cent of the members convened, or blank. */
  readonly mark: string;
}

const formula = (text: string): FormulaContent => ({ formula: `=${text}`, value: '' });
const when = (condition: string, text: string) => `IF(${condition},"${text} ","")`;
const areNumbers = (...cells: readonly string[]) =>
  `AND(${cells.map((cell) => `ISNUMBER(${cell})`).join(',')})`;
/** Says so where both are numbers and the one is more than the other. */
const more = (one: string, other: string, text: string) =>
  `IF(${areNumbers(one, other)},${when(`${one}>${other}`, text)},"")`;
/** As `more`, against the first of the others that holds a number. */
const moreThanFirst = (one: string, [first, ...others]: readonly (readonly [string, string])[]): string => {
  if (first === undefined) return '""';
  const [cell, text] = first;
  const held = more(one, cell, text);
  return others.length === 0 ? held : `IF(ISNUMBER(${cell}),${held},${moreThanFirst(one, others)})`;
};

/** A mark below 1 would be a typed share, `50%`, and let everybody pass. */
const isMark = (mark: string) => `IF(ISNUMBER(${mark}),AND(${mark}>=1,${mark}<=100),FALSE)`;

/** What is said beside the mark: nothing once it holds one. */
export function markNote(mark: string, { empty, wrong }: VoteWording['mark']): FormulaContent {
  return formula(`IF(${mark}="","${empty}",IF(${isMark(mark)},"","${wrong}"))`);
}

/** The formulas of an organisation's row. Members convened are the register's, unless others are entered. */
export function conferenceFormulas({ headings, retired, wording }: VoteFormulaInput) {
  const cell = (column: VoteColumn<'conferences'>) => cellInRow(wording.headers.conferences[column]);
  const lookup = registerLookup(headings);
  const { checks } = wording;
  const ofStep = (step: VoteStep, typed: readonly string[]) => {
    const [convened, issued] = [cell(`convened${step}`), cell(`issued${step}`)];
    const [returned, valid] = [cell(`returned${step}`), cell(`valid${step}`)];
    const said = (text: string) => `${checks.step[step]}${text}`;
    const all = [...typed, issued, returned, valid].join(',');
    return [
      when(
        `OR(COUNT(${all})<COUNTA(${all}),MIN(${all})<0,SUM(${all})<>INT(SUM(${all})))`,
        said(checks.notACount),
      ),
      more(issued, convened, said(checks.issuedOverConvened)),
      moreThanFirst(returned, [
        [issued, said(checks.returnedOverIssued)],
        [convened, said(checks.returnedOverConvened)],
      ]),
      moreThanFirst(valid, [
        [returned, said(checks.validOverReturned)],
        [issued, said(checks.validOverIssued)],
        [convened, said(checks.validOverConvened)],
      ]),
    ];
  };
  // Where the register does not found the organisation any more, nothing follows from its votes, right as they may be.
  const standing =
    `IF(${cell('row')}="",${when(`${cell('key')}<>""`, checks.notInRegister)},` +
    `${when(`${lookup.at('standing', cell('row'))}="${retired}"`, checks.retired)})`;
  const parts = [standing, ...ofStep(2, [cell('typed2')]), ...ofStep(3, [cell('convened3')])];
  return {
    row: lookup.row(cell('key')),
    registered2: lookup.shown('members', cell('row')),
    convened2: formula(`IF(${cell('typed2')}<>"",${cell('typed2')},${cell('registered2')})`),
    check: formula(`TRIM(${parts.join('&')})`),
  };
}

/** The formulas of a candidate's row. A share is of the members convened, those absent included. */
export function candidateFormulas({ tables, wording, mark }: VoteFormulaInput) {
  const cell = (column: VoteColumn<'candidates'>) => cellInRow(wording.headers.candidates[column]);
  const conference = (column: VoteColumn<'conferences'>) =>
    tableColumn(tables.conferences, wording.headers.conferences[column]);
  const of = (column: VoteColumn<'conferences'>) => `INDEX(${conference(column)},${cell('row')})`;
  const { checks, results } = wording;
  const share = (step: VoteStep) => {
    const [agreed, convened] = [cell(`agreed${step}`), of(`convened${step}`)];
    return formula(
      `IF(${cell('row')}="","",IF(${areNumbers(agreed, convened)},IF(${convened}>0,${agreed}/${convened},""),""))`,
    );
  };
  const checksOf = (step: VoteStep) => {
    const agreed = cell(`agreed${step}`);
    const said = (text: string) => `${checks.step[step]}${text}`;
    return (
      `IF(${agreed}="","",${when(`IF(ISNUMBER(${agreed}),OR(${agreed}<0,${agreed}<>INT(${agreed})),TRUE)`, said(checks.notACount))}` +
      `&${when(`NOT(ISNUMBER(${of(`convened${step}`)}))`, said(checks.convenedMissing))}` +
      `&${when(`NOT(ISNUMBER(${of(`valid${step}`)}))`, said(checks.validMissing))}` +
      `&${more(agreed, of(`valid${step}`), said(checks.agreedOverValid))})`
    );
  };
  const isTyped = `COUNTA(${cell('agreed2')},${cell('agreed3')})>0`;
  const resultOf = (step: VoteStep) => {
    // Without division: a share that is the mark exactly must not fall short by a rounding.
    const over = `ROUND(${cell(`agreed${step}`)}*100-${mark}*${of(`convened${step}`)},6)`;
    const { reached, short } = results[step];
    return `IF(${cell(`share${step}`)}="","",IF(${over}>=0,"${reached} ","${short} "))`;
  };
  return {
    row: formula(`IFERROR(MATCH(${cell('organisation')},${conference('organisation')},0),"")`),
    share2: share(2),
    share3: share(3),
    check: formula(
      `TRIM(IF(${cell('row')}="",${when(`OR(${cell('name')}<>"",${isTyped})`, checks.organisationMissing)},` +
        `${when(`AND(${cell('name')}="",${isTyped})`, checks.nameMissing)}&${checksOf(2)}&${checksOf(3)}))`,
    ),
    // Of counts that cannot be right nothing follows.
    result: formula(
      `IF(OR(${cell('row')}="",${cell('check')}<>"",NOT(${isMark(mark)})),"",` +
        `IF(${of('check')}<>"","",TRIM(${resultOf(2)}&${resultOf(3)})))`,
    ),
  };
}

/** The formulas of an organisation's row of the summary. */
export function summaryFormulas({ tables, wording, mark }: VoteFormulaInput) {
  const candidate = (column: VoteColumn<'candidates'>) =>
    tableColumn(tables.candidates, wording.headers.candidates[column]);
  const organisation = cellInRow(wording.headers.summary.organisation);
  const count = (...conditions: readonly string[]) =>
    `SUMPRODUCT(${[`${candidate('organisation')}=${organisation}`, ...conditions].map((condition) => `(${condition})`).join('*')})`;
  const isNamed = `${candidate('name')}<>""`;
  const twice = `${wording.results[2].reached} ${wording.results[3].reached}`;
  const conference = (column: VoteColumn<'conferences'>) =>
    tableColumn(tables.conferences, wording.headers.conferences[column]);
  const wrongCounts = `SUMPRODUCT((${conference('organisation')}=${organisation})*(${conference('check')}<>""))`;
  return {
    candidates: formula(count(isNamed)),
    outside: formula(count(isNamed, `${candidate('origin')}="${wording.origins.outside}"`)),
    votedTwice: formula(count(`${candidate('share2')}<>""`, `${candidate('share3')}<>""`)),
    reachedTwice: formula(`IF(${isMark(mark)},${count(`${candidate('result')}="${twice}"`)},"")`),
    toReview: formula(`${count(`${candidate('check')}<>""`)}+${wrongCounts}`),
  };
}
