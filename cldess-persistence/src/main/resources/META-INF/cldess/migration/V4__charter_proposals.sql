-- The life of the charter: what was proposed to change in it, and how the group decided.
--
-- A decision stands in a table of its own beside what it decides: a version, or a proposal. A position is what a member said of it.

ALTER TABLE charter_version ADD COLUMN decision_known INTEGER DEFAULT 0 NOT NULL CHECK (decision_known IN (0, 1));

-- How a version was adopted.
CREATE TABLE charter_version_decision (
    dossier_id ${key} NOT NULL,
    version_id ${key} NOT NULL,
    method TEXT NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    eligible INTEGER CHECK (eligible >= 1),
    eligible_known INTEGER NOT NULL CHECK (eligible_known = 1 OR eligible_known = 0 AND eligible IS NULL),
    quorum INTEGER CHECK (quorum >= 1),
    quorum_known INTEGER NOT NULL CHECK (quorum_known = 1 OR quorum_known = 0 AND quorum IS NULL),
    voices_known INTEGER NOT NULL CHECK (voices_known IN (0, 1)),
    PRIMARY KEY (dossier_id, version_id),
    FOREIGN KEY (dossier_id, version_id) REFERENCES charter_version (dossier_id, id)
) ${options};

-- Who said what when a version was adopted.
CREATE TABLE charter_version_voice (
    dossier_id ${key} NOT NULL,
    version_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    said TEXT NOT NULL,
    reason TEXT,
    reason_known INTEGER NOT NULL CHECK (reason_known = 1 OR reason_known = 0 AND reason IS NULL),
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    PRIMARY KEY (dossier_id, version_id, position),
    FOREIGN KEY (dossier_id, version_id) REFERENCES charter_version_decision (dossier_id, version_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- What was proposed to change in a version. The article is one of that version, or a new one: no table has both.
CREATE TABLE charter_proposal (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    version_id ${key} NOT NULL,
    kind TEXT NOT NULL,
    article TEXT NOT NULL,
    title TEXT,
    text TEXT,
    axis TEXT,
    axis_known INTEGER NOT NULL CHECK (axis_known = 1 OR axis_known = 0 AND axis IS NULL),
    author_id ${key},
    author_id_known INTEGER NOT NULL CHECK (author_id_known = 1 OR author_id_known = 0 AND author_id IS NULL),
    submitted TEXT,
    submitted_known INTEGER NOT NULL CHECK (submitted_known = 1 OR submitted_known = 0 AND submitted IS NULL),
    hash TEXT,
    hash_known INTEGER NOT NULL CHECK (hash_known = 1 OR hash_known = 0 AND hash IS NULL),
    decision_known INTEGER NOT NULL CHECK (decision_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES charter (dossier_id),
    FOREIGN KEY (dossier_id, version_id) REFERENCES charter_version (dossier_id, id),
    FOREIGN KEY (dossier_id, author_id) REFERENCES actor (dossier_id, id)
) ${options};

-- Where a proposal stood from which day on.
CREATE TABLE charter_proposal_step (
    dossier_id ${key} NOT NULL,
    proposal_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT,
    reason_known INTEGER NOT NULL CHECK (reason_known = 1 OR reason_known = 0 AND reason IS NULL),
    PRIMARY KEY (dossier_id, proposal_id, position),
    FOREIGN KEY (dossier_id, proposal_id) REFERENCES charter_proposal (dossier_id, id)
) ${options};

-- How the group decided on a proposal.
CREATE TABLE charter_proposal_decision (
    dossier_id ${key} NOT NULL,
    proposal_id ${key} NOT NULL,
    method TEXT NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    eligible INTEGER CHECK (eligible >= 1),
    eligible_known INTEGER NOT NULL CHECK (eligible_known = 1 OR eligible_known = 0 AND eligible IS NULL),
    quorum INTEGER CHECK (quorum >= 1),
    quorum_known INTEGER NOT NULL CHECK (quorum_known = 1 OR quorum_known = 0 AND quorum IS NULL),
    voices_known INTEGER NOT NULL CHECK (voices_known IN (0, 1)),
    PRIMARY KEY (dossier_id, proposal_id),
    FOREIGN KEY (dossier_id, proposal_id) REFERENCES charter_proposal (dossier_id, id)
) ${options};

-- Who said what on a proposal.
CREATE TABLE charter_proposal_voice (
    dossier_id ${key} NOT NULL,
    proposal_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    said TEXT NOT NULL,
    reason TEXT,
    reason_known INTEGER NOT NULL CHECK (reason_known = 1 OR reason_known = 0 AND reason IS NULL),
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    PRIMARY KEY (dossier_id, proposal_id, position),
    FOREIGN KEY (dossier_id, proposal_id) REFERENCES charter_proposal_decision (dossier_id, proposal_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};
