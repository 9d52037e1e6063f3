-- Questions to the register that people keep under a name.
CREATE TABLE saved_view (
    id uuid PRIMARY KEY,
    owner text NOT NULL,
    name text NOT NULL,
    query jsonb NOT NULL,
    shared boolean NOT NULL,
    kept_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX saved_view_name ON saved_view (owner, lower(name));
