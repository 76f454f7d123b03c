import type { OwnSetTrouble } from '../../domain/decision/own-rule-set';
import type { RuleSet } from '../../domain/decision/rule-set';
import { LARGEST_RULE_FILE, readRuleFile, type RuleFileTrouble } from '../../jobs/rule-set-file';
import { ruleSetsIn } from '../../jobs/rule-sets-in';
import { forgetRuleSet, saveRuleSet } from '../../jobs/save-rule-set';
import { type CopyName, takeRuleSet } from '../../jobs/take-rule-set';
import { writeRules } from '../../jobs/write-rules';
import type { WriteWatch } from '../../jobs/write-plan';
import { rulesTextIn } from '../../locales/pane/rules-text-in';
import { rulesSheetWording } from '../../locales/sheet/rules-wording';
import { FIRST_RULES, type Setting } from './assess-sheet';
import type { PaneAnswer } from './pane-action';
import type { RulesSaid, RulesTask } from './rules';

/** Carries out a task about rules. Loaded with the first of them. */
export async function performRules(
  task: RulesTask,
  setting: Setting,
  watch: WriteWatch,
): Promise<PaneAnswer> {
  switch (task.to) {
    case 'read':
      return rulesNow(null, null, watch);
    case 'write': {
      const { rules, read } = task;
      const wording = rulesSheetWording(setting.language, rules);
      const writing = await writeRules({ rules, wording, replaceTyped: true, read }, watch);
      if (!writing.ok) {
        const { trouble } = writing;
        const said = trouble.code === 'unsound' ? refused(trouble, rules) : refusal(trouble);
        return rulesNow(rules, said, watch);
      }
      const { sheet, outcome } = writing;
      if (outcome.ok)
        return {
          kind: 'sheet-made',
          made: 'rules',
          sheet,
          receipt: outcome.receipt,
          rules,
          assessment: null,
        };
      return rulesNow(rules, { kind: 'not-written', trouble: outcome.trouble }, watch);
    }
    case 'save': {
      const { rules } = task;
      const saving = await saveRuleSet(rules, watch);
      const said: RulesSaid = saving.ok ? { kind: 'saved', rules } : refused(saving.trouble, rules);
      return rulesNow(rules, said, watch);
    }
    case 'forget': {
      const forgetting = await forgetRuleSet(task.id, watch);
      return rulesNow(null, forgetting.ok ? { kind: 'forgotten' } : refusal(forgetting.trouble), watch);
    }
    case 'take':
      return take(task.file, setting, watch);
  }
}

const receivedName: CopyName = ({ vi, en }, number) => ({
  vi: rulesTextIn('vi').received(vi, number),
  en: rulesTextIn('en').received(en, number),
});

async function take(
  file: Extract<RulesTask, { readonly to: 'take' }>['file'],
  setting: Setting,
  watch: WriteWatch,
): Promise<PaneAnswer> {
  if (file.size > LARGEST_RULE_FILE) {
    const trouble = { code: 'file-too-large', bytes: file.size, most: LARGEST_RULE_FILE } as const;
    return rulesNow(null, refusal(trouble), watch);
  }
  const reading = readRuleFile(await file.bytes());
  if (!reading.ok) return rulesNow(null, refused(reading.trouble, setting.rules), watch);
  const { rules } = reading;
  const taking = await takeRuleSet(rules, receivedName, watch);
  return taking.ok
    ? rulesNow(taking.rules, { ...taking, kind: 'taken' }, watch)
    : rulesNow(null, refused(taking.trouble, rules), watch);
}

/** The rules as they stand now, as the reading of a survey has them; without `shown` the ones in use are looked at. */
async function rulesNow(
  shown: RuleSet | null,
  said: RulesSaid | null,
  watch: WriteWatch,
): Promise<PaneAnswer> {
  const found = await ruleSetsIn(FIRST_RULES, watch);
  const standing = found.inUse.ok ? found.inUse.rules : (found.inUse.base ?? FIRST_RULES);
  return { kind: 'rules', rules: { found, shown: shown ?? standing, said } };
}

function refused(trouble: OwnSetTrouble | RuleFileTrouble, rules: RuleSet): RulesSaid {
  return trouble.code === 'unsound'
    ? { kind: 'unsound', rules, troubles: trouble.troubles }
    : refusal(trouble);
}

function refusal(trouble: Extract<RulesSaid, { readonly kind: 'refused' }>['refusal']): RulesSaid {
  return { kind: 'refused', refusal: trouble };
}
