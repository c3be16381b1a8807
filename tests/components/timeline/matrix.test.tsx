import { render, screen, within } from '@testing-library/react';
import { IntlFrame } from '@/components/ui/intl-frame';
import { Matrix } from '@/components/timeline/matrix';
import { messagesOf } from '@/lib/i18n/translator';
import { sampleBoard as board, sampleIds } from '../../fixtures/sample-board';

test('a row says in words what each round said, with the day of each answer', () => {
  render(
    <IntlFrame language="en" messages={messagesOf('en')}>
      <Matrix
        board={board}
        commitmentIds={sampleIds}
        asOf="2025-10-01"
        language="en"
        selectedId={null}
        hrefOf={(id) => `/en/commitments/${id}`}
      />
    </IntlFrame>,
  );
  const row = screen.getByRole('row', { name: /A11-10/ });
  expect(within(row).getByRole('link').getAttribute('href')).toBe('/en/commitments/A11-10');
  const said = within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)
    .filter(Boolean);
  expect(said).toEqual(['Promised', 'New date, 14 February 2019', 'Kept late, 25 April 2019', 'Kept 56 days late']);
  expect(screen.getAllByRole('columnheader', { name: /round of the Astana talks/ })).toHaveLength(22);
});
