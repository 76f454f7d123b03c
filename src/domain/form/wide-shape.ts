import type { BlocWords } from '../survey/header/header-text';
import { type FormColumn, type FormHeading, type FormShape, headingAt } from './form-shape';
import type { FormWording } from './form-wording';

const MEASURES = ['committees', 'cells', 'members', 'fullMembers', 'probationary'] as const;
const WIDTHS = { committees: 7.5, cells: 7.5, members: 8, fullMembers: 8, probationary: 8 } as const;
const FIRST_BLOC = 2;

/** A row a district: of each bloc the base organisations of both kinds and the members of both kinds. */
export function wideShape(
  blocs: readonly Pick<BlocWords, 'id'>[],
  wording: Pick<
    FormWording,
    'index' | 'district' | 'note' | 'counts' | 'organisations' | 'members' | 'blocHeading'
  >,
): FormShape {
  const note = FIRST_BLOC + blocs.length * MEASURES.length;
  return {
    columns: [
      { content: 'index', field: null, width: 5 },
      { content: 'text', field: { kind: 'district' }, width: 24 },
      ...blocs.flatMap(({ id }) =>
        MEASURES.map((measure): FormColumn => {
          const field = { kind: 'count', measure, bloc: id } as const;
          return { content: measure === 'members' ? 'sum' : 'count', field, width: WIDTHS[measure] };
        }),
      ),
      { content: 'text', field: null, width: 13 },
    ],
    headings: [
      { area: headingAt(0, 0, 3), text: wording.index },
      { area: headingAt(0, 1, 3), text: wording.district.wide },
      ...blocs.flatMap(({ id }, index): readonly FormHeading[] => {
        const column = FIRST_BLOC + index * MEASURES.length;
        return [
          { area: headingAt(0, column, 1, MEASURES.length), text: wording.blocHeading(id) },
          { area: headingAt(1, column, 1, 2), text: wording.organisations },
          { area: headingAt(1, column + 2, 1, 3), text: wording.members },
          ...MEASURES.map((measure, place) => ({
            area: headingAt(2, column + place),
            text: wording.counts.wide[measure],
          })),
        ];
      }),
      { area: headingAt(0, note, 3), text: wording.note },
    ],
    headerHeights: [36, 34, 34],
    rowHeight: 21,
    total: { column: 1, columnCount: 1 },
    leftColumns: FIRST_BLOC + MEASURES.length,
    rightColumn: note + 1 - 7,
  };
}
