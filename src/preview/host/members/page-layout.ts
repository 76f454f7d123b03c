import {
  type Area,
  absoluteName,
  isWholeColumns,
  isWholeRows,
  parseArea,
  quoteSheet,
  splitSheet,
} from '../document/address';
import { type HostName, printAreaName, printTitlesName } from '../document/name';
import { ensureChild } from '../file/child-order';
import { type XmlElement, childNamed, flagAttribute, numberAttribute, setAttribute } from '../file/xml';
import {
  type ApiClass,
  type ScalarMember,
  apiObject,
  defineClass,
  isApiObject,
  method,
  nullObject,
} from '../protocol/api-class';
import { flag, isMissing, number, oneOf, options, text, whole } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import type { Session } from '../protocol/api-object';
import { headersFooters } from './headers-footers';
import { rangeOf, resolveAddress } from './range-handle';
import { type SheetHandle, objectOf, subjectOf, rangeObject } from './handles';

const paperSizes: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

const pointsAnInch = 72;
const defaultMargins: Readonly<Record<string, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** Margins are points in the API and inches in the file. */
function margin(name: string): ScalarMember<SheetHandle> {
  return {
    get: ({ sheet }) => {
      const inches =
        numberAttribute(childNamed(sheet.root, 'pageMargins'), name) ?? defaultMargins[name] ?? 0;
      return Math.round(inches * pointsAnInch * 1e6) / 1e6;
    },
    set: ({ sheet }, value) => {
      const points = number(value, `PageLayout.${name}Margin`);
      if (points < 0) throw hostError('InvalidArgument', 'A margin is not negative.');
      const margins = ensureChild(sheet.root, 'pageMargins');
      for (const [other, inches] of Object.entries(defaultMargins))
        margins.attributes[other] ??= String(inches);
      setAttribute(margins, name, points / pointsAnInch);
    },
  };
}

function printOption(attribute: string, what: string): ScalarMember<SheetHandle> {
  return {
    get: ({ sheet }) => flagAttribute(childNamed(sheet.root, 'printOptions'), attribute),
    set: ({ sheet }, value) => {
      setAttribute(ensureChild(sheet.root, 'printOptions'), attribute, flag(value, what) || undefined);
    },
  };
}

function setUp(sheet: SheetHandle['sheet']): XmlElement {
  return ensureChild(sheet.root, 'pageSetup');
}

function fits({ sheet }: SheetHandle): boolean {
  return flagAttribute(childNamed(childNamed(sheet.root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
}

function readZoom(handle: SheetHandle): Record<string, number> {
  const node = childNamed(handle.sheet.root, 'pageSetup');
  if (!fits(handle)) return { scale: numberAttribute(node, 'scale') ?? 100 };
  const wide = numberAttribute(node, 'fitToWidth') ?? 1;
  const tall = numberAttribute(node, 'fitToHeight') ?? 1;
  // 0 pages means as many as it takes, and is left out.
  return {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(tall > 0 ? { verticalFitToPages: tall } : {}),
  };
}

function writeZoom({ sheet }: SheetHandle, value: unknown): void {
  const given = options(
    value,
    ['scale', 'horizontalFitToPages', 'verticalFitToPages'],
    'PageLayoutZoomOptions',
  );
  const node = setUp(sheet);
  const properties = ensureChild(ensureChild(sheet.root, 'sheetPr'), 'pageSetUpPr');
  if (!isMissing(given['scale'])) {
    const scale = whole(given['scale'], 'zoom.scale');
    if (scale < 10 || scale > 400)
      throw hostError('InvalidArgument', 'A print scale lies between 10 and 400.');
    setAttribute(properties, 'fitToPage', undefined);
    setAttribute(node, 'fitToWidth', undefined);
    setAttribute(node, 'fitToHeight', undefined);
    setAttribute(node, 'scale', scale);
    return;
  }
  setAttribute(properties, 'fitToPage', true);
  setAttribute(node, 'scale', undefined);
  setAttribute(node, 'fitToWidth', whole(given['horizontalFitToPages'], 'zoom.horizontalFitToPages', 0));
  setAttribute(node, 'fitToHeight', whole(given['verticalFitToPages'], 'zoom.verticalFitToPages', 0));
}

/** Print areas and titles are names of the sheet. */
function sheetName({ workbook, sheet }: SheetHandle, name: string): HostName | undefined {
  return workbook.findName(name, sheet);
}

function setSheetName({ workbook, sheet }: SheetHandle, name: string, formula: string): void {
  workbook.names = workbook.names.filter((other) => other.name !== name || other.scope !== sheet);
  if (formula === '') return;
  workbook.names.push({ name, scope: sheet, formula, hidden: false, comment: '', others: {} });
}

function areasOf(name: HostName | undefined): Area[] {
  if (!name) return [];
  return name.formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((piece) => parseArea(splitSheet(piece).rest) ?? []);
}

function reference({ sheet }: SheetHandle, areas: readonly Area[]): string {
  return areas.map((area) => `${quoteSheet(sheet.name)}!${absoluteName(area)}`).join(',');
}

function areaArgument({ workbook, sheet }: SheetHandle, value: unknown, what: string): Area[] {
  if (isApiObject(value)) {
    return value.className === 'RangeAreas'
      ? subjectOf('RangeAreas', value).ranges.map((handle) => handle.area)
      : [subjectOf('Range', value).area];
  }
  return text(value, what)
    .split(',')
    .map((piece) => resolveAddress(workbook, sheet, piece.trim()).area);
}

/** Rows and columns that repeat on every page share one name; each kind is set for itself. */
function setTitles(handle: SheetHandle, value: unknown, rows: boolean): void {
  const areas = areaArgument(handle, value, 'PageLayout print titles');
  const [area] = areas;
  if (!area || areas.length > 1 || !(rows ? isWholeRows(area) : isWholeColumns(area))) {
    throw hostError('InvalidArgument', `Print titles are entire ${rows ? 'rows' : 'columns'}.`);
  }
  const others = areasOf(sheetName(handle, printTitlesName)).filter((other) =>
    rows ? isWholeColumns(other) : isWholeRows(other),
  );
  const all = rows ? [...others, area] : [area, ...others];
  setSheetName(handle, printTitlesName, reference(handle, all));
}

function titles(
  handle: SheetHandle,
  rows: boolean,
  session: Session,
): ReturnType<typeof rangeOf> | undefined {
  const found = areasOf(sheetName(handle, printTitlesName)).find((area) =>
    rows ? isWholeRows(area) : isWholeColumns(area),
  );
  return found && rangeOf(session, handle.sheet, found);
}

/** `Excel.PageLayout`. */
export const pageLayout: ApiClass<SheetHandle> = defineClass<SheetHandle>({
  name: 'PageLayout',
  scalars: {
    Orientation: {
      get: ({ sheet }) =>
        childNamed(sheet.root, 'pageSetup')?.attributes['orientation'] === 'landscape'
          ? 'Landscape'
          : 'Portrait',
      set: ({ sheet }, value) => {
        const wanted = oneOf(value, ['Portrait', 'Landscape'] as const, 'PageLayout.orientation');
        setAttribute(setUp(sheet), 'orientation', wanted.toLowerCase());
      },
    },
    PaperSize: {
      get: ({ sheet }) => {
        const stored = numberAttribute(childNamed(sheet.root, 'pageSetup'), 'paperSize') ?? 1;
        return Object.keys(paperSizes).find((name) => paperSizes[name] === stored) ?? null;
      },
      set: ({ sheet }, value) => {
        setAttribute(
          setUp(sheet),
          'paperSize',
          paperSizes[oneOf(value, Object.keys(paperSizes), 'PageLayout.paperSize')],
        );
      },
    },
    Zoom: { get: readZoom, set: writeZoom },
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    CenterHorizontally: printOption('horizontalCentered', 'PageLayout.centerHorizontally'),
    CenterVertically: printOption('verticalCentered', 'PageLayout.centerVertically'),
    PrintGridlines: printOption('gridLines', 'PageLayout.printGridlines'),
    PrintHeadings: printOption('headings', 'PageLayout.printHeadings'),
    BlackAndWhite: {
      get: ({ sheet }) => flagAttribute(childNamed(sheet.root, 'pageSetup'), 'blackAndWhite'),
      set: ({ sheet }, value) => {
        setAttribute(setUp(sheet), 'blackAndWhite', flag(value, 'PageLayout.blackAndWhite') || undefined);
      },
    },
    PrintOrder: {
      get: ({ sheet }) =>
        childNamed(sheet.root, 'pageSetup')?.attributes['pageOrder'] === 'overThenDown'
          ? 'OverThenDown'
          : 'DownThenOver',
      set: ({ sheet }, value) => {
        const wanted = oneOf(value, ['DownThenOver', 'OverThenDown'] as const, 'PageLayout.printOrder');
        setAttribute(setUp(sheet), 'pageOrder', wanted === 'OverThenDown' ? 'overThenDown' : undefined);
      },
    },
  },
  objects: { HeadersFooters: (handle) => apiObject(headersFooters, handle) },
  methods: {
    SetPrintArea: method(['printArea'], (handle, [printArea]) =>
      setSheetName(
        handle,
        printAreaName,
        reference(handle, areaArgument(handle, printArea, 'PageLayout.setPrintArea')),
      ),
    ),
    GetPrintArea: method([], (handle, _, session) => {
      const ranges = areasOf(sheetName(handle, printAreaName)).map((area) =>
        rangeOf(session, handle.sheet, area),
      );
      if (ranges.length === 0) throw hostError('ItemNotFound', 'The worksheet has no print area.');
      return objectOf('RangeAreas', { ranges });
    }),
    GetPrintAreaOrNullObject: method([], (handle, _, session) => {
      const ranges = areasOf(sheetName(handle, printAreaName)).map((area) =>
        rangeOf(session, handle.sheet, area),
      );
      return ranges.length === 0 ? nullObject('RangeAreas') : objectOf('RangeAreas', { ranges });
    }),
    SetPrintTitleRows: method(['printTitleRows'], (handle, [rows]) => setTitles(handle, rows, true)),
    SetPrintTitleColumns: method(['printTitleColumns'], (handle, [columns]) =>
      setTitles(handle, columns, false),
    ),
    GetPrintTitleRowsOrNullObject: method([], (handle, _, session) => {
      const found = titles(handle, true, session);
      return found ? rangeObject(found) : nullObject('Range');
    }),
    GetPrintTitleColumnsOrNullObject: method([], (handle, _, session) => {
      const found = titles(handle, false, session);
      return found ? rangeObject(found) : nullObject('Range');
    }),
    SetPrintMargins: method(['unit', 'marginOptions'], ({ sheet }, [unit, marginOptions]) => {
      const inches = { Points: 1 / 72, Inches: 1, Centimeters: 1 / 2.54 }[
        oneOf(unit, ['Points', 'Inches', 'Centimeters'] as const, 'PageLayout.setPrintMargins unit')
      ];
      const given = options(marginOptions, Object.keys(defaultMargins), 'PageLayoutMarginOptions');
      const margins = ensureChild(sheet.root, 'pageMargins');
      for (const [name, fallback] of Object.entries(defaultMargins)) {
        margins.attributes[name] ??= String(fallback);
        if (!isMissing(given[name])) setAttribute(margins, name, number(given[name], name) * inches);
      }
    }),
  },
});
