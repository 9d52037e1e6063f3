-- What was in a cluster that updates are about, once that cluster was taken apart.
ALTER TABLE progress_update ADD COLUMN about_members uuid[] NOT NULL DEFAULT '{}';
CREATE INDEX progress_update_about_members ON progress_update USING gin (about_members);
