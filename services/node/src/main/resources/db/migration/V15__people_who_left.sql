-- Who left keeps the account in the records; a successor may sign in with the same one.
ALTER TABLE focal_point ADD COLUMN active boolean NOT NULL DEFAULT true;
DROP INDEX focal_point_account;
CREATE UNIQUE INDEX focal_point_account ON focal_point (account) WHERE account <> '' AND active;
