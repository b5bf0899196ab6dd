-- Identifiers with a history, and what bodies can show for their place in the social economy.

-- The SIRET that closed, and what followed them.
CREATE TABLE actor_siret_closing (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    siret TEXT NOT NULL,
    closed TEXT NOT NULL,
    successor TEXT,
    successor_known INTEGER NOT NULL CHECK (successor_known = 1 OR successor_known = 0 AND successor IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- The legal forms of an actor, one after the other.
CREATE TABLE actor_legal_form (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    form TEXT NOT NULL,
    since TEXT,
    since_known INTEGER NOT NULL CHECK (since_known = 1 OR since_known = 0 AND since IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- What an actor can show for its place in the social economy.
CREATE TABLE actor_credentials (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    mentions_known INTEGER NOT NULL CHECK (mentions_known IN (0, 1)),
    statutes_known INTEGER NOT NULL CHECK (statutes_known IN (0, 1)),
    approvals_known INTEGER NOT NULL CHECK (approvals_known IN (0, 1)),
    agreements_known INTEGER NOT NULL CHECK (agreements_known IN (0, 1)),
    uses_known INTEGER NOT NULL CHECK (uses_known IN (0, 1)),
    accounts_known INTEGER NOT NULL CHECK (accounts_known IN (0, 1)),
    staff_known INTEGER NOT NULL CHECK (staff_known IN (0, 1)),
    PRIMARY KEY (dossier_id, actor_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- What lists and registers say of an actor.
CREATE TABLE actor_mention (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    source TEXT NOT NULL,
    listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
    date TEXT NOT NULL,
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor_credentials (dossier_id, actor_id)
) ${options};

-- What the statutes of an actor say about its place in the social economy.
CREATE TABLE actor_statutes (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    clauses_known INTEGER NOT NULL CHECK (clauses_known IN (0, 1)),
    utility_known INTEGER NOT NULL CHECK (utility_known IN (0, 1)),
    shares_traded INTEGER CHECK (shares_traded IN (0, 1)),
    shares_traded_known INTEGER NOT NULL CHECK (shares_traded_known = 1 OR shares_traded_known = 0 AND shares_traded IS NULL),
    PRIMARY KEY (dossier_id, actor_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor_credentials (dossier_id, actor_id)
) ${options};

-- The clauses of the law that statutes have.
CREATE TABLE actor_statutory_clause (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    clause TEXT NOT NULL,
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor_statutes (dossier_id, actor_id)
) ${options};

-- The aims of social utility that statutes declare.
CREATE TABLE actor_social_utility (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    utility TEXT NOT NULL,
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor_statutes (dossier_id, actor_id)
) ${options};

-- The approvals that an actor was granted.
CREATE TABLE actor_approval (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    date TEXT NOT NULL,
    request TEXT,
    request_known INTEGER NOT NULL CHECK (request_known = 1 OR request_known = 0 AND request IS NULL),
    authority TEXT,
    authority_known INTEGER NOT NULL CHECK (authority_known = 1 OR authority_known = 0 AND authority IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor_credentials (dossier_id, actor_id)
) ${options};

-- The agreements of an actor with the State.
CREATE TABLE actor_state_agreement (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    until_known INTEGER NOT NULL CHECK (until_known = 1 OR until_known = 0 AND until IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor_credentials (dossier_id, actor_id)
) ${options};

-- The occasions on which an actor relied on an approval or a status.
CREATE TABLE actor_status_use (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    status TEXT NOT NULL,
    date TEXT NOT NULL,
    occasion TEXT NOT NULL,
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor_credentials (dossier_id, actor_id)
) ${options};

-- The accounts of an actor, year by year.
CREATE TABLE actor_accounts (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    year_end TEXT NOT NULL,
    profit_cents ${long},
    profit_cents_known INTEGER NOT NULL CHECK (profit_cents_known = 1 OR profit_cents_known = 0 AND profit_cents IS NULL),
    earlier_losses_cents ${long},
    earlier_losses_cents_known INTEGER NOT NULL CHECK (earlier_losses_cents_known = 1 OR earlier_losses_cents_known = 0 AND earlier_losses_cents IS NULL),
    to_reserves_cents ${long},
    to_reserves_cents_known INTEGER NOT NULL CHECK (to_reserves_cents_known = 1 OR to_reserves_cents_known = 0 AND to_reserves_cents IS NULL),
    carried_forward_cents ${long},
    carried_forward_cents_known INTEGER NOT NULL CHECK (carried_forward_cents_known = 1 OR carried_forward_cents_known = 0 AND carried_forward_cents IS NULL),
    to_development_fund_cents ${long},
    to_development_fund_cents_known INTEGER NOT NULL CHECK (to_development_fund_cents_known = 1 OR to_development_fund_cents_known = 0 AND to_development_fund_cents IS NULL),
    reserves_cents ${long},
    reserves_cents_known INTEGER NOT NULL CHECK (reserves_cents_known = 1 OR reserves_cents_known = 0 AND reserves_cents IS NULL),
    capital_cents ${long},
    capital_cents_known INTEGER NOT NULL CHECK (capital_cents_known = 1 OR capital_cents_known = 0 AND capital_cents IS NULL),
    operating_costs_cents ${long},
    operating_costs_cents_known INTEGER NOT NULL CHECK (operating_costs_cents_known = 1 OR operating_costs_cents_known = 0 AND operating_costs_cents IS NULL),
    utility_costs_cents ${long},
    utility_costs_cents_known INTEGER NOT NULL CHECK (utility_costs_cents_known = 1 OR utility_costs_cents_known = 0 AND utility_costs_cents IS NULL),
    capital_return TEXT,
    capital_return_known INTEGER NOT NULL CHECK (capital_return_known = 1 OR capital_return_known = 0 AND capital_return IS NULL),
    bond_rate TEXT,
    bond_rate_known INTEGER NOT NULL CHECK (bond_rate_known = 1 OR bond_rate_known = 0 AND bond_rate IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor_credentials (dossier_id, actor_id)
) ${options};

-- The staff of an actor, year by year.
CREATE TABLE actor_staff (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    employees INTEGER CHECK (employees >= 0),
    employees_known INTEGER NOT NULL CHECK (employees_known = 1 OR employees_known = 0 AND employees IS NULL),
    insertion_employees INTEGER CHECK (insertion_employees >= 0),
    insertion_employees_known INTEGER NOT NULL CHECK (insertion_employees_known = 1 OR insertion_employees_known = 0 AND insertion_employees IS NULL),
    five_best_paid TEXT,
    five_best_paid_known INTEGER NOT NULL CHECK (five_best_paid_known = 1 OR five_best_paid_known = 0 AND five_best_paid IS NULL),
    best_paid TEXT,
    best_paid_known INTEGER NOT NULL CHECK (best_paid_known = 1 OR best_paid_known = 0 AND best_paid IS NULL),
    elected_managers INTEGER CHECK (elected_managers IN (0, 1)),
    elected_managers_known INTEGER NOT NULL CHECK (elected_managers_known = 1 OR elected_managers_known = 0 AND elected_managers IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor_credentials (dossier_id, actor_id)
) ${options};

-- Facts that were not asked before.
ALTER TABLE actor ADD COLUMN siret_closings_known INTEGER DEFAULT 0 NOT NULL CHECK (siret_closings_known IN (0, 1));
ALTER TABLE actor ADD COLUMN legal_forms_known INTEGER DEFAULT 0 NOT NULL CHECK (legal_forms_known IN (0, 1));
ALTER TABLE actor ADD COLUMN created TEXT;
ALTER TABLE actor ADD COLUMN created_known INTEGER DEFAULT 0 NOT NULL CHECK (created_known = 1 OR created_known = 0 AND created IS NULL);
ALTER TABLE actor ADD COLUMN inclusive TEXT;
ALTER TABLE actor ADD COLUMN inclusive_known INTEGER DEFAULT 0 NOT NULL CHECK (inclusive_known = 1 OR inclusive_known = 0 AND inclusive IS NULL);
ALTER TABLE actor ADD COLUMN credentials_known INTEGER DEFAULT 0 NOT NULL CHECK (credentials_known IN (0, 1));
