import type { AddIn } from './add-in';
import { EXCEL_ORIGIN } from './excel-page';
import { SERIALIZER_VERSION } from './pane-message';

/** `OSF.HostInfoFlags.SharedApp`: pane and ribbon share one page. */
const SHARED_RUNTIME = 1;

/** The address under which Excel on the web opens a pane: behind it stands all that office.js needs to begin. */
export function paneUrl(addIn: AddIn): string {
  const hostInfo = ['Excel', 'Web', '16.01', 'vi-VN', '', '', '', SHARED_RUNTIME].join('$');
  const xdmInfo = ['conversation-1', addIn.id, EXCEL_ORIGIN].join('|');
  // office.js reads `_xdm_Info` to the end of the address: it comes last.
  return `${addIn.page}?_host_Info=${hostInfo}#&_serializer_version=${SERIALIZER_VERSION}&_xdm_Info=${xdmInfo}`;
}
