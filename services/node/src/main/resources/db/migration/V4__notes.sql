-- What approvers wrote when they sent a practice back.
CREATE TABLE note (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    practice_id uuid NOT NULL REFERENCES practice,
    words text NOT NULL,
    by text NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX note_practice ON note (practice_id, id);
