import { useState } from 'react';

interface Paged<T> {
  readonly shown: readonly T[];
  /** How many the next page brings; 0 at the end. */
  readonly more: number;
  readonly showMore: () => void;
}

/** A long list by pages, so that hundreds of rows do not slow the pane down. `topic` starts over when it changes. */
export function usePaged<T>(items: readonly T[], pageSize: number, topic = ''): Paged<T> {
  const [paging, setPaging] = useState({ topic, pages: 1 });
  const pages = paging.topic === topic ? paging.pages : 1;
  const end = pages * pageSize;
  return {
    shown: items.slice(0, end),
    more: Math.max(0, Math.min(pageSize, items.length - end)),
    showMore: () => setPaging({ topic, pages: pages + 1 }),
  };
}
