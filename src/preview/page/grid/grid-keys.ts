import type { Move } from './cursor-moves';

/** What a key does in the grid while no cell is edited. */
export type GridAction =
  | { readonly kind: 'move'; readonly move: Move; readonly toEdge: boolean; readonly extend: boolean }
  | { readonly kind: 'page'; readonly down: boolean; readonly extend: boolean }
  | { readonly kind: 'home'; readonly toStart: boolean; readonly extend: boolean }
  | { readonly kind: 'end'; readonly extend: boolean }
  | { readonly kind: 'all' }
  | { readonly kind: 'edit' | 'clear' | 'undo' | 'redo' | 'choices' }
  /** A key that types: the cell is written anew, from this text. */
  | { readonly kind: 'type'; readonly text: string };

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const arrows: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function withControl(key: string, extend: boolean): GridAction | undefined {
  const move = arrows[key];
  if (move) return { kind: 'move', move, toEdge: true, extend };
  if (key === 'Home') return { kind: 'home', toStart: true, extend };
  if (key === 'End') return { kind: 'end', extend };
  const letter = key.toLowerCase();
  if (letter === 'z') return { kind: extend ? 'redo' : 'undo' };
  if (letter === 'y') return { kind: 'redo' };
  return letter === 'a' ? { kind: 'all' } : undefined;
}

/** Reads a key press as Excel does; undefined for keys that are the browser's. */
export function gridAction({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): GridAction | undefined {
  if (altKey) return key === 'ArrowDown' ? { kind: 'choices' } : undefined;
  if (ctrlKey || metaKey) return withControl(key, shiftKey);
  const move = arrows[key];
  if (move) return { kind: 'move', move, toEdge: false, extend: shiftKey };
  switch (key) {
    case 'Enter':
      return { kind: 'move', move: shiftKey ? 'up' : 'down', toEdge: false, extend: false };
    case 'Tab':
      return { kind: 'move', move: shiftKey ? 'left' : 'right', toEdge: false, extend: false };
    case 'PageDown':
    case 'PageUp':
      return { kind: 'page', down: key === 'PageDown', extend: shiftKey };
    case 'Home':
      return { kind: 'home', toStart: false, extend: shiftKey };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'clear' };
    // 'Process': an input method takes the key, and goes on in the editor that is there by then.
    case 'Backspace':
    case 'Process':
      return { kind: 'type', text: '' };
    default:
      // Keys that type are named by what they type; the others have names of several Latin letters.
      return /^.$/su.test(key) ? { kind: 'type', text: key } : undefined;
  }
}
