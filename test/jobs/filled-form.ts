import type { FormKind } from '../../src/domain/form/form-mark';
import { createForm } from '../../src/jobs/create-form';
import type { Language } from '../../src/locales/language';
import { formWording } from '../../src/locales/sheet/form-wording';
import type { ListedOrganisation, Province } from '../domain/survey/province';
import { rules } from './main-job';
import type { WorkbookUnderTest } from './workbook-under-test';

/** The first row to be filled in, counted from 0. */
export const FIRST_ROW: Readonly<Record<FormKind, number>> = { wide: 10, 'by-organisation': 8 };

const of = (
  name: string,
  type: ListedOrganisation['type'],
  full: number,
  probationary: number,
): ListedOrganisation => ({ name, type, full, probationary });

/** Three districts, each with another result; one bloc of exactly 30 members. */
export const PROVINCE: Province = {
  districts: [
    {
      name: 'TP Tam Kỳ',
      blocs: [
        [of('Đảng bộ Thành ủy', 'committee', 40, 3), of('Chi bộ Văn phòng', 'cell', 4, 1)],
        [of('Chi bộ Hội Nông dân', 'cell', 29, 1)],
        [of('Chi bộ Phòng Nội vụ', 'cell', 90, 2), of('Chi bộ Thanh tra', 'cell', 12, 0)],
      ],
    },
    {
      name: 'Huyện Nông Sơn',
      blocs: [
        [of('Chi bộ Huyện ủy', 'cell', 17, 1)],
        [of('Chi bộ Mặt trận', 'cell', 11, 1), of('Chi bộ Huyện đoàn', 'cell', 5, 0)],
        [of('Chi bộ Tài chính', 'cell', 60, 4)],
      ],
    },
    {
      name: 'Huyện Quế Sơn',
      blocs: [
        [of('Chi bộ Ban Tổ chức', 'cell', 9, 0)],
        [of('Chi bộ Hội Phụ nữ', 'cell', 8, 1)],
        [of('Chi bộ Y tế', 'cell', 20, 0)],
      ],
    },
  ],
};

/** Creates a form; answers its sheet's name. */
export async function newForm(
  kind: FormKind,
  options: {
    readonly language?: Language;
    readonly names?: readonly string[];
    readonly rows?: number;
  } = {},
): Promise<string> {
  const { language = 'vi', ...more } = options;
  const { sheet, outcome } = await createForm({
    kind,
    rules,
    wording: formWording(language, rules),
    ...more,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return sheet;
}

type Cells = readonly (readonly (string | number | null)[])[];

/** Types into a form, past what calculates itself, as its users do: from the first row to be filled in. */
export async function typeInto(
  current: WorkbookUnderTest,
  sheet: string,
  kind: FormKind,
  cells: Cells,
): Promise<void> {
  await current.run(async (context) => {
    const columns = cells[0]?.length ?? 0;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(FIRST_ROW[kind], 1, cells.length, columns);
    // The types know no null, which leaves a cell alone.
    range.values = cells as (string | number)[][];
    await context.sync();
  });
}

/** The rows of a form with a row a district. */
export function wideRows({ districts }: Province): Cells {
  return districts.map(({ name, blocs }) => [
    name,
    ...blocs.flatMap((organisations) => {
      const ofType = (type: ListedOrganisation['type']) =>
        organisations.filter((organisation) => organisation.type === type).length;
      const sum = (part: 'full' | 'probationary') =>
        organisations.reduce((all, organisation) => all + organisation[part], 0);
      return [ofType('committee'), ofType('cell'), null, sum('full'), sum('probationary')];
    }),
  ]);
}

/** The rows of a form with a row an organisation, with the choices that it offers. */
export function organisationRows({ districts }: Province, language: Language = 'vi'): Cells {
  const { blocChoices, typeChoices } = formWording(language, rules);
  return districts.flatMap(({ name, blocs }) =>
    blocs.flatMap((organisations, bloc) =>
      organisations.map((organisation) => [
        name,
        blocChoices[bloc] ?? '',
        organisation.name,
        typeChoices[organisation.type === 'committee' ? 0 : 1] ?? '',
        null,
        organisation.full,
        organisation.probationary,
        3,
      ]),
    ),
  );
}

/** A form of the kind filled in with the whole province. */
export async function filledForm(
  current: WorkbookUnderTest,
  kind: FormKind,
  language: Language = 'vi',
): Promise<string> {
  const sheet = await newForm(kind, { language, ...(kind === 'wide' && { rows: 5 }) });
  const rows = kind === 'wide' ? wideRows(PROVINCE) : organisationRows(PROVINCE, language);
  await typeInto(current, sheet, kind, rows);
  return sheet;
}
