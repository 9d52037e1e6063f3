-- A declaration that waits can be given back; what the approver wrote then is kept.
ALTER TABLE declaration DROP CONSTRAINT declaration_state_check;
ALTER TABLE declaration ADD CONSTRAINT declaration_state_check
    CHECK (state IN ('NEW', 'IN_REVIEW', 'GIVEN_BACK', 'APPROVED', 'WITHDRAWN'));

CREATE TABLE declaration_note (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    declaration_id uuid NOT NULL REFERENCES declaration (id),
    words text NOT NULL,
    by text NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX declaration_note_declaration ON declaration_note (declaration_id, id);
CREATE TRIGGER declaration_note_grows
    BEFORE UPDATE OR DELETE OR TRUNCATE ON declaration_note
    FOR EACH STATEMENT EXECUTE FUNCTION keep_as_it_is();
