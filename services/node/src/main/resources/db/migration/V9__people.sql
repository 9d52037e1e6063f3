-- Institutions and people who answer for follow-up, and every version of every record of it.
CREATE TABLE institution (
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    id uuid PRIMARY KEY,
    revision integer NOT NULL,
    content jsonb NOT NULL
);

CREATE TABLE focal_point (
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    id uuid PRIMARY KEY,
    revision integer NOT NULL,
    account text NOT NULL,
    content jsonb NOT NULL
);
CREATE UNIQUE INDEX focal_point_account ON focal_point (account) WHERE account <> '';

CREATE TABLE history (
    kind text NOT NULL,
    record_id uuid NOT NULL,
    revision integer NOT NULL,
    person text NOT NULL,
    at timestamptz NOT NULL,
    reason text NOT NULL,
    content jsonb NOT NULL,
    PRIMARY KEY (kind, record_id, revision)
);
CREATE INDEX history_at ON history (at DESC);
CREATE TRIGGER history_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON history
    FOR EACH STATEMENT EXECUTE FUNCTION keep_as_it_is();
