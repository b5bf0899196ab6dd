-- Who agreed to stand in the directory, with which words, and which persons agreed to be published.

CREATE TABLE actor_listing (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    agreed TEXT,
    agreed_known INTEGER NOT NULL CHECK (agreed_known = 1 OR agreed_known = 0 AND agreed IS NULL),
    withdrawn TEXT,
    withdrawn_known INTEGER NOT NULL CHECK (withdrawn_known = 1 OR withdrawn_known = 0 AND withdrawn IS NULL),
    words TEXT,
    words_known INTEGER NOT NULL CHECK (words_known = 1 OR words_known = 0 AND words IS NULL),
    website TEXT,
    website_known INTEGER NOT NULL CHECK (website_known = 1 OR website_known = 0 AND website IS NULL),
    checked TEXT,
    checked_known INTEGER NOT NULL CHECK (checked_known = 1 OR checked_known = 0 AND checked IS NULL),
    PRIMARY KEY (dossier_id, actor_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

ALTER TABLE actor ADD COLUMN listing_known INTEGER DEFAULT 0 NOT NULL CHECK (listing_known IN (0, 1));
ALTER TABLE actor_contact ADD COLUMN publication_agreed TEXT;
ALTER TABLE actor_contact ADD COLUMN publication_agreed_known INTEGER DEFAULT 0 NOT NULL CHECK (publication_agreed_known = 1 OR publication_agreed_known = 0 AND publication_agreed IS NULL);
