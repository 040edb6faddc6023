import { Ear, Eye, Monitor } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText } from '../i18n/texts.ts';
import { saidBlocks } from '../report/said.ts';
import type { SaidPart } from '../session/types.ts';
import { senseOf, type Channel, type Sense } from '../shared/channel.ts';
import { Hidden } from '../ui/notice.tsx';
import styles from './said.module.css';

interface Props {
  readonly parts: readonly SaidPart[];
  readonly channel: Channel;
}

const ICONS: { readonly [S in Sense]: typeof Eye } = { heard: Ear, seen: Eye, screen: Monitor };

/** What the customer said, a paragraph for each part, with what is seen or heard beside; the language stands on the block around it. */
export function Said({ parts, channel }: Props) {
  return saidBlocks(parts, channel).map((block) => {
    if (block.kind === 'event') return <Event key={block.key} text={block.text} />;
    if (block.kind === 'sign') return <Sign key={block.key} text={block.text} channel={channel} />;
    return (
      <p key={block.key} className={styles['words']}>
        {block.runs.map(({ kind, text }, index) => (
          // The runs of a line never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={index}>
            {kind === 'words' ? text : <Sign text={text} channel={channel} within />}
          </Fragment>
        ))}
      </p>
    );
  });
}

/** A sign of how it is said: a pause, a look, a hand on the table. */
function Sign({
  text,
  channel,
  within = false,
}: {
  readonly text: string;
  readonly channel: Channel;
  /** In the middle of the words. */
  readonly within?: boolean;
}) {
  const { t, i18n } = useTranslation();
  const sense = senseOf(channel);
  const Icon = ICONS[sense];
  const Tag = within ? 'span' : 'div';
  return (
    <Tag className={styles['sign']} role="note">
      <Icon size="1.05em" aria-hidden="true" />
      <span>
        <Hidden>
          <span lang={i18n.language}>{codeText(t, 'channel:sense', sense)}</span>{' '}
        </Hidden>
        {text}
      </span>
    </Tag>
  );
}

/** Something that happens in the scene. */
function Event({ text }: { readonly text: string }) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles['direction']} role="note">
      <Eye size="1.1em" aria-hidden="true" />
      <span>
        <Hidden>
          <span lang={i18n.language}>{t('talk:happens')}</span>{' '}
        </Hidden>
        {text}
      </span>
    </div>
  );
}
