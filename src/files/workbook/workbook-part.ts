import { type Area, parseReference } from '../../domain/address';
import { damaged } from '../file-fault';
import { LIMITS } from '../limits';
import type { WorkbookPackage } from '../package/workbook-package';
import { relationshipId, whole, type XmlAttributes } from '../xml/xml-attributes';

/** What the workbook itself says of its sheets. */
export interface WorkbookPart {
  readonly tabs: readonly SheetEntry[];
  /** Its program was told to calculate only when asked: the stored results may be of earlier numbers. */
  readonly isCalculatedByHand: boolean;
}

/** A tab of the workbook, worksheet or not. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string;
  readonly names: Readonly<Record<string, Area>>;
  readonly texts: Readonly<Record<string, string>>;
}

interface DefinedName {
  readonly name: string;
  /** The place of its sheet among the tabs; null where it belongs to the workbook. */
  readonly sheet: number | null;
  formula: string;
}

/** Excel takes none that is longer. */
const LONGEST_FORMULA = 8192;

/** The tabs in their order, each with the names of its own scope. */
export async function readWorkbookPart(files: WorkbookPackage, path: string): Promise<WorkbookPart> {
  const tabs: XmlAttributes[] = [];
  let isCalculatedByHand = false;
  /** By the place of the sheet among the tabs. */
  const namesOf = new Map<number, DefinedName[]>();
  let current: DefinedName | null = null;
  await files.scan(path, {
    open: (name, attributes, parent) => {
      if (parent === '' && name !== 'workbook') throw damaged();
      if (name === 'sheet' && parent === 'sheets') tabs.push(attributes);
      if (name === 'calcPr' && parent === 'workbook')
        isCalculatedByHand = attributes.get('calcMode') === 'manual';
      if (name !== 'definedName' || parent !== 'definedNames') return;
      current = {
        // Excel shows its own names, of print areas and the like, without this.
        name: (attributes.get('name') ?? '').replace(/^_xlnm\./, ''),
        sheet: whole(attributes, 'localSheetId'),
        formula: '=',
      };
    },
    text: (text) => {
      if (current) current.formula += text;
    },
    close: (name) => {
      if (name !== 'definedName' || !current) return;
      const { sheet, formula } = current;
      if (sheet !== null && formula.length <= LONGEST_FORMULA) {
        const own = namesOf.get(sheet);
        if (own) own.push(current);
        else namesOf.set(sheet, [current]);
      }
      current = null;
    },
  });
  // Each has a part of its own.
  if (tabs.length > LIMITS.entries) throw damaged();
  const entries = tabs.map((tab, index) => {
    const sheet = tab.get('name') ?? '';
    const own = namesOf.get(index) ?? [];
    return {
      name: sheet,
      hidden: (tab.get('state') ?? 'visible') !== 'visible',
      relationship: relationshipId(tab),
      names: ownAreas(sheet, own),
      texts: ownTexts(own),
    };
  });
  return { tabs: entries, isCalculatedByHand };
}

/** As in `workbook/read-sheet.ts`: a name whose cells were deleted is none any more. */
function ownAreas(sheet: string, names: readonly DefinedName[]): Readonly<Record<string, Area>> {
  return Object.fromEntries(
    names.flatMap(({ name, formula }) => {
      const reference = parseReference(formula);
      return reference?.sheet === sheet ? [[name, reference.area]] : [];
    }),
  );
}

function ownTexts(names: readonly DefinedName[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap(({ name, formula }) => {
      const text = /^="([^"]*)"$/.exec(formula)?.[1];
      return text === undefined ? [] : [[name, text]];
    }),
  );
}
