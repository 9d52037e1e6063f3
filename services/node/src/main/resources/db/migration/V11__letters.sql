-- E-mails on their way out, and what became of them. Words go 30 days after a letter has ended; the record stays.
CREATE TABLE letter (
    id uuid PRIMARY KEY,
    -- Letters that leave as one e-mail bear the id of the first of them; null while a digest is not made yet.
    parcel uuid,
    kind text NOT NULL,
    optional boolean NOT NULL,
    once text NOT NULL,
    address text NOT NULL,
    name text NOT NULL,
    language text NOT NULL,
    sheet jsonb,
    may_wait boolean NOT NULL,
    turn_off uuid NOT NULL UNIQUE,
    state text NOT NULL CHECK (state IN ('WAITING', 'RETRYING', 'SENT', 'FAILED', 'SUPPRESSED')),
    reason text NOT NULL,
    reply integer NOT NULL,
    posted_at timestamptz NOT NULL,
    next_at timestamptz NOT NULL,
    attempts integer NOT NULL,
    tried_at timestamptz,
    ended_at timestamptz
);
CREATE UNIQUE INDEX letter_once ON letter (lower(address), once);
CREATE INDEX letter_due ON letter (next_at) WHERE state IN ('WAITING', 'RETRYING');
CREATE INDEX letter_parcel ON letter (parcel);
CREATE INDEX letter_words ON letter (ended_at) WHERE sheet IS NOT NULL;
CREATE INDEX letter_posted ON letter (posted_at DESC, id);

-- Kinds of letters that somebody wants no more of.
CREATE TABLE letter_off (
    address text NOT NULL,
    kind text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (address, kind)
);
