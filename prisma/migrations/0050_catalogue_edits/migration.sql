-- What the desk added to a process's calendar and vocabulary, or changed in it: a data set that is loaded again leaves these alone.
CREATE TABLE "catalogue_edits" (
    "process_id" TEXT NOT NULL REFERENCES "processes" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('process', 'series', 'round', 'event', 'party', 'theme')),
    "subject_id" TEXT NOT NULL CHECK ("subject_id" <> ''),
    "is_added" BOOLEAN NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" > 0),
    CONSTRAINT "catalogue_edits_pkey" PRIMARY KEY ("process_id", "kind", "subject_id")
);

-- Processes in the order in which they came: the first one is shown where none is named.
ALTER TABLE "processes" ADD COLUMN "position" SERIAL;
CREATE UNIQUE INDEX "processes_position_key" ON "processes" ("position");
