-- Figures leave too: what is released is a practice or a table, as the subject says.
ALTER TABLE egress_ledger RENAME COLUMN practice_id TO record_id;
ALTER TABLE release RENAME COLUMN practice_id TO record_id;
ALTER INDEX release_practice RENAME TO release_record;
ALTER TABLE review_trail RENAME COLUMN practice_id TO record_id;
ALTER INDEX review_trail_practice RENAME TO review_trail_record;
