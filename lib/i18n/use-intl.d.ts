import type { Messages } from './translator';

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
  }
}
