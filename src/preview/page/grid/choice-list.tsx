import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PreviewPhrases } from '../../../locales/preview/phrases';

interface ChoiceListProps {
  readonly phrases: PreviewPhrases;
  readonly choices: readonly string[];
  readonly isOpen: boolean;
  readonly current: string;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChoose: (choice: string) => void;
}

/** The arrow of a cell with a list, and the list itself. */
export function ChoiceList({ phrases, choices, isOpen, current, onOpen, onChoose }: ChoiceListProps) {
  return (
    <span
      role="none"
      onMouseDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <button
        type="button"
        className="choice-arrow"
        aria-label={phrases.openChoices}
        aria-expanded={isOpen}
        tabIndex={-1}
        onClick={() => onOpen(!isOpen)}
      />
      {isOpen && (
        <Choices phrases={phrases} choices={choices} current={current} onOpen={onOpen} onChoose={onChoose} />
      )}
    </span>
  );
}

function Choices({ phrases, choices, current, onOpen, onChoose }: Omit<ChoiceListProps, 'isOpen'>) {
  const ref = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(() => Math.max(choices.indexOf(current), 0));
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const choice = choices[at];
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, choices.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && choice !== undefined) onChoose(choice);
    else if (event.key === 'Escape' || event.key === 'Tab') onOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={ref}
      className="choices"
      role="listbox"
      tabIndex={-1}
      aria-label={phrases.choices}
      aria-activedescendant={`choice-${at}`}
      onKeyDown={onKeyDown}
      onBlur={() => onOpen(false)}
    >
      {choices.map((choice, index) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keyboard, its entries the mouse
        <div
          key={choice}
          id={`choice-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
