-- Calls can be shown to the public, with what was done about the answers; none is shown yet.
UPDATE consultation SET content = content || '{"isShown": false, "outcome": {"texts": []}}';
