-- What the State owes to human rights bodies: contents as JSON, beside them what lists sort by.
CREATE TABLE obligation (
    id uuid PRIMARY KEY,
    revision integer NOT NULL,
    body text NOT NULL,
    procedure text NOT NULL,
    due date NOT NULL,
    content jsonb NOT NULL,
    working_group jsonb NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_why text NOT NULL
);
CREATE INDEX obligation_due ON obligation (due);
CREATE INDEX obligation_same ON obligation (body, procedure);

-- Secret addresses under which calendar programs read; only the hash of the secret is kept.
CREATE TABLE calendar_address (
    id uuid PRIMARY KEY,
    secret_hash bytea NOT NULL UNIQUE,
    person text NOT NULL,
    roles text[] NOT NULL,
    language text NOT NULL,
    made_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL
);
CREATE INDEX calendar_address_person ON calendar_address (person);

-- How often something was tried in a stretch of time; keys are hashes.
CREATE TABLE attempt (
    key bytea NOT NULL,
    window_start timestamptz NOT NULL,
    attempts integer NOT NULL,
    PRIMARY KEY (key, window_start)
);
