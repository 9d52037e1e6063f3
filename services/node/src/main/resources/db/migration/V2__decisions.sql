-- What was decided about findings. A finding of a changed text has another id.
CREATE TABLE decision (
    practice_id uuid NOT NULL REFERENCES practice,
    finding text NOT NULL,
    decision text NOT NULL CHECK (decision IN ('MASK', 'GENERALISE', 'KEEP')),
    detail text NOT NULL,
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (practice_id, finding)
);
