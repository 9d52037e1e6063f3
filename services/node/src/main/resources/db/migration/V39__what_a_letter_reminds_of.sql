-- Which letter told of it, so that the letter can be worded again on the day on which it leaves; empty: none, or one of before.
ALTER TABLE reminder ADD COLUMN letter text NOT NULL DEFAULT '';
CREATE INDEX reminder_letter ON reminder (letter) WHERE letter <> '';
