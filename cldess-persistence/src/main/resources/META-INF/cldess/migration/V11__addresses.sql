-- Where letters reach an actor.

ALTER TABLE actor ADD COLUMN address TEXT;
ALTER TABLE actor ADD COLUMN address_known INTEGER DEFAULT 0 NOT NULL CHECK (address_known = 1 OR address_known = 0 AND address IS NULL);
ALTER TABLE actor ADD COLUMN postal_code TEXT;
ALTER TABLE actor ADD COLUMN postal_code_known INTEGER DEFAULT 0 NOT NULL CHECK (postal_code_known = 1 OR postal_code_known = 0 AND postal_code IS NULL);
