-- Tables of figures as they are counted in the country; who is counted is hashed.
CREATE TABLE figure_table (
    id uuid PRIMARY KEY,
    subject uuid NOT NULL UNIQUE,
    title text NOT NULL,
    unit text NOT NULL,
    period text NOT NULL,
    content jsonb NOT NULL,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    hands text[] NOT NULL,
    state text NOT NULL CHECK (state IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'WITHDRAWN')),
    state_by text NOT NULL,
    state_at timestamptz NOT NULL,
    state_reason text NOT NULL,
    version bigint NOT NULL,
    live boolean NOT NULL
);
CREATE INDEX figure_table_changed ON figure_table (state_at DESC, id);

-- What left in figures, with the counts of that day: what follows is compared with it.
CREATE TABLE figure_ledger (
    release_id uuid PRIMARY KEY REFERENCES egress_ledger (event_id),
    table_id uuid NOT NULL REFERENCES figure_table,
    released_on date NOT NULL,
    content jsonb NOT NULL
);

-- What every release of figures stands on: the approver's answers.
CREATE TABLE figure_sign_off (
    release_id uuid PRIMARY KEY REFERENCES egress_ledger (event_id),
    table_id uuid NOT NULL REFERENCES figure_table,
    approved_by text NOT NULL,
    content_hash text NOT NULL,
    payload_hash text NOT NULL,
    singling_out text NOT NULL,
    linking text NOT NULL,
    inference text NOT NULL,
    signed_at timestamptz NOT NULL
);

CREATE TRIGGER figure_ledger_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figure_ledger
    FOR EACH STATEMENT EXECUTE FUNCTION keep_as_it_is();
CREATE TRIGGER figure_sign_off_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figure_sign_off
    FOR EACH STATEMENT EXECUTE FUNCTION keep_as_it_is();
