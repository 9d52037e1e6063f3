-- Files of recommendations on their way in. The file itself goes when it is done.
CREATE TABLE import_job (
    id uuid PRIMARY KEY,
    person text NOT NULL,
    name text NOT NULL,
    content bytea,
    state text NOT NULL CHECK (state IN
        ('LOOKING', 'LOOKED', 'KEEPING', 'KEPT', 'REFUSED', 'FAILED')),
    done integer NOT NULL,
    total integer NOT NULL,
    refusal jsonb,
    report jsonb,
    begun_at timestamptz NOT NULL,
    moved_at timestamptz NOT NULL
);
CREATE INDEX import_job_begun ON import_job (begun_at DESC);
