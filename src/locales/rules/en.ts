import { filePlace } from './file-place';
import { filePlaceEn } from './file-place-en';
import type { RulePhrases } from './phrases';

const TABLES = { limits: '1', parts: '2', groupings: '3' } as const;
const shown = (value: unknown) => (value === '' ? '(blank)' : `“${String(value)}”`);
const number = new Intl.NumberFormat('en');

/** Sentences about rules in English. */
export const rulePhrasesEn: RulePhrases = {
  ruleTrouble: (trouble, { limit, bloc, part, grouping }) => {
    switch (trouble.code) {
      case 'rules-unnamed':
        return 'The rule set has no name, in Vietnamese or in English.';
      case 'rules-without-blocs':
        return 'The rule set has no blocs.';
      case 'too-many-blocs':
        return `There are ${trouble.count} blocs; ${trouble.most} at most.`;
      case 'bloc-twice':
        return `The bloc id “${trouble.bloc}” stands twice.`;
      case 'bloc-unnamed':
        return `The bloc “${trouble.bloc}” has no name or short name, in Vietnamese or in English.`;
      case 'bloc-without-words':
        return `${bloc(trouble.bloc)}: no words by which a heading is known.`;
      case 'names-shared':
        return `Two blocs are both called “${trouble.name}”: ${trouble.blocs.map(bloc).join(', ')}. Give them different names: results tell blocs apart by their names alone.`;
      case 'name-with-separator':
        return `The short name of ${bloc(trouble.bloc)} holds “${trouble.separator}”, which stands between the organisations and the blocs of a grouping. Leave it out.`;
      case 'words-shared':
        return `Two blocs are known by “${trouble.words}”: ${trouble.blocs.map(bloc).join('; ')}.`;
      case 'limit-not-whole':
        return `${limit(trouble.limit)}: needs a whole number from 1 on.`;
      case 'limits-contradict':
        return `“${limit(trouble.lower)}” is above “${limit(trouble.upper)}”.`;
      case 'part-empty':
        return 'A merge has no blocs.';
      case 'part-twice':
        return `${part(trouble.part)}: stands twice.`;
      case 'part-with-unknown-bloc':
        return `A merge speaks of a bloc that there is not: “${trouble.bloc}”.`;
      case 'bloc-never-grouped':
        return `${bloc(trouble.bloc)}: no grouping in use holds it.`;
      case 'no-grouping':
        return 'No grouping holds all blocs.';
      case 'nothing-recommended':
        return 'No grouping is recommended.';
      case 'too-many-groupings':
        return `The merges come to ${trouble.count} groupings; ${trouble.most} at most.`;
      case 'grouping-never-chosen':
        return `The grouping “${grouping(trouble.grouping)}” is never chosen: wherever it fits, ${trouble.before.map((one) => `“${grouping(one)}”`).join(' or ')}, tried before it, fits as well.`;
      case 'citation-twice':
        return `The source “${trouble.citation}” stands twice.`;
      case 'citation-missing':
        return `The source “${trouble.citation}” is missing.`;
      case 'procedure-unknown':
        return `There is no procedure “${trouble.procedure}”.`;
    }
  },
  sheetTrouble: (trouble, { limit }) => {
    switch (trouble.code) {
      case 'value-not-whole':
        return `${limit(trouble.limit)}: needs a whole number from 1 on; the cell holds ${shown(trouble.found)}.`;
      case 'word-unknown':
        return `The cell holds ${shown(trouble.found)}; choose one of: ${trouble.choices.join(', ')}.`;
      case 'shown-only':
        return `A cell that is shown only has ${shown(trouble.found)} in the place of ${shown(trouble.expected)}. Write the sheet of rules again; what it says is changed in the pane.`;
      case 'row-missing':
        return `Table ${TABLES[trouble.table]} lacks row ${trouble.number}. Write the sheet of rules again.`;
      case 'row-moved':
        return `Row ${trouble.number} of table ${TABLES[trouble.table]} stands elsewhere. Write the sheet of rules again.`;
      case 'calculated-otherwise':
        return `The cell calculates itself and holds ${shown(trouble.found)} where it should be ${shown(trouble.expected)}: typed over, or not calculated yet. Recalculate (F9), or write the sheet of rules again.`;
      case 'name-elsewhere':
        return `The workbook’s name “${trouble.name}” is gone or stands for something else. Write the sheet of rules again.`;
      case 'set-unknown':
        return `The rule set “${trouble.id}” is not in this workbook. Take it in from its file, or write the sheet of another set.`;
      case 'set-changed':
        return `The rule set “${trouble.id}” was changed after this sheet was written. Write the sheet of rules again.`;
    }
  },
  difference: (difference, from, { limit, part, wording }) => {
    const change = (what: string, original: string, own: string) => `${what}: ${own} (${from}: ${original})`;
    switch (difference.kind) {
      case 'name':
        return change('Name', difference.original.en, difference.own.en);
      case 'limit':
        return change(
          limit(difference.limit),
          number.format(difference.original),
          number.format(difference.own),
        );
      case 'basis':
        return change(
          wording.row.basis,
          wording.fullOnly[difference.original],
          wording.fullOnly[difference.own],
        );
      case 'below':
        return change(wording.row.below, wording.below[difference.original], wording.below[difference.own]);
      case 'preference':
        return change(
          wording.row.preference,
          wording.preference[difference.original],
          wording.preference[difference.own],
        );
      case 'part':
        return change(
          part(difference.blocs),
          difference.original === null ? 'none' : wording.use[difference.original],
          difference.own === null ? 'taken out' : wording.use[difference.own],
        );
    }
  },
  refusal: (refusal) => {
    switch (refusal.code) {
      case 'file-too-large':
        return `The file has ${number.format(refusal.bytes)} bytes; ${number.format(refusal.most)} at most.`;
      case 'not-json':
        return 'The file is no file of a rule set (JSON).';
      case 'not-a-rule-set':
        return refusal.at === ''
          ? 'This JSON file holds no rule set of Kiện toàn.'
          : `In the file’s rule set this is missing or wrong: ${filePlace(refusal.at, filePlaceEn)}.`;
      case 'id-taken':
        return `The id “${refusal.id}” is that of a set that comes with the add-in. Choose another one.`;
      case 'not-saved':
        return 'More was changed than the values on the sheet. Save it as a set of your own before writing.';
      case 'in-use':
        return `The sheet “${refusal.sheet}” follows this set: it was not deleted. Choose another set and press “Write the sheet of rules”, then delete this one.`;
      case 'too-many':
        return 'There are too many own sets to keep in the workbook. Delete one.';
    }
  },
};
