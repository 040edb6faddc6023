/** Small scales: always beside their word, so hidden from screen readers. Place says the value, colour repeats it. */
import { MOODS, type Mood } from '../shared/customer.ts';
import styles from './meters.module.css';
import './moods.css';

function marks(count: number, isOn: (index: number) => boolean) {
  return Array.from({ length: count }, (_, index) => (
    <i key={index} className={isOn(index) ? styles['on'] : undefined} />
  ));
}

/** Five pips, the mood's own one drawn long. */
export function MoodPips({ mood }: { readonly mood: Mood }) {
  const at = MOODS.indexOf(mood);
  return (
    <span className={styles['pips']} data-mood={mood} aria-hidden="true">
      {marks(MOODS.length, (index) => index === at)}
    </span>
  );
}

/** Steps reached of so many. */
export function StepMeter({ value, of }: { readonly value: number; readonly of: number }) {
  return (
    <span className={styles['steps']} aria-hidden="true">
      {marks(of, (index) => index < value)}
    </span>
  );
}

/** Beads left of so many. */
export function BeadMeter({ value, of }: { readonly value: number; readonly of: number }) {
  return (
    <span className={styles['beads']} aria-hidden="true">
      {marks(of, (index) => index < value)}
    </span>
  );
}

/** One to three bars of rising height. */
export function LevelMeter({ value }: { readonly value: 1 | 2 | 3 }) {
  return (
    <span className={styles['level']} aria-hidden="true">
      {marks(3, (index) => index < value)}
    </span>
  );
}
