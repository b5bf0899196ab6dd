-- On what conditions actors look for things and give them, where they work, what they are to others, and whether they can be met.

ALTER TABLE actor_need ADD COLUMN service_type TEXT;
ALTER TABLE actor_need ADD COLUMN service_type_known INTEGER DEFAULT 0 NOT NULL CHECK (service_type_known = 1 OR service_type_known = 0 AND service_type IS NULL);
ALTER TABLE actor_need ADD COLUMN area_known INTEGER DEFAULT 0 NOT NULL CHECK (area_known IN (0, 1));
ALTER TABLE actor_need ADD COLUMN capacity_quantity TEXT;
ALTER TABLE actor_need ADD COLUMN capacity_unit TEXT;
ALTER TABLE actor_need ADD COLUMN capacity_known INTEGER DEFAULT 0 NOT NULL CHECK (capacity_known = 1 OR capacity_known = 0 AND capacity_quantity IS NULL);
ALTER TABLE actor_need ADD COLUMN since TEXT;
ALTER TABLE actor_need ADD COLUMN since_known INTEGER DEFAULT 0 NOT NULL CHECK (since_known = 1 OR since_known = 0 AND since IS NULL);
ALTER TABLE actor_need ADD COLUMN until TEXT;
ALTER TABLE actor_need ADD COLUMN until_known INTEGER DEFAULT 0 NOT NULL CHECK (until_known = 1 OR until_known = 0 AND until IS NULL);
ALTER TABLE actor_need ADD COLUMN least_amount_cents ${long};
ALTER TABLE actor_need ADD COLUMN least_amount_cents_known INTEGER DEFAULT 0 NOT NULL CHECK (least_amount_cents_known = 1 OR least_amount_cents_known = 0 AND least_amount_cents IS NULL);
ALTER TABLE actor_need ADD COLUMN most_amount_cents ${long};
ALTER TABLE actor_need ADD COLUMN most_amount_cents_known INTEGER DEFAULT 0 NOT NULL CHECK (most_amount_cents_known = 1 OR most_amount_cents_known = 0 AND most_amount_cents IS NULL);

-- Where a need is to be met.
CREATE TABLE actor_need_area (
    dossier_id ${key} NOT NULL,
    need_id ${key} NOT NULL,
    kind TEXT NOT NULL,
    kilometres INTEGER,
    centre TEXT,
    centre_known INTEGER NOT NULL CHECK (centre_known = 1 OR centre_known = 0 AND centre IS NULL),
    PRIMARY KEY (dossier_id, need_id),
    FOREIGN KEY (dossier_id, need_id) REFERENCES actor_need (dossier_id, id)
) ${options};

-- The territories of such an area, by their codes.
CREATE TABLE actor_need_territory (
    dossier_id ${key} NOT NULL,
    need_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (dossier_id, need_id, position),
    FOREIGN KEY (dossier_id, need_id) REFERENCES actor_need_area (dossier_id, need_id)
) ${options};

ALTER TABLE actor_offer ADD COLUMN service_type TEXT;
ALTER TABLE actor_offer ADD COLUMN service_type_known INTEGER DEFAULT 0 NOT NULL CHECK (service_type_known = 1 OR service_type_known = 0 AND service_type IS NULL);
ALTER TABLE actor_offer ADD COLUMN area_known INTEGER DEFAULT 0 NOT NULL CHECK (area_known IN (0, 1));
ALTER TABLE actor_offer ADD COLUMN capacity_quantity TEXT;
ALTER TABLE actor_offer ADD COLUMN capacity_unit TEXT;
ALTER TABLE actor_offer ADD COLUMN capacity_known INTEGER DEFAULT 0 NOT NULL CHECK (capacity_known = 1 OR capacity_known = 0 AND capacity_quantity IS NULL);
ALTER TABLE actor_offer ADD COLUMN since TEXT;
ALTER TABLE actor_offer ADD COLUMN since_known INTEGER DEFAULT 0 NOT NULL CHECK (since_known = 1 OR since_known = 0 AND since IS NULL);
ALTER TABLE actor_offer ADD COLUMN until TEXT;
ALTER TABLE actor_offer ADD COLUMN until_known INTEGER DEFAULT 0 NOT NULL CHECK (until_known = 1 OR until_known = 0 AND until IS NULL);
ALTER TABLE actor_offer ADD COLUMN least_amount_cents ${long};
ALTER TABLE actor_offer ADD COLUMN least_amount_cents_known INTEGER DEFAULT 0 NOT NULL CHECK (least_amount_cents_known = 1 OR least_amount_cents_known = 0 AND least_amount_cents IS NULL);
ALTER TABLE actor_offer ADD COLUMN most_amount_cents ${long};
ALTER TABLE actor_offer ADD COLUMN most_amount_cents_known INTEGER DEFAULT 0 NOT NULL CHECK (most_amount_cents_known = 1 OR most_amount_cents_known = 0 AND most_amount_cents IS NULL);

-- Where an offer holds.
CREATE TABLE actor_offer_area (
    dossier_id ${key} NOT NULL,
    offer_id ${key} NOT NULL,
    kind TEXT NOT NULL,
    kilometres INTEGER,
    centre TEXT,
    centre_known INTEGER NOT NULL CHECK (centre_known = 1 OR centre_known = 0 AND centre IS NULL),
    PRIMARY KEY (dossier_id, offer_id),
    FOREIGN KEY (dossier_id, offer_id) REFERENCES actor_offer (dossier_id, id)
) ${options};

-- The territories of such an area, by their codes.
CREATE TABLE actor_offer_territory (
    dossier_id ${key} NOT NULL,
    offer_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (dossier_id, offer_id, position),
    FOREIGN KEY (dossier_id, offer_id) REFERENCES actor_offer_area (dossier_id, offer_id)
) ${options};

ALTER TABLE actor ADD COLUMN establishments_known INTEGER DEFAULT 0 NOT NULL CHECK (establishments_known IN (0, 1));
ALTER TABLE actor ADD COLUMN activity_known INTEGER DEFAULT 0 NOT NULL CHECK (activity_known IN (0, 1));
ALTER TABLE actor ADD COLUMN roles_known INTEGER DEFAULT 0 NOT NULL CHECK (roles_known IN (0, 1));

-- The places where an actor works besides its seat.
CREATE TABLE actor_establishment (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    siret TEXT,
    siret_known INTEGER NOT NULL CHECK (siret_known = 1 OR siret_known = 0 AND siret IS NULL),
    commune TEXT,
    commune_known INTEGER NOT NULL CHECK (commune_known = 1 OR commune_known = 0 AND commune IS NULL),
    opened TEXT,
    opened_known INTEGER NOT NULL CHECK (opened_known = 1 OR opened_known = 0 AND opened IS NULL),
    closed TEXT,
    closed_known INTEGER NOT NULL CHECK (closed_known = 1 OR closed_known = 0 AND closed IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- What an actor is in bodies and networks, for a while.
CREATE TABLE actor_role (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    organisation_id ${key},
    organisation_id_known INTEGER NOT NULL CHECK (organisation_id_known = 1 OR organisation_id_known = 0 AND organisation_id IS NULL),
    since TEXT,
    since_known INTEGER NOT NULL CHECK (since_known = 1 OR since_known = 0 AND since IS NULL),
    until TEXT,
    until_known INTEGER NOT NULL CHECK (until_known = 1 OR until_known = 0 AND until IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id),
    FOREIGN KEY (dossier_id, organisation_id) REFERENCES actor (dossier_id, id)
) ${options};

-- Whether an actor can be met, state after state.
CREATE TABLE actor_activity (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    state TEXT NOT NULL,
    since TEXT,
    since_known INTEGER NOT NULL CHECK (since_known = 1 OR since_known = 0 AND since IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};
