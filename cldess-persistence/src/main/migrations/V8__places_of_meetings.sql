-- Where speed meetings are held.
--
-- ${filled}

ALTER TABLE cldess_meeting ADD COLUMN place TEXT;
-- The meetings that were kept before do not say where.
ALTER TABLE cldess_meeting ADD COLUMN place_known ${truth} NOT NULL DEFAULT ${no}
    ${recorded place_known place};
