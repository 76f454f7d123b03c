import { useEffect, useEffectEvent, useState } from 'react';

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/** Files let go over the pane must not open in its place: what is no screen for files leaves them where they are. */
export function useNoFileDrop(): void {
  useEffect(() => {
    const refuse = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    };
    // First of all, so that a screen for files may say otherwise.
    window.addEventListener('dragover', refuse, true);
    window.addEventListener('drop', refuse, true);
    return () => {
      window.removeEventListener('dragover', refuse, true);
      window.removeEventListener('drop', refuse, true);
    };
  }, []);
}

/** Takes the files that are dropped anywhere in the pane; true while some are held over it. */
export function useFileDrop(isOff: boolean, take: (files: FileList) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const onOver = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event) || isOff) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    setIsOver(true);
  });
  const onLeave = useEffectEvent((event: DragEvent) => {
    // From one element to the next they are still over the pane.
    if (event.relatedTarget === null) setIsOver(false);
  });
  const onDrop = useEffectEvent((event: DragEvent) => {
    setIsOver(false);
    if (!isOff && event.dataTransfer && holdsFiles(event)) take(event.dataTransfer.files);
  });
  useEffect(() => {
    const over = (event: DragEvent) => onOver(event);
    const leave = (event: DragEvent) => onLeave(event);
    const drop = (event: DragEvent) => onDrop(event);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver && !isOff;
}
