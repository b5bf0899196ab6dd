-- What rules need to know of kinds of contract, decisions, public bodies and signatures.

-- The kind of a contract, if it is not one that is built in; its code stands in the contract.
CREATE TABLE contract_kind (
    dossier_id ${key} NOT NULL,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    charter_required INTEGER NOT NULL CHECK (charter_required IN (0, 1)),
    social_economy INTEGER NOT NULL CHECK (social_economy IN (0, 1)),
    PRIMARY KEY (dossier_id),
    FOREIGN KEY (dossier_id) REFERENCES contract (dossier_id)
) ${options};

-- The roles that a kind requires, in the order of the signature boxes.
CREATE TABLE contract_kind_role (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    carries INTEGER NOT NULL CHECK (carries IN (0, 1)),
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id) REFERENCES contract_kind (dossier_id)
) ${options};

-- The levels of the objectives of a kind, from the widest.
CREATE TABLE contract_kind_level (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    name_fr TEXT NOT NULL,
    plural_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    plural_en TEXT NOT NULL,
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id) REFERENCES contract_kind (dossier_id)
) ${options};

-- The communes in which a contract holds.
CREATE TABLE contract_commune (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id) REFERENCES contract (dossier_id)
) ${options};

-- How many inhabitants a public body has, from a day on.
CREATE TABLE actor_population (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    inhabitants INTEGER NOT NULL CHECK (inhabitants >= 0),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- Facts of what is already there; nobody recorded them before.
ALTER TABLE contract ADD COLUMN territory_known INTEGER DEFAULT 0 NOT NULL CHECK (territory_known IN (0, 1));
ALTER TABLE contract ADD COLUMN cited_competence TEXT;
ALTER TABLE contract ADD COLUMN cited_competence_known INTEGER DEFAULT 0 NOT NULL CHECK (cited_competence_known = 1 OR cited_competence_known = 0 AND cited_competence IS NULL);
ALTER TABLE contract ADD COLUMN cited_strategy TEXT;
ALTER TABLE contract ADD COLUMN cited_strategy_known INTEGER DEFAULT 0 NOT NULL CHECK (cited_strategy_known = 1 OR cited_strategy_known = 0 AND cited_strategy IS NULL);
ALTER TABLE contract ADD COLUMN cited_srdeii TEXT;
ALTER TABLE contract ADD COLUMN cited_srdeii_known INTEGER DEFAULT 0 NOT NULL CHECK (cited_srdeii_known = 1 OR cited_srdeii_known = 0 AND cited_srdeii IS NULL);
ALTER TABLE contract ADD COLUMN termination_notice INTEGER;
ALTER TABLE contract ADD COLUMN termination_notice_known INTEGER DEFAULT 0 NOT NULL CHECK (termination_notice_known = 1 OR termination_notice_known = 0 AND termination_notice IS NULL);
ALTER TABLE actor ADD COLUMN epci_kind TEXT;
ALTER TABLE actor ADD COLUMN epci_kind_known INTEGER DEFAULT 0 NOT NULL CHECK (epci_kind_known = 1 OR epci_kind_known = 0 AND epci_kind IS NULL);
ALTER TABLE actor ADD COLUMN populations_known INTEGER DEFAULT 0 NOT NULL CHECK (populations_known IN (0, 1));
ALTER TABLE deliberation ADD COLUMN present INTEGER;
ALTER TABLE deliberation ADD COLUMN present_known INTEGER DEFAULT 0 NOT NULL CHECK (present_known = 1 OR present_known = 0 AND present IS NULL);
ALTER TABLE deliberation ADD COLUMN sitting TEXT;
ALTER TABLE deliberation ADD COLUMN sitting_known INTEGER DEFAULT 0 NOT NULL CHECK (sitting_known = 1 OR sitting_known = 0 AND sitting IS NULL);
ALTER TABLE deliberation ADD COLUMN publication_format TEXT;
ALTER TABLE deliberation ADD COLUMN publication_format_known INTEGER DEFAULT 0 NOT NULL CHECK (publication_format_known = 1 OR publication_format_known = 0 AND publication_format IS NULL);
ALTER TABLE deliberation ADD COLUMN published_in_full INTEGER;
ALTER TABLE deliberation ADD COLUMN published_in_full_known INTEGER DEFAULT 0 NOT NULL CHECK (published_in_full_known = 1 OR published_in_full_known = 0 AND published_in_full IS NULL);
ALTER TABLE deliberation ADD COLUMN enterprise_aid INTEGER;
ALTER TABLE deliberation ADD COLUMN enterprise_aid_known INTEGER DEFAULT 0 NOT NULL CHECK (enterprise_aid_known = 1 OR enterprise_aid_known = 0 AND enterprise_aid IS NULL);
ALTER TABLE deliberation ADD COLUMN cited_competence TEXT;
ALTER TABLE deliberation ADD COLUMN cited_competence_known INTEGER DEFAULT 0 NOT NULL CHECK (cited_competence_known = 1 OR cited_competence_known = 0 AND cited_competence IS NULL);
ALTER TABLE deliberation ADD COLUMN cited_strategy TEXT;
ALTER TABLE deliberation ADD COLUMN cited_strategy_known INTEGER DEFAULT 0 NOT NULL CHECK (cited_strategy_known = 1 OR cited_strategy_known = 0 AND cited_strategy IS NULL);
ALTER TABLE deliberation ADD COLUMN cited_srdeii TEXT;
ALTER TABLE deliberation ADD COLUMN cited_srdeii_known INTEGER DEFAULT 0 NOT NULL CHECK (cited_srdeii_known = 1 OR cited_srdeii_known = 0 AND cited_srdeii IS NULL);
ALTER TABLE contract_signature ADD COLUMN method TEXT;
ALTER TABLE contract_signature ADD COLUMN method_known INTEGER DEFAULT 0 NOT NULL CHECK (method_known = 1 OR method_known = 0 AND method IS NULL);
ALTER TABLE contract_signature ADD COLUMN signature_level TEXT;
ALTER TABLE contract_signature ADD COLUMN signature_level_known INTEGER DEFAULT 0 NOT NULL CHECK (signature_level_known = 1 OR signature_level_known = 0 AND signature_level IS NULL);
ALTER TABLE charter_signature ADD COLUMN method TEXT;
ALTER TABLE charter_signature ADD COLUMN method_known INTEGER DEFAULT 0 NOT NULL CHECK (method_known = 1 OR method_known = 0 AND method IS NULL);
ALTER TABLE charter_signature ADD COLUMN signature_level TEXT;
ALTER TABLE charter_signature ADD COLUMN signature_level_known INTEGER DEFAULT 0 NOT NULL CHECK (signature_level_known = 1 OR signature_level_known = 0 AND signature_level IS NULL);
