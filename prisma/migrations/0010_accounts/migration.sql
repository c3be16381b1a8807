-- Accounts of the desk. The authentication library writes users, sessions, credentials, verifications and second
-- factors; links and rules are ours. Accounts are disabled, never deleted, so that the log keeps its names.

CREATE TABLE "users" (
    "id" TEXT PRIMARY KEY,
    "name" TEXT NOT NULL CHECK (btrim("name") <> ''),
    "email" TEXT NOT NULL UNIQUE CHECK ("email" = lower("email") AND "email" LIKE '%_@_%'),
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" TEXT NOT NULL DEFAULT 'reader' CHECK ("role" IN ('reader', 'editor', 'reviewer', 'administrator')),
    "banned" BOOLEAN NOT NULL DEFAULT false,
    "ban_reason" TEXT,
    "ban_expires" TIMESTAMPTZ(3),
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" > 0),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now()
);

CREATE TABLE "sessions" (
    "id" TEXT PRIMARY KEY,
    "user_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "token" TEXT NOT NULL UNIQUE,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "impersonated_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now()
);
CREATE INDEX "sessions_user_id_idx" ON "sessions" ("user_id");
CREATE INDEX "sessions_expires_at_idx" ON "sessions" ("expires_at");

CREATE TABLE "credentials" (
    "id" TEXT PRIMARY KEY,
    "user_id" TEXT NOT NULL REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "password" TEXT CHECK ("password" LIKE '$argon2id$%'),
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now()
);
CREATE INDEX "credentials_user_id_idx" ON "credentials" ("user_id");
CREATE UNIQUE INDEX "credentials_provider_id_account_id_key" ON "credentials" ("provider_id", "account_id");

CREATE TABLE "verifications" (
    "id" TEXT PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now()
);
CREATE INDEX "verifications_identifier_idx" ON "verifications" ("identifier");

CREATE TABLE "two_factors" (
    "id" TEXT PRIMARY KEY,
    "user_id" TEXT NOT NULL UNIQUE REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3)
);
CREATE INDEX "two_factors_secret_idx" ON "two_factors" ("secret");

-- Links that work once: invitations, and resets of a password. Only the hash of the token is here.
CREATE TABLE "links" (
    "id" TEXT PRIMARY KEY DEFAULT gen_random_uuid()::text,
    "kind" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL UNIQUE CHECK ("token_hash" ~ '^[0-9a-f]{64}$'),
    "email" TEXT CHECK ("email" = lower("email")),
    "role" TEXT CHECK ("role" IN ('reader', 'editor', 'reviewer', 'administrator')),
    "account_id" TEXT REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "created_by" TEXT REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    CONSTRAINT "links_shape" CHECK (
        ("kind" = 'join' AND "role" IS NOT NULL AND "account_id" IS NULL)
        OR ("kind" = 'reset' AND "role" IS NULL AND "email" IS NULL AND "account_id" IS NOT NULL)
    ),
    CONSTRAINT "links_end_once" CHECK ("used_at" IS NULL OR "revoked_at" IS NULL)
);
CREATE INDEX "links_account_id_idx" ON "links" ("account_id");
CREATE INDEX "links_created_by_idx" ON "links" ("created_by");

-- Attempts counted by account and by address. The columns stand in the order in which the limiter writes them.
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) PRIMARY KEY,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT
);
