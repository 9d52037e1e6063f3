-- What the hub tells this country; read again from the topics whenever it is lost, questions for 30 days.
CREATE TABLE news (
    subject text PRIMARY KEY,
    event_id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    kind text CHECK (kind IN ('NOTICE', 'DECISION', 'GATHERING', 'REQUEST', 'OFFER', 'QUESTION')),
    day date,
    country text NOT NULL,
    content jsonb NOT NULL
);
COMMENT ON COLUMN news.kind IS 'Null of what was taken back: nothing but its version is kept';
CREATE INDEX news_order ON news (day DESC, subject) WHERE kind IS NOT NULL;

CREATE TABLE news_read (
    person text NOT NULL,
    item text NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (person, item)
);
COMMENT ON COLUMN news_read.item IS 'A subject of news, or the id of a release';
