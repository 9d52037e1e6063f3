-- Who read which passages of exactly which texts before they left.
CREATE TABLE reading (
    practice_id uuid NOT NULL REFERENCES practice,
    revision integer NOT NULL,
    reader text NOT NULL,
    content_hash text NOT NULL,
    passage text NOT NULL,
    read_at timestamptz NOT NULL,
    PRIMARY KEY (practice_id, revision, reader, content_hash, passage)
);

-- What every release of a text stands on: the approver's answers, and who read it.
CREATE TABLE sign_off (
    release_id uuid PRIMARY KEY REFERENCES egress_ledger (event_id),
    practice_id uuid NOT NULL REFERENCES practice,
    revision integer NOT NULL,
    approved_by text NOT NULL,
    content_hash text NOT NULL,
    payload_hash text NOT NULL,
    singling_out text NOT NULL,
    linking text NOT NULL,
    inference text NOT NULL,
    readers text[] NOT NULL,
    signed_at timestamptz NOT NULL
);

-- What was done to every text on its way: places, kinds, decisions and hashes, never the words.
CREATE TABLE review_trail (
    sequence bigint PRIMARY KEY,
    practice_id uuid NOT NULL,
    revision integer NOT NULL,
    person text NOT NULL,
    at timestamptz NOT NULL,
    act text NOT NULL,
    detail text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL
);
CREATE INDEX review_trail_practice ON review_trail (practice_id, sequence);

CREATE FUNCTION keep_as_it_is() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME;
END $$;
CREATE TRIGGER review_trail_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON review_trail
    FOR EACH STATEMENT EXECUTE FUNCTION keep_as_it_is();
CREATE TRIGGER sign_off_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON sign_off
    FOR EACH STATEMENT EXECUTE FUNCTION keep_as_it_is();
