import { type FormColumn, type FormShape, headingAt } from './form-shape';
import type { FormWording } from './form-wording';

/** What a list of choices may hold in Excel, the commas between them included. */
const LONGEST_LIST = 255;

const COUNTS = ['members', 'fullMembers', 'probationary', 'executive'] as const;
const WIDTHS = { members: 11, fullMembers: 11, probationary: 9, executive: 10 } as const;

/** A row a base organisation, with its district, its bloc and its kind. `districts` are offered where they are known. */
export function organisationShape(wording: FormWording, districts: readonly string[]): FormShape {
  const kind = 'by-organisation';
  const choice = (heading: string, values: readonly string[]) =>
    fitsList(values)
      ? ({ content: 'choice', choices: { values, refusal: wording.choiceRefusal(heading) } } as const)
      : ({ content: 'text' } as const);
  const named: readonly (readonly [string, FormColumn])[] = [
    [wording.index, { content: 'index', field: null, width: 5 }],
    [
      wording.district[kind],
      { ...choice(wording.district[kind], districts), field: { kind: 'district' }, width: 20 },
    ],
    [wording.bloc, { ...choice(wording.bloc, wording.blocChoices), field: { kind: 'bloc' }, width: 27 }],
    [wording.organisation, { content: 'text', field: { kind: 'organisation' }, width: 36 }],
    [
      wording.organisationType,
      {
        ...choice(wording.organisationType, wording.typeChoices),
        field: { kind: 'organisation-type' },
        width: 16,
      },
    ],
    ...COUNTS.map((measure): readonly [string, FormColumn] => [
      wording.counts[kind][measure],
      {
        content: measure === 'members' ? 'sum' : 'count',
        field: { kind: 'count', measure, bloc: null },
        width: WIDTHS[measure],
      },
    ]),
    [wording.note, { content: 'text', field: null, width: 14 }],
  ];
  return {
    columns: named.map(([, column]) => column),
    headings: named.map(([text], column) => ({ area: headingAt(0, column), text })),
    headerHeights: [36],
    rowHeight: null,
    total: { column: 1, columnCount: 4 },
    leftColumns: 3,
    rightColumn: named.length - 5,
  };
}

/** A comma would part a choice in two; a list that is too long is typed instead. */
function fitsList(values: readonly string[]): boolean {
  const isWhole = values.every((value) => value !== '' && !value.includes(','));
  return values.length > 0 && isWhole && values.join(',').length <= LONGEST_LIST;
}
