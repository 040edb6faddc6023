/** The handbook as a page: contents at the side, a search over what is shown, and addresses that name single entries. */
import { useTranslation } from 'react-i18next';
import { CHAPTERS, HANDBOOK_PARTS, partPath, placeAt, rubricPath } from '../../shared/handbook.ts';
import { HandbookLink } from '../../views/handbook-link.tsx';
import page from '../../views/page.module.css';
import { Arrival } from '../arrival.tsx';
import { anchorOf } from './anchor.ts';
import styles from './handbook.module.css';
import { PlaceView } from './place-view.tsx';
import { Search } from './search.tsx';
import { chapterName } from './texts.ts';
import { Trail } from './trail.tsx';

function Contents({ path }: { readonly path: string }) {
  const { t } = useTranslation();
  const chapters = CHAPTERS.map((one) => ({ to: rubricPath(one), name: chapterName(t, one) }));
  return (
    <nav className={styles['contents']} aria-label={t('handbook:title')}>
      <ul>
        {HANDBOOK_PARTS.map((part) => (
          <li key={part}>
            <HandbookLink
              to={partPath(part)}
              current={path === partPath(part)}
              className={styles['contentsLink']}
            >
              {t(`handbook:part.${part}`)}
            </HandbookLink>
            {part === 'rubric' ? (
              <ul>
                {chapters.map(({ to, name }) => (
                  <li key={to}>
                    <HandbookLink to={to} current={path === to} className={styles['contentsLink']}>
                      {name}
                    </HandbookLink>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page at an address. */
export function HandbookPage({ path }: { readonly path: string }) {
  // Its texts come with the page.
  useTranslation('handbook');
  const place = placeAt(path);
  return (
    <div className={`${page['wrap']} ${styles['page']}`}>
      <Contents path={path} />
      <main id="main" key={path} className={styles['body']}>
        <Arrival to={anchorOf(place)} />
        <Search>
          <Trail place={place} alone={false} />
          <PlaceView place={place} alone={false} />
        </Search>
      </main>
    </div>
  );
}
