-- Reports that officers write: contents as JSON; beside it what lists need.
CREATE TABLE report (
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    id uuid PRIMARY KEY,
    revision integer NOT NULL,
    state text NOT NULL,
    changed_at timestamptz NOT NULL,
    content jsonb NOT NULL
);
CREATE INDEX report_state ON report (state, changed_at);
