import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** Hands the focus to the screen's heading when what held it goes. */
export function FocusKept({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const held = place.current;
    return () => {
      if (held?.contains(document.activeElement)) document.querySelector('h1')?.focus();
    };
  }, []);
  return <div ref={place}>{children}</div>;
}
