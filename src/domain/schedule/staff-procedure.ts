import { cellAddress } from '../address';
import type { OwnTable } from '../own-table';
import type { Procedure, Step, SubItem } from '../procedure/procedure';
import { PROCEDURES } from '../procedure/procedures';
import type { UsedCodes } from '../procedure/used-codes';
import { foldText } from '../survey/text/fold-text';
import type { PlanHeaders } from './plan-tables';
import type { PlanWording } from './plan-wording';
import { placeIn, type StandingPlan, textIn } from './standing-plan';

/** Something on the sheet of the procedure that cannot be followed; the row is left out. */
export interface ProcedureFinding {
  readonly code: 'step-unknown' | 'step-missing';
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
}

/** A piece of work with the code of another row, where nothing tells which has what was entered: it is taken for a new one. */
export interface PieceFinding {
  readonly code: 'piece-code-twice';
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  /** Where the row stands that keeps the code. */
  readonly keptBy: string;
}

/** The procedure as staff have it on its sheet. */
export interface StaffProcedure {
  readonly procedure: Procedure;
  readonly findings: readonly (ProcedureFinding | PieceFinding)[];
  /** For the rows of the table of pieces, top first: the code that each is to have; null where it has it, or needs none. */
  readonly newCodes: readonly (string | null)[];
}

/**
 * Reads which steps apply and which pieces of work each has. A piece is known by its code through any rewording; of rows
 * with one code the one with the words that the register has for it keeps it, else the topmost. Any other row, or one
 * without a code, is a new one and gets a code that no piece ever had, lest it take over what was entered for another;
 * but words under which the register has a piece that the sheet has lost mean that piece. Steps that the sheet does not
 * name stand as they ship; so does everything where there is no sheet.
 */
export function readStaffProcedure(
  shipped: Procedure,
  found: StandingPlan,
  headers: PlanHeaders,
  wordings: readonly PlanWording[],
  used: UsedCodes,
): StaffProcedure {
  const steps = found.steps ? appliedSteps(shipped, found.steps, headers, wordings) : shipped.steps;
  if (!found.items) return { procedure: { ...shipped, steps }, findings: [], newCodes: [] };
  const read = readItems(shipped, found.items, headers, wordings, used);
  return {
    procedure: {
      ...shipped,
      steps: steps.map((step) => ({
        ...step,
        items: read.items.filter(({ stepCode }) => stepCode === step.code).map(({ item }) => item),
      })),
    },
    findings: read.findings,
    newCodes: read.newCodes,
  };
}

function isNo(text: string, wordings: readonly PlanWording[]): boolean {
  return wordings.some(({ no }) => foldText(no) === foldText(text));
}

function appliedSteps(
  { steps }: Procedure,
  table: OwnTable,
  headers: PlanHeaders,
  wordings: readonly PlanWording[],
): readonly Step[] {
  const placeOf = placeIn('steps', table, headers);
  const left = new Set(
    table.rows
      .filter((row) => isNo(textIn(row, placeOf('use')), wordings))
      .map((row) => textIn(row, placeOf('code')).toUpperCase()),
  );
  return steps.filter(({ code }) => !left.has(code));
}

function readItems(
  shipped: Procedure,
  table: OwnTable,
  headers: PlanHeaders,
  wordings: readonly PlanWording[],
  used: UsedCodes,
) {
  const placeOf = placeIn('items', table, headers);
  const known = new Map(shipped.steps.map((step) => [step.code, step]));
  const listed = new Set(table.rows.map((row) => textIn(row, placeOf('code'))));
  const ofProduct = shipped.steps.flatMap(({ items }) => items.map(({ code }) => code));
  const taken = new Set([...ofProduct, ...used.keys(), ...listed]);
  const seen = new Set<string>();
  const items: { readonly stepCode: string; readonly item: SubItem }[] = [];
  const findings: (ProcedureFinding | PieceFinding)[] = [];
  const cellIn = (column: 'stepCode' | 'item', index: number) =>
    cellAddress(table.area.row + 1 + index, table.area.column + Math.max(0, placeOf(column)));
  const owners = ownersOfCodes(table, placeOf, (code, words) => isKnownBy(code, words, used, wordings));
  const newCodes = table.rows.map((row, index): string | null => {
    const [words, stepText] = [textIn(row, placeOf('item')), textIn(row, placeOf('stepCode'))];
    if (words === '') return null;
    const step = known.get(stepText.toUpperCase());
    if (!step) {
      findings.push({
        code: stepText === '' ? 'step-missing' : 'step-unknown',
        sheet: table.sheet,
        cell: cellIn('stepCode', index),
        found: stepText,
      });
      return null;
    }
    const standing = textIn(row, placeOf('code'));
    const owner = standing.startsWith(`${step.code}.`) ? owners.get(standing) : undefined;
    const isOwn = owner?.index === index;
    if (owner && !isOwn && !owner.isTold) {
      findings.push({
        code: 'piece-code-twice',
        sheet: table.sheet,
        cell: cellIn('item', index),
        found: standing,
        keptBy: cellIn('item', owner.index),
      });
    }
    const isLost = (code: string) => !listed.has(code) && !seen.has(code);
    const code = isOwn
      ? standing
      : (codeOfWords(step.code, words, used, isLost) ?? nextCode(step.code, taken));
    taken.add(code);
    seen.add(code);
    if (!isNo(textIn(row, placeOf('use')), wordings))
      items.push({ stepCode: step.code, item: itemOf(step, code, words, wordings) });
    return code === standing || placeOf('code') < 0 ? null : code;
  });
  return { items, findings, newCodes };
}

/** By code, the row that keeps it, counted from the first, and whether its words alone tell that. */
function ownersOfCodes(
  { rows }: OwnTable,
  placeOf: ReturnType<typeof placeIn<'items'>>,
  isKnownBy: (code: string, words: string) => boolean,
): ReadonlyMap<string, { readonly index: number; readonly isTold: boolean }> {
  const holders = new Map<string, { readonly index: number; readonly isKnown: boolean }[]>();
  rows.forEach((row, index) => {
    const [code, words] = [textIn(row, placeOf('code')), textIn(row, placeOf('item'))];
    const isOfStep = code.startsWith(`${textIn(row, placeOf('stepCode')).toUpperCase()}.`);
    if (words === '' || !isOfStep) return;
    holders.set(code, [...(holders.get(code) ?? []), { index, isKnown: isKnownBy(code, words) }]);
  });
  return new Map(
    [...holders].map(([code, all]) => {
      const known = all.filter(({ isKnown }) => isKnown);
      return [code, { index: (known[0] ?? all[0])?.index ?? -1, isTold: known.length === 1 }] as const;
    }),
  );
}

/** Whether a code's piece has these words in the register, or as it ships where the register says nothing else. */
function isKnownBy(code: string, words: string, used: UsedCodes, wordings: readonly PlanWording[]): boolean {
  const standing = foldText(used.get(code) ?? '');
  const ofProduct = wordsOfProduct(code, wordings).map(foldText);
  const folded = foldText(words);
  // In the register they may be in the other language.
  const isAsShipped = standing === '' || ofProduct.includes(standing);
  return folded === standing || (isAsShipped && ofProduct.includes(folded));
}

/** What a piece is called that ships under a code, in whichever procedure and language. */
export function wordsOfProduct(code: string, wordings: readonly PlanWording[]): readonly string[] {
  return PROCEDURES.flatMap(({ steps }) =>
    steps.flatMap(({ items }) => items.filter((item) => item.code === code)),
  ).flatMap((item) => wordings.map((wording) => wording.item(item)));
}

/** The code of the piece that the register has under these words, where the sheet has lost it. */
function codeOfWords(
  step: string,
  words: string,
  used: UsedCodes,
  isLost: (code: string) => boolean,
): string | undefined {
  const wanted = foldText(words);
  const isMeant = ([code, standing]: readonly [string, string]) =>
    code.startsWith(`${step}.`) && isLost(code) && foldText(standing) === wanted;
  return [...used].find(isMeant)?.[0];
}

function nextCode(step: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${step}.${number}`)) number += 1;
  return `${step}.${number}`;
}

/** A piece that still has words of the product's, of whichever procedure, has those of this one. */
function itemOf(step: Step, code: string, words: string, wordings: readonly PlanWording[]): SubItem {
  const shipped = step.items.find((item) => item.code === code);
  if (!shipped) return { code, id: null, words, when: null, documents: [], citations: [], source: 'own' };
  return wordsOfProduct(code, wordings).includes(words) ? shipped : { ...shipped, words };
}
