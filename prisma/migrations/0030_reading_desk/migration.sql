-- What the reading desk needs of people's coding: spans that are no clause, who coded and who reviewed, and one count of saves a document.
ALTER TABLE "codings"
  ADD COLUMN "is_rejected" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "coded_by_id" TEXT REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD COLUMN "reviewed_by" TEXT;
CREATE INDEX "codings_coded_by_id_idx" ON "codings" ("coded_by_id");

CREATE TABLE "coding_revisions" (
    "document_key" TEXT PRIMARY KEY REFERENCES "documents" ("key") ON DELETE CASCADE ON UPDATE CASCADE,
    "revision" INTEGER NOT NULL CHECK ("revision" > 0)
);
