-- Decisions on their way to being published, what a published one answers, and the desk's rules.

CREATE TABLE "decision_drafts" (
    "id" UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    "commitment_id" TEXT NOT NULL REFERENCES "commitments" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "author_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "state" TEXT NOT NULL DEFAULT 'draft' CHECK ("state" IN ('draft', 'in-review', 'published', 'discarded')),
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" > 0),
    "content" JSONB NOT NULL,
    "note" TEXT,
    "supersedes_id" UUID,
    "decision_id" UUID UNIQUE REFERENCES "decisions" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    CONSTRAINT "decision_drafts_published_check" CHECK (("state" = 'published') = ("decision_id" IS NOT NULL)),
    CONSTRAINT "decision_drafts_supersedes_id_commitment_id_fkey" FOREIGN KEY ("supersedes_id", "commitment_id")
        REFERENCES "decisions" ("id", "commitment_id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "decision_drafts_commitment_id_idx" ON "decision_drafts" ("commitment_id");
CREATE INDEX "decision_drafts_author_id_idx" ON "decision_drafts" ("author_id");
CREATE INDEX "decision_drafts_state_updated_at_idx" ON "decision_drafts" ("state", "updated_at");
-- One open draft for an author and a commitment: sending the same thing often makes one.
CREATE UNIQUE INDEX "decision_drafts_open_key" ON "decision_drafts" ("commitment_id", "author_id")
    WHERE "state" IN ('draft', 'in-review');

-- Who let it through. Null where the row came before reviews.
ALTER TABLE "decisions" ADD COLUMN "reviewed_by" TEXT;
-- The words are of those who promised.
ALTER TABLE "evidence" ADD COLUMN "by_promisers" BOOLEAN NOT NULL DEFAULT false;

-- Done? On time? As written? For all who are bound (party null), and for a party where it differs.
CREATE TABLE "decision_answers" (
    "id" UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    "decision_id" UUID NOT NULL REFERENCES "decisions" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "party_id" TEXT REFERENCES "parties" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "done" TEXT NOT NULL CHECK ("done" IN ('yes', 'partly', 'no', 'unknown')),
    "on_time" TEXT NOT NULL CHECK ("on_time" IN ('yes', 'no', 'undated', 'unknown')),
    "as_written" TEXT NOT NULL CHECK ("as_written" IN ('yes', 'partly', 'no', 'unknown'))
);
CREATE UNIQUE INDEX "decision_answers_decision_id_party_id_key" ON "decision_answers" ("decision_id", "party_id");
CREATE UNIQUE INDEX "decision_answers_all_key" ON "decision_answers" ("decision_id") WHERE "party_id" IS NULL;
CREATE INDEX "decision_answers_party_id_idx" ON "decision_answers" ("party_id");
CREATE TRIGGER "decision_answers_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "decision_answers"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('answers go with their decision');

CREATE TABLE "desk_rules" (
    "id" INTEGER PRIMARY KEY DEFAULT 1 CHECK ("id" = 1),
    "may_review_own" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" > 0)
);
INSERT INTO "desk_rules" ("id") VALUES (1);
