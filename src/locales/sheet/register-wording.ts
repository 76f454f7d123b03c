import type { RuleSet } from '../../domain/decision/rule-set';
import type { ChecklistItem } from '../../domain/procedure/checklist';
import type { DocumentId, Step, StepSource, SubItem } from '../../domain/procedure/procedure';
import { procedureOf } from '../../domain/procedure/procedures';
import type { RegisterWording } from '../../domain/procedure/register-wording';
import type { Language } from '../language';
import { blocNames } from './bloc-names';
import { citationText } from './citation';
import type { SheetPhrases } from './phrases';
import type { RegisterPhrases } from './register-phrases';

/** The words of the register for a rule set. */
export function registerWording(
  sheet: SheetPhrases,
  phrases: RegisterPhrases,
  language: Language,
  rules: RuleSet,
): RegisterWording {
  const names = blocNames(rules, language, sheet);
  const subject = ({ bloc, organisation }: ChecklistItem) =>
    names.together(bloc === null ? (organisation?.blocs ?? []) : [bloc]);
  const words = stepWords(sheet, phrases, language, rules);
  const { units } = procedureOf(rules);
  return {
    language,
    sheetName: phrases.registerSheet,
    title: phrases.registerTitle(rules.name[language]),
    guide: phrases.registerGuide,
    boxGuide: phrases.registerBoxGuide,
    headers: { ...phrases.registerHeader, district: phrases.unitHeading[units] },
    status: phrases.status,
    standing: phrases.standing,
    progress: phrases.progress,
    statusRefusal: phrases.statusRefusal,
    dueRefusal: phrases.dueRefusal,
    finishedRefusal: phrases.finishedRefusal,
    allDistricts: phrases.allDistricts,
    state: phrases.deadlineState,
    organisation: ({ step, bloc, organisation }) => {
      if (step.level === 'province') return phrases.allDistricts;
      if (bloc !== null) return phrases.currentCells(names.one(bloc));
      return organisation
        ? sheet.part(organisation.form, names.together(organisation.blocs))
        : phrases.wholeDistrict[units];
    },
    number: ({ step, item }) => (item ? item.code : words.number(step)),
    step: ({ step, item }) => (item ? words.item(item) : words.step(step)),
    lead: ({ step }) => words.lead(step),
    participants: (item) =>
      item.item
        ? ''
        : phrases.participants(item.step.participants, subject(item), units) +
          (item.membersCounted === 'full' ? phrases.fullMembersConvened : ''),
    documents: ({ step, item }) => words.documents(item ? item.documents : step.documents),
    ground: ({ step, item }) => (item ? words.itemGround(item) : words.stepGround(step)),
  };
}

/** What is said of steps and pieces of work, in the register and on the sheet of the procedure alike. */
export function stepWords(sheet: SheetPhrases, phrases: RegisterPhrases, language: Language, rules: RuleSet) {
  const { units } = procedureOf(rules);
  const number = (step: Step) => {
    if (step.number !== null) return phrases.stepNumber(step.number);
    if (step.level === 'province') return phrases.provinceNumber;
    if (step.id === 'brief-members') return phrases.briefingNumber;
    return step.id === 'hand-over' ? phrases.afterwardsNumber : phrases.preparationNumber;
  };
  const ground = (from: readonly string[], citations: readonly string[], source: StepSource) => {
    const cited = citations.length === 0 ? [] : [citationText(citations, rules, sheet, language)];
    const said = [...from, ...cited];
    const isSaid = said.length === 0 || source === 'suggestion' || source === 'practice';
    return [...said, ...(isSaid ? [phrases.source(source, units)] : [])].join('; ');
  };
  return {
    number,
    step: (step: Step) =>
      phrases.step(step.id, { threshold: rules.committeeThreshold.members, blocs: rules.blocs.length }),
    item: ({ id, words }: SubItem) => words ?? (id === null ? '' : phrases.subItem[id]),
    lead: (step: Step) => phrases.actor(step.lead, units),
    documents: (documents: readonly DocumentId[]) =>
      documents.map((document) => phrases.document[document]).join('; '),
    stepGround: ({ number: place, citations, source }: Step) =>
      ground(
        place === null ? [] : [phrases.articleStep(phrases.stepNumber(place), units)],
        citations,
        source,
      ),
    itemGround: ({ citations, source }: SubItem) => ground([], citations, source),
  };
}
