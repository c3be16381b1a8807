-- The log of changes: rows are added, and nothing else, whoever asks. Each row's hash covers the hash of the row before.

CREATE TABLE "audit_log" (
    "seq" BIGINT PRIMARY KEY CHECK ("seq" > 0),
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "previous_hash" TEXT NOT NULL UNIQUE CHECK ("previous_hash" ~ '^[0-9a-f]{64}$'),
    "hash" TEXT NOT NULL UNIQUE CHECK ("hash" ~ '^[0-9a-f]{64}$')
);
CREATE INDEX "audit_log_subject_idx" ON "audit_log" ("subject_kind", "subject_id", "seq");
CREATE INDEX "audit_log_actor_idx" ON "audit_log" ("actor_id", "seq");
CREATE INDEX "audit_log_at_idx" ON "audit_log" ("at");

CREATE FUNCTION "refuse_change_of_log"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the log is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER "audit_log_append_only" BEFORE UPDATE OR DELETE ON "audit_log"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_log"();
CREATE TRIGGER "audit_log_never_emptied" BEFORE TRUNCATE ON "audit_log"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_log"();
-- Holds in replication mode too, where ordinary triggers are silent.
ALTER TABLE "audit_log" ENABLE ALWAYS TRIGGER "audit_log_append_only";
ALTER TABLE "audit_log" ENABLE ALWAYS TRIGGER "audit_log_never_emptied";
