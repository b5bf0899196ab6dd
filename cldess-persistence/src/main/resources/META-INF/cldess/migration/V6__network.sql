-- Who knows whom, and which introductions were refused.

-- The ties between actors that somebody stated.
CREATE TABLE tie (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    partner_id ${key} NOT NULL,
    kind TEXT NOT NULL,
    since TEXT,
    since_known INTEGER NOT NULL CHECK (since_known = 1 OR since_known = 0 AND since IS NULL),
    until TEXT,
    until_known INTEGER NOT NULL CHECK (until_known = 1 OR until_known = 0 AND until IS NULL),
    strength TEXT,
    strength_known INTEGER NOT NULL CHECK (strength_known = 1 OR strength_known = 0 AND strength IS NULL),
    origin_kind TEXT,
    origin_reference TEXT,
    origin_reference_known INTEGER NOT NULL CHECK (origin_reference_known = 1 OR origin_reference_known = 0 AND origin_reference IS NULL),
    origin_date TEXT,
    origin_date_known INTEGER NOT NULL CHECK (origin_date_known = 1 OR origin_date_known = 0 AND origin_date IS NULL),
    origin_known INTEGER NOT NULL CHECK (origin_known = 1 OR origin_known = 0 AND origin_kind IS NULL),
    PRIMARY KEY (dossier_id, id),
    CHECK (actor_id <> partner_id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id),
    FOREIGN KEY (dossier_id, partner_id) REFERENCES actor (dossier_id, id)
) ${options};

-- The introductions that were proposed and refused.
CREATE TABLE declined_introduction (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    partner_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    reason TEXT,
    reason_known INTEGER NOT NULL CHECK (reason_known = 1 OR reason_known = 0 AND reason IS NULL),
    reopened TEXT,
    reopened_known INTEGER NOT NULL CHECK (reopened_known = 1 OR reopened_known = 0 AND reopened IS NULL),
    PRIMARY KEY (dossier_id, id),
    CHECK (actor_id <> partner_id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id),
    FOREIGN KEY (dossier_id, partner_id) REFERENCES actor (dossier_id, id)
) ${options};
