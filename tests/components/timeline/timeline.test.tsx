import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { IntlFrame } from '@/components/ui/intl-frame';
import { Timeline } from '@/components/timeline/timeline';
import type { TimelineProps } from '@/components/timeline/timeline-props';
import type { Language } from '@/lib/domain/language';
import { messagesOf } from '@/lib/i18n/translator';
import { sampleBoard as board, sampleIds } from '../../fixtures/sample-board';

const FEW = ['A3-1', 'A3-2', 'A8-9', 'A11-10', 'A22-1'];

function timeline(language: Language, changes: Partial<TimelineProps> = {}) {
  return (
    <IntlFrame language={language} messages={messagesOf(language)}>
      <Timeline
        board={board}
        commitmentIds={FEW}
        asOf="2025-10-01"
        language={language}
        selectedId={null}
        hrefOf={(id) => `/${language}/commitments/${id}`}
        {...changes}
      />
    </IntlFrame>
  );
}

beforeAll(() => {
  // jsdom lays nothing out: a width makes the plot, as in a wide browser.
  jest
    .spyOn(HTMLElement.prototype, 'getBoundingClientRect')
    .mockReturnValue({ width: 1360, left: 0, top: 0 } as DOMRect);
  Object.assign(window, { matchMedia: () => ({ matches: true, addEventListener() {}, removeEventListener() {} }) });
  Object.assign(window, {
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
  });
  Object.assign(document, { fonts: new EventTarget() });
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

test.each(['ar', 'en'] as const)('without scripts every promise is a link with a name, in %s', (language) => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(timeline(language, { commitmentIds: sampleIds }));
  const links = [...page.querySelectorAll('svg[role=group] a')];
  expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
    sampleIds.map((id) => `/${language}/commitments/${id}`).sort(),
  );
  expect(links.every((link) => link.getAttribute('tabindex') === null)).toBe(true);
});

test('the name of a thread says promise, state, due date and answers', () => {
  render(timeline('en'));
  const name = screen
    .getByRole('link', { name: /^A8-9 / })
    .getAttribute('aria-label')
    ?.replace(/[\u2066-\u2069]/g, '');
  expect(name).toBe(
    'A8-9 Round 9. Kept 75 days late. Promised at Eighth round of the Astana talks, 22 December 2017. ' +
      'Due 15-28 February 2018. Answers: Kept late 14 May 2018',
  );
});

test('in Arabic the same name is in Arabic, with the plural of 75 days', () => {
  render(timeline('ar'));
  expect(screen.getByRole('link', { name: /^A8-9 .*نُفِّذ متأخرًا 75 يومًا/ })).toBeTruthy();
});

test('a lane is a list whose name gives its counts, kept apart from kept late', () => {
  render(timeline('en'));
  const lane = screen.getByRole('list', { name: 'Meetings: 4 promises, 2 kept, 2 kept late' });
  expect(within(lane).getAllByRole('listitem')).toHaveLength(4);
});

test('a click selects without leaving the page; with a modifier the link works as a link', () => {
  const onSelect = jest.fn();
  render(timeline('en', { onSelect }));
  const link = screen.getByRole('link', { name: /^A8-9 / });
  expect(fireEvent.click(link)).toBe(false);
  expect(onSelect).toHaveBeenCalledWith('A8-9');
  onSelect.mockClear();
  fireEvent.click(link, { ctrlKey: true });
  expect(onSelect).not.toHaveBeenCalled();
});

test('the tab key reaches one thread; arrow keys go to the others and along a thread', () => {
  render(timeline('en'));
  const links = screen.getAllByRole('link');
  expect(links.filter((link) => link.getAttribute('tabindex') === '0')).toEqual([links[0]]);
  act(() => links[0]?.focus());
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
  expect(document.activeElement?.getAttribute('data-id')).toBe('A3-2');
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' });
  expect(screen.getByRole('status').textContent).toBe('Promise: 15 March 2017');
  fireEvent.keyDown(document.activeElement as Element, { key: 'End' });
  expect(document.activeElement?.getAttribute('data-id')).toBe('A22-1');
});

test('in Arabic the left arrow goes forward in time', () => {
  render(timeline('ar'));
  act(() => screen.getAllByRole('link')[0]?.focus());
  fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowLeft' });
  expect(screen.getByRole('status').textContent).toContain('الوعد: 15 آذار/مارس 2017');
});

test('Escape closes the selection and ? opens the list of keys', () => {
  const onSelect = jest.fn();
  render(timeline('en', { onSelect, selectedId: 'A8-9' }));
  act(() => screen.getByRole('link', { name: /^A8-9 / }).focus());
  fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
  expect(onSelect).toHaveBeenCalledWith(null);
  fireEvent.keyDown(document.activeElement as Element, { key: '?' });
  expect(screen.getByRole('dialog', { name: 'Keys on the timeline' })).toBeTruthy();
});

test("the window's ends are sliders with days in words, moved by keys", () => {
  const onWindow = jest.fn();
  render(timeline('en', { onWindow }));
  const slider = screen.getByRole('slider', { name: 'First day shown' });
  expect(slider.getAttribute('aria-valuetext')).toBe('1 January 2017');
  fireEvent.keyDown(slider, { key: 'PageUp' });
  expect(onWindow).toHaveBeenLastCalledWith({ from: '2018-01-01', to: '2025-12-31' });
  expect(slider.getAttribute('aria-valuetext')).toBe('1 January 2018');
});

test('moving the as-of day back takes away what was promised later', () => {
  const { rerender } = render(timeline('en'));
  rerender(timeline('en', { asOf: '2017-12-31' }));
  const ids = screen.getAllByRole('link').map((link) => link.getAttribute('data-id') ?? '');
  expect(ids).toContain('A8-9');
  expect(ids.some((id) => id.startsWith('A11-'))).toBe(false);
});

test('many are drawn on a canvas, and only the one with the focus is a link', () => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const copies = Array.from({ length: 8 }, (_, copy) =>
    board.commitments.map((commitment) => ({ ...commitment, id: `${commitment.id}x${copy}` })),
  ).flat();
  const many = { ...board, commitments: copies };
  const { container } = render(
    timeline('en', { board: many, commitmentIds: copies.map(({ id }) => id), laneBy: 'round' }),
  );
  expect(container.querySelectorAll('canvas')).toHaveLength(1);
  expect(container.querySelectorAll('a[data-id]')).toHaveLength(1);
});

test('a lane that only counts is reached by keys: arrows change the quarter, Enter lists its promises as links', () => {
  const onSelect = jest.fn();
  const copies = Array.from({ length: 34 }, (_, copy) =>
    board.commitments.map((commitment) => ({ ...commitment, id: `${commitment.id}x${copy}`, parties: ['iran'] })),
  ).flat();
  const many = { ...board, commitments: copies };
  const ids = copies.map(({ id }) => id);
  // one row a thread, of which a lane has too many
  render(timeline('en', { board: many, commitmentIds: ids, laneBy: 'party', orderBy: 'lateness', onSelect }));
  const count = screen.getByRole('button', { name: /in the three months from 1 January 2017\. Enter lists them/ });
  act(() => count.focus());
  fireEvent.keyDown(count, { key: 'ArrowRight' });
  expect(screen.getByRole('button', { name: /Enter lists them/ }).getAttribute('aria-label')).not.toContain(
    '1 January 2017',
  );
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  fireEvent.keyDown(document.activeElement as Element, { key: 'Enter' });
  const dialog = screen.getByRole('dialog', { name: /promises? in the three months from/ });
  const [link] = within(dialog).getAllByRole('link');
  fireEvent.click(link as Element);
  expect(onSelect).toHaveBeenCalledWith(link?.getAttribute('href')?.split('/').at(-1));
  expect(screen.queryByRole('dialog', { name: /three months/ })).toBeNull();
});
