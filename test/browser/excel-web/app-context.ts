import type { AddIn } from './add-in';

/** `OSF.AppName.ExcelWebApp`. */
const EXCEL_ON_THE_WEB = 16;
/** `OSF.OsfControlType.TaskPane`. */
const TASK_PANE = 1;
/** `OSF.ClientMode.ReadWrite`. */
const READ_WRITE = 0;

/** What Excel on the web answers to the first question of office.js: who, where, in which language, with which APIs. */
export function appContext(
  addIn: AddIn,
  documentUrl: string,
  excelApi: number,
): Readonly<Record<string, unknown>> {
  return {
    _id: addIn.id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _appUILocale: 'vi-VN',
    _dataLocale: 'vi-VN',
    _docUrl: documentUrl,
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: 'inserted',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: 'a1b2c3d4-0000-4000-8000-000000000001',
    _appInstanceId: 'a1b2c3d4-0000-4000-8000-000000000002',
    _requirementMatrix: JSON.stringify({ ExcelApi: excelApi, SharedRuntime: 1.1 }),
  };
}
