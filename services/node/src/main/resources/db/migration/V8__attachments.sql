-- Files beside practices, as they came; none ever leaves. Confidential, like the practices.
CREATE TABLE attachment (
    id uuid PRIMARY KEY,
    practice_id uuid NOT NULL REFERENCES practice,
    kind text NOT NULL CHECK (kind IN ('PNG', 'JPEG', 'PDF', 'TEXT', 'OFFICE')),
    name text NOT NULL,
    size integer NOT NULL,
    sha256 text NOT NULL,
    content bytea NOT NULL,
    attached_by text NOT NULL,
    attached_at timestamptz NOT NULL
);
CREATE INDEX attachment_practice ON attachment (practice_id, attached_at, id);

-- What the approver looked for in the pictures and did not find.
ALTER TABLE sign_off ADD COLUMN looked_for text[] NOT NULL DEFAULT '{}';
