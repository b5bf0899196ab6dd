-- The events that other systems have not read yet.
--
-- ${filled}

-- What happened to a dossier. It may be the deletion of the dossier, with the revision 0, so it refers to no row. An event has no number
-- until it is read for the first time.
CREATE TABLE cldess_event (
    dossier_id ${key} NOT NULL,
    revision ${long} NOT NULL CHECK (revision >= 0),
    place INTEGER NOT NULL CHECK (place >= 0),
    number ${long} CHECK (number > 0),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    entry TEXT,
    day ${day},
    amount_cents ${long},
    withdrawn ${truth} NOT NULL ${truthful withdrawn},
    PRIMARY KEY (dossier_id, revision, place),
    UNIQUE (number)
) ${options};

-- The last number that an event was given, in its only row.
CREATE TABLE cldess_event_number (
    place INTEGER NOT NULL CHECK (place = 0),
    number ${long} NOT NULL CHECK (number > 0),
    PRIMARY KEY (place)
) ${options};
