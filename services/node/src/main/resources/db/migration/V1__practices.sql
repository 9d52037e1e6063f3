-- Practices as the country writes them, with every revision, and a trace of who did what.
CREATE TABLE practice (
    id uuid PRIMARY KEY,
    subject uuid NOT NULL UNIQUE,
    reference text NOT NULL,
    revision integer NOT NULL,
    content jsonb NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'WITHDRAWN')),
    state_by text NOT NULL,
    state_at timestamptz NOT NULL,
    state_reason text NOT NULL,
    version bigint NOT NULL,
    approved_revision integer NOT NULL,
    live boolean NOT NULL
);
CREATE UNIQUE INDEX practice_reference ON practice (reference) WHERE reference <> '';
CREATE INDEX practice_changed ON practice (changed_at DESC, id);

CREATE TABLE practice_revision (
    practice_id uuid NOT NULL REFERENCES practice,
    revision integer NOT NULL,
    content jsonb NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (practice_id, revision)
);

CREATE TABLE audit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    person text NOT NULL,
    act text NOT NULL,
    object text NOT NULL
);
