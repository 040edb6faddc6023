import type { ComponentProps } from 'react';
import styles from './controls.module.css';

type Props = ComponentProps<'button'> & {
  /** `primary`: the one thing to do on this screen · `link` and `quiet` look like text. */
  readonly look?: 'plain' | 'primary' | 'link' | 'quiet';
};

const LOOKS = {
  plain: styles['button'],
  primary: `${styles['button']} ${styles['primary']}`,
  link: styles['link'],
  quiet: `${styles['link']} ${styles['quiet']}`,
} as const;

/** A button; never submits a form unless it says so. */
export function Button({ look = 'plain', type = 'button', className, ...rest }: Props) {
  return <button type={type} className={[LOOKS[look], className].filter(Boolean).join(' ')} {...rest} />;
}

/** A link to another screen that looks like a button. */
export function ButtonLink({
  look = 'plain',
  className,
  children,
  ...rest
}: ComponentProps<'a'> & Pick<Props, 'look'>) {
  return (
    <a className={[LOOKS[look], className].filter(Boolean).join(' ')} {...rest}>
      {children}
    </a>
  );
}
