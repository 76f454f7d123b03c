import { areaName, intersection } from '../document/address';
import type { WorkbookChange } from '../document/change';
import { eventTypes, tableEventTypes } from '../members/event-types';
import type { AddInSession } from './session';

/** An event on its way to the client: category, type, target, arguments as JSON, id. */
type EventEntry = readonly [category: number, type: number, target: string, json: string, id: number];

const eventCategory = 65_536;
type EventName = keyof typeof eventTypes;

function entry(type: number, target: string, details: object): EventEntry {
  return [eventCategory, type, target, JSON.stringify(details), 0];
}

/** The events a change means for an add-in, to every target it listens to. */
export function eventsFor(session: AddInSession, change: WorkbookChange): EventEntry[] {
  const found: EventEntry[] = [];
  if (session.listening.size === 0) return found;
  const source = session.busy || !session.workbook.remoteChange ? 'Local' : 'Remote';
  const trigger = session.busy ? 'ThisLocalAddin' : 'Unknown';
  const send = (name: EventName, sheetId: string, details: object): void => {
    const all = { ...details, source, triggerSource: trigger, worksheetId: sheetId };
    for (const target of [sheetId, 'Workbook']) {
      if (session.listening.has(`${name} ${target}`)) found.push(entry(eventTypes[name], target, all));
    }
  };
  if (!('sheet' in change)) return found;
  const { sheet } = change;
  switch (change.kind) {
    case 'cells': {
      const address = areaName(change.area);
      const details = {
        address,
        changeType: change.type,
        referenceId: `${sheet.id}!${address}`,
        // Which way cells moved is not told for entire rows and columns.
        shiftDirection: change.shift ?? 'None',
      };
      send('DataChanged', sheet.id, details);
      for (const table of sheet.tables) {
        if (!intersection(change.area, table.area)) continue;
        const target = String(table.id);
        if (session.listening.has(`DataChanged ${target}`)) {
          const all = { ...details, source, tableId: target, worksheetId: sheet.id, triggerSource: trigger };
          found.push(entry(tableEventTypes.DataChanged, target, all));
        }
      }
      break;
    }
    case 'rows-sorted':
      send('RowSorted', sheet.id, { address: areaName(change.area) });
      break;
    case 'format':
      send('FormatChanged', sheet.id, {
        address: areaName(change.area),
        referenceId: `${sheet.id}!${areaName(change.area)}`,
      });
      break;
    case 'selected':
      send('SelectionChanged', sheet.id, { address: areaName(change.area) });
      break;
    case 'activated':
      if (change.before) send('Deactivated', change.before.id, {});
      send('Activated', sheet.id, {});
      break;
    case 'sheet-added':
      send('Added', sheet.id, {});
      break;
    case 'sheet-deleted':
      send('Deleted', sheet.id, {});
      // What listened to the sheet is gone with it.
      for (const entry of session.listening)
        if (entry.endsWith(` ${sheet.id}`)) session.listening.delete(entry);
      break;
    case 'sheet-renamed':
      send('NameChanged', sheet.id, { nameBefore: change.before, nameAfter: sheet.name });
      break;
    case 'sheet-moved':
      send('Moved', sheet.id, { positionAfter: session.workbook.sheets.indexOf(sheet) });
      break;
    case 'sheet-visibility':
      send('VisibilityChanged', sheet.id, { visibilityAfter: sheet.visibility });
      break;
    case 'protection':
      send('ProtectionChanged', sheet.id, {});
      break;
    case 'table':
      break;
  }
  return found;
}
