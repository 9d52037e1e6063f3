-- Calls for contributions; those who are asked, with the hash of their secret; what they wrote.
CREATE TABLE consultation (
    id uuid PRIMARY KEY,
    revision integer NOT NULL,
    closes date NOT NULL,
    content jsonb NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE TABLE consultation_addressee (
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    id uuid PRIMARY KEY,
    consultation_id uuid NOT NULL REFERENCES consultation,
    institution uuid,
    name text NOT NULL,
    email text NOT NULL,
    kind text NOT NULL,
    language text NOT NULL,
    secret_hash bytea NOT NULL UNIQUE,
    link_ends timestamptz NOT NULL,
    ended boolean NOT NULL
);
CREATE INDEX consultation_addressee_call ON consultation_addressee (consultation_id);

CREATE TABLE contribution (
    addressee_id uuid PRIMARY KEY REFERENCES consultation_addressee,
    consultation_id uuid NOT NULL REFERENCES consultation,
    content jsonb NOT NULL
);
CREATE INDEX contribution_call ON contribution (consultation_id);

CREATE TABLE contribution_file (
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    id uuid PRIMARY KEY,
    addressee_id uuid NOT NULL REFERENCES consultation_addressee,
    kind text NOT NULL,
    name text NOT NULL,
    size integer NOT NULL,
    content bytea NOT NULL
);
CREATE INDEX contribution_file_addressee ON contribution_file (addressee_id);

-- Meetings of the mechanism, with what was agreed.
CREATE TABLE plenary (
    id uuid PRIMARY KEY,
    revision integer NOT NULL,
    held date NOT NULL,
    content jsonb NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL
);
