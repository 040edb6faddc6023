import { useEffect, useState } from 'react';
import type { Given } from './read-file.ts';

/** Browsers repeat `dragover` at least this often while a file is held over the page; leaving it is told unreliably. */
const REPEATED = 600;

/** What was dropped. The browser shows it only while the event lasts. */
function givenIn(data: DataTransfer): readonly Given[] {
  return [...data.items].flatMap((item): readonly Given[] => {
    const file = item.kind === 'file' ? item.getAsFile() : null;
    if (file === null) return [];
    const isFolder = item.webkitGetAsEntry()?.isDirectory === true;
    return [{ name: file.name, file: isFolder ? null : file }];
  });
}

/** Takes files that are dropped anywhere on the page; tells whether some are held over it. */
export function useFileDrop(onDrop: (given: readonly Given[]) => void): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = (event: DragEvent): void => {
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      dataTransfer.dropEffect = 'copy';
      setHeld(true);
      clearTimeout(timer);
      timer = setTimeout(() => setHeld(false), REPEATED);
    };
    const drop = (event: DragEvent): void => {
      const { dataTransfer } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      // Or the browser would leave the page and show the file.
      event.preventDefault();
      clearTimeout(timer);
      setHeld(false);
      onDrop(givenIn(dataTransfer));
    };
    window.addEventListener('dragenter', over);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('dragenter', over);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [onDrop]);
  return held;
}
