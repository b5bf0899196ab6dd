-- The life of a contract: what each funder commits, what amendments change, what was decided.

ALTER TABLE contract ADD COLUMN envelopes_known INTEGER DEFAULT 0 NOT NULL CHECK (envelopes_known IN (0, 1));
ALTER TABLE contract ADD COLUMN decisions_known INTEGER DEFAULT 0 NOT NULL CHECK (decisions_known IN (0, 1));
ALTER TABLE contract ADD COLUMN renewal_of_dossier TEXT;
ALTER TABLE contract ADD COLUMN renewal_of_reason TEXT;
ALTER TABLE contract ADD COLUMN renewal_of_reason_known INTEGER DEFAULT 0 NOT NULL CHECK (renewal_of_reason_known = 1 OR renewal_of_reason_known = 0 AND renewal_of_reason IS NULL);
ALTER TABLE contract ADD COLUMN renewal_of_known INTEGER DEFAULT 0 NOT NULL CHECK (renewal_of_known = 1 OR renewal_of_known = 0 AND renewal_of_dossier IS NULL);

-- What each funder commits for a year, as signed.
CREATE TABLE contract_envelope (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    funder_id ${key} NOT NULL,
    year INTEGER NOT NULL,
    amount_cents ${long} NOT NULL CHECK (amount_cents >= 0),
    PRIMARY KEY (dossier_id, position),
    UNIQUE (dossier_id, funder_id, year),
    FOREIGN KEY (dossier_id) REFERENCES contract (dossier_id),
    FOREIGN KEY (dossier_id, funder_id) REFERENCES actor (dossier_id, id)
) ${options};

-- What was decided about the contract, in order.
CREATE TABLE contract_decision (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    what TEXT NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    party_id ${key},
    party_id_known INTEGER NOT NULL CHECK (party_id_known = 1 OR party_id_known = 0 AND party_id IS NULL),
    deliberation_id ${key},
    deliberation_id_known INTEGER NOT NULL CHECK (deliberation_id_known = 1 OR deliberation_id_known = 0 AND deliberation_id IS NULL),
    reason TEXT,
    reason_known INTEGER NOT NULL CHECK (reason_known = 1 OR reason_known = 0 AND reason IS NULL),
    new_dossier TEXT,
    new_dossier_known INTEGER NOT NULL CHECK (new_dossier_known = 1 OR new_dossier_known = 0 AND new_dossier IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES contract (dossier_id),
    FOREIGN KEY (dossier_id, party_id) REFERENCES contract_party (dossier_id, id),
    FOREIGN KEY (dossier_id, deliberation_id) REFERENCES deliberation (dossier_id, id)
) ${options};

-- The amendments of the contract.
CREATE TABLE amendment (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    subject TEXT NOT NULL,
    reason TEXT,
    reason_known INTEGER NOT NULL CHECK (reason_known = 1 OR reason_known = 0 AND reason IS NULL),
    effective TEXT,
    effective_known INTEGER NOT NULL CHECK (effective_known = 1 OR effective_known = 0 AND effective IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES contract (dossier_id)
) ${options};

-- How an amendment changes the term.
CREATE TABLE amendment_term (
    dossier_id ${key} NOT NULL,
    amendment_id ${key} NOT NULL,
    before_start TEXT,
    before_end TEXT,
    before_known INTEGER NOT NULL CHECK (before_known = 1 OR before_known = 0 AND before_start IS NULL),
    after_start TEXT NOT NULL,
    after_end TEXT NOT NULL,
    PRIMARY KEY (dossier_id, amendment_id),
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES amendment (dossier_id, id)
) ${options};

-- The objectives that an amendment adds, changes or removes. The contract itself has no row for one that is added.
CREATE TABLE amendment_objective (
    dossier_id ${key} NOT NULL,
    amendment_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    objective TEXT NOT NULL,
    parent TEXT,
    before_number TEXT,
    before_title TEXT,
    before_known INTEGER NOT NULL CHECK (before_known = 1 OR before_known = 0 AND before_number IS NULL),
    after_number TEXT,
    after_title TEXT,
    after_known INTEGER NOT NULL CHECK (after_known = 1 OR after_known = 0 AND after_number IS NULL),
    PRIMARY KEY (dossier_id, amendment_id, position),
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES amendment (dossier_id, id)
) ${options};

-- The envelopes that an amendment gives, changes or withdraws.
CREATE TABLE amendment_envelope (
    dossier_id ${key} NOT NULL,
    amendment_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    funder_id ${key} NOT NULL,
    year INTEGER NOT NULL,
    before_cents ${long} CHECK (before_cents >= 0),
    before_cents_known INTEGER NOT NULL CHECK (before_cents_known = 1 OR before_cents_known = 0 AND before_cents IS NULL),
    after_cents ${long} CHECK (after_cents >= 0),
    after_cents_known INTEGER NOT NULL CHECK (after_cents_known = 1 OR after_cents_known = 0 AND after_cents IS NULL),
    PRIMARY KEY (dossier_id, amendment_id, position),
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES amendment (dossier_id, id),
    FOREIGN KEY (dossier_id, funder_id) REFERENCES actor (dossier_id, id)
) ${options};

-- The communes by which the territory grows.
CREATE TABLE amendment_commune_added (
    dossier_id ${key} NOT NULL,
    amendment_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    commune TEXT NOT NULL,
    PRIMARY KEY (dossier_id, amendment_id, position),
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES amendment (dossier_id, id)
) ${options};

-- The communes that leave the territory.
CREATE TABLE amendment_commune_removed (
    dossier_id ${key} NOT NULL,
    amendment_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    commune TEXT NOT NULL,
    PRIMARY KEY (dossier_id, amendment_id, position),
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES amendment (dossier_id, id)
) ${options};

-- The articles that an amendment adds, changes or removes.
CREATE TABLE amendment_article (
    dossier_id ${key} NOT NULL,
    amendment_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    article TEXT NOT NULL,
    before_title TEXT,
    before_text TEXT,
    before_known INTEGER NOT NULL CHECK (before_known = 1 OR before_known = 0 AND before_title IS NULL),
    after_title TEXT,
    after_text TEXT,
    after_known INTEGER NOT NULL CHECK (after_known = 1 OR after_known = 0 AND after_title IS NULL),
    PRIMARY KEY (dossier_id, amendment_id, position),
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES amendment (dossier_id, id)
) ${options};

-- The signatures under the amendments.
CREATE TABLE amendment_signature (
    dossier_id ${key} NOT NULL,
    amendment_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    party_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    representative_given_name TEXT,
    representative_family_name TEXT,
    representative_function TEXT,
    representative_function_known INTEGER NOT NULL CHECK (representative_function_known = 1 OR representative_function_known = 0 AND representative_function IS NULL),
    representative_known INTEGER NOT NULL CHECK (representative_known = 1 OR representative_known = 0 AND representative_given_name IS NULL),
    deliberation_id ${key},
    deliberation_id_known INTEGER NOT NULL CHECK (deliberation_id_known = 1 OR deliberation_id_known = 0 AND deliberation_id IS NULL),
    delegation_id ${key},
    delegation_id_known INTEGER NOT NULL CHECK (delegation_id_known = 1 OR delegation_id_known = 0 AND delegation_id IS NULL),
    method TEXT,
    method_known INTEGER NOT NULL CHECK (method_known = 1 OR method_known = 0 AND method IS NULL),
    signature_level TEXT,
    signature_level_known INTEGER NOT NULL CHECK (signature_level_known = 1 OR signature_level_known = 0 AND signature_level IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES amendment (dossier_id, id),
    FOREIGN KEY (dossier_id, party_id) REFERENCES contract_party (dossier_id, id),
    FOREIGN KEY (dossier_id, deliberation_id) REFERENCES deliberation (dossier_id, id),
    FOREIGN KEY (dossier_id, delegation_id) REFERENCES deliberation (dossier_id, id)
) ${options};

-- An action may serve an objective that an amendment adds: the objective need no longer stand in the contract as signed.
ALTER TABLE action_objective RENAME TO action_objective_as_signed;
CREATE TABLE action_objective (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    objective TEXT NOT NULL,
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES action (dossier_id, id)
) ${options};
INSERT INTO action_objective (dossier_id, action_id, position, objective)
    SELECT dossier_id, action_id, position, objective_id FROM action_objective_as_signed;
DROP TABLE action_objective_as_signed;
