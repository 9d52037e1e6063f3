-- A letter is for a person, not for a mailbox: whoever follows at the same address begins anew. Empty for those whom the
-- directory does not know.
ALTER TABLE letter ADD COLUMN person text NOT NULL DEFAULT '';
UPDATE letter SET person = f.id::text FROM focal_point f
WHERE letter.kind LIKE 'reminder.%' AND f.active AND lower(f.content ->> 'email') = lower(letter.address);

ALTER TABLE letter_off ADD COLUMN person text NOT NULL DEFAULT '';
ALTER TABLE letter_off DROP CONSTRAINT letter_off_pkey;
UPDATE letter_off SET person = f.id::text FROM focal_point f
WHERE letter_off.kind LIKE 'reminder.%' AND f.active AND lower(f.content ->> 'email') = letter_off.address;
ALTER TABLE letter_off ADD PRIMARY KEY (address, person, kind);

-- Reminders that still wait may quote updates that nobody published: they stay here, and what is due is said on pages.
UPDATE letter SET parcel = NULL, state = 'WAITING', tried_at = NULL
WHERE may_wait AND parcel IS NOT NULL AND state IN ('WAITING', 'RETRYING');
UPDATE letter SET state = 'SUPPRESSED', reason = 'WITHDRAWN', ended_at = now()
WHERE kind LIKE 'reminder.%' AND state IN ('WAITING', 'RETRYING') AND sheet::text LIKE '%/updates/%';
UPDATE letter SET sheet = NULL WHERE kind LIKE 'reminder.%' AND sheet::text LIKE '%/updates/%';

-- With which roles accounts came last: the identity provider knows them, this node only sees them come.
CREATE TABLE account_seen (
    account text PRIMARY KEY,
    roles text[] NOT NULL,
    seen_at timestamptz NOT NULL
);

-- Addresses of people who left end; each says when somebody last read there.
ALTER TABLE calendar_address ADD COLUMN used_at timestamptz;
DELETE FROM calendar_address a
WHERE EXISTS (SELECT 1 FROM focal_point f WHERE f.account = a.person AND NOT f.active);
