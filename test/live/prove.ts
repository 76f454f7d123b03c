import type { RuleSet } from '../../src/domain/decision/rule-set';
import { RULE_SETS } from '../../src/domain/decision/rule-sets/rule-sets';
import { libreOfficeDifferences } from './libre-office-differences';
import { randomProvince, SHAPES } from './random-province';
import { drawnRules } from './random-rules';

/** Districts of one sheet: a file of more does not fit the memory that Node has by itself. */
const OF_A_SHEET = 200;
/** Random rule sets of a round, which have its districts between them. */
const DRAWN = 5;

const fullOnly = (rules: RuleSet): RuleSet => ({
  ...rules,
  committeeThreshold: { ...rules.committeeThreshold, basis: 'full' },
});

const SHIPPED = RULE_SETS.flatMap((rules) => [rules, fullOnly(rules)]);

/** The rule sets of a round: each that ships in its turn, and after the last of them random ones. */
function rulesOf(round: number): readonly RuleSet[] {
  const shipped = SHIPPED[(round - 1) % (SHIPPED.length + 1)];
  return shipped ? [shipped] : drawnRules(DRAWN, round);
}

/**
 * `npm run prove -- 100000`: so many random districts of every shape, under each rule set that ships, on each basis, and
 * under random rule sets of up to eight blocs, calculated by LibreOffice and held against the engine. Prints what was
 * compared; exits with 1 where anything differs.
 */
async function prove(wanted: number): Promise<void> {
  let districts = 0;
  let formulas = 0;
  for (let round = 1; districts < wanted; round += 1) {
    const sets = rulesOf(round);
    const ofASheet = OF_A_SHEET / sets.length;
    for (const rules of sets) {
      const surveys = SHAPES.map((shape, index) =>
        randomProvince(rules, shape, ofASheet, round * 10 + index),
      );
      const compared = await libreOfficeDifferences(rules, surveys);
      districts += compared.districts;
      formulas += compared.formulas;
      if (compared.wrong.length > 0) {
        process.exitCode = 1;
        process.stdout.write(`${compared.wrong.slice(0, 10).join('\n')}\n`);
      }
      const { basis } = rules.committeeThreshold;
      const what = `${rules.id}, ${rules.blocs.length} blocs (${basis})`;
      process.stdout.write(
        `${what}: ${districts} districts, ${formulas} formulas, ${compared.wrong.length} differ\n`,
      );
    }
  }
}

void prove(Number(process.argv[2] ?? 10_000));
