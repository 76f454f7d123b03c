import { tokenize } from '../document/formula-tokens';

/** Functions newer than the file format, which files mark with a prefix (MS-XLSX 2.2.2). */
const future = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH ' +
    'CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP EXPAND FLOOR.MATH FORMULATEXT HSTACK ' +
    'IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION RANDARRAY ' +
    'REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL ' +
    'TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT ARRAYTOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR BYROW BYCOL ' +
    'ISOMITTED MODE.SNGL MODE.MULT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC PERCENTILE.INC ' +
    'PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S VAR.P VAR.S ' +
    'T.DIST T.INV T.TEST F.DIST F.INV CHISQ.DIST CHISQ.INV BETA.DIST GAMMA GAMMA.DIST CONFIDENCE.NORM COVARIANCE.P ' +
    'COVARIANCE.S EXPON.DIST POISSON.DIST WEIBULL.DIST LOGNORM.DIST BINOM.DIST'
  ).split(' '),
);
const futureWorksheet = new Set(['FILTER', 'SORT']);

/** A formula as shown, from its form in a file. */
export function fromFileFormula(formula: string): string {
  return formula.includes('_xl') ? formula.replace(/_xlfn\.|_xlws\.|_xlpm\./g, '') : formula;
}

/** Names that LET and LAMBDA declare, which files mark too. */
function declaredNames(formula: string): ReadonlySet<string> {
  const declared = new Set<string>();
  const open: { readonly name: string; argument: number; fresh: boolean }[] = [];
  let pending = '';
  for (const token of tokenize(formula)) {
    if (token.kind === 'function') {
      pending = token.text.toUpperCase();
      const top = open.at(-1);
      if (top) top.fresh = false;
      continue;
    }
    if (token.kind === 'name') {
      const top = open.at(-1);
      if (top?.fresh && (top.name === 'LAMBDA' || (top.name === 'LET' && top.argument % 2 === 0))) {
        declared.add(token.name.toLowerCase());
      }
      if (top) top.fresh = false;
      continue;
    }
    if (token.kind !== 'text') {
      const top = open.at(-1);
      if (top) top.fresh = false;
      continue;
    }
    for (const character of token.text) {
      if (character === '(') {
        open.push({ name: pending, argument: 0, fresh: true });
        pending = '';
      } else if (character === ')') open.pop();
      else if (character === ',') {
        const top = open.at(-1);
        if (top) {
          top.argument++;
          top.fresh = true;
        }
      } else if (character !== ' ') {
        const top = open.at(-1);
        if (top) top.fresh = false;
      }
    }
  }
  return declared;
}

/** The form a file wants: newer functions and the names they declare carry their prefixes. */
export function toFileFormula(formula: string): string {
  const tokens = tokenize(formula);
  if (!tokens.some((token) => token.kind === 'function')) return formula;
  const declared = /\b(LET|LAMBDA)\s*\(/i.test(formula) ? declaredNames(formula) : new Set<string>();
  return tokens
    .map((token) => {
      if (token.kind === 'function') {
        const name = token.text.toUpperCase();
        if (futureWorksheet.has(name)) return `_xlfn._xlws.${token.text}`;
        if (future.has(name)) return `_xlfn.${token.text}`;
      }
      if (token.kind === 'name' && declared.has(token.name.toLowerCase())) return `_xlpm.${token.text}`;
      return token.text;
    })
    .join('');
}

/** Whether a range of several cells stands where old formulas take a single value: beside an operator. */
export function needsArrayEvaluation(formula: string): boolean {
  const tokens = tokenize(formula);
  return tokens.some((token, index) => {
    const several =
      (token.kind === 'reference' && token.cells.includes(':')) ||
      (token.kind === 'structured' && !token.inside.trim().startsWith('@'));
    if (!several) return false;
    const before = tokens[index - 1]?.text.trimEnd().at(-1) ?? '';
    const after = tokens[index + 1]?.text.trimStart()[0] ?? '';
    return /[-+*/^&=<>%]/.test(before) || /[-+*/^&=<>%]/.test(after);
  });
}
