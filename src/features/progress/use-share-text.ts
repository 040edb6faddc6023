import { useTranslation } from 'react-i18next';

/** Shares as people read them: in hundredths. */
export function useShareText(): {
  readonly share: (value: number) => string;
  readonly points: (difference: number) => number;
} {
  const { t } = useTranslation();
  return {
    share: (value) => t('progress:share', { share: Math.round(value * 100) }),
    points: (difference) => Math.abs(Math.round(difference * 100)),
  };
}
