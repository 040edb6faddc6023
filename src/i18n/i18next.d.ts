/** Keys are typed from the 简体 catalogue; a test holds the other languages to the same keys. */
import 'i18next';
import type again from '../../locales/zh-Hans/again.json';
import type guided from '../../locales/zh-Hans/guided.json';
import type calm from '../../locales/zh-Hans/calm.json';
import type judge from '../../locales/zh-Hans/judge.json';
import type signs from '../../locales/zh-Hans/signs.json';
import type keep from '../../locales/zh-Hans/keep.json';
import type channel from '../../locales/zh-Hans/channel.json';
import type cli from '../../locales/zh-Hans/cli.json';
import type common from '../../locales/zh-Hans/common.json';
import type crash from '../../locales/zh-Hans/crash.json';
import type customer from '../../locales/zh-Hans/customer.json';
import type debrief from '../../locales/zh-Hans/debrief.json';
import type diagnostics from '../../locales/zh-Hans/diagnostics.json';
import type evaluate from '../../locales/zh-Hans/evaluate.json';
import type flows from '../../locales/zh-Hans/flows.json';
import type handbook from '../../locales/zh-Hans/handbook.json';
import type library from '../../locales/zh-Hans/library.json';
import type own from '../../locales/zh-Hans/own.json';
import type prepare from '../../locales/zh-Hans/prepare.json';
import type profiles from '../../locales/zh-Hans/profiles.json';
import type progress from '../../locales/zh-Hans/progress.json';
import type settings from '../../locales/zh-Hans/settings.json';
import type talk from '../../locales/zh-Hans/talk.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    /** `common` needs no prefix; the others are written `talk:send`. */
    defaultNS: [
      'common',
      'again',
      'guided',
      'calm',
      'judge',
      'signs',
      'keep',
      'channel',
      'cli',
      'crash',
      'customer',
      'debrief',
      'diagnostics',
      'evaluate',
      'flows',
      'handbook',
      'library',
      'own',
      'prepare',
      'profiles',
      'progress',
      'settings',
      'talk',
    ];
    resources: {
      again: typeof again;
      guided: typeof guided;
      calm: typeof calm;
      judge: typeof judge;
      signs: typeof signs;
      keep: typeof keep;
      channel: typeof channel;
      cli: typeof cli;
      common: typeof common;
      crash: typeof crash;
      customer: typeof customer;
      debrief: typeof debrief;
      diagnostics: typeof diagnostics;
      evaluate: typeof evaluate;
      flows: typeof flows;
      handbook: typeof handbook;
      library: typeof library;
      own: typeof own;
      prepare: typeof prepare;
      profiles: typeof profiles;
      progress: typeof progress;
      settings: typeof settings;
      talk: typeof talk;
    };
  }
}
