-- What of the follow-up the public sees, and who decided that.
CREATE TABLE public_site (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    revision integer NOT NULL,
    content jsonb NOT NULL
);

-- What shows more needs a second person.
CREATE TABLE public_proposal (
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    id uuid PRIMARY KEY,
    state text NOT NULL,
    content jsonb NOT NULL
);
CREATE INDEX public_proposal_state ON public_proposal (state, sequence);

-- Since when the public sees what it sees; never when something internal changed.
CREATE TABLE public_record (
    recommendation_id uuid PRIMARY KEY REFERENCES recommendation,
    digest text NOT NULL,
    first_shown timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
