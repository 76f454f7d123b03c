import { GridView } from '../../src/preview/host/grid-view';
import { columnIndex } from '../../src/domain/address';
import { decided } from './main-job';
import { SURVEY } from './undo-report';
import { valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

/** How groupings read in the sample's cells. */
export const SEPARATE =
  'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền';
export const MERGED = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền';
export const ALL_IN_ONE = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể + khối chính quyền';
const CONSENT = '(khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp)';
/** Of a district whose party and front blocs are each below 30. */
export const BY_CONSENT = `Đảng bộ cơ sở khối đảng ${CONSENT} · Đảng bộ cơ sở khối MTTQ, đoàn thể ${CONSENT} · Đảng bộ cơ sở khối chính quyền`;
export const IN_CELLS =
  'Chi bộ cơ sở khối đảng · Chi bộ cơ sở khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền';

/** 18, 12 and 64 members: two organisations are recommended. */
export const NONG_SON = 'Huyện Nông Sơn';
/** 48, 34 and 157 members: three organisations are recommended. */
export const TAM_KY = 'TP Tam Kỳ';

export interface Typed {
  readonly choice: string;
  readonly because: string;
  readonly consent: string;
}

/** What the tests choose, right and with all that belongs to it. */
export const CHOSEN: Readonly<Record<string, Typed>> = {
  [NONG_SON]: { choice: BY_CONSENT, because: 'Địa bàn rộng', consent: '12/5' },
  [TAM_KY]: { choice: MERGED, because: 'Tinh gọn đầu mối', consent: '' },
};

const HEADERS = {
  choice: 'Phương án chọn',
  because: 'Lý do chọn',
  consent: 'Văn bản đồng ý (số, ngày)',
  final: 'Phương án cuối',
  check: 'Kiểm tra phương án chọn',
  committees: 'Số đảng bộ cơ sở',
} as const;

/** Types a choice into a row of the sample, as a person does. */
export async function choose(current: WorkbookUnderTest, row: number, typed: Partial<Typed>): Promise<void> {
  for (const [column, text] of [
    ['Y', typed.choice],
    ['Z', typed.because],
    ['AA', typed.consent],
  ] as const) {
    // With the mark of a text, where Excel would see a date.
    if (text !== undefined)
      await write(current, SURVEY, `${column}${row}`, /^\d/.test(text) ? `'${text}` : text);
  }
}

/** What stands beside each district in the columns of its choice, found by the names and the headers. */
export async function besideDistricts(
  current: WorkbookUnderTest,
  sheet = SURVEY,
): Promise<ReadonlyMap<string, Readonly<Record<keyof typeof HEADERS, unknown>>>> {
  const rows = await valuesOf(current, sheet, 'A1:AZ40');
  const header = rows.find((cells) => cells.includes(HEADERS.final)) ?? [];
  const name = (rows.find((cells) => cells.includes(NONG_SON)) ?? []).indexOf(NONG_SON);
  const at = (cells: readonly unknown[], key: keyof typeof HEADERS) => cells[header.indexOf(HEADERS[key])];
  return new Map(
    rows.map((cells) => [
      String(cells[name]),
      {
        choice: at(cells, 'choice'),
        because: at(cells, 'because'),
        consent: at(cells, 'consent'),
        final: at(cells, 'final'),
        check: at(cells, 'check'),
        committees: at(cells, 'committees'),
      },
    ]),
  );
}

/** The choices that an assessment reads, by the districts that they are of. */
export async function readChoices(sheet = SURVEY): Promise<Readonly<Record<string, Typed>>> {
  const { decisions } = await decided(sheet);
  return Object.fromEntries(
    decisions.flatMap(({ district, choice }) =>
      choice
        ? [[district.name, { choice: choice.text, because: choice.because, consent: choice.consent }]]
        : [],
    ),
  );
}

/** What the list of a cell offers to whoever opens it. */
export function offered({ workbook }: WorkbookUnderTest, cell: string, sheet = SURVEY): readonly string[] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return new GridView(workbook).choices(sheet, Number(digits) - 1, columnIndex(letters) ?? 0) ?? [];
}
