import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import { PERSONA_IDS, type PersonaId } from '../../shared/customer.ts';
import { MODES } from '../../session/types.ts';
import { ChoiceChips } from '../../ui/chips.tsx';
import { usePreference, useServices } from '../services.ts';
import styles from './library.module.css';

interface Props {
  readonly persona: PersonaId;
  readonly onPersona: (persona: PersonaId) => void;
}

/** With which type of customer, and how much is shown on the way. */
export function HowTo({ persona, onPersona }: Props) {
  const { t } = useTranslation();
  const { preferences } = useServices();
  const mode = usePreference('mode');
  return (
    <div className={styles['choices']}>
      <ChoiceChips
        legend={t('library:persona')}
        options={PERSONA_IDS.map((value) => ({ value, label: codeText(t, 'customer:persona', value) }))}
        value={persona}
        onChange={onPersona}
      />
      <ChoiceChips
        legend={t('library:mode')}
        options={MODES.map((value) => ({ value, label: t(`library:mode_${value}`) }))}
        value={mode}
        onChange={(value) => preferences.setState({ mode: value })}
      />
    </div>
  );
}
