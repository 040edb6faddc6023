import { Search as Glass } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Hidden } from '../../ui/notice.tsx';
import { HandbookLink } from '../../views/handbook-link.tsx';
import { useServices } from '../services.ts';
import { Heading } from './heading.tsx';
import styles from './handbook.module.css';
import { entriesOf, found } from './search-index.ts';

/** A field to search the handbook; what is found stands in the place of what is shown while nothing is asked for. */
export function Search({ children }: { readonly children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const { flows } = useServices();
  const [query, setQuery] = useState('');
  const entries = useMemo(
    () => entriesOf(t, flows, i18n.getResourceBundle(i18n.language, 'handbook')),
    [t, i18n, flows],
  );
  const asked = query.trim() !== '';
  const hits = asked ? found(entries, query) : [];
  return (
    <>
      <label className={styles['search']}>
        <Glass size="1.125em" aria-hidden="true" />
        <Hidden>{t('handbook:search.label')}</Hidden>
        <input
          type="search"
          value={query}
          placeholder={t('handbook:search.placeholder')}
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      <p className={styles['count']} role="status">
        {asked
          ? hits.length === 0
            ? t('handbook:search.none')
            : t('handbook:search.count', { count: hits.length })
          : ''}
      </p>
      {asked ? (
        <>
          <Heading depth={0}>{t('handbook:search.label')}</Heading>
          <ul className={styles['rows']}>
            {hits.map(({ path, name, within, what }) => (
              <li key={path}>
                <HandbookLink to={path}>{name}</HandbookLink>
                <span className={styles['muted']}> {within}</span>
                <p>{what}</p>
              </li>
            ))}
          </ul>
        </>
      ) : (
        children
      )}
    </>
  );
}
