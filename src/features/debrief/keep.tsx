import { FileJson, FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roundFile } from '../../report/page/round-page.ts';
import { writeBackup } from '../../storage/backup.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { download } from '../download.ts';
import { useProfiles, useServices } from '../services.ts';
import styles from './debrief.module.css';
import type { RoundPage } from './round-page.ts';

/** Takes the round along: on paper, as a page that opens anywhere, or with every record as a file to read in again. */
export function Keep({ input, translator }: RoundPage) {
  const { t } = useTranslation();
  const { saves, clock } = useServices();
  const { all, current } = useProfiles((profiles) => profiles);
  const [failed, setFailed] = useState(false);
  const { id, scenario, startedAt } = input.view;
  const day = new Date(startedAt).toISOString().slice(0, 10);
  const name = `tongpin-${scenario.replaceAll(/[^\w-]+/g, '-')}-${day}`;
  const saveJson = async (): Promise<void> => {
    const log = await saves.load(id);
    setFailed(!log.ok);
    const profiles = all
      .filter((one) => one.id === current)
      .map(({ rounds: _rounds, ...profile }) => profile);
    const owners = profiles.map((profile) => ({ round: id, profile: profile.id }));
    if (log.ok) download(`${name}.json`, writeBackup(clock(), log.value, [], { profiles, owners }));
  };
  return (
    <>
      <div className={styles['actions']}>
        <ButtonLink href="#/">{t('debrief:home')}</ButtonLink>
        <Button onClick={() => window.print()}>
          <Printer size={18} aria-hidden="true" />
          {t('debrief:print')}
        </Button>
        <Button onClick={() => download(`${name}.html`, roundFile(input, translator), 'text/html')}>
          <FileText size={18} aria-hidden="true" />
          {t('keep:html')}
        </Button>
        <Button onClick={() => void saveJson()}>
          <FileJson size={18} aria-hidden="true" />
          {t('keep:json')}
        </Button>
      </div>
      {failed ? <Notice alarm>{t('keep:failed')}</Notice> : null}
    </>
  );
}
