import { type DragEvent, useCallback, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../locales/language';
import { PREVIEW_PHRASES } from '../../locales/preview/phrases-in';
import { newWorkbook } from '../host/workbook-file';
import { FaultBar } from './chrome/fault-bar';
import { MessageDialog } from './chrome/message-dialog';
import { TopBar } from './chrome/top-bar';
import { WorkbookDesk } from './desk/workbook-desk';
import type { FaultLog } from './fault-log';
import { refusalText } from './refused-by-host';
import { useDocumentLook } from './use-document-look';
import { Workbench } from './workbench';
import { downloadWorkbook, openChosenFile, timeZone } from './workbook-files';

interface PreviewAppProps {
  readonly firstDesk: WorkbookDesk;
  readonly firstLanguage: Language;
  readonly startsDark: boolean;
  readonly faults: FaultLog;
}

/** The whole page: one workbook open at a time, the pane beside it. */
export function PreviewApp({ firstDesk, firstLanguage, startsDark, faults }: PreviewAppProps) {
  const [desk, setDesk] = useState(firstDesk);
  const [language, setLanguage] = useState(firstLanguage);
  const [isDark, setDark] = useState(startsDark);
  const [notice, setNotice] = useState<string | null>(null);
  const shownFaults = useSyncExternalStore(faults.subscribe, faults.read);
  const phrases = PREVIEW_PHRASES[language];
  useDocumentLook(phrases, language, isDark);

  const attempt = useCallback(
    (change: () => void): boolean => {
      try {
        change();
        return true;
      } catch (error) {
        const refusal = refusalText(error, PREVIEW_PHRASES[language]);
        if (refusal === undefined) faults.add(error);
        else setNotice(refusal);
        return false;
      }
    },
    [faults, language],
  );
  const openFile = async (file: File) => {
    const opening = await openChosenFile(new Uint8Array(await file.arrayBuffer()));
    if (opening.ok) setDesk(new WorkbookDesk(opening.workbook, file.name));
    else
      setNotice(
        opening.reason === 'broken' ? phrases.cannotOpen(file.name) : phrases.notAWorkbook(file.name),
      );
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void openFile(file).catch(faults.add);
  };
  return (
    <div role="none" className="page" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <TopBar
        phrases={phrases}
        fileName={desk.fileName}
        language={language}
        isDark={isDark}
        onFile={(file) => void openFile(file).catch(faults.add)}
        onDownload={() => void downloadWorkbook(desk.workbook, desk.fileName).catch(faults.add)}
        onBlank={() => setDesk(new WorkbookDesk(newWorkbook({ timeZone }), phrases.blankName))}
        onLanguage={setLanguage}
        onDark={setDark}
      />
      <FaultBar phrases={phrases} faults={shownFaults} onClose={faults.clear} />
      <Workbench
        key={desk.number}
        desk={desk}
        phrases={phrases}
        locale={language}
        isDark={isDark}
        attempt={attempt}
        onNotice={setNotice}
        onFault={faults.add}
      />
      {notice !== null && (
        <MessageDialog
          title={phrases.title}
          answers={[{ label: phrases.ok, onChoose: () => setNotice(null) }]}
          onCancel={() => setNotice(null)}
        >
          {notice}
        </MessageDialog>
      )}
    </div>
  );
}
