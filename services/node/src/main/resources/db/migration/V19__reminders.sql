-- Who was told of what is due, at which stage; once each, since the key is taken before the letter is posted.
CREATE TABLE reminder (
    kind text NOT NULL,
    item uuid NOT NULL,
    due date NOT NULL,
    person uuid NOT NULL,
    -- Days after the due date, negative before it; or the day on which somebody asked for it.
    stage text NOT NULL,
    part text NOT NULL,
    told boolean NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (kind, item, due, person, stage)
);
CREATE INDEX reminder_item ON reminder (item);

-- Days whose reminders all left.
CREATE TABLE reminder_run (
    day date PRIMARY KEY,
    ended_at timestamptz NOT NULL
);

-- What people want of letters.
CREATE TABLE preference (
    person uuid PRIMARY KEY,
    revision integer NOT NULL,
    content jsonb NOT NULL
);
