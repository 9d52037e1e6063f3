-- From which cluster or recommendation a practice was put together. It never leaves the country.
CREATE TABLE practice_origin (
    practice_id uuid PRIMARY KEY REFERENCES practice (id),
    kind text NOT NULL CHECK (kind IN ('CLUSTER', 'RECOMMENDATION')),
    source_id uuid NOT NULL,
    begun_by text NOT NULL,
    begun_at timestamptz NOT NULL
);
CREATE INDEX practice_origin_source ON practice_origin (kind, source_id);
