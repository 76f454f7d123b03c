import { isProtected } from '../document/limits';
import { replaceChildren } from '../file/child-order';
import { childNamed, element, flagAttribute } from '../file/xml';
import { type ApiClass, defineClass, method } from '../protocol/api-class';
import { flag, isMissing, oneOf, options, text } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { type SheetHandle } from './handles';

/** Options of the API and the attribute of the file that locks the same. */
const allowances: Readonly<Record<string, readonly [attribute: string, lockedByDefault: boolean]>> = {
  allowFormatCells: ['formatCells', true],
  allowFormatColumns: ['formatColumns', true],
  allowFormatRows: ['formatRows', true],
  allowInsertColumns: ['insertColumns', true],
  allowInsertRows: ['insertRows', true],
  allowInsertHyperlinks: ['insertHyperlinks', true],
  allowDeleteColumns: ['deleteColumns', true],
  allowDeleteRows: ['deleteRows', true],
  allowSort: ['sort', true],
  allowAutoFilter: ['autoFilter', true],
  allowPivotTables: ['pivotTables', true],
  allowEditObjects: ['objects', false],
  allowEditScenarios: ['scenarios', false],
};

/** The old 16-bit hash that files keep of a sheet's password (ECMA-376, part 4, 3.3.1.69). */
function passwordHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(index);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

function protect({ workbook, sheet }: SheetHandle, given: unknown, password: unknown): void {
  if (isProtected(sheet)) throw hostError('InvalidOperation', 'The worksheet is already protected.');
  const wanted = isMissing(given)
    ? {}
    : options(given, [...Object.keys(allowances), 'selectionMode'], 'WorksheetProtectionOptions');
  const attributes: Record<string, string | number> = {};
  if (!isMissing(password)) attributes['password'] = passwordHash(text(password, 'protect'));
  attributes['sheet'] = 1;
  for (const [name, [attribute, lockedByDefault]] of Object.entries(allowances)) {
    const locked = !flag(wanted[name], `WorksheetProtectionOptions.${name}`, false);
    if (locked !== lockedByDefault) attributes[attribute] = locked ? 1 : 0;
  }
  const mode = oneOf(
    wanted['selectionMode'],
    ['Normal', 'Unlocked', 'None'] as const,
    'selectionMode',
    'Normal',
  );
  if (mode !== 'Normal') attributes['selectLockedCells'] = 1;
  if (mode === 'None') attributes['selectUnlockedCells'] = 1;
  replaceChildren(sheet.root, 'sheetProtection', [element('sheetProtection', attributes)]);
  workbook.announce({ kind: 'protection', sheet });
}

function unprotect({ workbook, sheet }: SheetHandle, password: unknown): void {
  if (!isProtected(sheet)) return;
  const node = childNamed(sheet.root, 'sheetProtection');
  const stored = node?.attributes['password'];
  const given = isMissing(password) ? '' : text(password, 'unprotect');
  if (node?.attributes['hashValue'] !== undefined) {
    throw hostError('AccessDenied', 'The password of this worksheet cannot be checked in this host.');
  }
  if (stored !== undefined && stored.toUpperCase() !== passwordHash(given)) {
    throw hostError('AccessDenied', 'The password is wrong.');
  }
  replaceChildren(sheet.root, 'sheetProtection', []);
  workbook.announce({ kind: 'protection', sheet });
}

/** `Excel.WorksheetProtection`. */
export const protection: ApiClass<SheetHandle> = defineClass<SheetHandle>({
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: ({ sheet }) => isProtected(sheet) },
    Options: {
      get: ({ sheet }) => {
        const node = childNamed(sheet.root, 'sheetProtection');
        const allowed = Object.entries(allowances).map(([name, [attribute, locked]]) => [
          name,
          !isProtected(sheet) ? false : !flagAttribute(node, attribute, locked),
        ]);
        const noLocked = flagAttribute(node, 'selectLockedCells');
        const nothing = flagAttribute(node, 'selectUnlockedCells');
        const selectionMode = nothing ? 'None' : noLocked ? 'Unlocked' : 'Normal';
        return { ...(Object.fromEntries(allowed) as Record<string, boolean>), selectionMode };
      },
    },
  },
  methods: {
    Protect: method(['options', 'password'], (handle, [given, password]) => protect(handle, given, password)),
    Unprotect: method(['password'], (handle, [password]) => unprotect(handle, password)),
  },
});
