import * as v from 'valibot';
import type { RuleSet } from '../domain/decision/rule-set';

/** Letters, digits and hyphens: an id stands in names of sheets and in the workbook's own. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const reference = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const short = v.pipe(v.string(), v.maxLength(200));
const long = v.pipe(v.string(), v.maxLength(2000));
const shortText = v.object({ vi: short, en: short });
const longText = v.object({ vi: long, en: long });

const ruleSet = v.object({
  id,
  name: shortText,
  validFrom: short,
  // Files may leave it out.
  madeFrom: v.optional(v.nullable(reference), null),
  citations: v.pipe(
    v.array(
      v.object({
        id: reference,
        document: shortText,
        number: v.nullable(short),
        issued: short,
        subject: v.nullable(shortText),
        article: short,
        clause: v.nullable(short),
        says: v.nullable(longText),
      }),
    ),
    v.maxLength(60),
  ),
  blocs: v.pipe(
    v.array(
      v.object({
        id,
        name: shortText,
        shortName: shortText,
        headerWords: v.pipe(v.array(short), v.maxLength(100)),
      }),
    ),
    v.maxLength(20),
  ),
  committeeThreshold: v.object({
    members: v.number(),
    basis: v.picklist(['all', 'full']),
    citation: reference,
    consentCitation: reference,
    cellCitation: reference,
    below: v.picklist(['choice', 'cell']),
  }),
  organisationMinimum: v.object({ fullMembers: v.number(), citation: reference }),
  subordinateCell: v.object({
    fullMembers: v.number(),
    citation: reference,
    mostMembers: v.number(),
    consentCitation: reference,
    committeeFrom: v.number(),
    committeeCitation: reference,
  }),
  parts: v.pipe(
    v.array(
      v.object({
        blocs: v.pipe(v.array(id), v.maxLength(20)),
        use: v.picklist(['recommended', 'optional', 'unused']),
      }),
    ),
    v.maxLength(60),
  ),
  preference: v.picklist(['more-organisations', 'fewer-organisations']),
  procedure: reference,
});

/** A rule set from outside the product: whether it has the shape of one, and if not, where it has not (`blocs.0.id`). */
export function parseRuleSet(
  value: unknown,
): { readonly ok: true; readonly rules: RuleSet } | { readonly ok: false; readonly at: string } {
  const parsed = v.safeParse(ruleSet, value);
  if (parsed.success) return { ok: true, rules: parsed.output };
  const [first] = parsed.issues;
  return { ok: false, at: v.getDotPath(first) ?? '' };
}
