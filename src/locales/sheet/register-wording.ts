import type { RuleSet } from '../../domain/decision/rule-set';
import type { ChecklistItem } from '../../domain/procedure/checklist';
import type { RegisterWording } from '../../domain/procedure/register-wording';
import type { Language } from '../language';
import { blocNames } from './bloc-names';
import { citationText } from './citation';
import type { SheetPhrases } from './phrases';

/** The words of the register for a rule set. */
export function registerWording(phrases: SheetPhrases, language: Language, rules: RuleSet): RegisterWording {
  const names = blocNames(rules, language, phrases);
  const number = ({ step }: ChecklistItem) => {
    if (step.number !== null) return phrases.stepNumber(step.number);
    return step.id === 'brief-members' ? phrases.briefingNumber : phrases.preparationNumber;
  };
  const subject = ({ bloc, organisation }: ChecklistItem) =>
    names.together(bloc === null ? (organisation?.blocs ?? []) : [bloc]);
  return {
    language,
    sheetName: phrases.registerSheet,
    title: phrases.registerTitle(rules.name[language]),
    guide: phrases.registerGuide,
    headers: phrases.registerHeader,
    status: phrases.status,
    standing: phrases.standing,
    progress: phrases.progress,
    statusRefusal: phrases.statusRefusal,
    dueRefusal: phrases.dueRefusal,
    organisation: ({ bloc, organisation }) => {
      if (bloc !== null) return phrases.currentCells(names.one(bloc));
      return organisation
        ? phrases.part(organisation.form, names.together(organisation.blocs))
        : phrases.wholeDistrict;
    },
    number,
    step: ({ step }) => phrases.step(step.id, rules.committeeThreshold.members),
    lead: ({ step }) => phrases.actor[step.lead],
    participants: (item) => phrases.participants(item.step.participants, subject(item)),
    documents: ({ step }) => step.documents.map((document) => phrases.document[document]).join('; '),
    ground: (item) => {
      const { step } = item;
      const article = step.number === null ? [] : [phrases.articleStep(phrases.stepNumber(step.number))];
      const cited =
        step.citations.length === 0 ? [] : [citationText(step.citations, rules, phrases, language)];
      return [...article, ...cited].join('; ');
    },
  };
}
