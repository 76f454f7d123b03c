import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

/** True where the pane is to be dark: as Office says, else as the system prefers. */
export function useDarkTheme(ofOffice: boolean | null): boolean {
  const ofSystem = useSyncExternalStore(onSchemeChange, () => matchMedia(QUERY).matches);
  return ofOffice ?? ofSystem;
}

function onSchemeChange(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
