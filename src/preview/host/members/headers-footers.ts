import { ensureChild, replaceChildren } from '../file/child-order';
import { childNamed, element, flagAttribute, setAttribute, textOf } from '../file/xml';
import { type ApiClass, type ScalarMember, apiObject, defineClass } from '../protocol/api-class';
import { flag, oneOf, text } from '../protocol/arguments';
import { type SheetHandle } from './handles';

/** Which pages: the element names of the file begin with it. */
type Pages = 'odd' | 'even' | 'first';
interface PagesHandle extends SheetHandle {
  readonly pages: Pages;
}

const sections = ['L', 'C', 'R'] as const;
type Section = (typeof sections)[number];

/** Header text holds its three sections in one: `&Lleft&Ccentre&Rright`. */
function readSections(stored: string): Record<Section, string> {
  const found: Record<Section, string> = { L: '', C: '', R: '' };
  let current: Section = 'C';
  for (const piece of stored.match(/&&|&[LCR]|&?[^&]*|&/gs) ?? []) {
    const mark = /^&([LCR])$/.exec(piece)?.[1] as Section | undefined;
    if (mark) current = mark;
    else found[current] += piece;
  }
  return found;
}

function section(kind: 'Header' | 'Footer', wanted: Section): ScalarMember<PagesHandle> {
  const stored = ({ sheet, pages }: PagesHandle): Record<Section, string> =>
    readSections(textOf(childNamed(childNamed(sheet.root, 'headerFooter'), `${pages}${kind}`)));
  return {
    get: (handle) => stored(handle)[wanted],
    set: (handle, value) => {
      const parts = { ...stored(handle), [wanted]: text(value, `HeaderFooter.${kind}`) };
      const all = sections.map((name) => (parts[name] === '' ? '' : `&${name}${parts[name]}`)).join('');
      const node = ensureChild(handle.sheet.root, 'headerFooter');
      const name = `${handle.pages}${kind}`;
      replaceChildren(node, name, all === '' ? [] : [element(name, {}, [all])]);
    },
  };
}

const headerFooter: ApiClass<PagesHandle> = defineClass<PagesHandle>({
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: section('Header', 'L'),
    CenterHeader: section('Header', 'C'),
    RightHeader: section('Header', 'R'),
    LeftFooter: section('Footer', 'L'),
    CenterFooter: section('Footer', 'C'),
    RightFooter: section('Footer', 'R'),
  },
});

const states = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

/** `Excel.HeaderFooterGroup`. */
export const headersFooters: ApiClass<SheetHandle> = defineClass<SheetHandle>({
  name: 'HeaderFooterGroup',
  scalars: {
    State: {
      get: ({ sheet }) => {
        const node = childNamed(sheet.root, 'headerFooter');
        const first = flagAttribute(node, 'differentFirst');
        const oddEven = flagAttribute(node, 'differentOddEven');
        return states[(first ? 1 : 0) + (oddEven ? 2 : 0)];
      },
      set: ({ sheet }, value) => {
        const index = states.indexOf(oneOf(value, states, 'HeaderFooterGroup.state'));
        const node = ensureChild(sheet.root, 'headerFooter');
        setAttribute(node, 'differentFirst', (index & 1) === 1 || undefined);
        setAttribute(node, 'differentOddEven', (index & 2) === 2 || undefined);
      },
    },
    UseSheetMargins: {
      get: ({ sheet }) => flagAttribute(childNamed(sheet.root, 'headerFooter'), 'alignWithMargins', true),
      set: ({ sheet }, value) => {
        const on = flag(value, 'HeaderFooterGroup.useSheetMargins');
        setAttribute(ensureChild(sheet.root, 'headerFooter'), 'alignWithMargins', on ? undefined : false);
      },
    },
  },
  objects: {
    DefaultForAllPages: (handle) => apiObject(headerFooter, { ...handle, pages: 'odd' }),
    OddPages: (handle) => apiObject(headerFooter, { ...handle, pages: 'odd' }),
    EvenPages: (handle) => apiObject(headerFooter, { ...handle, pages: 'even' }),
    FirstPage: (handle) => apiObject(headerFooter, { ...handle, pages: 'first' }),
  },
});
