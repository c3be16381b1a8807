import { shippedCorpus, useCorpusDatabase } from '../corpus-database';

const database = useCorpusDatabase();
const DECISION = '11111111-1111-4111-8111-111111111111';

beforeAll(async () => {
  await database.load(shippedCorpus());
});

const decide = (columns = '', values = '', status = "'fulfilled'") =>
  `INSERT INTO decisions (id, commitment_id, status, holds_from, reason_ar, reason_en, decided_by${columns})
   VALUES ('${DECISION}', 'A8-1', ${status}, '2019-01-01', 'سبب', 'reason', 'editor'${values})`;

const prove = (columns: string, values: string, quote = "'said'") =>
  `INSERT INTO evidence (decision_id, side, quote, ${columns}) VALUES ('${DECISION}', 'supports', ${quote}, ${values})`;

const proof = prove('url, publisher, accessed_on', "'https://example.org/a', 'Example', '2026-01-01'");

const code = (columns: string, values: string) =>
  `INSERT INTO codings (document_key, quote, start_offset, end_offset, kind, review, coded_by${columns})
   VALUES ('astana-08-communique.ar', 'قرر', 0, 3, ${values})`;

const link = (columns: string, values: string) =>
  `INSERT INTO follow_ups (commitment_id, relation, answered_on, score, matched, rules, ${columns})
   VALUES ('A8-1', 'progresses', '2024-11-11', 0.5, '{}', '{}', ${values})`;

/** Each constraint with statements that break it and nothing else. */
const BROKEN: [constraint: string, ...statements: string[]][] = [
  [
    'documents_language_check',
    "UPDATE documents SET language = 'fr', key = id || '.fr' WHERE key = 'astana-09-summary.en'",
  ],
  ['documents_kind_check', "UPDATE documents SET kind = 'rumour'"],
  [
    'documents_text_check',
    'DELETE FROM follow_ups',
    'DELETE FROM commitment_sources',
    'DELETE FROM readings',
    "UPDATE documents SET text = '' WHERE key = 'astana-01-summary.ar'",
  ],
  ['documents_key_check', "UPDATE documents SET key = 'other' WHERE key = 'astana-09-summary.en'"],
  ['documents_title_check', "UPDATE documents SET title_en = ''"],
  [
    'documents_text_sha256_key',
    `INSERT INTO documents (key, id, language, round_id, kind, publisher_ar, publisher_en, title_ar, title_en, text)
     SELECT 'copy.ar', 'copy', 'ar', round_id, kind, publisher_ar, publisher_en, title_ar, title_en, text FROM documents WHERE key = 'astana-08-communique.ar'`,
  ],
  ['readings_language_check', "UPDATE readings SET language = 'fr'"],
  [
    'readings_document_key_text_length_text_sha256_fkey',
    "UPDATE documents SET text = text || '.' WHERE key = 'astana-08-communique.ar'",
  ],
  ['articles_span_check', 'UPDATE articles SET end_offset = text_length + 1'],
  ['articles_span_check', 'UPDATE articles SET start_offset = -1'],
  ['clauses_span_check', 'UPDATE clauses SET end_offset = text_length + 1'],
  ['clauses_span_check', 'UPDATE clauses SET end_offset = start_offset'],
  [
    'clauses_order_check',
    "UPDATE clauses SET position = 1000 - position WHERE document_key = 'astana-08-communique.ar'",
  ],
  ['clauses_kind_check', "UPDATE clauses SET kind = 'threat', strength = NULL"],
  ['clauses_strength_check', "UPDATE clauses SET strength = 'firm' WHERE kind = 'commitment'"],
  ['clauses_strength_kind_check', "UPDATE clauses SET strength = NULL WHERE kind = 'commitment'"],
  ['clauses_strength_kind_check', "UPDATE clauses SET strength = 'intent' WHERE kind = 'courtesy'"],
  ['clauses_confidence_check', 'UPDATE clauses SET confidence = 1.01'],
  ['clauses_due_check', "UPDATE clauses SET due_latest = due_earliest - 1 WHERE due_precision = 'month'"],
  ['clauses_due_check', "UPDATE clauses SET due_precision = 'vague' WHERE due_precision = 'month'"],
  ['clauses_due_check', "UPDATE clauses SET due_words = NULL WHERE due_precision = 'month'"],
  [
    'clauses_due_span_check',
    "UPDATE clauses SET due_end_offset = text_length + 1, due_start_offset = text_length + 1 - (due_end_offset - due_start_offset) WHERE due_precision = 'month'",
  ],
  ['clauses_document_key_article_position_fkey', 'UPDATE clauses SET article_position = 9999'],
  ['clause_themes_theme_id_fkey', "UPDATE clause_themes SET theme_id = 'weather' WHERE position = 0"],
  ['clause_parties_party_id_fkey', "UPDATE clause_parties SET party_id = 'nobody' WHERE position = 0"],
  ['date_mentions_span_check', 'UPDATE date_mentions SET end_offset = text_length + 1'],
  ['date_mentions_value_check', "UPDATE date_mentions SET latest = earliest - 1 WHERE precision <> 'vague'"],
  ['date_mentions_value_check', "UPDATE date_mentions SET precision = 'decade'"],
  ['date_mentions_role_check', "UPDATE date_mentions SET role = 'birthday'"],
  ['codings_kind_check', code('', "'threat', 'coded', 'e'")],
  ['codings_strength_check', code(', strength', "'commitment', 'coded', 'e', 'firm'")],
  ['codings_strength_kind_check', code('', "'commitment', 'coded', 'e'")],
  ['codings_review_check', code('', "'courtesy', 'machine', 'e'")],
  ['codings_coded_by_check', code('', "'courtesy', 'coded', ''")],
  ['codings_due_check', code(', due_precision', "'courtesy', 'coded', 'e', 'month'")],
  ['codings_span_check', code('', "'courtesy', 'coded', 'e'"), "UPDATE codings SET quote = quote || '.'"],
  [
    'codings_document_key_start_offset_end_offset_key',
    code('', "'courtesy', 'coded', 'e'"),
    code('', "'context', 'coded', 'e'"),
  ],
  ['commitments_strength_check', "UPDATE commitments SET strength = 'firm'"],
  ['commitments_review_check', "UPDATE commitments SET review = 'seen'"],
  ['commitments_title_check', "UPDATE commitments SET title_ar = ''"],
  ['commitments_due_check', 'UPDATE commitments SET due_latest = due_earliest - 1 WHERE due_latest IS NOT NULL'],
  [
    'commitments_id_check',
    "INSERT INTO commitments (id, round_id, round_code, number, strength, title_ar, title_en, review) VALUES ('A8-900', 'astana-08', 'A8', 901, 'intent', 'ا', 'a', 'machine')",
  ],
  [
    'commitments_pkey',
    "INSERT INTO commitments (id, round_id, round_code, number, strength, title_ar, title_en, review) VALUES ('A8-1', 'astana-08', 'A8', 1, 'intent', 'ا', 'a', 'machine')",
  ],
  [
    'commitments_round_id_round_code_fkey',
    "INSERT INTO commitments (id, round_id, round_code, number, strength, title_ar, title_en, review) VALUES ('A7-900', 'astana-08', 'A7', 900, 'intent', 'ا', 'a', 'machine')",
  ],
  ['commitment_sources_span_check', "UPDATE commitment_sources SET quote = quote || '.'"],
  [
    'commitment_sources_document_key_round_id_fkey',
    "UPDATE commitment_sources SET document_key = 'astana-07-sana.ar', clause_id = NULL WHERE commitment_id = 'A8-1'",
  ],
  [
    'commitment_sources_document_key_clause_id_fkey',
    "DELETE FROM clauses WHERE (document_key, id) IN (SELECT document_key, clause_id FROM commitment_sources WHERE commitment_id = 'A8-1')",
    'SET CONSTRAINTS ALL IMMEDIATE',
  ],
  ['follow_ups_relation_check', "UPDATE follow_ups SET relation = 'denies'"],
  ['follow_ups_score_check', 'UPDATE follow_ups SET score = -0.01'],
  ['follow_ups_target_check', link('to_round_id, to_event_id', "'astana-22', 'exchange-1'")],
  ['follow_ups_target_check', link('to_round_id', 'NULL')],
  ['follow_ups_clause_check', link('to_document_key', "'astana-22-summary.ar'")],
  ['follow_ups_clause_check', link('to_round_id, to_commitment_id', "'astana-22', 'A22-1'")],
  ['follow_ups_span_check', "UPDATE follow_ups SET to_quote = to_quote || '.' WHERE to_quote IS NOT NULL"],
  ['follow_ups_self_check', 'UPDATE follow_ups SET to_commitment_id = commitment_id WHERE to_document_key IS NOT NULL'],
  ['follow_ups_matched_check', "UPDATE follow_ups SET matched = '[]'"],
  ['follow_ups_later_check', link('to_round_id', "'astana-08'")],
  ['follow_ups_later_check', link('to_round_id', "'astana-07'")],
  [
    'follow_ups_later_check',
    link(
      'to_document_key, to_start_offset, to_end_offset, to_quote, to_before, to_after',
      "'astana-07-sana.ar', 0, 1, 'x', '', ''",
    ),
  ],
  ['follow_ups_later_check', link('to_event_id', '(SELECT id FROM events ORDER BY end_on LIMIT 1)')],
  [
    'follow_ups_later_check',
    "UPDATE rounds SET start_on = '2017-01-01', end_on = '2017-01-02' WHERE id = 'astana-22'",
    'SET CONSTRAINTS ALL IMMEDIATE',
  ],
  ['decisions_status_check', decide('', '', "'kept'"), proof],
  ['decisions_withdrawal_check', decide('', '', 'NULL')],
  ['decisions_reason_check', decide().replace("'reason'", "''"), proof],
  ['decisions_decided_by_check', decide().replace("'editor'", "''"), proof],
  ['decisions_supersedes_check', decide(', supersedes_id', `, '${DECISION}'`), proof],
  ['decisions_evidence_check', decide()],
  ['decisions_commitment_id_fkey', decide().replace('A8-1', 'A8-999'), proof],
  ['evidence_side_check', decide(), proof.replace("'supports'", "'hints'")],
  [
    'evidence_quote_check',
    decide(),
    prove('url, publisher, accessed_on', "'https://example.org', 'Example', '2026-01-01'", "''"),
  ],
  ['evidence_source_check', decide(), prove('url', 'NULL')],
  [
    'evidence_source_check',
    decide(),
    prove(
      'url, publisher, accessed_on, document_key, start_offset, end_offset',
      "'https://example.org', 'E', '2026-01-01', 'astana-08-communique.ar', 0, 4",
    ),
  ],
  [
    'evidence_url_check',
    decide(),
    prove('url, publisher, accessed_on', "'javascript:alert(1)', 'Example', '2026-01-01'"),
  ],
  ['evidence_address_check', decide(), prove('url', "'https://example.org'")],
  [
    'evidence_span_check',
    decide(),
    prove('document_key, start_offset, end_offset', "'astana-08-communique.ar', 0, 900"),
  ],
  ['events_certainty_check', "UPDATE events SET certainty = 'guessed'"],
  ['events_days_check', 'UPDATE events SET end_on = start_on - 1'],
  ['events_note_check', "UPDATE events SET note_ar = 'ملاحظة', note_en = NULL"],
  ['events_figures_check', "UPDATE events SET figures = '[1]'"],
  ['events_title_check', "UPDATE events SET title_en = ''"],
  ['series_prefix_check', "UPDATE series SET prefix = 'a1'"],
  ['series_name_check', "UPDATE series SET name_en = ''"],
  ['series_prefix_key', "UPDATE series SET prefix = 'A'"],
  ['rounds_days_check', 'UPDATE rounds SET end_on = start_on - 1'],
  ['rounds_number_check', 'UPDATE rounds SET number = 0 WHERE number = 22'],
  ['rounds_code_check', "UPDATE rounds SET code = 'a-22' WHERE number = 2"],
  ['rounds_title_check', "UPDATE rounds SET title_ar = ''"],
  ['rounds_code_key', "UPDATE rounds SET code = 'A7' WHERE id = 'astana-08'"],
  ['rounds_series_id_number_key', "UPDATE rounds SET number = 7 WHERE id = 'astana-08'"],
  ['fact_sources_subject_check', 'UPDATE fact_sources SET event_id = NULL, round_id = NULL, document_key = NULL'],
  ['fact_sources_url_check', "UPDATE fact_sources SET url = 'ftp://example.org'"],
  ['fact_sources_publisher_check', "UPDATE fact_sources SET publisher = ''"],
  ['fact_sources_position_check', 'UPDATE fact_sources SET position = -1 - position'],
  ['processes_name_check', "UPDATE processes SET name_ar = ''"],
  ['parties_name_check', "UPDATE parties SET name_en = ''"],
  ['themes_name_check', "UPDATE themes SET name_en = ''"],
  ['titles_title_check', "UPDATE titles SET title_en = ''"],
  ['data_revision_one_row_check', 'INSERT INTO data_revision (id) VALUES (2)'],
];

test.each(BROKEN)('the database refuses what breaks %s', async (constraint, ...statements) => {
  expect(await database.refusalOf(...statements)).toMatchObject({ constraint });
});

test('every check of the first migration has a statement here that breaks it', async () => {
  const rows = await database.query(
    `SELECT conname FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
     WHERE c.contype = 'c' AND c.connamespace = 'public'::regnamespace AND t.relname = ANY($1)`,
    [TABLES],
  );
  const tried = new Set(BROKEN.map(([constraint]) => constraint));
  expect(rows.map((row) => String(row.conname)).filter((name) => !tried.has(name))).toEqual([]);
});

const TABLES = [
  ...[
    'processes',
    'series',
    'rounds',
    'events',
    'fact_sources',
    'parties',
    'themes',
    'titles',
    'documents',
    'readings',
  ],
  ...['articles', 'clauses', 'date_mentions', 'codings', 'commitments', 'commitment_sources', 'follow_ups'],
  ...['decisions', 'evidence', 'data_revision'],
];

test('a decision with evidence, superseded by another and then withdrawn, is taken', async () => {
  const second = DECISION.replaceAll('1', '2');
  const third = DECISION.replaceAll('1', '3');
  const refusal = await database.refusalOf(
    decide(),
    proof,
    decide(', supersedes_id', `, '${DECISION}'`, "'broken'").replace(DECISION, second),
    proof.replace(DECISION, second),
    decide(', supersedes_id', `, '${second}'`, 'NULL').replace(DECISION, third),
  );
  expect(refusal).toBeNull();
});

test('a decision cannot be superseded twice', async () => {
  const [second, third] = [DECISION.replaceAll('1', '2'), DECISION.replaceAll('1', '3')];
  const next = (id: string) => decide(', supersedes_id', `, '${DECISION}'`, "'broken'").replace(DECISION, id);
  expect(await database.refusalOf(decide(), proof, next(second), next(third))).toMatchObject({
    constraint: 'decisions_supersedes_id_key',
  });
});

test.each([
  ['a decision', decide(), proof, "UPDATE decisions SET status = 'broken'"],
  ['a decision', decide(), proof, 'DELETE FROM decisions'],
  ['evidence', decide(), proof, "UPDATE evidence SET quote = 'other'"],
  ['evidence', decide(), proof, 'DELETE FROM evidence'],
  ['the list of decisions', 'TRUNCATE decisions CASCADE'],
])('%s is never changed or taken away', async (_what, ...statements) => {
  expect((await database.refusalOf(...statements))?.message).toMatch(/is refused/);
});

test.each([['DELETE FROM commitments'], ["UPDATE commitments SET number = 900, id = 'A8-900' WHERE id = 'A8-1'"]])(
  'the id of a commitment is never given up: %s',
  async (statement) => {
    expect((await database.refusalOf(statement))?.message).toMatch(/never given again|keeps its id/);
  },
);

test('the database counts length and hash of a text itself, as JavaScript counts them', async () => {
  const [row] = await database.query("SELECT utf16_length('عهد 🕊 x') AS length, text_sha256('عهد') AS hash");
  expect(row).toMatchObject({ length: 'عهد 🕊 x'.length });
  const { createHash } = await import('node:crypto');
  expect(row?.hash).toBe(createHash('sha256').update('عهد').digest('hex'));
});
