import type { RuleSet } from '../../src/domain/decision/rule-set';
import { RULE_SETS } from '../../src/domain/decision/rule-sets/rule-sets';
import { libreOfficeDifferences } from './libre-office-differences';
import { randomProvince, SHAPES } from './random-province';

/** Districts of one file: LibreOffice calculates them in some seconds. */
const OF_A_SHEET = 500;

const fullOnly = (rules: RuleSet): RuleSet => ({
  ...rules,
  committeeThreshold: { ...rules.committeeThreshold, basis: 'full' },
});

/**
 * `npm run prove -- 100000`: so many random districts of every shape, under each rule set that ships and on each basis,
 * calculated by LibreOffice and held against the engine. Prints what was compared; exits with 1 where anything differs.
 */
async function prove(wanted: number): Promise<void> {
  const sets = RULE_SETS.flatMap((rules) => [rules, fullOnly(rules)]);
  let districts = 0;
  let formulas = 0;
  for (let seed = 1; districts < wanted; seed += 1) {
    const rules = sets[seed % sets.length] ?? RULE_SETS[0];
    const surveys = SHAPES.map((shape, index) => randomProvince(rules, shape, OF_A_SHEET, seed * 10 + index));
    const compared = await libreOfficeDifferences(rules, surveys);
    districts += compared.districts;
    formulas += compared.formulas;
    if (compared.wrong.length > 0) {
      process.exitCode = 1;
      process.stdout.write(`${compared.wrong.slice(0, 10).join('\n')}\n`);
    }
    process.stdout.write(
      `${rules.id} (${rules.committeeThreshold.basis}): ${districts} districts, ${formulas} formulas, ${compared.wrong.length} differ\n`,
    );
  }
}

void prove(Number(process.argv[2] ?? 10_000));
