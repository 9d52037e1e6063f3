-- Everything that ever left, hash-chained, with the exact bytes; and what became of each release.
CREATE TABLE egress_ledger (
    sequence bigint PRIMARY KEY,
    practice_id uuid NOT NULL,
    event_id uuid NOT NULL UNIQUE,
    type text NOT NULL,
    source text NOT NULL,
    subject text NOT NULL,
    version bigint NOT NULL,
    payload bytea NOT NULL,
    signature text NOT NULL,
    approved_by text NOT NULL,
    approved_at timestamptz NOT NULL,
    policy text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    UNIQUE (subject, version)
);

CREATE TABLE release (
    id uuid PRIMARY KEY REFERENCES egress_ledger (event_id),
    sequence bigint NOT NULL UNIQUE REFERENCES egress_ledger (sequence),
    practice_id uuid NOT NULL,
    type text NOT NULL,
    subject text NOT NULL,
    version bigint NOT NULL,
    state text NOT NULL CHECK (state IN
        ('QUEUED', 'SENT', 'ADMITTED', 'SEARCHABLE', 'REFUSED', 'SUPERSEDED', 'GONE')),
    codes text[] NOT NULL,
    queued_at timestamptz NOT NULL,
    sent_at timestamptz,
    admitted_at timestamptz,
    settled_at timestamptz,
    attempts integer NOT NULL,
    next_attempt timestamptz
);
-- What the relay looks for is always few.
CREATE INDEX release_due ON release (sequence) WHERE state IN ('QUEUED', 'SENT');
CREATE INDEX release_subject ON release (subject, version);
CREATE INDEX release_practice ON release (practice_id, sequence DESC);
