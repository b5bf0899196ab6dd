-- The events that other systems have not read yet.
--
-- ${filled}

-- What happened to a dossier. It may be the deletion of the dossier, so it refers to no row.
CREATE TABLE cldess_event (
    dossier_id ${key} NOT NULL,
    place ${long} NOT NULL CHECK (place >= 0),
    number ${long} CHECK (number > 0),
    revision ${long} NOT NULL CHECK (revision > 0),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    entry TEXT,
    day ${day},
    amount_cents ${long},
    withdrawn ${truth} NOT NULL ${truthful withdrawn},
    PRIMARY KEY (dossier_id, place),
    UNIQUE (number)
) ${options};

-- The last number that an event got. Its only row has the name 'event'.
CREATE TABLE cldess_event_number (
    name ${key} NOT NULL,
    number ${long} NOT NULL CHECK (number > 0),
    PRIMARY KEY (name)
) ${options};
