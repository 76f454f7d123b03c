import type { ShareChart } from '../domain/share-chart';
import type { HeldRanges } from './held-ranges';

/** Queues charts over cells that are written already. */
export function writeCharts(held: HeldRanges, charts: readonly ShareChart[]): void {
  for (const { sheet, title, area, values, labels } of charts) {
    const shares = held.at({ sheet, area: values });
    const chart = shares.worksheet.charts.add(
      Excel.ChartType.barClustered,
      shares,
      Excel.ChartSeriesBy.columns,
    );
    chart.title.text = title;
    chart.legend.visible = false;
    const place = held.at({ sheet, area });
    chart.setPosition(place.getCell(0, 0), place.getLastCell());
    chart.series.getItemAt(0).setXAxisValues(held.at({ sheet, area: labels }));
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = 1;
    // Excel draws the first row at the bottom.
    categoryAxis.reversePlotOrder = true;
  }
}
