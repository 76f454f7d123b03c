import { useMemo } from 'react';
import { curveOf, stretchesOf } from '../../domain/what-if/curve';
import type { WhatIf } from '../../domain/what-if/what-if';
import type { WhatIfText } from '../../locales/pane/what-if-text';
import { Disclosure } from '../frame/disclosure';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';
import { useTableStyles } from '../frame/table-styles';
import { CurvePicture } from './curve-picture';

/** How many committees there would be by the number of members needed: a picture, and the same as a table. */
export function ThresholdCurve(props: { readonly text: WhatIfText; readonly whatIf: WhatIf }) {
  const { text, whatIf } = props;
  const { now, tried } = whatIf;
  const curve = useMemo(
    () =>
      curveOf(
        now.decisions.map(({ district }) => district),
        tried.rules,
      ),
    [now, tried.rules],
  );
  const styles = useTableStyles();
  if (curve.length === 0) return null;
  return (
    <Section title={text.curve}>
      <Paragraph quiet>{text.curveHint}</Paragraph>
      <CurvePicture text={text} curve={curve} now={now} tried={tried} />
      <Disclosure name={text.asTable} badge={null} line={null}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.rangeHeader}</th>
              <th scope="col" data-kind="number">
                {text.committees}
              </th>
              <th scope="col" data-kind="number">
                {text.recommended}
              </th>
            </tr>
          </thead>
          <tbody>
            {stretchesOf(curve).map(({ threshold, last, committees, recommended }) => (
              <tr key={threshold}>
                <th scope="row">{text.range(threshold, last)}</th>
                <td data-kind="number">{text.number(committees)}</td>
                <td data-kind="number">{text.number(recommended)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </Section>
  );
}
