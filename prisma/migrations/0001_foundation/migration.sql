-- Texts: their length and hash are the database's own, so that no one can state them wrongly
CREATE FUNCTION utf16_length(value text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT char_length(value) + char_length(regexp_replace(value, '[^\U00010000-\U0010FFFF]', '', 'g')) $$;

CREATE FUNCTION text_sha256(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT encode(sha256(convert_to(value, 'UTF8')), 'hex') $$;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "processes" (
    "id" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "words" JSONB NOT NULL,

    CONSTRAINT "processes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "series" (
    "id" TEXT NOT NULL,
    "process_id" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rounds" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "series_id" TEXT NOT NULL,
    "number" INTEGER,
    "title_ar" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "venue_ar" TEXT NOT NULL,
    "venue_en" TEXT NOT NULL,
    "start_on" DATE NOT NULL,
    "end_on" DATE NOT NULL,

    CONSTRAINT "rounds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" TEXT NOT NULL,
    "process_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title_ar" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "place_ar" TEXT NOT NULL,
    "place_en" TEXT NOT NULL,
    "start_on" DATE NOT NULL,
    "end_on" DATE NOT NULL,
    "is_held" BOOLEAN NOT NULL,
    "certainty" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "note_ar" TEXT,
    "note_en" TEXT,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_sources" (
    "id" SERIAL NOT NULL,
    "round_id" TEXT,
    "event_id" TEXT,
    "document_key" TEXT,
    "position" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,

    CONSTRAINT "fact_sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parties" (
    "id" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "parties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "process_parties" (
    "process_id" TEXT NOT NULL,
    "party_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "is_guarantor" BOOLEAN NOT NULL,
    "words" JSONB NOT NULL,
    "spokespeople" JSONB NOT NULL,

    CONSTRAINT "process_parties_pkey" PRIMARY KEY ("process_id","party_id")
);

-- CreateTable
CREATE TABLE "themes" (
    "id" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "themes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "process_themes" (
    "process_id" TEXT NOT NULL,
    "theme_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "is_procedural" BOOLEAN NOT NULL,
    "words" JSONB NOT NULL,

    CONSTRAINT "process_themes_pkey" PRIMARY KEY ("process_id","theme_id")
);

-- CreateTable
CREATE TABLE "documents" (
    "key" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "publisher_ar" TEXT NOT NULL,
    "publisher_en" TEXT NOT NULL,
    "title_ar" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "published_on" DATE,
    "text" TEXT NOT NULL,
    "text_length" INTEGER NOT NULL GENERATED ALWAYS AS (utf16_length("text")) STORED,
    "text_sha256" TEXT NOT NULL GENERATED ALWAYS AS (text_sha256("text")) STORED,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "titles" (
    "document_id" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "title_ar" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,

    CONSTRAINT "titles_pkey" PRIMARY KEY ("document_id","quote")
);

-- CreateTable
CREATE TABLE "readings" (
    "document_key" TEXT NOT NULL,
    "text_length" INTEGER NOT NULL,
    "text_sha256" TEXT NOT NULL,
    "rules_version" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "round_id" TEXT,
    "day" DATE,
    "read_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "readings_pkey" PRIMARY KEY ("document_key")
);

-- CreateTable
CREATE TABLE "articles" (
    "document_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "text_length" INTEGER NOT NULL,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("document_key","position")
);

-- CreateTable
CREATE TABLE "clauses" (
    "document_key" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "article_position" INTEGER NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "text_length" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "strength" TEXT,
    "speaker_id" TEXT,
    "confidence" DOUBLE PRECISION NOT NULL,
    "rules" TEXT[],
    "due_edtf" TEXT,
    "due_earliest" DATE,
    "due_latest" DATE,
    "due_precision" TEXT,
    "due_is_approximate" BOOLEAN,
    "due_words" TEXT,
    "due_start_offset" INTEGER,
    "due_end_offset" INTEGER,

    CONSTRAINT "clauses_pkey" PRIMARY KEY ("document_key","id")
);

-- CreateTable
CREATE TABLE "clause_themes" (
    "document_key" TEXT NOT NULL,
    "clause_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "theme_id" TEXT NOT NULL,

    CONSTRAINT "clause_themes_pkey" PRIMARY KEY ("document_key","clause_id","position")
);

-- CreateTable
CREATE TABLE "clause_parties" (
    "document_key" TEXT NOT NULL,
    "clause_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "party_id" TEXT NOT NULL,

    CONSTRAINT "clause_parties_pkey" PRIMARY KEY ("document_key","clause_id","position")
);

-- CreateTable
CREATE TABLE "date_mentions" (
    "document_key" TEXT NOT NULL,
    "clause_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "edtf" TEXT,
    "earliest" DATE,
    "latest" DATE,
    "precision" TEXT NOT NULL,
    "is_approximate" BOOLEAN NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "text_length" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "date_mentions_pkey" PRIMARY KEY ("document_key","clause_id","position")
);

-- CreateTable
CREATE TABLE "codings" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_key" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "strength" TEXT,
    "speaker_id" TEXT,
    "due_edtf" TEXT,
    "due_earliest" DATE,
    "due_latest" DATE,
    "due_precision" TEXT,
    "due_is_approximate" BOOLEAN,
    "due_words" TEXT,
    "due_start_offset" INTEGER,
    "due_end_offset" INTEGER,
    "review" TEXT NOT NULL,
    "coded_by" TEXT NOT NULL,
    "coded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "codings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coding_themes" (
    "coding_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "theme_id" TEXT NOT NULL,

    CONSTRAINT "coding_themes_pkey" PRIMARY KEY ("coding_id","position")
);

-- CreateTable
CREATE TABLE "coding_parties" (
    "coding_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "party_id" TEXT NOT NULL,

    CONSTRAINT "coding_parties_pkey" PRIMARY KEY ("coding_id","position")
);

-- CreateTable
CREATE TABLE "commitments" (
    "id" TEXT NOT NULL,
    "round_id" TEXT NOT NULL,
    "round_code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "strength" TEXT NOT NULL,
    "due_edtf" TEXT,
    "due_earliest" DATE,
    "due_latest" DATE,
    "due_precision" TEXT,
    "due_is_approximate" BOOLEAN,
    "due_words" TEXT,
    "due_start_offset" INTEGER,
    "due_end_offset" INTEGER,
    "title_ar" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "review" TEXT NOT NULL,
    "retired_at" TIMESTAMPTZ,

    CONSTRAINT "commitments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_themes" (
    "commitment_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "theme_id" TEXT NOT NULL,

    CONSTRAINT "commitment_themes_pkey" PRIMARY KEY ("commitment_id","position")
);

-- CreateTable
CREATE TABLE "commitment_parties" (
    "commitment_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "party_id" TEXT NOT NULL,

    CONSTRAINT "commitment_parties_pkey" PRIMARY KEY ("commitment_id","position")
);

-- CreateTable
CREATE TABLE "commitment_sources" (
    "commitment_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "round_id" TEXT NOT NULL,
    "document_key" TEXT NOT NULL,
    "clause_id" TEXT,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,

    CONSTRAINT "commitment_sources_pkey" PRIMARY KEY ("commitment_id","position")
);

-- CreateTable
CREATE TABLE "follow_ups" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "commitment_id" TEXT NOT NULL,
    "to_round_id" TEXT,
    "to_event_id" TEXT,
    "to_document_key" TEXT,
    "to_clause_id" TEXT,
    "to_start_offset" INTEGER,
    "to_end_offset" INTEGER,
    "to_quote" TEXT,
    "to_before" TEXT,
    "to_after" TEXT,
    "to_commitment_id" TEXT,
    "relation" TEXT NOT NULL,
    "answered_on" DATE NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "matched" JSONB NOT NULL,
    "rules" TEXT[],

    CONSTRAINT "follow_ups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decisions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "commitment_id" TEXT NOT NULL,
    "status" TEXT,
    "holds_from" DATE NOT NULL,
    "reason_ar" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "supersedes_id" UUID,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "decision_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "url" TEXT,
    "publisher" TEXT,
    "accessed_on" DATE,
    "document_key" TEXT,
    "start_offset" INTEGER,
    "end_offset" INTEGER,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_revision" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" BIGINT NOT NULL DEFAULT 0,
    "loaded_from" TEXT,

    CONSTRAINT "data_revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "series_prefix_key" ON "series"("prefix");

-- CreateIndex
CREATE INDEX "series_process_id_idx" ON "series"("process_id");

-- CreateIndex
CREATE UNIQUE INDEX "rounds_code_key" ON "rounds"("code");

-- CreateIndex
CREATE INDEX "rounds_start_on_idx" ON "rounds"("start_on");

-- CreateIndex
CREATE UNIQUE INDEX "rounds_series_id_number_key" ON "rounds"("series_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "rounds_id_code_key" ON "rounds"("id", "code");

-- CreateIndex
CREATE INDEX "events_process_id_idx" ON "events"("process_id");

-- CreateIndex
CREATE INDEX "events_start_on_idx" ON "events"("start_on");

-- CreateIndex
CREATE UNIQUE INDEX "fact_sources_round_id_position_key" ON "fact_sources"("round_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "fact_sources_event_id_position_key" ON "fact_sources"("event_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "fact_sources_document_key_position_key" ON "fact_sources"("document_key", "position");

-- CreateIndex
CREATE INDEX "process_parties_party_id_idx" ON "process_parties"("party_id");

-- CreateIndex
CREATE UNIQUE INDEX "process_parties_process_id_position_key" ON "process_parties"("process_id", "position");

-- CreateIndex
CREATE INDEX "process_themes_theme_id_idx" ON "process_themes"("theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "process_themes_process_id_position_key" ON "process_themes"("process_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "documents_text_sha256_key" ON "documents"("text_sha256");

-- CreateIndex
CREATE INDEX "documents_round_id_idx" ON "documents"("round_id");

-- CreateIndex
CREATE UNIQUE INDEX "documents_id_language_key" ON "documents"("id", "language");

-- CreateIndex
CREATE UNIQUE INDEX "documents_key_text_length_text_sha256_key" ON "documents"("key", "text_length", "text_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "documents_key_round_id_key" ON "documents"("key", "round_id");

-- CreateIndex
CREATE INDEX "readings_round_id_idx" ON "readings"("round_id");

-- CreateIndex
CREATE UNIQUE INDEX "readings_document_key_text_length_key" ON "readings"("document_key", "text_length");

-- CreateIndex
CREATE UNIQUE INDEX "readings_document_key_text_length_text_sha256_key" ON "readings"("document_key", "text_length", "text_sha256");

-- CreateIndex
CREATE INDEX "clauses_kind_idx" ON "clauses"("kind");

-- CreateIndex
CREATE UNIQUE INDEX "clauses_document_key_position_key" ON "clauses"("document_key", "position");

-- CreateIndex
CREATE INDEX "clause_themes_theme_id_idx" ON "clause_themes"("theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "clause_themes_document_key_clause_id_theme_id_key" ON "clause_themes"("document_key", "clause_id", "theme_id");

-- CreateIndex
CREATE INDEX "clause_parties_party_id_idx" ON "clause_parties"("party_id");

-- CreateIndex
CREATE UNIQUE INDEX "clause_parties_document_key_clause_id_party_id_key" ON "clause_parties"("document_key", "clause_id", "party_id");

-- CreateIndex
CREATE UNIQUE INDEX "codings_document_key_start_offset_end_offset_key" ON "codings"("document_key", "start_offset", "end_offset");

-- CreateIndex
CREATE INDEX "coding_themes_theme_id_idx" ON "coding_themes"("theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "coding_themes_coding_id_theme_id_key" ON "coding_themes"("coding_id", "theme_id");

-- CreateIndex
CREATE INDEX "coding_parties_party_id_idx" ON "coding_parties"("party_id");

-- CreateIndex
CREATE UNIQUE INDEX "coding_parties_coding_id_party_id_key" ON "coding_parties"("coding_id", "party_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitments_round_id_number_key" ON "commitments"("round_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "commitments_id_round_id_key" ON "commitments"("id", "round_id");

-- CreateIndex
CREATE INDEX "commitment_themes_theme_id_idx" ON "commitment_themes"("theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_themes_commitment_id_theme_id_key" ON "commitment_themes"("commitment_id", "theme_id");

-- CreateIndex
CREATE INDEX "commitment_parties_party_id_idx" ON "commitment_parties"("party_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_parties_commitment_id_party_id_key" ON "commitment_parties"("commitment_id", "party_id");

-- CreateIndex
CREATE INDEX "commitment_sources_document_key_round_id_idx" ON "commitment_sources"("document_key", "round_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_sources_document_key_clause_id_key" ON "commitment_sources"("document_key", "clause_id");

-- CreateIndex
CREATE INDEX "follow_ups_to_round_id_idx" ON "follow_ups"("to_round_id");

-- CreateIndex
CREATE INDEX "follow_ups_to_event_id_idx" ON "follow_ups"("to_event_id");

-- CreateIndex
CREATE INDEX "follow_ups_to_document_key_to_clause_id_idx" ON "follow_ups"("to_document_key", "to_clause_id");

-- CreateIndex
CREATE INDEX "follow_ups_to_commitment_id_idx" ON "follow_ups"("to_commitment_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_ups_commitment_id_to_document_key_to_start_offset_key" ON "follow_ups"("commitment_id", "to_document_key", "to_start_offset");

-- CreateIndex
CREATE UNIQUE INDEX "follow_ups_commitment_id_to_round_id_key" ON "follow_ups"("commitment_id", "to_round_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_ups_commitment_id_to_event_id_key" ON "follow_ups"("commitment_id", "to_event_id");

-- CreateIndex
CREATE UNIQUE INDEX "decisions_supersedes_id_key" ON "decisions"("supersedes_id");

-- CreateIndex
CREATE INDEX "decisions_commitment_id_idx" ON "decisions"("commitment_id");

-- CreateIndex
CREATE UNIQUE INDEX "decisions_id_commitment_id_key" ON "decisions"("id", "commitment_id");

-- CreateIndex
CREATE INDEX "evidence_decision_id_idx" ON "evidence"("decision_id");

-- CreateIndex
CREATE INDEX "evidence_document_key_idx" ON "evidence"("document_key");

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "processes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "processes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_sources" ADD CONSTRAINT "fact_sources_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "rounds"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_sources" ADD CONSTRAINT "fact_sources_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_sources" ADD CONSTRAINT "fact_sources_document_key_fkey" FOREIGN KEY ("document_key") REFERENCES "documents"("key") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_parties" ADD CONSTRAINT "process_parties_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "processes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_parties" ADD CONSTRAINT "process_parties_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_themes" ADD CONSTRAINT "process_themes_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "processes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "process_themes" ADD CONSTRAINT "process_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "readings" ADD CONSTRAINT "readings_document_key_text_length_text_sha256_fkey" FOREIGN KEY ("document_key", "text_length", "text_sha256") REFERENCES "documents"("key", "text_length", "text_sha256") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "readings" ADD CONSTRAINT "readings_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "rounds"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_document_key_text_length_fkey" FOREIGN KEY ("document_key", "text_length") REFERENCES "readings"("document_key", "text_length") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_document_key_text_length_fkey" FOREIGN KEY ("document_key", "text_length") REFERENCES "readings"("document_key", "text_length") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_document_key_article_position_fkey" FOREIGN KEY ("document_key", "article_position") REFERENCES "articles"("document_key", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_themes" ADD CONSTRAINT "clause_themes_document_key_clause_id_fkey" FOREIGN KEY ("document_key", "clause_id") REFERENCES "clauses"("document_key", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_themes" ADD CONSTRAINT "clause_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_parties" ADD CONSTRAINT "clause_parties_document_key_clause_id_fkey" FOREIGN KEY ("document_key", "clause_id") REFERENCES "clauses"("document_key", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_parties" ADD CONSTRAINT "clause_parties_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_mentions" ADD CONSTRAINT "date_mentions_document_key_clause_id_fkey" FOREIGN KEY ("document_key", "clause_id") REFERENCES "clauses"("document_key", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codings" ADD CONSTRAINT "codings_document_key_fkey" FOREIGN KEY ("document_key") REFERENCES "documents"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codings" ADD CONSTRAINT "codings_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding_themes" ADD CONSTRAINT "coding_themes_coding_id_fkey" FOREIGN KEY ("coding_id") REFERENCES "codings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding_themes" ADD CONSTRAINT "coding_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding_parties" ADD CONSTRAINT "coding_parties_coding_id_fkey" FOREIGN KEY ("coding_id") REFERENCES "codings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coding_parties" ADD CONSTRAINT "coding_parties_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_round_id_round_code_fkey" FOREIGN KEY ("round_id", "round_code") REFERENCES "rounds"("id", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_themes" ADD CONSTRAINT "commitment_themes_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_themes" ADD CONSTRAINT "commitment_themes_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_parties" ADD CONSTRAINT "commitment_parties_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_parties" ADD CONSTRAINT "commitment_parties_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_sources" ADD CONSTRAINT "commitment_sources_commitment_id_round_id_fkey" FOREIGN KEY ("commitment_id", "round_id") REFERENCES "commitments"("id", "round_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_sources" ADD CONSTRAINT "commitment_sources_document_key_round_id_fkey" FOREIGN KEY ("document_key", "round_id") REFERENCES "documents"("key", "round_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_sources" ADD CONSTRAINT "commitment_sources_document_key_clause_id_fkey" FOREIGN KEY ("document_key", "clause_id") REFERENCES "clauses"("document_key", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_to_round_id_fkey" FOREIGN KEY ("to_round_id") REFERENCES "rounds"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_to_event_id_fkey" FOREIGN KEY ("to_event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_to_document_key_fkey" FOREIGN KEY ("to_document_key") REFERENCES "documents"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_to_document_key_to_clause_id_fkey" FOREIGN KEY ("to_document_key", "to_clause_id") REFERENCES "clauses"("document_key", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_to_commitment_id_fkey" FOREIGN KEY ("to_commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_supersedes_id_commitment_id_fkey" FOREIGN KEY ("supersedes_id", "commitment_id") REFERENCES "decisions"("id", "commitment_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_document_key_fkey" FOREIGN KEY ("document_key") REFERENCES "documents"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------------
-- What the schema file cannot say. Sources of the rules: the codebook's sections 1 to 7.

-- Kinds and states, in the codebook's spelling
ALTER TABLE "documents"
  ADD CONSTRAINT "documents_language_check" CHECK ("language" IN ('ar', 'en')),
  ADD CONSTRAINT "documents_kind_check" CHECK ("kind" IN ('official', 'press', 'summary'));
ALTER TABLE "readings" ADD CONSTRAINT "readings_language_check" CHECK ("language" IN ('ar', 'en'));
ALTER TABLE "clauses"
  ADD CONSTRAINT "clauses_kind_check" CHECK ("kind" IN ('commitment', 'appeal', 'position', 'assessment', 'courtesy', 'context')),
  ADD CONSTRAINT "clauses_strength_check" CHECK ("strength" IN ('decision', 'intent', 'hortatory')),
  ADD CONSTRAINT "clauses_strength_kind_check" CHECK (("kind" = 'commitment') = ("strength" IS NOT NULL));
ALTER TABLE "codings"
  ADD CONSTRAINT "codings_kind_check" CHECK ("kind" IN ('commitment', 'appeal', 'position', 'assessment', 'courtesy', 'context')),
  ADD CONSTRAINT "codings_strength_check" CHECK ("strength" IN ('decision', 'intent', 'hortatory')),
  ADD CONSTRAINT "codings_strength_kind_check" CHECK (("kind" = 'commitment') = ("strength" IS NOT NULL)),
  ADD CONSTRAINT "codings_review_check" CHECK ("review" IN ('coded', 'reviewed')),
  ADD CONSTRAINT "codings_coded_by_check" CHECK ("coded_by" <> '');
ALTER TABLE "commitments"
  ADD CONSTRAINT "commitments_strength_check" CHECK ("strength" IN ('decision', 'intent', 'hortatory')),
  ADD CONSTRAINT "commitments_review_check" CHECK ("review" IN ('machine', 'coded', 'reviewed'));
ALTER TABLE "follow_ups"
  ADD CONSTRAINT "follow_ups_relation_check" CHECK ("relation" IN ('fulfils', 'fulfils-late', 'progresses', 'reiterates', 'reschedules', 'sets-back'));
ALTER TABLE "decisions"
  ADD CONSTRAINT "decisions_status_check" CHECK ("status" IN ('fulfilled', 'fulfilled-late', 'in-progress', 'reiterated', 'stalled', 'overdue', 'dropped', 'open', 'upcoming', 'partly-fulfilled', 'broken')),
  ADD CONSTRAINT "decisions_withdrawal_check" CHECK ("status" IS NOT NULL OR "supersedes_id" IS NOT NULL),
  ADD CONSTRAINT "decisions_supersedes_check" CHECK ("supersedes_id" <> "id"),
  ADD CONSTRAINT "decisions_reason_check" CHECK ("reason_ar" <> '' AND "reason_en" <> ''),
  ADD CONSTRAINT "decisions_decided_by_check" CHECK ("decided_by" <> '');
ALTER TABLE "events" ADD CONSTRAINT "events_certainty_check" CHECK ("certainty" IN ('sourced', 'from-memory'));

-- The calendar
ALTER TABLE "series" ADD CONSTRAINT "series_prefix_check" CHECK ("prefix" ~ '^[A-Z]{1,3}$');
ALTER TABLE "rounds"
  ADD CONSTRAINT "rounds_days_check" CHECK ("end_on" >= "start_on"),
  ADD CONSTRAINT "rounds_number_check" CHECK ("number" > 0),
  ADD CONSTRAINT "rounds_code_check" CHECK ("code" ~ '^[A-Z]{1,3}[1-9][0-9]*$');
ALTER TABLE "events"
  ADD CONSTRAINT "events_days_check" CHECK ("end_on" >= "start_on"),
  ADD CONSTRAINT "events_note_check" CHECK (("note_ar" IS NULL) = ("note_en" IS NULL)),
  ADD CONSTRAINT "events_figures_check" CHECK (jsonb_typeof("figures") = 'object');
ALTER TABLE "fact_sources"
  ADD CONSTRAINT "fact_sources_subject_check" CHECK (num_nonnulls("round_id", "event_id", "document_key") = 1),
  ADD CONSTRAINT "fact_sources_url_check" CHECK ("url" ~ '^https?://[^[:space:]]+$'),
  ADD CONSTRAINT "fact_sources_publisher_check" CHECK ("publisher" <> ''),
  ADD CONSTRAINT "fact_sources_position_check" CHECK ("position" >= 0);

-- Names are never empty in either language
ALTER TABLE "processes" ADD CONSTRAINT "processes_name_check" CHECK ("name_ar" <> '' AND "name_en" <> '');
ALTER TABLE "series" ADD CONSTRAINT "series_name_check" CHECK ("name_ar" <> '' AND "name_en" <> '');
ALTER TABLE "parties" ADD CONSTRAINT "parties_name_check" CHECK ("name_ar" <> '' AND "name_en" <> '');
ALTER TABLE "themes" ADD CONSTRAINT "themes_name_check" CHECK ("name_ar" <> '' AND "name_en" <> '');
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_title_check" CHECK ("title_ar" <> '' AND "title_en" <> '');
ALTER TABLE "events" ADD CONSTRAINT "events_title_check" CHECK ("title_ar" <> '' AND "title_en" <> '');
ALTER TABLE "documents" ADD CONSTRAINT "documents_title_check" CHECK ("title_ar" <> '' AND "title_en" <> '');
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_title_check" CHECK ("title_ar" <> '' AND "title_en" <> '');
ALTER TABLE "titles" ADD CONSTRAINT "titles_title_check" CHECK ("title_ar" <> '' AND "title_en" <> '' AND "quote" <> '');

-- Texts
ALTER TABLE "documents"
  ADD CONSTRAINT "documents_text_check" CHECK ("text" <> ''),
  ADD CONSTRAINT "documents_key_check" CHECK ("key" = "id" || '.' || "language");

-- Offsets lie inside the text: the length comes down from the document through the foreign keys
ALTER TABLE "articles" ADD CONSTRAINT "articles_span_check" CHECK (0 <= "start_offset" AND "start_offset" < "end_offset" AND "end_offset" <= "text_length");
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_span_check" CHECK (0 <= "start_offset" AND "start_offset" < "end_offset" AND "end_offset" <= "text_length");
ALTER TABLE "date_mentions" ADD CONSTRAINT "date_mentions_span_check" CHECK (0 <= "start_offset" AND "start_offset" < "end_offset" AND "end_offset" <= "text_length");
ALTER TABLE "codings" ADD CONSTRAINT "codings_span_check" CHECK (0 <= "start_offset" AND "end_offset" - "start_offset" = utf16_length("quote") AND "quote" <> '');
ALTER TABLE "commitment_sources" ADD CONSTRAINT "commitment_sources_span_check" CHECK (0 <= "start_offset" AND "end_offset" - "start_offset" = utf16_length("quote") AND "quote" <> '');

-- Scores
ALTER TABLE "clauses" ADD CONSTRAINT "clauses_confidence_check" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_score_check" CHECK ("score" BETWEEN 0 AND 1);

-- Dates: vague ones have words and no days, the others have both ends in order
CREATE FUNCTION is_date_value("precision" text, edtf text, earliest date, latest date) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN "precision" = 'vague' THEN num_nonnulls(edtf, earliest, latest) = 0
    WHEN "precision" IN ('day', 'range', 'week', 'half-month', 'month', 'quarter', 'third', 'half-year', 'year')
      THEN num_nonnulls(edtf, earliest, latest) = 3 AND earliest <= latest
    ELSE false
  END
$$;

CREATE FUNCTION is_due_date(edtf text, earliest date, latest date, "precision" text, is_approximate boolean, words text, start_offset integer, end_offset integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN "precision" IS NULL THEN num_nonnulls(edtf, earliest, latest, is_approximate, words, start_offset, end_offset) = 0
    ELSE is_date_value("precision", edtf, earliest, latest) AND num_nonnulls(is_approximate, words, start_offset, end_offset) = 4
      AND words <> '' AND 0 <= start_offset AND end_offset - start_offset = utf16_length(words)
  END
$$;

ALTER TABLE "date_mentions"
  ADD CONSTRAINT "date_mentions_value_check" CHECK (is_date_value("precision", "edtf", "earliest", "latest")),
  ADD CONSTRAINT "date_mentions_role_check" CHECK ("role" IN ('due', 'reference', 'event-past'));
ALTER TABLE "clauses"
  ADD CONSTRAINT "clauses_due_check" CHECK (is_due_date("due_edtf", "due_earliest", "due_latest", "due_precision", "due_is_approximate", "due_words", "due_start_offset", "due_end_offset")),
  ADD CONSTRAINT "clauses_due_span_check" CHECK ("due_end_offset" <= "text_length");
ALTER TABLE "codings" ADD CONSTRAINT "codings_due_check" CHECK (is_due_date("due_edtf", "due_earliest", "due_latest", "due_precision", "due_is_approximate", "due_words", "due_start_offset", "due_end_offset"));
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_due_check" CHECK (is_due_date("due_edtf", "due_earliest", "due_latest", "due_precision", "due_is_approximate", "due_words", "due_start_offset", "due_end_offset"));

-- Public ids: the round's code and a number, given once
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_id_check" CHECK ("number" > 0 AND "id" = "round_code" || '-' || "number");

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: %', lower(TG_OP), TG_TABLE_NAME, TG_ARGV[0] USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "commitments_keep" BEFORE DELETE OR TRUNCATE ON "commitments"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('a public id is never given again, so a commitment is retired and not deleted');
CREATE TRIGGER "decisions_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "decisions"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('decisions are superseded or withdrawn by a new row');
CREATE TRIGGER "evidence_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "evidence"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('evidence is never changed');

CREATE FUNCTION keep_commitment_id() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'commitment % keeps its id, round and number', OLD."id" USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "commitments_keep_id" BEFORE UPDATE ON "commitments" FOR EACH ROW
  WHEN ((OLD."id", OLD."round_id", OLD."number") IS DISTINCT FROM (NEW."id", NEW."round_id", NEW."number"))
  EXECUTE FUNCTION keep_commitment_id();

-- Follow-ups have exactly one target, and it is later
ALTER TABLE "follow_ups"
  ADD CONSTRAINT "follow_ups_target_check" CHECK (num_nonnulls("to_round_id", "to_event_id", "to_document_key") = 1),
  ADD CONSTRAINT "follow_ups_clause_check" CHECK (
    num_nonnulls("to_document_key", "to_start_offset", "to_end_offset", "to_quote", "to_before", "to_after") IN (0, 6)
    AND ("to_document_key" IS NOT NULL OR num_nonnulls("to_clause_id", "to_commitment_id") = 0)),
  ADD CONSTRAINT "follow_ups_span_check" CHECK (0 <= "to_start_offset" AND "to_end_offset" - "to_start_offset" = utf16_length("to_quote") AND "to_quote" <> ''),
  ADD CONSTRAINT "follow_ups_self_check" CHECK ("to_commitment_id" <> "commitment_id"),
  ADD CONSTRAINT "follow_ups_matched_check" CHECK (jsonb_typeof("matched") = 'object');

-- A round is later when it begins after the promising one has ended; an event, when it has not ended before that.
CREATE FUNCTION follow_up_problem(follow_up "follow_ups") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN target."start_on" <= promise."end_on" THEN format('round %s is no later than round %s', target."id", promise."id")
    WHEN event."end_on" < promise."end_on" THEN format('event %s ended before round %s', event."id", promise."id")
    WHEN follow_up."answered_on" < promise."start_on" THEN format('%s lies before round %s', follow_up."answered_on", promise."id")
  END
  FROM "commitments" c
  JOIN "rounds" promise ON promise."id" = c."round_id"
  LEFT JOIN "documents" d ON d."key" = follow_up."to_document_key"
  LEFT JOIN "rounds" target ON target."id" = coalesce(follow_up."to_round_id", d."round_id")
  LEFT JOIN "events" event ON event."id" = follow_up."to_event_id"
  WHERE c."id" = follow_up."commitment_id"
$$;

CREATE FUNCTION check_follow_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE problem text := follow_up_problem(NEW);
BEGIN
  IF problem IS NOT NULL THEN
    RAISE EXCEPTION 'follow-up of %: %', NEW."commitment_id", problem
      USING ERRCODE = 'check_violation', CONSTRAINT = 'follow_ups_later_check';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "follow_ups_later_check" AFTER INSERT OR UPDATE ON "follow_ups"
  DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION check_follow_up();

-- A round or event that is moved, or a document given to another round, must not turn an answer into an earlier one
CREATE FUNCTION check_all_follow_ups() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE broken record;
BEGIN
  SELECT f."commitment_id", follow_up_problem(f) AS problem INTO broken FROM "follow_ups" f WHERE follow_up_problem(f) IS NOT NULL LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'follow-up of %: %', broken.commitment_id, broken.problem
      USING ERRCODE = 'check_violation', CONSTRAINT = 'follow_ups_later_check';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "rounds_follow_ups_check" AFTER UPDATE OF "start_on", "end_on" ON "rounds"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_all_follow_ups();
CREATE CONSTRAINT TRIGGER "events_follow_ups_check" AFTER UPDATE OF "start_on", "end_on" ON "events"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_all_follow_ups();
CREATE CONSTRAINT TRIGGER "documents_follow_ups_check" AFTER UPDATE OF "round_id" ON "documents"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_all_follow_ups();

-- Clauses stand in the order of the text and do not overlap
CREATE FUNCTION check_clause_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE broken record;
BEGIN
  SELECT * INTO broken FROM (
    SELECT "document_key", "id", "start_offset" < lag("end_offset") OVER (PARTITION BY "document_key" ORDER BY "position") AS is_wrong
    FROM "clauses" WHERE "document_key" IN (SELECT "document_key" FROM changed)
  ) c WHERE c.is_wrong LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'clause % of % begins before the one in front of it has ended', broken.id, broken.document_key
      USING ERRCODE = 'check_violation', CONSTRAINT = 'clauses_order_check';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "clauses_order_on_insert" AFTER INSERT ON "clauses" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION check_clause_order();
CREATE TRIGGER "clauses_order_on_update" AFTER UPDATE ON "clauses" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION check_clause_order();

-- A decision needs evidence by the end of its transaction; a withdrawal gives its reason only
CREATE FUNCTION check_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "evidence" WHERE "decision_id" = NEW."id") THEN
    RAISE EXCEPTION 'decision % on % has no evidence', NEW."id", NEW."commitment_id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'decisions_evidence_check';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "decisions_evidence_check" AFTER INSERT ON "decisions"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."status" IS NOT NULL) EXECUTE FUNCTION check_evidence();

ALTER TABLE "evidence"
  ADD CONSTRAINT "evidence_side_check" CHECK ("side" IN ('supports', 'contradicts', 'mixed', 'context')),
  ADD CONSTRAINT "evidence_quote_check" CHECK ("quote" <> ''),
  ADD CONSTRAINT "evidence_source_check" CHECK (num_nonnulls("url", "document_key") = 1),
  ADD CONSTRAINT "evidence_url_check" CHECK ("url" ~ '^https?://[^[:space:]]+$'),
  ADD CONSTRAINT "evidence_address_check" CHECK (num_nonnulls("url", "publisher", "accessed_on") IN (0, 3)),
  ADD CONSTRAINT "evidence_span_check" CHECK (num_nonnulls("document_key", "start_offset", "end_offset") IN (0, 3)
    AND ("start_offset" IS NULL OR (0 <= "start_offset" AND "end_offset" - "start_offset" = utf16_length("quote"))));

-- Every change of what is shown counts the revision up, in the same transaction
ALTER TABLE "data_revision" ADD CONSTRAINT "data_revision_one_row_check" CHECK ("id" = 1);
INSERT INTO "data_revision" ("id", "number") VALUES (1, 0);

CREATE FUNCTION count_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "data_revision" SET "number" = "number" + 1;
  RETURN NULL;
END $$;

DO $$
DECLARE shown text;
BEGIN
  FOREACH shown IN ARRAY ARRAY['processes', 'series', 'rounds', 'events', 'fact_sources', 'parties', 'process_parties', 'themes', 'process_themes',
    'documents', 'readings', 'codings', 'commitments', 'commitment_sources', 'follow_ups', 'decisions'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH STATEMENT EXECUTE FUNCTION count_revision()', shown || '_revision', shown);
  END LOOP;
END $$;
