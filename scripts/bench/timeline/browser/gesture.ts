import type { CDPSession, Page } from '@playwright/test';
import { VIEWPORT } from './chromium-page';

/** Steps of the gesture: drags over everything, wheel closer, drags close by, wheel back. */
export const STEPS = 60;
const STEPS_EACH = 15;
const STEP_MS = 16;
const DRAG_PX = 12;
const WHEEL_PX = 100;
const CTRL = 2;

type MouseEvent = Parameters<CDPSession['send']>[1] & {
  type: 'mousePressed' | 'mouseMoved' | 'mouseReleased' | 'mouseWheel';
};

/** Where the gesture happens, in pixels of the viewport. */
const AT = { x: Math.round(VIEWPORT.width * 0.45), y: Math.round(VIEWPORT.height * 0.5) };

/**
 * Sixty real steps of a mouse, one each 16 ms and never more than two that the page has not answered.
 * @param needsCtrl the wheel alone scrolls the page
 * @returns milliseconds between the frames that the page drew meanwhile
 */
export async function makeGesture(page: Page, cdp: CDPSession, needsCtrl: boolean): Promise<number[]> {
  await page.mouse.move(AT.x, AT.y);
  await page.evaluate(() => window.bench?.watchFrames());
  for (const events of [drag(), wheel(-WHEEL_PX, needsCtrl), drag(), wheel(WHEEL_PX, needsCtrl)])
    await sendSteadily(cdp, events);
  return (await page.evaluate(() => window.bench?.framesSeen())) ?? [];
}

function drag(): MouseEvent[] {
  const middle = Math.ceil(STEPS_EACH / 2);
  const moves = Array.from({ length: STEPS_EACH }, (_, index) => {
    const back = Math.max(0, index + 1 - middle);
    return AT.x - DRAG_PX * (index + 1 - 2 * back);
  });
  const held = { y: AT.y, button: 'left', buttons: 1 } as const;
  return [
    { type: 'mousePressed', x: AT.x, clickCount: 1, ...held },
    ...moves.map((x) => ({ type: 'mouseMoved' as const, x, ...held })),
    { type: 'mouseReleased', x: moves.at(-1) ?? AT.x, clickCount: 1, ...held, buttons: 0 },
  ];
}

function wheel(deltaY: number, needsCtrl: boolean): MouseEvent[] {
  return Array.from({ length: STEPS_EACH }, () => ({
    type: 'mouseWheel' as const,
    ...AT,
    deltaX: 0,
    deltaY,
    modifiers: needsCtrl ? CTRL : 0,
  }));
}

async function sendSteadily(cdp: CDPSession, events: readonly MouseEvent[]): Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  for (const event of events) {
    const began = Date.now();
    const now = cdp.send(
      'Input.dispatchMouseEvent',
      event as Parameters<typeof cdp.send<'Input.dispatchMouseEvent'>>[1],
    );
    // a browser that is closed because its time is over answers nothing more
    now.catch(() => undefined);
    await before;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, STEP_MS - (Date.now() - began))));
  }
  await before;
}
