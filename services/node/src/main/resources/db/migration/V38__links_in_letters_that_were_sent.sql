-- A link in an invitation opens a door: it is no longer kept once the letter is sent, nor are those of before.
UPDATE letter SET sheet = NULL WHERE kind = 'consultation.invitation' AND state = 'SENT';
