import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
});

/** The part of the page that changes with the screen. */
export function MainPart({ children }: { readonly children: ReactNode }) {
  return <main className={useStyles().main}>{children}</main>;
}
