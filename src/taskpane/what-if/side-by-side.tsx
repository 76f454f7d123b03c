import { makeStyles, tokens } from '@fluentui/react-components';
import { countsDistricts, figureOf, scenarioFigures } from '../../domain/what-if/scenario-figures';
import type { WhatIf } from '../../domain/what-if/what-if';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';
import { useTableStyles } from '../frame/table-styles';
import type { WhatIfParts } from './what-if-parts';

const useStyles = makeStyles({
  other: { '& td:last-child': { fontWeight: tokens.fontWeightSemibold } },
});

/** The figures of the rules in use and of those that are tried. */
export function SideBySide({ text, wording, whatIf }: WhatIfParts & { readonly whatIf: WhatIf }) {
  const table = useTableStyles();
  const styles = useStyles();
  const { share } = usePane().words.text.result;
  const { now, tried } = whatIf;
  const { districts, afterOpen } = now.figures;
  return (
    <Section title={text.figures}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{text.figure}</th>
            <th scope="col" data-kind="number">
              {text.now}
            </th>
            <th scope="col" data-kind="number">
              {text.tried}
            </th>
          </tr>
        </thead>
        <tbody>
          {scenarioFigures(now.rules).map((figure) => {
            const name = wording.figure(figure);
            const values = [figureOf(figure, now), figureOf(figure, tried)] as const;
            const said = (value: number) =>
              countsDistricts(figure) ? share(value, districts) : text.number(value);
            return (
              <tr key={name} className={values[0] === values[1] ? undefined : styles.other}>
                <th scope="row">{name}</th>
                <td data-kind="number">{said(values[0])}</td>
                <td data-kind="number">{said(values[1])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Paragraph quiet>
        {text.coverage(districts - afterOpen, districts - tried.figures.afterOpen, districts)}
      </Paragraph>
      {now.chosenOtherwise > 0 && <Paragraph>{wording.chosenOtherwise(now.chosenOtherwise)}</Paragraph>}
    </Section>
  );
}
