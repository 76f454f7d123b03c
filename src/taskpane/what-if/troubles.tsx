import type { RuleTrouble } from '../../domain/decision/check-rules';
import type { Grouping } from '../../domain/decision/rule-set';
import { isOfChange } from '../../domain/what-if/rule-change';
import { PlainList } from '../frame/plain-list';
import { Warning } from '../frame/warning';
import type { WhatIfParts } from './what-if-parts';

/** Whether the trouble is the number's, which says it itself. */
export function ofThreshold(trouble: RuleTrouble): boolean {
  return isOfChange(trouble) && (trouble.code === 'limit-not-whole' || trouble.code === 'limits-contradict');
}

/** The troubles in words, each once. */
export function troubleTexts(
  { text, wording }: WhatIfParts,
  troubles: readonly RuleTrouble[],
): readonly string[] {
  const named = (grouping: Grouping) => grouping.map((blocs) => wording.part(blocs)).join(' · ');
  const said = troubles.map((trouble) => (isOfChange(trouble) ? text.trouble(trouble, named) : text.unsound));
  return [...new Set(said)];
}

/** Why nothing is decided by the tried rules. */
export function Troubles(props: WhatIfParts & { readonly troubles: readonly RuleTrouble[] }) {
  const { text, troubles } = props;
  if (troubles.length === 0) return null;
  return (
    <Warning title={text.cannot}>
      <PlainList>
        {troubleTexts(props, troubles).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </PlainList>
    </Warning>
  );
}
