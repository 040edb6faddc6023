/** The conversation: the customer's last words largest, the place to write, and, coached, what the words do. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { PERSONAS } from '../../charts/persona/personas.ts';
import { codeText, translatorOf } from '../../i18n/texts.ts';
import { hintText } from '../../report/hint-text.ts';
import { typeNow } from '../../session/type-now.ts';
import { promisesIn } from '../../session/promises.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { pendingAct } from '../../session/pending-act.ts';
import { lastSaid } from '../../session/replay.ts';
import type { RoundView } from '../../session/types.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CustomerPanel, CustomerStrip } from '../../views/customer-panel.tsx';
import { waitingNow } from '../../views/scene/crowd.ts';
import { flowOf } from '../flow-of.ts';
import { useRound, useServices } from '../services.ts';
import { useRetry } from '../use-retry.ts';
import { calledIn, textsIn, useLang } from '../use-texts.ts';
import { lookOf } from '../../shared/face.ts';
import { BetweenActs } from './between-acts.tsx';
import { useCalm } from './calm/use-calm.tsx';
import { ChannelHead } from './channel-head.tsx';
import { channelNote, turnsOfContact } from './channel-note.ts';
import { CoachSheet } from './coach-sheet.tsx';
import { GuidedTurn } from './guided-turn.tsx';
import { HintPanel } from './hint-panel.tsx';
import { CustomerSaid, History } from './history.tsx';
import { LiveCoach, LiveComposer, LiveSegments } from './live-parts.tsx';
import { LiveReply } from './live-reply.tsx';
import { Notepad } from './notepad.tsx';
import { PromiseList } from './promise-list.tsx';
import { Reminder } from './reminder.tsx';
import { RoundOver } from './round-over.tsx';
import { ShortcutsDialog, StopDialog } from './talk-dialogs.tsx';
import { TalkHead } from './talk-head.tsx';
import styles from './talk.module.css';
import { useAfterTurn } from './use-after-turn.ts';
import { useOptions } from './use-options.ts';
import { useOnceAtATime } from './use-once-at-a-time.ts';
import { useReady } from './use-ready.ts';
import { useRoomAbove } from './use-room-above.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface Props {
  readonly view: RoundView;
  readonly scenario: Scenario;
}

export function ConversationScreen({ view, scenario }: Props) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { round, flows } = useServices();
  // Not the draft: what depends on it draws itself.
  const error = useRound((state) => state.error);
  const locked = useRound((state) => state.locked);
  const { reply, takeNotes, stop, dismissError, getReady } = round.getState();
  const { retry } = useRetry();
  const [dialog, setDialog] = useState<'stop' | 'keys' | null>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const toDebrief = useRef<HTMLAnchorElement>(null);
  const between = useRef<HTMLHeadingElement>(null);
  const choosing = useRef<HTMLHeadingElement>(null);

  const { position, lang, mode } = view;
  const flow = flowOf(view, scenario, flows);
  const coached = mode !== 'exam';
  const over = view.phase === 'ended' || view.phase === 'stopped';
  const texts = textsIn(scenario, lang);
  const { name, address } = texts.customer;
  const { channel } = scenario;
  const pronoun = calledIn(scenario, useLang());

  const promises = useMemo(() => promisesIn(view), [view]);
  const onRetry = useCallback((turn: number) => void retry(view.id, turn), [retry, view.id]);

  const send = useOnceAtATime(useCallback(() => reply(round.getState().draft), [reply, round]));
  const open = !over && locked === null;
  const pending = open ? pendingAct({ scenario, texts }, view) : null;
  const [wantsToWrite, setWantsToWrite] = useState<boolean | null>(null);
  // Who typed last goes on typing, after a reload too.
  const writes = wantsToWrite ?? (view.turns.length > 0 && view.turns.at(-1)?.choice === null);
  const guided = mode === 'guided' && open && pending === null;
  const offered = useOptions(view, scenario, guided && !writes && view.choice === null);
  const chooses = guided && !writes && offered !== 'none' && offered !== 'failed';
  const next = over ? toDebrief : pending !== null ? between : chooses ? choosing : input;
  useAfterTurn(view.turns.length + view.acts.length, { words, next });
  const dock = useRoomAbove(words);
  useReady(getReady);
  useShortcuts(useMemo(() => ({ '?': () => setDialog('keys'), '/': () => input.current?.focus() }), [input]));
  const calm = useCalm(view, {
    flow,
    pronoun,
    isOpen: open,
    isWriting: open && pending === null,
    onBack: () => input.current?.focus(),
  });

  if (position === null) return null;
  const taken = view.hints.at(-1);
  const lastHint = taken === undefined ? null : hintText(taken, { flow: flow.id, pronoun }, translatorOf(t));
  const composer = (onSend: () => void) => (
    <LiveComposer
      coached={coached}
      lang={lang}
      pronoun={pronoun}
      channel={channel}
      name={name}
      address={address}
      subject={texts.subject ?? texts.title}
      inputRef={input}
      onSend={onSend}
      onCalm={calm.take}
    />
  );
  const coach = (
    <LiveCoach view={view} flow={flow}>
      {open && !chooses ? (
        <HintPanel view={view} scenario={scenario} flow={flow.id} pronoun={pronoun} />
      ) : undefined}
    </LiveCoach>
  );

  return (
    <LiveReply flow={flow} coached={coached}>
      <div className={`${styles['room']} ${coached ? '' : styles['exam']}`}>
        <div className={`${styles['wide']} ${styles['left']}`}>
          <CustomerPanel
            name={name}
            look={lookOf(scenario)}
            state={position.customer}
            patience={PERSONAS[typeNow(view, position)].patience}
            channel={channel}
            note={channelNote(t, scenario, view)}
            waiting={waitingNow(scenario.bystanders, turnsOfContact(view))}
            time={view.now}
          >
            <PromiseList promises={promises} lang={lang} />
            <Notepad notes={view.notes} onSave={open ? (notes) => void takeNotes(notes) : undefined} />
          </CustomerPanel>
        </div>
        <div className={`${styles['narrow']} ${styles['strip']}`}>
          <CustomerStrip
            name={name}
            look={lookOf(scenario)}
            state={position.customer}
            channel={channel}
            time={view.now}
          >
            {coached ? <LiveSegments view={view} flow={flow} /> : null}
          </CustomerStrip>
        </div>
        <main id="main" className={styles['talk']} data-channel={channel}>
          <TalkHead
            title={<span lang={lang}>{texts.title}</span>}
            turn={view.turns.length + (over ? 0 : 1)}
            onKeys={() => setDialog('keys')}
            onStop={over ? undefined : () => setDialog('stop')}
          />
          <ChannelHead scenario={scenario} texts={texts} lang={lang} turns={view.turns.length} />
          <History
            turns={view.turns}
            acts={view.acts}
            words={texts.acts}
            promises={promises}
            name={name}
            channel={channel}
            lang={lang}
            open={coached}
            onRetry={coached ? onRetry : undefined}
          />
          <div ref={words} className={styles['now']} aria-live="polite">
            <CustomerSaid name={name} channel={channel} lang={lang} parts={lastSaid(view)} isNow />
          </div>
          {open ? <Reminder view={view} /> : null}
          <div ref={dock} className={pending === null && !chooses ? styles['dock'] : undefined}>
            {error === null ? null : (
              <Notice alarm>
                {codeText(t, 'error', error)}
                <Button look="link" onClick={dismissError}>
                  {t('close')}
                </Button>
              </Notice>
            )}
            {calm.offer}
            {coached ? null : <p className={styles['examNote']}>{t('talk:examNote')}</p>}
            {coached && open ? <CoachSheet hint={lastHint}>{coach}</CoachSheet> : null}
            {pending !== null ? (
              <BetweenActs
                key={pending.act.id}
                pending={pending}
                words={texts.acts[pending.act.id]}
                lang={lang}
                headingRef={between}
                composer={composer}
              />
            ) : guided ? (
              <GuidedTurn
                view={view}
                offered={offered}
                writes={writes}
                pronoun={pronoun}
                channel={channel}
                headingRef={choosing}
                onWrites={setWantsToWrite}
                composer={composer(send)}
              />
            ) : open ? (
              composer(send)
            ) : (
              <RoundOver round={view.id} locked={over ? null : locked} linkRef={toDebrief} />
            )}
          </div>
        </main>
        {coached ? (
          <aside className={`${styles['wide']} ${styles['right']}`} aria-label={t('talk:coach')}>
            {coach}
          </aside>
        ) : null}
        <StopDialog
          open={dialog === 'stop'}
          onClose={() => setDialog(null)}
          onLeave={() => navigate('/')}
          onEnd={() => void stop().then((done) => (done ? navigate(`/debrief/${view.id}`) : undefined))}
        />
        {open ? calm.dialog : null}
        <ShortcutsDialog
          open={dialog === 'keys'}
          chooses={mode === 'guided'}
          onClose={() => setDialog(null)}
        />
      </div>
    </LiveReply>
  );
}
