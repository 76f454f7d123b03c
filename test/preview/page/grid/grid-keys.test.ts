import { gridAction } from '../../../../src/preview/page/grid/grid-keys';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {},
) => gridAction({ key, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...held });

describe('keys in the grid', () => {
  it.each([
    ['Enter', {}, { kind: 'move', move: 'down', toEdge: false, extend: false }],
    ['Tab', { shiftKey: true }, { kind: 'move', move: 'left', toEdge: false, extend: false }],
    ['ArrowUp', { shiftKey: true }, { kind: 'move', move: 'up', toEdge: false, extend: true }],
    ['ArrowRight', { ctrlKey: true }, { kind: 'move', move: 'right', toEdge: true, extend: false }],
    ['ArrowDown', { altKey: true }, { kind: 'choices' }],
    ['z', { ctrlKey: true }, { kind: 'undo' }],
    ['Z', { ctrlKey: true, shiftKey: true }, { kind: 'redo' }],
    ['y', { metaKey: true }, { kind: 'redo' }],
    ['F2', {}, { kind: 'edit' }],
    ['Delete', {}, { kind: 'clear' }],
  ])('%s with %j', (key, held, action) => {
    expect(press(key, held)).toEqual(action);
  });

  it('types letters, Vietnamese ones too, over the cell', () => {
    expect(press('Đ')).toEqual({ kind: 'type', text: 'Đ' });
    expect(press('=')).toEqual({ kind: 'type', text: '=' });
    expect(press('Backspace')).toEqual({ kind: 'type', text: '' });
    expect(press('Process')).toEqual({ kind: 'type', text: '' });
  });

  it('leaves the browser its own', () => {
    expect([
      press('F5'),
      press('s', { ctrlKey: true }),
      press('Shift'),
      press('x', { altKey: true }),
    ]).toEqual(Array(4).fill(undefined));
  });
});
