import { type Area, absoluteName, quoteSheet } from '../document/address';
import {
  addBarChart,
  changeChart,
  chartIn,
  type ChartPart,
  chartParts,
  placeChart,
} from '../file/chart-part';
import { ensureChild, insertChild, replaceChildren } from '../file/child-order';
import { childNamed, childrenNamed, element, numberAttribute, textOf, type XmlElement } from '../file/xml';
import { type ApiClass, apiObject, defineClass, isApiObject, method } from '../protocol/api-class';
import type { ApiObject } from '../protocol/api-object';
import { flag, isMissing, number, oneOf, text, whole } from '../protocol/arguments';
import { hostError } from '../protocol/host-error';
import { type SheetHandle, subjectOf } from './handles';
import { type RangeHandle, resolveAddress } from './range-handle';
import { styleAt } from './range-values';

interface ChartHandle extends SheetHandle {
  readonly part: ChartPart;
}

interface AxisHandle extends ChartHandle {
  readonly axis: 'c:catAx' | 'c:valAx';
}

const change = ({ workbook, part }: ChartHandle, by: (chart: XmlElement) => void): void =>
  changeChart(workbook, part, by);
const standing = ({ workbook, part }: ChartHandle): XmlElement => chartIn(workbook, part);

function plotOf(chart: XmlElement): XmlElement {
  return ensureChild(chart, 'c:plotArea');
}

function referenceTo({ sheet }: RangeHandle, area: Area): string {
  return `${quoteSheet(sheet.name)}!${absoluteName(area)}`;
}

/** The text of a chart's title; a chart that nobody gave one shows the name of its only series, which is not modelled. */
const title: ApiClass<ChartHandle> = defineClass<ChartHandle>({
  name: 'ChartTitle',
  scalars: {
    Text: {
      get: (handle) => textOf(childNamed(standing(handle), 'c:title')),
      set: (handle, value) => {
        const written = text(value, 'ChartTitle.text');
        change(handle, (chart) => {
          const run = element('a:r', {}, [element('a:t', {}, [written])]);
          const rich = element('c:rich', {}, [element('a:bodyPr'), element('a:p', {}, [run])]);
          const made = element('c:title', {}, [
            element('c:tx', {}, [rich]),
            element('c:overlay', { val: 0 }),
          ]);
          replaceChildren(chart, 'c:title', [made]);
        });
      },
    },
  },
});

const legend: ApiClass<ChartHandle> = defineClass<ChartHandle>({
  name: 'ChartLegend',
  scalars: {
    Visible: {
      get: (handle) => childNamed(standing(handle), 'c:legend') !== undefined,
      set: (handle, value) => {
        const isShown = flag(value, 'ChartLegend.visible');
        change(handle, (chart) => {
          const made = element('c:legend', {}, [element('c:legendPos', { val: 'r' })]);
          replaceChildren(chart, 'c:legend', isShown ? [made] : []);
        });
      },
    },
  },
});

function scalingOf({ axis }: AxisHandle, chart: XmlElement): XmlElement {
  return ensureChild(ensureChild(plotOf(chart), axis), 'c:scaling');
}

function bound(name: 'c:min' | 'c:max', member: string) {
  return {
    get: (handle: AxisHandle) =>
      numberAttribute(childNamed(scalingOf(handle, standing(handle)), name), 'val') ?? '',
    set: (handle: AxisHandle, value: unknown) => {
      const wanted = number(value, `ChartAxis.${member}`);
      change(handle, (chart) =>
        replaceChildren(scalingOf(handle, chart), name, [element(name, { val: wanted })]),
      );
    },
  };
}

const axis: ApiClass<AxisHandle> = defineClass<AxisHandle>({
  name: 'ChartAxis',
  scalars: {
    Minimum: bound('c:min', 'minimum'),
    Maximum: bound('c:max', 'maximum'),
    ReversePlotOrder: {
      get: (handle) =>
        childNamed(scalingOf(handle, standing(handle)), 'c:orientation')?.attributes['val'] === 'maxMin',
      set: (handle, value) => {
        const val = flag(value, 'ChartAxis.reversePlotOrder') ? 'maxMin' : 'minMax';
        change(handle, (chart) =>
          replaceChildren(scalingOf(handle, chart), 'c:orientation', [element('c:orientation', { val })]),
        );
      },
    },
  },
});

const axes: ApiClass<ChartHandle> = defineClass<ChartHandle>({
  name: 'ChartAxes',
  objects: {
    CategoryAxis: (handle) => apiObject(axis, { ...handle, axis: 'c:catAx' }),
    ValueAxis: (handle) => apiObject(axis, { ...handle, axis: 'c:valAx' }),
  },
});

function seriesIn(chart: XmlElement): readonly XmlElement[] {
  const kinds = plotOf(chart).children.filter((child) => typeof child !== 'string');
  return kinds.flatMap((kind) => childrenNamed(kind, 'c:ser'));
}

const series: ApiClass<ChartHandle & { readonly index: number }> = defineClass({
  name: 'ChartSeries',
  methods: {
    SetXAxisValues: method(['sourceData'], (handle, [sourceData]) => {
      const source = subjectOf('Range', sourceData);
      change(handle, (chart) => {
        const own = seriesIn(chart)[handle.index];
        if (!own) throw hostError('ItemNotFound', 'The series was deleted.');
        const reference = element('c:f', {}, [referenceTo(source, source.area)]);
        replaceChildren(own, 'c:cat', []);
        insertChild(own, element('c:cat', {}, [element('c:strRef', {}, [reference])]));
      });
    }),
  },
});

const seriesCollection: ApiClass<ChartHandle> = defineClass<ChartHandle>({
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: (handle) => seriesIn(standing(handle)).length } },
  methods: {
    GetItemAt: method(['index'], (handle, [wanted]) => {
      const index = whole(wanted, 'ChartSeriesCollection.getItemAt');
      if (index >= seriesIn(standing(handle)).length)
        throw hostError('InvalidArgument', `There is no series ${index}.`);
      return apiObject(series, { ...handle, index });
    }),
  },
});

function cellsAt(handle: SheetHandle, cells: unknown, what: string): Area {
  const found = isApiObject(cells)
    ? subjectOf('Range', cells)
    : resolveAddress(handle.workbook, handle.sheet, text(cells, what));
  if (found.sheet !== handle.sheet) throw hostError('InvalidArgument', 'The cells lie on another worksheet.');
  return found.area;
}

const chart: ApiClass<ChartHandle> = defineClass<ChartHandle>({
  name: 'Chart',
  id: ({ part }) => part.chart,
  objects: {
    Title: (handle) => apiObject(title, handle),
    Legend: (handle) => apiObject(legend, handle),
    Axes: (handle) => apiObject(axes, handle),
    Series: (handle) => apiObject(seriesCollection, handle),
  },
  methods: {
    SetPosition: method(['startCell', 'endCell'], (handle, [startCell, endCell]) => {
      const start = cellsAt(handle, startCell, 'Chart.setPosition');
      const end = isMissing(endCell) ? start : cellsAt(handle, endCell, 'Chart.setPosition');
      const { top, left } = start;
      placeChart(handle.workbook, handle.part, { top, left, bottom: end.bottom, right: end.right });
    }),
  },
});

/** `Excel.ChartCollection`: those of the file, and bars over one column under its heading. */
export const charts: ApiClass<SheetHandle> = defineClass<SheetHandle>({
  name: 'ChartCollection',
  scalars: { Count: { get: ({ workbook, sheet }) => chartParts(workbook, sheet).length } },
  methods: {
    GetCount: method([], ({ workbook, sheet }) => chartParts(workbook, sheet).length),
    GetItemAt: method(['index'], (handle, [index]): ApiObject => {
      const part = chartParts(handle.workbook, handle.sheet)[whole(index, 'ChartCollection.getItemAt')];
      if (!part) throw hostError('InvalidArgument', `There is no chart ${String(index)}.`);
      return apiObject(chart, { ...handle, part });
    }),
    Add: method(['type', 'sourceData', 'seriesBy'], (handle, [type, sourceData, seriesBy]): ApiObject => {
      oneOf(type, ['BarClustered'], 'ChartCollection.add type');
      oneOf(seriesBy, ['Columns'], 'ChartCollection.add seriesBy');
      const source = subjectOf('Range', sourceData);
      const { area } = source;
      if (area.left !== area.right || area.top === area.bottom)
        throw hostError(
          'ApiNotFound',
          'Charts of several columns, or of no rows, are not known to this host',
        );
      const own = {
        name: referenceTo(source, { ...area, bottom: area.top }),
        values: referenceTo(source, { ...area, top: area.top + 1 }),
        format: styleAt(source, area.top + 1, area.left).numberFormat,
      };
      // Excel puts a new chart into the middle of what is seen; who cares moves it.
      const place: Area = { top: 4, left: 4, bottom: 18, right: 11 };
      return apiObject(chart, { ...handle, part: addBarChart(handle.workbook, handle.sheet, own, place) });
    }),
  },
});
