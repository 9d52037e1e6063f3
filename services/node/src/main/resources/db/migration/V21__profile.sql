-- The profile of the mechanism as it is written in the country; there is one.
CREATE TABLE profile (
    id uuid PRIMARY KEY,
    only_one boolean NOT NULL DEFAULT true UNIQUE CHECK (only_one),
    revision integer NOT NULL,
    content jsonb NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL
);

-- What the mechanism says of itself, on its way to the network: its profile and its obligations.
CREATE TABLE declaration (
    kind text PRIMARY KEY CHECK (kind IN ('MECHANISM', 'OBLIGATIONS')),
    id uuid NOT NULL UNIQUE,
    subject uuid NOT NULL UNIQUE,
    state text NOT NULL CHECK (state IN ('NEW', 'IN_REVIEW', 'APPROVED', 'WITHDRAWN')),
    state_by text NOT NULL,
    state_at timestamptz NOT NULL,
    state_reason text NOT NULL,
    hands text[] NOT NULL,
    waiting bytea,
    published bytea,
    version bigint NOT NULL,
    live boolean NOT NULL
);
COMMENT ON COLUMN declaration.waiting IS 'What was handed in, as the bytes that would leave';
COMMENT ON COLUMN declaration.published IS 'What the network was given last; null once it was taken back';

-- Who answers for every release of them.
CREATE TABLE declaration_sign_off (
    release_id uuid PRIMARY KEY REFERENCES egress_ledger (event_id),
    declaration_id uuid NOT NULL REFERENCES declaration (id),
    approved_by text NOT NULL,
    content_hash text NOT NULL,
    payload_hash text NOT NULL,
    signed_at timestamptz NOT NULL
);
CREATE TRIGGER declaration_sign_off_grows
    BEFORE UPDATE OR DELETE OR TRUNCATE ON declaration_sign_off
    FOR EACH STATEMENT EXECUTE FUNCTION keep_as_it_is();
