/** The handbook in a dialog over another screen. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { placeAt } from '../../shared/handbook.ts';
import { HandbookAccessProvider } from '../../views/handbook-link.tsx';
import { anchorOf } from './anchor.ts';
import styles from './handbook.module.css';
import { HeadingTop } from './heading.tsx';
import { PlaceView } from './place-view.tsx';
import { Search } from './search.tsx';
import { Trail } from './trail.tsx';

interface Props {
  readonly path: string;
  /** Goes to another place within the dialog. */
  readonly onGo: (path: string) => void;
}

/** A place of the handbook; its links stay in the dialog. Each place takes the focus when it is shown first: keyed by its path. */
export function HandbookReader({ path, onGo }: Props) {
  // Its texts come with it.
  useTranslation('handbook');
  const ref = useRef<HTMLDivElement>(null);
  const place = placeAt(path);
  const anchor = anchorOf(place);
  useEffect(() => {
    const title = ref.current?.querySelector<HTMLElement>('h3') ?? null;
    const named = anchor === undefined ? title : document.getElementById(anchor);
    if (named === title) ref.current?.closest('dialog')?.scrollTo(0, 0);
    else named?.scrollIntoView();
    named?.focus({ preventScroll: true });
  }, [anchor]);
  const view = (
    <>
      <Trail place={place} alone />
      <PlaceView place={place} alone />
    </>
  );
  return (
    <HandbookAccessProvider value={{ open: onGo, shut: false }}>
      <HeadingTop value={3}>
        <div ref={ref} className={styles['body']}>
          {place?.part === 'index' ? <Search>{view}</Search> : view}
        </div>
      </HeadingTop>
    </HandbookAccessProvider>
  );
}
