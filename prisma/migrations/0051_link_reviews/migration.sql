-- What people say of a link from a promise to what answers it. It goes before the machine's, and stays when texts are read anew.
CREATE TABLE "link_reviews" (
    "commitment_id" TEXT NOT NULL REFERENCES "commitments" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "target_key" TEXT NOT NULL CHECK ("target_key" <> ''),
    "to_round_id" TEXT REFERENCES "rounds" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "to_event_id" TEXT REFERENCES "events" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "to_document_key" TEXT REFERENCES "documents" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    "to_start_offset" INTEGER,
    "to_end_offset" INTEGER,
    "to_quote" TEXT,
    "verdict" TEXT NOT NULL CHECK ("verdict" IN ('open', 'confirmed', 'rejected')),
    "relation" TEXT CHECK ("relation" IN ('fulfils', 'fulfils-late', 'progresses', 'reiterates', 'reschedules', 'sets-back')),
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" > 0),
    "reviewed_by" TEXT NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "link_reviews_pkey" PRIMARY KEY ("commitment_id", "target_key"),
    CONSTRAINT "link_reviews_target_check" CHECK (num_nonnulls("to_round_id", "to_event_id", "to_document_key") = 1),
    CONSTRAINT "link_reviews_confirmed_check" CHECK (("verdict" = 'confirmed') = ("relation" IS NOT NULL)),
    CONSTRAINT "link_reviews_span_check" CHECK (
        ("to_document_key" IS NULL AND num_nonnulls("to_start_offset", "to_end_offset", "to_quote") = 0)
        OR ("to_document_key" IS NOT NULL AND num_nonnulls("to_start_offset", "to_end_offset", "to_quote") = 3
            AND 0 <= "to_start_offset" AND "to_end_offset" - "to_start_offset" = utf16_length("to_quote") AND "to_quote" <> '')
    )
);
CREATE INDEX "link_reviews_to_round_id_idx" ON "link_reviews" ("to_round_id");
CREATE INDEX "link_reviews_to_event_id_idx" ON "link_reviews" ("to_event_id");
CREATE INDEX "link_reviews_to_document_key_idx" ON "link_reviews" ("to_document_key");
