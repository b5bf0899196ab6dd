-- The history of the dossiers.
--
-- ${filled}

-- The SHA-256 of the dossier in its canonical form, as it was saved.
ALTER TABLE cldess_revision ADD COLUMN digest TEXT;

-- What makes the rows of the revision before out of the rows of this one, in JSON: for each table, the keys of the rows to drop, the cells
-- to set and the rows to put back. The first revision has none, and those that were saved before there was a history.
ALTER TABLE cldess_revision ADD COLUMN way_back TEXT;

-- Whether the save erased persons, in all revisions before it too.
ALTER TABLE cldess_revision ADD COLUMN erases ${truth} ${truthful erases};

-- Who deleted a dossier, when and why. Nothing else is kept of such a dossier.
CREATE TABLE cldess_deletion (
    dossier_id ${key} NOT NULL,
    number ${long} NOT NULL CHECK (number > 0),
    author TEXT NOT NULL,
    deleted_at ${instant} NOT NULL,
    reason TEXT,
    place ${long} NOT NULL CHECK (place >= 0),
    PRIMARY KEY (dossier_id, place)
) ${options};
