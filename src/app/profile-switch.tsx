import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { personText } from '../features/person-text.ts';
import { useProfiles } from '../features/services.ts';
import { UNNAMED } from '../shared/profile.ts';
import { Hidden } from '../ui/notice.tsx';
import styles from './app.module.css';

/** Who practises now, and the way to another; nothing until somebody has given a name. */
export function ProfileSwitch() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { current, all, switchTo } = useProfiles((profiles) => profiles);
  if (all.length === 0) return null;
  return (
    <label>
      <Hidden>{t('profiles:who')}</Hidden>
      <select
        className={`${styles['language']} ${styles['who']}`}
        value={current}
        onChange={({ target }) => {
          // The round on the screen is not the other one's.
          navigate('/');
          switchTo(target.value);
        }}
      >
        {all.map((person) => (
          <option key={person.id} value={person.id}>
            {personText(person, t)}
          </option>
        ))}
        <option value={UNNAMED}>{t('profiles:unnamed')}</option>
      </select>
    </label>
  );
}
