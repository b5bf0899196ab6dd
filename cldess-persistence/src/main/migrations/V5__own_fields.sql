-- The fields that kinds of contract add, and their values.
--
-- ${filled}

-- The fields that the kind of a contract adds to things.
CREATE TABLE cldess_contract_own_field (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    thing TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    type TEXT NOT NULL,
    visibility TEXT NOT NULL,
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract (dossier_id)
) ${options};

-- What the values of such a field are chosen from.
CREATE TABLE cldess_contract_own_choice (
    dossier_id ${key} NOT NULL,
    own_field_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    PRIMARY KEY (dossier_id, own_field_id, position),
    FOREIGN KEY (dossier_id, own_field_id) REFERENCES cldess_contract_own_field (dossier_id, id)
) ${options};

-- The values of an actor in the fields of its kind of contract, as texts.
CREATE TABLE cldess_actor_own_value (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    value TEXT,
    value_known ${truth} NOT NULL ${recorded value_known value},
    PRIMARY KEY (dossier_id, actor_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The values of an indicator in the fields of its kind of contract, as texts.
CREATE TABLE cldess_indicator_own_value (
    dossier_id ${key} NOT NULL,
    indicator_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    value TEXT,
    value_known ${truth} NOT NULL ${recorded value_known value},
    PRIMARY KEY (dossier_id, indicator_id, id),
    FOREIGN KEY (dossier_id, indicator_id) REFERENCES cldess_indicator (dossier_id, id)
) ${options};

-- The values of an action in the fields of its kind of contract, as texts.
CREATE TABLE cldess_action_own_value (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    value TEXT,
    value_known ${truth} NOT NULL ${recorded value_known value},
    PRIMARY KEY (dossier_id, action_id, id),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id)
) ${options};

-- The values of an agreement in the fields of its kind of contract, as texts.
CREATE TABLE cldess_partner_agreement_own_value (
    dossier_id ${key} NOT NULL,
    partner_agreement_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    value TEXT,
    value_known ${truth} NOT NULL ${recorded value_known value},
    PRIMARY KEY (dossier_id, partner_agreement_id, id),
    FOREIGN KEY (dossier_id, partner_agreement_id) REFERENCES cldess_partner_agreement (dossier_id, id)
) ${options};

-- The values of a purchase in the fields of its kind of contract, as texts.
CREATE TABLE cldess_purchase_own_value (
    dossier_id ${key} NOT NULL,
    purchase_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    value TEXT,
    value_known ${truth} NOT NULL ${recorded value_known value},
    PRIMARY KEY (dossier_id, purchase_id, id),
    FOREIGN KEY (dossier_id, purchase_id) REFERENCES cldess_purchase (dossier_id, id)
) ${options};

-- The values of a grant in the fields of its kind of contract, as texts.
CREATE TABLE cldess_grant_own_value (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    value TEXT,
    value_known ${truth} NOT NULL ${recorded value_known value},
    PRIMARY KEY (dossier_id, grant_id, id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};
