-- What the State does: contents as JSON; beside it what they are found by, written with them.
CREATE TABLE action (
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    id uuid PRIMARY KEY,
    revision integer NOT NULL,
    archived boolean NOT NULL,
    recommendations uuid[] NOT NULL,
    clusters uuid[] NOT NULL,
    content jsonb NOT NULL
);
CREATE INDEX action_recommendations ON action USING gin (recommendations);
CREATE INDEX action_clusters ON action USING gin (clusters);

-- What people tell of progress.
CREATE TABLE progress_update (
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    id uuid PRIMARY KEY,
    revision integer NOT NULL,
    about_kind text NOT NULL,
    about_id uuid NOT NULL,
    state text NOT NULL,
    contribution boolean NOT NULL,
    period_from date NOT NULL,
    period_to date NOT NULL,
    writers text[] NOT NULL,
    changed_at timestamptz NOT NULL,
    content jsonb NOT NULL
);
CREATE INDEX progress_update_about ON progress_update (about_kind, about_id);
CREATE INDEX progress_update_state ON progress_update (state, changed_at);
CREATE INDEX progress_update_writers ON progress_update USING gin (writers);

-- What proves it: files and links beside actions and updates.
CREATE TABLE evidence (
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    id uuid PRIMARY KEY,
    revision integer NOT NULL,
    owner_kind text NOT NULL,
    owner_id uuid NOT NULL,
    content jsonb NOT NULL,
    file bytea NOT NULL
);
CREATE INDEX evidence_owner ON evidence (owner_kind, owner_id);

-- Indicators, and their values by period.
CREATE TABLE indicator (
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    id uuid PRIMARY KEY,
    revision integer NOT NULL,
    archived boolean NOT NULL,
    recommendations uuid[] NOT NULL,
    clusters uuid[] NOT NULL,
    actions uuid[] NOT NULL,
    content jsonb NOT NULL
);
CREATE INDEX indicator_recommendations ON indicator USING gin (recommendations);
CREATE INDEX indicator_clusters ON indicator USING gin (clusters);
CREATE INDEX indicator_actions ON indicator USING gin (actions);

CREATE TABLE indicator_value (
    id uuid PRIMARY KEY,
    indicator_id uuid NOT NULL REFERENCES indicator,
    period text NOT NULL,
    revision integer NOT NULL,
    content jsonb NOT NULL,
    UNIQUE (indicator_id, period)
);
