-- Pairs of recommendations that people said do not belong together.
CREATE TABLE cluster_separation (
    one uuid NOT NULL REFERENCES recommendation,
    other uuid NOT NULL REFERENCES recommendation,
    person text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (one, other),
    CHECK (one < other)
);
