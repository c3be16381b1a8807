'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';

/** What single keys do on the reading desk. */
export interface DeskKeys {
  move: (by: 1 | -1) => void;
  accept: () => void;
  reject: () => void;
  edit: () => void;
  split: () => void;
  merge: () => void;
  add: () => void;
  undo: () => void;
  redo: () => void;
  kind: (position: number) => void;
  help: () => void;
}

const STORED = 'ahd-reading-keys';
const CHANGED = 'ahd-reading-keys-changed';

/** Whether single keys work: a person can turn them off, as they can stand in the way of speech input. */
export function useKeysOn(): [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    (notify) => {
      window.addEventListener(CHANGED, notify);
      return () => window.removeEventListener(CHANGED, notify);
    },
    () => localStorage.getItem(STORED) !== 'off',
    () => true,
  );
  const set = (next: boolean) => {
    localStorage.setItem(STORED, next ? 'on' : 'off');
    window.dispatchEvent(new Event(CHANGED));
  };
  return [isOn, set];
}

/** Listens for single keys by their place on the keyboard, so that they work in every layout; never while something is typed. */
export function useDeskKeys(keys: DeskKeys, isOn: boolean): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const run = actionOf(event, current.current);
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

function actionOf(event: KeyboardEvent, keys: DeskKeys): (() => void) | null {
  if (event.key === '?' || event.key === '؟') return keys.help;
  if (event.code === 'KeyU') return event.shiftKey ? keys.redo : keys.undo;
  if (event.shiftKey) return null;
  const digit = /^Digit([1-6])$/.exec(event.code)?.[1];
  if (digit !== undefined) return () => keys.kind(Number(digit) - 1);
  switch (event.code) {
    case 'KeyJ':
      return () => keys.move(1);
    case 'KeyK':
      return () => keys.move(-1);
    case 'KeyA':
      return keys.accept;
    case 'KeyR':
      return keys.reject;
    case 'KeyE':
      return keys.edit;
    case 'KeyS':
      return keys.split;
    case 'KeyM':
      return keys.merge;
    case 'KeyN':
      return keys.add;
    default:
      return null;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select, dialog') !== null
  );
}
