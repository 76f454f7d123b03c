import { parseArea } from '../document/address';
import { isStructureProtected } from '../document/limits';
import type { HostWorkbook } from '../document/workbook';
import { type ApiClass, apiObject, defineClass, method, nullObject } from '../protocol/api-class';
import type { ApiObject, Session } from '../protocol/api-object';
import { application } from './application';
import { names } from './names';
import { properties } from './properties';
import { rangeOf } from './range-handle';
import { settings } from './settings';
import { tablesObject } from './tables';
import { worksheets } from './worksheets';
import { rangeObject } from './handles';

const workbookProtection: ApiClass<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'WorkbookProtection',
  scalars: {
    Protected: { get: isStructureProtected },
  },
});

/** Cells an event told of; the id holds their sheet and address. */
function eventRange(session: Session, id: string): ApiObject {
  const [sheetId = '', address = ''] = id.split('!');
  const sheet = session.workbook.findSheet(sheetId);
  const area = parseArea(address);
  return sheet && area ? rangeObject(rangeOf(session, sheet, area)) : nullObject('Range');
}

/** `Excel.Workbook`. */
export const workbook: ApiClass<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'Workbook',
  objects: {
    Worksheets: (workbook) => apiObject(worksheets, workbook),
    Names: (workbook) => apiObject(names, { workbook, sheet: null }),
    Tables: (workbook) => tablesObject(workbook, undefined),
    Settings: (workbook) => apiObject(settings, workbook),
    Application: (workbook) => apiObject(application, workbook),
    Properties: (workbook) => apiObject(properties, workbook),
    Protection: (workbook) => apiObject(workbookProtection, workbook),
  },
  methods: {
    GetSelectedRange: method([], ({ active }, _, session) =>
      rangeObject(rangeOf(session, active.sheet, active.area)),
    ),
    GetActiveCell: method([], ({ active }, _, session) => {
      const { top, left } = active.area;
      return rangeObject(rangeOf(session, active.sheet, { top, left, bottom: top, right: left }));
    }),
    _GetRangeForEventByReferenceId: method(['bstrReferenceId'], (_, [id], session) =>
      eventRange(session, String(id)),
    ),
    _GetRangeOrNullObjectForEventByReferenceId: method(['bstrReferenceId'], (_, [id], session) =>
      eventRange(session, String(id)),
    ),
  },
});
