-- Who steers the contract, what they decided and what became of it, and who was heard before the signature.

-- The bodies that govern a contract.
CREATE TABLE governance_body (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    members_known INTEGER NOT NULL CHECK (members_known IN (0, 1)),
    quorum INTEGER CHECK (quorum >= 0),
    quorum_known INTEGER NOT NULL CHECK (quorum_known = 1 OR quorum_known = 0 AND quorum IS NULL),
    sittings_per_year INTEGER CHECK (sittings_per_year >= 0),
    sittings_per_year_known INTEGER NOT NULL CHECK (sittings_per_year_known = 1 OR sittings_per_year_known = 0 AND sittings_per_year IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id)
) ${options};

-- Who sits in a body.
CREATE TABLE governance_member (
    dossier_id ${key} NOT NULL,
    body_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, body_id, position),
    FOREIGN KEY (dossier_id, body_id) REFERENCES governance_body (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- The sittings of the bodies.
CREATE TABLE governance_sitting (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    body_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    place TEXT,
    place_known INTEGER NOT NULL CHECK (place_known = 1 OR place_known = 0 AND place IS NULL),
    attendance_known INTEGER NOT NULL CHECK (attendance_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    FOREIGN KEY (dossier_id, body_id) REFERENCES governance_body (dossier_id, id)
) ${options};

-- Who took part in a sitting, and how.
CREATE TABLE governance_attendance (
    dossier_id ${key} NOT NULL,
    sitting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (dossier_id, sitting_id, position),
    FOREIGN KEY (dossier_id, sitting_id) REFERENCES governance_sitting (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- What was decided in a sitting.
CREATE TABLE governance_decision (
    dossier_id ${key} NOT NULL,
    sitting_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    text TEXT NOT NULL,
    responsible_id ${key},
    responsible_id_known INTEGER NOT NULL CHECK (responsible_id_known = 1 OR responsible_id_known = 0 AND responsible_id IS NULL),
    due TEXT,
    due_known INTEGER NOT NULL CHECK (due_known = 1 OR due_known = 0 AND due IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, sitting_id) REFERENCES governance_sitting (dossier_id, id),
    FOREIGN KEY (dossier_id, responsible_id) REFERENCES actor (dossier_id, id)
) ${options};

-- What became of a decision, oldest first.
CREATE TABLE governance_follow_up (
    dossier_id ${key} NOT NULL,
    decision_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    status TEXT NOT NULL,
    note TEXT,
    note_known INTEGER NOT NULL CHECK (note_known = 1 OR note_known = 0 AND note IS NULL),
    PRIMARY KEY (dossier_id, decision_id, position),
    FOREIGN KEY (dossier_id, decision_id) REFERENCES governance_decision (dossier_id, id)
) ${options};

-- Who was heard before the contract was signed.
CREATE TABLE consultation (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    said TEXT,
    said_known INTEGER NOT NULL CHECK (said_known = 1 OR said_known = 0 AND said IS NULL),
    answer TEXT,
    answer_known INTEGER NOT NULL CHECK (answer_known = 1 OR answer_known = 0 AND answer IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};
