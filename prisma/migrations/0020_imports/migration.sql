-- Texts on their way to becoming documents. Nothing here is public: what is published are rows of `documents`.

CREATE TABLE "imports" (
    "id" UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    "account_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "name" TEXT NOT NULL CHECK ("name" <> '' AND utf16_length("name") <= 300),
    "media" TEXT NOT NULL CHECK ("media" IN ('text', 'html', 'docx', 'pdf')),
    -- SHA-256 of the bytes that were sent, in hexadecimal.
    "source_sha256" TEXT NOT NULL CHECK ("source_sha256" ~ '^[0-9a-f]{64}$'),
    "byte_count" INTEGER NOT NULL CHECK ("byte_count" > 0),
    "state" TEXT NOT NULL DEFAULT 'queued'
        CHECK ("state" IN ('queued', 'running', 'draft', 'failed', 'cancelled', 'duplicate', 'discarded', 'published')),
    -- What a run is to bring about: the text and what is proposed of it, or the preview.
    "goal" TEXT NOT NULL DEFAULT 'text' CHECK ("goal" IN ('text', 'preview')),
    "step" TEXT CHECK ("step" IN ('extract', 'check', 'read', 'link', 'preview')),
    -- Which run works on it, and when it last said so: one that is silent for long has died.
    "run_id" UUID,
    "heartbeat_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0 CHECK ("attempts" >= 0),
    -- Why the last run failed.
    "failure" JSONB,
    -- The text, page by page; one page where the file has none.
    "pages" JSONB,
    "notices" JSONB NOT NULL DEFAULT '[]',
    "quality" JSONB,
    "metadata" JSONB,
    "proposed" JSONB,
    -- Counts what people changed; a save says which one it started from.
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" > 0),
    "preview" JSONB,
    -- The revision, and the state of the shown data, that the preview is of.
    "preview_revision" INTEGER,
    "preview_data_revision" BIGINT,
    "document_key" TEXT REFERENCES "documents" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    CONSTRAINT "imports_run_check" CHECK (("state" = 'running') = ("run_id" IS NOT NULL)),
    CONSTRAINT "imports_failure_check" CHECK (("state" = 'failed') = ("failure" IS NOT NULL)),
    CONSTRAINT "imports_document_check" CHECK (("state" IN ('published', 'duplicate')) = ("document_key" IS NOT NULL)),
    CONSTRAINT "imports_preview_check" CHECK (num_nonnulls("preview", "preview_revision", "preview_data_revision") IN (0, 3))
);
CREATE INDEX "imports_account_id_idx" ON "imports" ("account_id");
CREATE INDEX "imports_state_updated_at_idx" ON "imports" ("state", "updated_at");
CREATE INDEX "imports_document_key_idx" ON "imports" ("document_key");
-- One open import of the same bytes for an account: sending the same thing often makes one.
CREATE UNIQUE INDEX "imports_open_key" ON "imports" ("account_id", "source_sha256")
    WHERE "state" IN ('queued', 'running', 'draft');
CREATE UNIQUE INDEX "imports_published_key" ON "imports" ("document_key") WHERE "state" = 'published';

-- The bytes as they were sent, apart, so that a list of imports does not read them.
CREATE TABLE "import_files" (
    "import_id" UUID PRIMARY KEY REFERENCES "imports" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "bytes" BYTEA NOT NULL
);

-- A document that the desk published and took back. Its row stays, since the log and old ids name it; nothing shows it.
ALTER TABLE "documents" ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3);

-- The same words with other line ends and spaces are the same text.
CREATE FUNCTION words_sha256(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
  $$ SELECT encode(sha256(convert_to(btrim(regexp_replace(value, E'[ \\t\\n\\r\\f\\v\u00a0]+', ' ', 'g'), ' '), 'UTF8')), 'hex') $$;
CREATE INDEX "documents_words_sha256_idx" ON "documents" (words_sha256("text"));
