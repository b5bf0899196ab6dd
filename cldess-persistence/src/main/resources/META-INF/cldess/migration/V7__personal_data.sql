-- What the law asks about the persons to be reached: on what basis their data are kept, what they asked, and the file itself.

ALTER TABLE actor_contact ADD COLUMN basis TEXT;
ALTER TABLE actor_contact ADD COLUMN basis_known INTEGER DEFAULT 0 NOT NULL CHECK (basis_known = 1 OR basis_known = 0 AND basis IS NULL);
ALTER TABLE actor_contact ADD COLUMN origin TEXT;
ALTER TABLE actor_contact ADD COLUMN origin_known INTEGER DEFAULT 0 NOT NULL CHECK (origin_known = 1 OR origin_known = 0 AND origin IS NULL);
ALTER TABLE actor_contact ADD COLUMN collected TEXT;
ALTER TABLE actor_contact ADD COLUMN collected_known INTEGER DEFAULT 0 NOT NULL CHECK (collected_known = 1 OR collected_known = 0 AND collected IS NULL);
ALTER TABLE actor_contact ADD COLUMN informed TEXT;
ALTER TABLE actor_contact ADD COLUMN informed_known INTEGER DEFAULT 0 NOT NULL CHECK (informed_known = 1 OR informed_known = 0 AND informed IS NULL);
ALTER TABLE actor_contact ADD COLUMN last_contact TEXT;
ALTER TABLE actor_contact ADD COLUMN last_contact_known INTEGER DEFAULT 0 NOT NULL CHECK (last_contact_known = 1 OR last_contact_known = 0 AND last_contact IS NULL);
ALTER TABLE actor_contact ADD COLUMN requests_known INTEGER DEFAULT 0 NOT NULL CHECK (requests_known IN (0, 1));
ALTER TABLE dossier ADD COLUMN contact_file_known INTEGER DEFAULT 0 NOT NULL CHECK (contact_file_known IN (0, 1));

-- What a person asked about their data, oldest first.
CREATE TABLE contact_request (
    dossier_id ${key} NOT NULL,
    contact_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    complex INTEGER,
    complex_known INTEGER NOT NULL CHECK (complex_known = 1 OR complex_known = 0 AND complex IS NULL),
    answered TEXT,
    answered_known INTEGER NOT NULL CHECK (answered_known = 1 OR answered_known = 0 AND answered IS NULL),
    PRIMARY KEY (dossier_id, contact_id, position),
    FOREIGN KEY (dossier_id, contact_id) REFERENCES actor_contact (dossier_id, id)
) ${options};

-- The file in which the contacts are kept.
CREATE TABLE contact_file (
    dossier_id ${key} NOT NULL,
    controller_id ${key},
    controller_id_known INTEGER NOT NULL CHECK (controller_id_known = 1 OR controller_id_known = 0 AND controller_id IS NULL),
    starts TEXT,
    starts_known INTEGER NOT NULL CHECK (starts_known = 1 OR starts_known = 0 AND starts IS NULL),
    declaration TEXT,
    declaration_known INTEGER NOT NULL CHECK (declaration_known = 1 OR declaration_known = 0 AND declaration IS NULL),
    exemption TEXT,
    exemption_known INTEGER NOT NULL CHECK (exemption_known = 1 OR exemption_known = 0 AND exemption IS NULL),
    recorded TEXT,
    recorded_known INTEGER NOT NULL CHECK (recorded_known = 1 OR recorded_known = 0 AND recorded IS NULL),
    breaches_known INTEGER NOT NULL CHECK (breaches_known IN (0, 1)),
    PRIMARY KEY (dossier_id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    FOREIGN KEY (dossier_id, controller_id) REFERENCES actor (dossier_id, id)
) ${options};

-- What happened to the data of that file, oldest first.
CREATE TABLE contact_breach (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    noticed TEXT NOT NULL,
    subject TEXT NOT NULL,
    risky INTEGER,
    risky_known INTEGER NOT NULL CHECK (risky_known = 1 OR risky_known = 0 AND risky IS NULL),
    notified TEXT,
    notified_known INTEGER NOT NULL CHECK (notified_known = 1 OR notified_known = 0 AND notified IS NULL),
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id) REFERENCES contact_file (dossier_id)
) ${options};
