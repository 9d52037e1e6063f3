-- The whole node on its way out to an administrator, who fetches it once. The bytes go after that.
CREATE TABLE archive_job (
    id uuid PRIMARY KEY,
    person text NOT NULL,
    state text NOT NULL CHECK (state IN
        ('WRITING', 'READY', 'FETCHED', 'REMOVED', 'EXPIRED', 'FAILED')),
    done integer NOT NULL,
    total integer NOT NULL,
    bytes bigint NOT NULL,
    sha256 text NOT NULL,
    begun_at timestamptz NOT NULL,
    moved_at timestamptz NOT NULL
);
-- Never two at once: each is as large as the node, and as confidential.
CREATE UNIQUE INDEX archive_job_one ON archive_job ((true)) WHERE state IN ('WRITING', 'READY');
CREATE INDEX archive_job_begun ON archive_job (begun_at DESC);

CREATE TABLE archive_piece (
    job_id uuid NOT NULL REFERENCES archive_job ON DELETE CASCADE,
    number integer NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (job_id, number)
);
