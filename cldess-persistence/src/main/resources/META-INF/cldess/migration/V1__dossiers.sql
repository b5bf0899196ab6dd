-- The tables of the dossiers.
--
-- One table for each kind of thing. Every key begins with the dossier, so that the rows of one contract lie together. The columns of a
-- table stand in one order: the dossier, the owner, the own id, the place in the owner's list, then the facts. A plain value stands in
-- the last one.
--
-- <fact>_known tells whether a fact was recorded: 1 with a value, 1 without one if it is known to be none, 0 if nobody recorded it.
-- Days and instants are ISO 8601 texts, money is whole cents, other decimals are texts, so that all are exact.
--
-- All names of tables begin with cldess_, so that an application may have its own tables beside them.
--
-- What databases write differently is filled in: ${key} is a text that can be part of a key, ${long} an integer of 64 bits, ${options}
-- what follows the columns.

-- Everything about one contract.
CREATE TABLE cldess_dossier (
    id ${key} NOT NULL,
    as_of TEXT,
    note TEXT,
    charter_known INTEGER NOT NULL CHECK (charter_known IN (0, 1)),
    contact_file_known INTEGER NOT NULL CHECK (contact_file_known IN (0, 1)),
    PRIMARY KEY (id)
) ${options};

-- Who saved a dossier, when and why: one row for each save.
CREATE TABLE cldess_revision (
    dossier_id ${key} NOT NULL,
    number ${long} NOT NULL CHECK (number > 0),
    author TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (dossier_id, number),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Actors: bodies and persons, where they work, what they can show for their place in the social economy, what they look for and give, and
-- whom to reach in them.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The bodies and persons of a dossier.
CREATE TABLE cldess_actor (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    siren TEXT,
    siren_known INTEGER NOT NULL CHECK (siren_known = 1 OR siren_known = 0 AND siren IS NULL),
    siret TEXT,
    siret_known INTEGER NOT NULL CHECK (siret_known = 1 OR siret_known = 0 AND siret IS NULL),
    siret_closings_known INTEGER NOT NULL CHECK (siret_closings_known IN (0, 1)),
    establishments_known INTEGER NOT NULL CHECK (establishments_known IN (0, 1)),
    rna TEXT,
    rna_known INTEGER NOT NULL CHECK (rna_known = 1 OR rna_known = 0 AND rna IS NULL),
    legal_forms_known INTEGER NOT NULL CHECK (legal_forms_known IN (0, 1)),
    created TEXT,
    created_known INTEGER NOT NULL CHECK (created_known = 1 OR created_known = 0 AND created IS NULL),
    activity_known INTEGER NOT NULL CHECK (activity_known IN (0, 1)),
    naf TEXT,
    naf_known INTEGER NOT NULL CHECK (naf_known = 1 OR naf_known = 0 AND naf IS NULL),
    commune TEXT,
    commune_known INTEGER NOT NULL CHECK (commune_known = 1 OR commune_known = 0 AND commune IS NULL),
    address TEXT,
    address_known INTEGER NOT NULL CHECK (address_known = 1 OR address_known = 0 AND address IS NULL),
    postal_code TEXT,
    postal_code_known INTEGER NOT NULL CHECK (postal_code_known = 1 OR postal_code_known = 0 AND postal_code IS NULL),
    public_body TEXT,
    public_body_known INTEGER NOT NULL CHECK (public_body_known = 1 OR public_body_known = 0 AND public_body IS NULL),
    epci_kind TEXT,
    epci_kind_known INTEGER NOT NULL CHECK (epci_kind_known = 1 OR epci_kind_known = 0 AND epci_kind IS NULL),
    populations_known INTEGER NOT NULL CHECK (populations_known IN (0, 1)),
    paper_chosen TEXT,
    paper_chosen_known INTEGER NOT NULL CHECK (paper_chosen_known = 1 OR paper_chosen_known = 0 AND paper_chosen IS NULL),
    ess_family TEXT,
    ess_family_known INTEGER NOT NULL CHECK (ess_family_known = 1 OR ess_family_known = 0 AND ess_family IS NULL),
    siae TEXT,
    siae_known INTEGER NOT NULL CHECK (siae_known = 1 OR siae_known = 0 AND siae IS NULL),
    inclusive TEXT,
    inclusive_known INTEGER NOT NULL CHECK (inclusive_known = 1 OR inclusive_known = 0 AND inclusive IS NULL),
    credentials_known INTEGER NOT NULL CHECK (credentials_known IN (0, 1)),
    roles_known INTEGER NOT NULL CHECK (roles_known IN (0, 1)),
    needs_known INTEGER NOT NULL CHECK (needs_known IN (0, 1)),
    offers_known INTEGER NOT NULL CHECK (offers_known IN (0, 1)),
    languages_known INTEGER NOT NULL CHECK (languages_known IN (0, 1)),
    listing_known INTEGER NOT NULL CHECK (listing_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id)
) ${options};

-- The SIRET that closed, and what followed them.
CREATE TABLE cldess_actor_siret_closing (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    siret TEXT NOT NULL,
    closed TEXT NOT NULL,
    successor TEXT,
    successor_known INTEGER NOT NULL CHECK (successor_known = 1 OR successor_known = 0 AND successor IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The places where an actor works besides its seat.
CREATE TABLE cldess_actor_establishment (
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
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The legal forms of an actor, one after the other.
CREATE TABLE cldess_actor_legal_form (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    form TEXT NOT NULL,
    since TEXT,
    since_known INTEGER NOT NULL CHECK (since_known = 1 OR since_known = 0 AND since IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- Whether an actor can be met, state after state.
CREATE TABLE cldess_actor_activity (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    state TEXT NOT NULL,
    since TEXT,
    since_known INTEGER NOT NULL CHECK (since_known = 1 OR since_known = 0 AND since IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- How many inhabitants a public body has, from a day on.
CREATE TABLE cldess_actor_population (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    inhabitants INTEGER NOT NULL CHECK (inhabitants >= 0),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The languages in which an actor can work with others, by their codes of ISO 639.
CREATE TABLE cldess_actor_language (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What an actor can show for its place in the social economy.
CREATE TABLE cldess_actor_credentials (
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
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What lists and registers say of an actor.
CREATE TABLE cldess_actor_mention (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    source TEXT NOT NULL,
    listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
    date TEXT NOT NULL,
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor_credentials (dossier_id, actor_id)
) ${options};

-- What the statutes of an actor say about its place in the social economy.
CREATE TABLE cldess_actor_statutes (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    cooperative INTEGER CHECK (cooperative IN (0, 1)),
    cooperative_known INTEGER NOT NULL CHECK (cooperative_known = 1 OR cooperative_known = 0 AND cooperative IS NULL),
    clauses_known INTEGER NOT NULL CHECK (clauses_known IN (0, 1)),
    utility_known INTEGER NOT NULL CHECK (utility_known IN (0, 1)),
    utility_effect TEXT,
    utility_effect_known INTEGER NOT NULL CHECK (utility_effect_known = 1 OR utility_effect_known = 0 AND utility_effect IS NULL),
    shares_traded INTEGER CHECK (shares_traded IN (0, 1)),
    shares_traded_known INTEGER NOT NULL CHECK (shares_traded_known = 1 OR shares_traded_known = 0 AND shares_traded IS NULL),
    PRIMARY KEY (dossier_id, actor_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor_credentials (dossier_id, actor_id)
) ${options};

-- The clauses of the law that statutes have.
CREATE TABLE cldess_actor_statutory_clause (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    clause TEXT NOT NULL,
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor_statutes (dossier_id, actor_id)
) ${options};

-- The aims of social utility that statutes declare.
CREATE TABLE cldess_actor_social_utility (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    utility TEXT NOT NULL,
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor_statutes (dossier_id, actor_id)
) ${options};

-- The approvals that an actor was granted.
CREATE TABLE cldess_actor_approval (
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
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor_credentials (dossier_id, actor_id)
) ${options};

-- The agreements of an actor with the State.
CREATE TABLE cldess_actor_state_agreement (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    until_known INTEGER NOT NULL CHECK (until_known = 1 OR until_known = 0 AND until IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor_credentials (dossier_id, actor_id)
) ${options};

-- The occasions on which an actor relied on an approval or a status.
CREATE TABLE cldess_actor_status_use (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    status TEXT NOT NULL,
    date TEXT NOT NULL,
    occasion TEXT NOT NULL,
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor_credentials (dossier_id, actor_id)
) ${options};

-- The accounts of an actor, year by year.
CREATE TABLE cldess_actor_accounts (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    year_end TEXT NOT NULL,
    profit_cents ${long},
    profit_cents_known INTEGER NOT NULL CHECK (profit_cents_known = 1 OR profit_cents_known = 0 AND profit_cents IS NULL),
    earlier_losses_cents ${long},
    earlier_losses_cents_known INTEGER NOT NULL
        CHECK (earlier_losses_cents_known = 1 OR earlier_losses_cents_known = 0 AND earlier_losses_cents IS NULL),
    to_reserves_cents ${long},
    to_reserves_cents_known INTEGER NOT NULL
        CHECK (to_reserves_cents_known = 1 OR to_reserves_cents_known = 0 AND to_reserves_cents IS NULL),
    carried_forward_cents ${long},
    carried_forward_cents_known INTEGER NOT NULL
        CHECK (carried_forward_cents_known = 1 OR carried_forward_cents_known = 0 AND carried_forward_cents IS NULL),
    to_development_fund_cents ${long},
    to_development_fund_cents_known INTEGER NOT NULL
        CHECK (to_development_fund_cents_known = 1 OR to_development_fund_cents_known = 0 AND to_development_fund_cents IS NULL),
    reserves_cents ${long},
    reserves_cents_known INTEGER NOT NULL CHECK (reserves_cents_known = 1 OR reserves_cents_known = 0 AND reserves_cents IS NULL),
    capital_cents ${long},
    capital_cents_known INTEGER NOT NULL CHECK (capital_cents_known = 1 OR capital_cents_known = 0 AND capital_cents IS NULL),
    operating_costs_cents ${long},
    operating_costs_cents_known INTEGER NOT NULL
        CHECK (operating_costs_cents_known = 1 OR operating_costs_cents_known = 0 AND operating_costs_cents IS NULL),
    utility_costs_cents ${long},
    utility_costs_cents_known INTEGER NOT NULL
        CHECK (utility_costs_cents_known = 1 OR utility_costs_cents_known = 0 AND utility_costs_cents IS NULL),
    capital_return TEXT,
    capital_return_known INTEGER NOT NULL CHECK (capital_return_known = 1 OR capital_return_known = 0 AND capital_return IS NULL),
    bond_rate TEXT,
    bond_rate_known INTEGER NOT NULL CHECK (bond_rate_known = 1 OR bond_rate_known = 0 AND bond_rate IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor_credentials (dossier_id, actor_id)
) ${options};

-- The staff of an actor, year by year.
CREATE TABLE cldess_actor_staff (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    employees INTEGER CHECK (employees >= 0),
    employees_known INTEGER NOT NULL CHECK (employees_known = 1 OR employees_known = 0 AND employees IS NULL),
    insertion_employees INTEGER CHECK (insertion_employees >= 0),
    insertion_employees_known INTEGER NOT NULL
        CHECK (insertion_employees_known = 1 OR insertion_employees_known = 0 AND insertion_employees IS NULL),
    five_best_paid TEXT,
    five_best_paid_known INTEGER NOT NULL CHECK (five_best_paid_known = 1 OR five_best_paid_known = 0 AND five_best_paid IS NULL),
    best_paid TEXT,
    best_paid_known INTEGER NOT NULL CHECK (best_paid_known = 1 OR best_paid_known = 0 AND best_paid IS NULL),
    elected_managers INTEGER CHECK (elected_managers IN (0, 1)),
    elected_managers_known INTEGER NOT NULL CHECK (elected_managers_known = 1 OR elected_managers_known = 0 AND elected_managers IS NULL),
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor_credentials (dossier_id, actor_id)
) ${options};

-- What an actor is in bodies and networks, for a while.
CREATE TABLE cldess_actor_role (
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
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, organisation_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What an actor looks for.
CREATE TABLE cldess_actor_need (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    sector TEXT NOT NULL,
    description TEXT NOT NULL,
    service_type TEXT,
    service_type_known INTEGER NOT NULL CHECK (service_type_known = 1 OR service_type_known = 0 AND service_type IS NULL),
    area_known INTEGER NOT NULL CHECK (area_known IN (0, 1)),
    capacity_quantity TEXT,
    capacity_unit TEXT,
    capacity_known INTEGER NOT NULL CHECK (capacity_known = 1 OR capacity_known = 0 AND capacity_quantity IS NULL),
    since TEXT,
    since_known INTEGER NOT NULL CHECK (since_known = 1 OR since_known = 0 AND since IS NULL),
    until TEXT,
    until_known INTEGER NOT NULL CHECK (until_known = 1 OR until_known = 0 AND until IS NULL),
    least_amount_cents ${long},
    least_amount_cents_known INTEGER NOT NULL
        CHECK (least_amount_cents_known = 1 OR least_amount_cents_known = 0 AND least_amount_cents IS NULL),
    most_amount_cents ${long},
    most_amount_cents_known INTEGER NOT NULL
        CHECK (most_amount_cents_known = 1 OR most_amount_cents_known = 0 AND most_amount_cents IS NULL),
    anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
    revealed TEXT,
    revealed_known INTEGER NOT NULL CHECK (revealed_known = 1 OR revealed_known = 0 AND revealed IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- Where a need is to be met.
CREATE TABLE cldess_actor_need_area (
    dossier_id ${key} NOT NULL,
    need_id ${key} NOT NULL,
    kind TEXT NOT NULL,
    kilometres INTEGER,
    centre TEXT,
    centre_known INTEGER NOT NULL CHECK (centre_known = 1 OR centre_known = 0 AND centre IS NULL),
    PRIMARY KEY (dossier_id, need_id),
    FOREIGN KEY (dossier_id, need_id) REFERENCES cldess_actor_need (dossier_id, id)
) ${options};

-- The territories of that area, by their codes.
CREATE TABLE cldess_actor_need_territory (
    dossier_id ${key} NOT NULL,
    need_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (dossier_id, need_id, position),
    FOREIGN KEY (dossier_id, need_id) REFERENCES cldess_actor_need_area (dossier_id, need_id)
) ${options};

-- What an actor can give.
CREATE TABLE cldess_actor_offer (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    sector TEXT NOT NULL,
    description TEXT NOT NULL,
    service_type TEXT,
    service_type_known INTEGER NOT NULL CHECK (service_type_known = 1 OR service_type_known = 0 AND service_type IS NULL),
    area_known INTEGER NOT NULL CHECK (area_known IN (0, 1)),
    capacity_quantity TEXT,
    capacity_unit TEXT,
    capacity_known INTEGER NOT NULL CHECK (capacity_known = 1 OR capacity_known = 0 AND capacity_quantity IS NULL),
    since TEXT,
    since_known INTEGER NOT NULL CHECK (since_known = 1 OR since_known = 0 AND since IS NULL),
    until TEXT,
    until_known INTEGER NOT NULL CHECK (until_known = 1 OR until_known = 0 AND until IS NULL),
    least_amount_cents ${long},
    least_amount_cents_known INTEGER NOT NULL
        CHECK (least_amount_cents_known = 1 OR least_amount_cents_known = 0 AND least_amount_cents IS NULL),
    most_amount_cents ${long},
    most_amount_cents_known INTEGER NOT NULL
        CHECK (most_amount_cents_known = 1 OR most_amount_cents_known = 0 AND most_amount_cents IS NULL),
    taken TEXT,
    taken_known INTEGER NOT NULL CHECK (taken_known = 1 OR taken_known = 0 AND taken IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- Where an offer holds.
CREATE TABLE cldess_actor_offer_area (
    dossier_id ${key} NOT NULL,
    offer_id ${key} NOT NULL,
    kind TEXT NOT NULL,
    kilometres INTEGER,
    centre TEXT,
    centre_known INTEGER NOT NULL CHECK (centre_known = 1 OR centre_known = 0 AND centre IS NULL),
    PRIMARY KEY (dossier_id, offer_id),
    FOREIGN KEY (dossier_id, offer_id) REFERENCES cldess_actor_offer (dossier_id, id)
) ${options};

-- The territories of that area, by their codes.
CREATE TABLE cldess_actor_offer_territory (
    dossier_id ${key} NOT NULL,
    offer_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (dossier_id, offer_id, position),
    FOREIGN KEY (dossier_id, offer_id) REFERENCES cldess_actor_offer_area (dossier_id, offer_id)
) ${options};

-- Whether an actor agreed to stand in the directory, and with which words.
CREATE TABLE cldess_actor_listing (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    agreed TEXT,
    agreed_known INTEGER NOT NULL CHECK (agreed_known = 1 OR agreed_known = 0 AND agreed IS NULL),
    withdrawn TEXT,
    withdrawn_known INTEGER NOT NULL CHECK (withdrawn_known = 1 OR withdrawn_known = 0 AND withdrawn IS NULL),
    words TEXT,
    words_known INTEGER NOT NULL CHECK (words_known = 1 OR words_known = 0 AND words IS NULL),
    website TEXT,
    website_known INTEGER NOT NULL CHECK (website_known = 1 OR website_known = 0 AND website IS NULL),
    checked TEXT,
    checked_known INTEGER NOT NULL CHECK (checked_known = 1 OR checked_known = 0 AND checked IS NULL),
    PRIMARY KEY (dossier_id, actor_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The persons to be reached in an actor: personal data, kept for a purpose and until a day.
CREATE TABLE cldess_actor_contact (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    function TEXT,
    function_known INTEGER NOT NULL CHECK (function_known = 1 OR function_known = 0 AND function IS NULL),
    email TEXT,
    email_known INTEGER NOT NULL CHECK (email_known = 1 OR email_known = 0 AND email IS NULL),
    telephone TEXT,
    telephone_known INTEGER NOT NULL CHECK (telephone_known = 1 OR telephone_known = 0 AND telephone IS NULL),
    purpose TEXT NOT NULL,
    keep_until TEXT NOT NULL,
    basis TEXT,
    basis_known INTEGER NOT NULL CHECK (basis_known = 1 OR basis_known = 0 AND basis IS NULL),
    origin TEXT,
    origin_known INTEGER NOT NULL CHECK (origin_known = 1 OR origin_known = 0 AND origin IS NULL),
    collected TEXT,
    collected_known INTEGER NOT NULL CHECK (collected_known = 1 OR collected_known = 0 AND collected IS NULL),
    informed TEXT,
    informed_known INTEGER NOT NULL CHECK (informed_known = 1 OR informed_known = 0 AND informed IS NULL),
    last_contact TEXT,
    last_contact_known INTEGER NOT NULL CHECK (last_contact_known = 1 OR last_contact_known = 0 AND last_contact IS NULL),
    publication_agreed TEXT,
    publication_agreed_known INTEGER NOT NULL
        CHECK (publication_agreed_known = 1 OR publication_agreed_known = 0 AND publication_agreed IS NULL),
    requests_known INTEGER NOT NULL CHECK (requests_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What a person asked about their data, oldest first.
CREATE TABLE cldess_contact_request (
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
    FOREIGN KEY (dossier_id, contact_id) REFERENCES cldess_actor_contact (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Deliberations: what the assemblies decided.
-- -----------------------------------------------------------------------------------------------------------------------------------------

CREATE TABLE cldess_deliberation (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    assembly_id ${key} NOT NULL,
    subject TEXT NOT NULL,
    number TEXT,
    number_known INTEGER NOT NULL CHECK (number_known = 1 OR number_known = 0 AND number IS NULL),
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    members INTEGER,
    members_known INTEGER NOT NULL CHECK (members_known = 1 OR members_known = 0 AND members IS NULL),
    present INTEGER,
    present_known INTEGER NOT NULL CHECK (present_known = 1 OR present_known = 0 AND present IS NULL),
    voters INTEGER,
    voters_known INTEGER NOT NULL CHECK (voters_known = 1 OR voters_known = 0 AND voters IS NULL),
    in_favour INTEGER,
    in_favour_known INTEGER NOT NULL CHECK (in_favour_known = 1 OR in_favour_known = 0 AND in_favour IS NULL),
    against INTEGER,
    against_known INTEGER NOT NULL CHECK (against_known = 1 OR against_known = 0 AND against IS NULL),
    abstentions INTEGER,
    abstentions_known INTEGER NOT NULL CHECK (abstentions_known = 1 OR abstentions_known = 0 AND abstentions IS NULL),
    ballot TEXT,
    ballot_known INTEGER NOT NULL CHECK (ballot_known = 1 OR ballot_known = 0 AND ballot IS NULL),
    chair_in_favour INTEGER CHECK (chair_in_favour IN (0, 1)),
    chair_in_favour_known INTEGER NOT NULL CHECK (chair_in_favour_known = 1 OR chair_in_favour_known = 0 AND chair_in_favour IS NULL),
    sitting TEXT,
    sitting_known INTEGER NOT NULL CHECK (sitting_known = 1 OR sitting_known = 0 AND sitting IS NULL),
    first_sitting TEXT,
    first_sitting_known INTEGER NOT NULL CHECK (first_sitting_known = 1 OR first_sitting_known = 0 AND first_sitting IS NULL),
    transmitted TEXT,
    transmitted_known INTEGER NOT NULL CHECK (transmitted_known = 1 OR transmitted_known = 0 AND transmitted IS NULL),
    published TEXT,
    published_known INTEGER NOT NULL CHECK (published_known = 1 OR published_known = 0 AND published IS NULL),
    publication_mode TEXT,
    publication_mode_known INTEGER NOT NULL CHECK (publication_mode_known = 1 OR publication_mode_known = 0 AND publication_mode IS NULL),
    publication_format TEXT,
    publication_format_known INTEGER NOT NULL
        CHECK (publication_format_known = 1 OR publication_format_known = 0 AND publication_format IS NULL),
    published_in_full INTEGER,
    published_in_full_known INTEGER NOT NULL
        CHECK (published_in_full_known = 1 OR published_in_full_known = 0 AND published_in_full IS NULL),
    authorises_known INTEGER NOT NULL CHECK (authorises_known IN (0, 1)),
    enterprise_aid INTEGER,
    enterprise_aid_known INTEGER NOT NULL CHECK (enterprise_aid_known = 1 OR enterprise_aid_known = 0 AND enterprise_aid IS NULL),
    cited_competence TEXT,
    cited_competence_known INTEGER NOT NULL CHECK (cited_competence_known = 1 OR cited_competence_known = 0 AND cited_competence IS NULL),
    cited_strategy TEXT,
    cited_strategy_known INTEGER NOT NULL CHECK (cited_strategy_known = 1 OR cited_strategy_known = 0 AND cited_strategy IS NULL),
    cited_srdeii TEXT,
    cited_srdeii_known INTEGER NOT NULL CHECK (cited_srdeii_known = 1 OR cited_srdeii_known = 0 AND cited_srdeii IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, assembly_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What a deliberation authorises: the contract, an amendment or a decision, which may not be there yet.
CREATE TABLE cldess_deliberation_authorised (
    dossier_id ${key} NOT NULL,
    deliberation_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    act TEXT NOT NULL,
    PRIMARY KEY (dossier_id, deliberation_id, position),
    FOREIGN KEY (dossier_id, deliberation_id) REFERENCES cldess_deliberation (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- The bodies that govern a contract, in whose name something may be proposed.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The bodies that govern a contract.
CREATE TABLE cldess_governance_body (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    members_known INTEGER NOT NULL CHECK (members_known IN (0, 1)),
    quorum INTEGER CHECK (quorum >= 0),
    quorum_known INTEGER NOT NULL CHECK (quorum_known = 1 OR quorum_known = 0 AND quorum IS NULL),
    sittings_per_year INTEGER CHECK (sittings_per_year >= 0),
    sittings_per_year_known INTEGER NOT NULL
        CHECK (sittings_per_year_known = 1 OR sittings_per_year_known = 0 AND sittings_per_year IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id)
) ${options};

-- Who sits in a body.
CREATE TABLE cldess_governance_member (
    dossier_id ${key} NOT NULL,
    body_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, body_id, position),
    FOREIGN KEY (dossier_id, body_id) REFERENCES cldess_governance_body (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Charter: its versions, what was proposed to change in them, and who signed.
--
-- A decision stands in a table of its own beside what it decides, a version or a proposal; a vote is the position of a member.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The text that the actors sign.
CREATE TABLE cldess_charter (
    dossier_id ${key} NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (dossier_id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id)
) ${options};

-- The versions of the charter, oldest first.
CREATE TABLE cldess_charter_version (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    review_by TEXT,
    review_by_known INTEGER NOT NULL CHECK (review_by_known = 1 OR review_by_known = 0 AND review_by IS NULL),
    preamble TEXT,
    hash TEXT,
    hash_known INTEGER NOT NULL CHECK (hash_known = 1 OR hash_known = 0 AND hash IS NULL),
    decision_known INTEGER NOT NULL CHECK (decision_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_charter (dossier_id)
) ${options};

-- The principles of a version. A principle keeps its id from one version to the next.
CREATE TABLE cldess_charter_principle (
    dossier_id ${key} NOT NULL,
    version_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    axis TEXT,
    axis_known INTEGER NOT NULL CHECK (axis_known = 1 OR axis_known = 0 AND axis IS NULL),
    PRIMARY KEY (dossier_id, version_id, id),
    FOREIGN KEY (dossier_id, version_id) REFERENCES cldess_charter_version (dossier_id, id)
) ${options};

-- How a version was adopted.
CREATE TABLE cldess_charter_version_decision (
    dossier_id ${key} NOT NULL,
    version_id ${key} NOT NULL,
    method TEXT NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    eligible INTEGER CHECK (eligible >= 1),
    eligible_known INTEGER NOT NULL CHECK (eligible_known = 1 OR eligible_known = 0 AND eligible IS NULL),
    quorum INTEGER CHECK (quorum >= 1),
    quorum_known INTEGER NOT NULL CHECK (quorum_known = 1 OR quorum_known = 0 AND quorum IS NULL),
    votes_known INTEGER NOT NULL CHECK (votes_known IN (0, 1)),
    PRIMARY KEY (dossier_id, version_id),
    FOREIGN KEY (dossier_id, version_id) REFERENCES cldess_charter_version (dossier_id, id)
) ${options};

-- Who said what when a version was adopted.
CREATE TABLE cldess_charter_version_vote (
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
    FOREIGN KEY (dossier_id, version_id) REFERENCES cldess_charter_version_decision (dossier_id, version_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What was proposed to change in a version. The article is one of that version, or a new one: no table has both.
CREATE TABLE cldess_charter_proposal (
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
    body_id ${key},
    body_id_known INTEGER NOT NULL CHECK (body_id_known = 1 OR body_id_known = 0 AND body_id IS NULL),
    submitted TEXT,
    submitted_known INTEGER NOT NULL CHECK (submitted_known = 1 OR submitted_known = 0 AND submitted IS NULL),
    hash TEXT,
    hash_known INTEGER NOT NULL CHECK (hash_known = 1 OR hash_known = 0 AND hash IS NULL),
    decision_known INTEGER NOT NULL CHECK (decision_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_charter (dossier_id),
    FOREIGN KEY (dossier_id, version_id) REFERENCES cldess_charter_version (dossier_id, id),
    FOREIGN KEY (dossier_id, author_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, body_id) REFERENCES cldess_governance_body (dossier_id, id)
) ${options};

-- Where a proposal stood from which day on.
CREATE TABLE cldess_charter_proposal_step (
    dossier_id ${key} NOT NULL,
    proposal_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT,
    reason_known INTEGER NOT NULL CHECK (reason_known = 1 OR reason_known = 0 AND reason IS NULL),
    PRIMARY KEY (dossier_id, proposal_id, position),
    FOREIGN KEY (dossier_id, proposal_id) REFERENCES cldess_charter_proposal (dossier_id, id)
) ${options};

-- How the group decided on a proposal.
CREATE TABLE cldess_charter_proposal_decision (
    dossier_id ${key} NOT NULL,
    proposal_id ${key} NOT NULL,
    method TEXT NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    eligible INTEGER CHECK (eligible >= 1),
    eligible_known INTEGER NOT NULL CHECK (eligible_known = 1 OR eligible_known = 0 AND eligible IS NULL),
    quorum INTEGER CHECK (quorum >= 1),
    quorum_known INTEGER NOT NULL CHECK (quorum_known = 1 OR quorum_known = 0 AND quorum IS NULL),
    votes_known INTEGER NOT NULL CHECK (votes_known IN (0, 1)),
    PRIMARY KEY (dossier_id, proposal_id),
    FOREIGN KEY (dossier_id, proposal_id) REFERENCES cldess_charter_proposal (dossier_id, id)
) ${options};

-- Who said what on a proposal.
CREATE TABLE cldess_charter_proposal_vote (
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
    FOREIGN KEY (dossier_id, proposal_id) REFERENCES cldess_charter_proposal_decision (dossier_id, proposal_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- Who signed which version.
CREATE TABLE cldess_charter_signature (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    version_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    hash TEXT,
    hash_known INTEGER NOT NULL CHECK (hash_known = 1 OR hash_known = 0 AND hash IS NULL),
    representative_given_name TEXT,
    representative_family_name TEXT,
    representative_function TEXT,
    representative_function_known INTEGER NOT NULL
        CHECK (representative_function_known = 1 OR representative_function_known = 0 AND representative_function IS NULL),
    representative_known INTEGER NOT NULL
        CHECK (representative_known = 1 OR representative_known = 0 AND representative_given_name IS NULL),
    withdrawn TEXT,
    withdrawn_known INTEGER NOT NULL CHECK (withdrawn_known = 1 OR withdrawn_known = 0 AND withdrawn IS NULL),
    method TEXT,
    method_known INTEGER NOT NULL CHECK (method_known = 1 OR method_known = 0 AND method IS NULL),
    signature_level TEXT,
    signature_level_known INTEGER NOT NULL CHECK (signature_level_known = 1 OR signature_level_known = 0 AND signature_level IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_charter (dossier_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, version_id) REFERENCES cldess_charter_version (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Contract: what the public bodies agreed, as they signed it, and what they decided about it since.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- What the public bodies agreed.
CREATE TABLE cldess_contract (
    dossier_id ${key} NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    term_start TEXT NOT NULL,
    term_end TEXT NOT NULL,
    charter_version_id ${key},
    charter_version_id_known INTEGER NOT NULL
        CHECK (charter_version_id_known = 1 OR charter_version_id_known = 0 AND charter_version_id IS NULL),
    territory_known INTEGER NOT NULL CHECK (territory_known IN (0, 1)),
    cited_competence TEXT,
    cited_competence_known INTEGER NOT NULL CHECK (cited_competence_known = 1 OR cited_competence_known = 0 AND cited_competence IS NULL),
    cited_strategy TEXT,
    cited_strategy_known INTEGER NOT NULL CHECK (cited_strategy_known = 1 OR cited_strategy_known = 0 AND cited_strategy IS NULL),
    cited_srdeii TEXT,
    cited_srdeii_known INTEGER NOT NULL CHECK (cited_srdeii_known = 1 OR cited_srdeii_known = 0 AND cited_srdeii IS NULL),
    termination_notice INTEGER,
    termination_notice_known INTEGER NOT NULL
        CHECK (termination_notice_known = 1 OR termination_notice_known = 0 AND termination_notice IS NULL),
    preamble TEXT,
    envelopes_known INTEGER NOT NULL CHECK (envelopes_known IN (0, 1)),
    decisions_known INTEGER NOT NULL CHECK (decisions_known IN (0, 1)),
    renewal_of_dossier TEXT,
    renewal_of_reason TEXT,
    renewal_of_reason_known INTEGER NOT NULL
        CHECK (renewal_of_reason_known = 1 OR renewal_of_reason_known = 0 AND renewal_of_reason IS NULL),
    renewal_of_known INTEGER NOT NULL CHECK (renewal_of_known = 1 OR renewal_of_known = 0 AND renewal_of_dossier IS NULL),
    PRIMARY KEY (dossier_id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, charter_version_id) REFERENCES cldess_charter_version (dossier_id, id)
) ${options};

-- The kind of a contract, if it is not one that is built in; its code stands in the contract.
CREATE TABLE cldess_contract_kind (
    dossier_id ${key} NOT NULL,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    jointly_carried INTEGER NOT NULL CHECK (jointly_carried IN (0, 1)),
    sides_first_fr TEXT,
    sides_first_en TEXT,
    sides_second_fr TEXT,
    sides_second_en TEXT,
    charter_required INTEGER NOT NULL CHECK (charter_required IN (0, 1)),
    social_economy INTEGER NOT NULL CHECK (social_economy IN (0, 1)),
    PRIMARY KEY (dossier_id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract (dossier_id)
) ${options};

-- The roles that a kind requires, in the order of the signature boxes.
CREATE TABLE cldess_contract_kind_role (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    carries INTEGER NOT NULL CHECK (carries IN (0, 1)),
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract_kind (dossier_id)
) ${options};

-- The levels of the objectives of a kind, from the widest.
CREATE TABLE cldess_contract_kind_level (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    name_fr TEXT NOT NULL,
    plural_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    plural_en TEXT NOT NULL,
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract_kind (dossier_id)
) ${options};

-- The axes of the charter of a kind.
CREATE TABLE cldess_contract_kind_axis (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract_kind (dossier_id)
) ${options};

-- The communes in which a contract holds.
CREATE TABLE cldess_contract_commune (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract (dossier_id)
) ${options};

-- The bodies that the contract binds, each in one role over one period.
CREATE TABLE cldess_contract_party (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    role TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    until_known INTEGER NOT NULL CHECK (until_known = 1 OR until_known = 0 AND until IS NULL),
    succession_known INTEGER NOT NULL CHECK (succession_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract (dossier_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- How a party took the place of another.
CREATE TABLE cldess_contract_succession (
    dossier_id ${key} NOT NULL,
    party_id ${key} NOT NULL,
    predecessor_id ${key} NOT NULL,
    decision TEXT,
    decision_known INTEGER NOT NULL CHECK (decision_known = 1 OR decision_known = 0 AND decision IS NULL),
    decided TEXT,
    decided_known INTEGER NOT NULL CHECK (decided_known = 1 OR decided_known = 0 AND decided IS NULL),
    notices_known INTEGER NOT NULL CHECK (notices_known IN (0, 1)),
    PRIMARY KEY (dossier_id, party_id),
    FOREIGN KEY (dossier_id, party_id) REFERENCES cldess_contract_party (dossier_id, id),
    FOREIGN KEY (dossier_id, predecessor_id) REFERENCES cldess_contract_party (dossier_id, id)
) ${options};

-- Who was told of a succession, and when.
CREATE TABLE cldess_contract_notice (
    dossier_id ${key} NOT NULL,
    successor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    party_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    PRIMARY KEY (dossier_id, successor_id, position),
    FOREIGN KEY (dossier_id, successor_id) REFERENCES cldess_contract_succession (dossier_id, party_id),
    FOREIGN KEY (dossier_id, party_id) REFERENCES cldess_contract_party (dossier_id, id)
) ${options};

-- The tree of objectives; those at the top have no parent.
CREATE TABLE cldess_contract_objective (
    dossier_id ${key} NOT NULL,
    parent_id ${key},
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract (dossier_id),
    FOREIGN KEY (dossier_id, parent_id) REFERENCES cldess_contract_objective (dossier_id, id)
) ${options};

-- What the contract has regard to, one text each.
CREATE TABLE cldess_contract_visa (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract (dossier_id)
) ${options};

-- The articles of the contract.
CREATE TABLE cldess_contract_article (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract (dossier_id)
) ${options};

-- The signatures of the parties, with what authorised them.
CREATE TABLE cldess_contract_signature (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    party_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    representative_given_name TEXT,
    representative_family_name TEXT,
    representative_function TEXT,
    representative_function_known INTEGER NOT NULL
        CHECK (representative_function_known = 1 OR representative_function_known = 0 AND representative_function IS NULL),
    representative_known INTEGER NOT NULL
        CHECK (representative_known = 1 OR representative_known = 0 AND representative_given_name IS NULL),
    deliberation_id ${key},
    deliberation_id_known INTEGER NOT NULL CHECK (deliberation_id_known = 1 OR deliberation_id_known = 0 AND deliberation_id IS NULL),
    delegation_id ${key},
    delegation_id_known INTEGER NOT NULL CHECK (delegation_id_known = 1 OR delegation_id_known = 0 AND delegation_id IS NULL),
    method TEXT,
    method_known INTEGER NOT NULL CHECK (method_known = 1 OR method_known = 0 AND method IS NULL),
    signature_level TEXT,
    signature_level_known INTEGER NOT NULL CHECK (signature_level_known = 1 OR signature_level_known = 0 AND signature_level IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract (dossier_id),
    FOREIGN KEY (dossier_id, party_id) REFERENCES cldess_contract_party (dossier_id, id),
    FOREIGN KEY (dossier_id, deliberation_id) REFERENCES cldess_deliberation (dossier_id, id),
    FOREIGN KEY (dossier_id, delegation_id) REFERENCES cldess_deliberation (dossier_id, id)
) ${options};

-- What each funder commits for a year, as signed.
CREATE TABLE cldess_contract_envelope (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    funder_id ${key} NOT NULL,
    year INTEGER NOT NULL,
    amount_cents ${long} NOT NULL CHECK (amount_cents >= 0),
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract (dossier_id),
    FOREIGN KEY (dossier_id, funder_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What was decided about the contract, in order.
CREATE TABLE cldess_contract_decision (
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
    notice_given TEXT,
    notice_given_known INTEGER NOT NULL CHECK (notice_given_known = 1 OR notice_given_known = 0 AND notice_given IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract (dossier_id),
    FOREIGN KEY (dossier_id, party_id) REFERENCES cldess_contract_party (dossier_id, id),
    FOREIGN KEY (dossier_id, deliberation_id) REFERENCES cldess_deliberation (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Amendments: what changes in the contract, with before and after.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The amendments of the contract.
CREATE TABLE cldess_amendment (
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
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract (dossier_id)
) ${options};

-- How an amendment changes the term.
CREATE TABLE cldess_amendment_term (
    dossier_id ${key} NOT NULL,
    amendment_id ${key} NOT NULL,
    before_start TEXT,
    before_end TEXT,
    before_known INTEGER NOT NULL CHECK (before_known = 1 OR before_known = 0 AND before_start IS NULL),
    after_start TEXT NOT NULL,
    after_end TEXT NOT NULL,
    PRIMARY KEY (dossier_id, amendment_id),
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES cldess_amendment (dossier_id, id)
) ${options};

-- The objectives that an amendment adds, changes or removes. The contract itself has no row for one that is added.
CREATE TABLE cldess_amendment_objective (
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
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES cldess_amendment (dossier_id, id)
) ${options};

-- The envelopes that an amendment gives, changes or withdraws.
CREATE TABLE cldess_amendment_envelope (
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
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES cldess_amendment (dossier_id, id),
    FOREIGN KEY (dossier_id, funder_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The communes by which the territory grows.
CREATE TABLE cldess_amendment_commune_added (
    dossier_id ${key} NOT NULL,
    amendment_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    commune TEXT NOT NULL,
    PRIMARY KEY (dossier_id, amendment_id, position),
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES cldess_amendment (dossier_id, id)
) ${options};

-- The communes that leave the territory.
CREATE TABLE cldess_amendment_commune_removed (
    dossier_id ${key} NOT NULL,
    amendment_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    commune TEXT NOT NULL,
    PRIMARY KEY (dossier_id, amendment_id, position),
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES cldess_amendment (dossier_id, id)
) ${options};

-- The articles that an amendment adds, changes or removes.
CREATE TABLE cldess_amendment_article (
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
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES cldess_amendment (dossier_id, id)
) ${options};

-- The signatures under the amendments.
CREATE TABLE cldess_amendment_signature (
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
    representative_function_known INTEGER NOT NULL
        CHECK (representative_function_known = 1 OR representative_function_known = 0 AND representative_function IS NULL),
    representative_known INTEGER NOT NULL
        CHECK (representative_known = 1 OR representative_known = 0 AND representative_given_name IS NULL),
    deliberation_id ${key},
    deliberation_id_known INTEGER NOT NULL CHECK (deliberation_id_known = 1 OR deliberation_id_known = 0 AND deliberation_id IS NULL),
    delegation_id ${key},
    delegation_id_known INTEGER NOT NULL CHECK (delegation_id_known = 1 OR delegation_id_known = 0 AND delegation_id IS NULL),
    method TEXT,
    method_known INTEGER NOT NULL CHECK (method_known = 1 OR method_known = 0 AND method IS NULL),
    signature_level TEXT,
    signature_level_known INTEGER NOT NULL CHECK (signature_level_known = 1 OR signature_level_known = 0 AND signature_level IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, amendment_id) REFERENCES cldess_amendment (dossier_id, id),
    FOREIGN KEY (dossier_id, party_id) REFERENCES cldess_contract_party (dossier_id, id),
    FOREIGN KEY (dossier_id, deliberation_id) REFERENCES cldess_deliberation (dossier_id, id),
    FOREIGN KEY (dossier_id, delegation_id) REFERENCES cldess_deliberation (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Indicators: what is counted, and how much was found.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- What tells whether the actions work: it is measured, or computed from others.
CREATE TABLE cldess_indicator (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    measure TEXT NOT NULL,
    unit TEXT,
    direction TEXT,
    direction_known INTEGER NOT NULL CHECK (direction_known = 1 OR direction_known = 0 AND direction IS NULL),
    nature TEXT,
    nature_known INTEGER NOT NULL CHECK (nature_known = 1 OR nature_known = 0 AND nature IS NULL),
    baseline_date TEXT,
    baseline_value TEXT,
    baseline_numerator TEXT,
    baseline_denominator TEXT,
    baseline_text TEXT,
    baseline_source TEXT,
    baseline_source_known INTEGER NOT NULL CHECK (baseline_source_known = 1 OR baseline_source_known = 0 AND baseline_source IS NULL),
    baseline_known INTEGER NOT NULL CHECK (baseline_known = 1 OR baseline_known = 0 AND baseline_date IS NULL),
    targets_known INTEGER NOT NULL CHECK (targets_known IN (0, 1)),
    formula TEXT,
    counts TEXT,
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id)
) ${options};

-- What an indicator is to reach.
CREATE TABLE cldess_indicator_target (
    dossier_id ${key} NOT NULL,
    indicator_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    period_start TEXT,
    date TEXT NOT NULL,
    value TEXT,
    text TEXT,
    PRIMARY KEY (dossier_id, indicator_id, position),
    FOREIGN KEY (dossier_id, indicator_id) REFERENCES cldess_indicator (dossier_id, id)
) ${options};

-- By what the numbers of an indicator are broken down.
CREATE TABLE cldess_indicator_breakdown (
    dossier_id ${key} NOT NULL,
    indicator_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (dossier_id, indicator_id, position),
    FOREIGN KEY (dossier_id, indicator_id) REFERENCES cldess_indicator (dossier_id, id)
) ${options};

-- The items of a breakdown.
CREATE TABLE cldess_indicator_breakdown_item (
    dossier_id ${key} NOT NULL,
    indicator_id ${key} NOT NULL,
    breakdown_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    item TEXT NOT NULL,
    PRIMARY KEY (dossier_id, indicator_id, breakdown_position, position),
    FOREIGN KEY (dossier_id, indicator_id, breakdown_position) REFERENCES cldess_indicator_breakdown (dossier_id, indicator_id, position)
) ${options};

-- What an indicator was found to be, with what was corrected later.
CREATE TABLE cldess_indicator_measurement (
    dossier_id ${key} NOT NULL,
    indicator_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    period_start TEXT,
    date TEXT NOT NULL,
    value TEXT,
    numerator TEXT,
    denominator TEXT,
    text TEXT,
    source TEXT,
    source_known INTEGER NOT NULL CHECK (source_known = 1 OR source_known = 0 AND source IS NULL),
    measured_by_id ${key},
    measured_by_id_known INTEGER NOT NULL CHECK (measured_by_id_known = 1 OR measured_by_id_known = 0 AND measured_by_id IS NULL),
    author TEXT,
    author_known INTEGER NOT NULL CHECK (author_known = 1 OR author_known = 0 AND author IS NULL),
    correction_of_id ${key},
    correction_date TEXT,
    correction_cancels INTEGER CHECK (correction_cancels IN (0, 1)),
    correction_reason TEXT,
    correction_known INTEGER NOT NULL CHECK (correction_known = 1 OR correction_known = 0 AND correction_of_id IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, indicator_id) REFERENCES cldess_indicator (dossier_id, id),
    FOREIGN KEY (dossier_id, measured_by_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, correction_of_id) REFERENCES cldess_indicator_measurement (dossier_id, id)
) ${options};

-- How much of a measurement falls to the items of breakdowns.
CREATE TABLE cldess_indicator_share (
    dossier_id ${key} NOT NULL,
    indicator_measurement_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    breakdown TEXT NOT NULL,
    item TEXT NOT NULL,
    value TEXT,
    numerator TEXT,
    denominator TEXT,
    text TEXT,
    PRIMARY KEY (dossier_id, indicator_measurement_id, position),
    FOREIGN KEY (dossier_id, indicator_measurement_id) REFERENCES cldess_indicator_measurement (dossier_id, id)
) ${options};

-- The years that are closed to measurements.
CREATE TABLE cldess_indicator_lock (
    dossier_id ${key} NOT NULL,
    indicator_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    date TEXT NOT NULL,
    locked_by_id ${key},
    locked_by_id_known INTEGER NOT NULL CHECK (locked_by_id_known = 1 OR locked_by_id_known = 0 AND locked_by_id IS NULL),
    lifted TEXT,
    lifted_known INTEGER NOT NULL CHECK (lifted_known = 1 OR lifted_known = 0 AND lifted IS NULL),
    PRIMARY KEY (dossier_id, indicator_id, position),
    FOREIGN KEY (dossier_id, indicator_id) REFERENCES cldess_indicator (dossier_id, id),
    FOREIGN KEY (dossier_id, locked_by_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Actions and their money.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The actions. The parent of a part may have a later row.
CREATE TABLE cldess_action (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    visibility TEXT NOT NULL,
    parent TEXT,
    description TEXT,
    description_known INTEGER NOT NULL CHECK (description_known = 1 OR description_known = 0 AND description IS NULL),
    lead_id ${key},
    lead_id_known INTEGER NOT NULL CHECK (lead_id_known = 1 OR lead_id_known = 0 AND lead_id IS NULL),
    lead_department TEXT,
    lead_department_known INTEGER NOT NULL CHECK (lead_department_known = 1 OR lead_department_known = 0 AND lead_department IS NULL),
    lead_person_id ${key},
    lead_person_id_known INTEGER NOT NULL CHECK (lead_person_id_known = 1 OR lead_person_id_known = 0 AND lead_person_id IS NULL),
    referent_id ${key},
    referent_id_known INTEGER NOT NULL CHECK (referent_id_known = 1 OR referent_id_known = 0 AND referent_id IS NULL),
    partners_known INTEGER NOT NULL CHECK (partners_known IN (0, 1)),
    audience_known INTEGER NOT NULL CHECK (audience_known IN (0, 1)),
    deliverables_known INTEGER NOT NULL CHECK (deliverables_known IN (0, 1)),
    means TEXT,
    means_known INTEGER NOT NULL CHECK (means_known = 1 OR means_known = 0 AND means IS NULL),
    participation TEXT,
    participation_known INTEGER NOT NULL CHECK (participation_known = 1 OR participation_known = 0 AND participation IS NULL),
    priority TEXT,
    priority_known INTEGER NOT NULL CHECK (priority_known = 1 OR priority_known = 0 AND priority IS NULL),
    yearly INTEGER NOT NULL CHECK (yearly IN (0, 1)),
    starts TEXT,
    starts_known INTEGER NOT NULL CHECK (starts_known = 1 OR starts_known = 0 AND starts IS NULL),
    ends TEXT,
    ends_known INTEGER NOT NULL CHECK (ends_known = 1 OR ends_known = 0 AND ends IS NULL),
    weight INTEGER NOT NULL CHECK (weight >= 0),
    plan_known INTEGER NOT NULL CHECK (plan_known IN (0, 1)),
    risks_known INTEGER NOT NULL CHECK (risks_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, lead_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, lead_person_id) REFERENCES cldess_actor_contact (dossier_id, id),
    FOREIGN KEY (dossier_id, referent_id) REFERENCES cldess_actor_contact (dossier_id, id)
) ${options};

-- The operational objectives that an action serves. An amendment may have added one: then the contract as signed has no row for it.
CREATE TABLE cldess_action_objective (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    objective TEXT NOT NULL,
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id)
) ${options};

-- The bodies that take part in an action.
CREATE TABLE cldess_action_partner (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- For whom an action is done.
CREATE TABLE cldess_action_audience (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    audience TEXT NOT NULL,
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id)
) ${options};

-- What an action leaves behind.
CREATE TABLE cldess_action_deliverable (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    owed_by_id ${key},
    owed_by_id_known INTEGER NOT NULL CHECK (owed_by_id_known = 1 OR owed_by_id_known = 0 AND owed_by_id IS NULL),
    due TEXT,
    due_known INTEGER NOT NULL CHECK (due_known = 1 OR due_known = 0 AND due IS NULL),
    delivered TEXT,
    delivered_known INTEGER NOT NULL CHECK (delivered_known = 1 OR delivered_known = 0 AND delivered IS NULL),
    reference TEXT,
    reference_known INTEGER NOT NULL CHECK (reference_known = 1 OR reference_known = 0 AND reference IS NULL),
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id),
    FOREIGN KEY (dossier_id, owed_by_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The years in which an action takes place.
CREATE TABLE cldess_action_year (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id)
) ${options};

-- Where an action stood, oldest first.
CREATE TABLE cldess_action_follow_up (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    status TEXT NOT NULL,
    progress INTEGER CHECK (progress BETWEEN 0 AND 100),
    progress_known INTEGER NOT NULL CHECK (progress_known = 1 OR progress_known = 0 AND progress IS NULL),
    reason TEXT,
    reason_known INTEGER NOT NULL CHECK (reason_known = 1 OR reason_known = 0 AND reason IS NULL),
    unblocking_condition TEXT,
    unblocking_condition_known INTEGER NOT NULL
        CHECK (unblocking_condition_known = 1 OR unblocking_condition_known = 0 AND unblocking_condition IS NULL),
    author TEXT,
    author_known INTEGER NOT NULL CHECK (author_known = 1 OR author_known = 0 AND author IS NULL),
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id)
) ${options};

-- The steps of an action.
CREATE TABLE cldess_action_milestone (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    planned TEXT,
    planned_known INTEGER NOT NULL CHECK (planned_known = 1 OR planned_known = 0 AND planned IS NULL),
    done TEXT,
    done_known INTEGER NOT NULL CHECK (done_known = 1 OR done_known = 0 AND done IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id)
) ${options};

-- The indicators that tell whether an action works.
CREATE TABLE cldess_action_indicator (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    indicator_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id),
    FOREIGN KEY (dossier_id, indicator_id) REFERENCES cldess_indicator (dossier_id, id)
) ${options};

-- What may come in the way of an action.
CREATE TABLE cldess_action_risk (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 1 AND 4),
    impact INTEGER NOT NULL CHECK (impact BETWEEN 1 AND 4),
    mitigation TEXT,
    mitigation_known INTEGER NOT NULL CHECK (mitigation_known = 1 OR mitigation_known = 0 AND mitigation IS NULL),
    owner_id ${key},
    owner_id_known INTEGER NOT NULL CHECK (owner_id_known = 1 OR owner_id_known = 0 AND owner_id IS NULL),
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id),
    FOREIGN KEY (dossier_id, owner_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What an action is to other ones.
CREATE TABLE cldess_action_link (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    to_id ${key} NOT NULL,
    milestone_id ${key},
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id),
    FOREIGN KEY (dossier_id, to_id) REFERENCES cldess_action (dossier_id, id),
    FOREIGN KEY (dossier_id, milestone_id) REFERENCES cldess_action_milestone (dossier_id, id)
) ${options};

-- What was noted of an action.
CREATE TABLE cldess_action_note (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    text TEXT NOT NULL,
    author_id ${key},
    author_id_known INTEGER NOT NULL CHECK (author_id_known = 1 OR author_id_known = 0 AND author_id IS NULL),
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id),
    FOREIGN KEY (dossier_id, author_id) REFERENCES cldess_actor_contact (dossier_id, id)
) ${options};

-- How an action is paid for.
CREATE TABLE cldess_plan (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    vat TEXT,
    vat_known INTEGER NOT NULL CHECK (vat_known = 1 OR vat_known = 0 AND vat IS NULL),
    expenses_known INTEGER NOT NULL CHECK (expenses_known IN (0, 1)),
    resources_known INTEGER NOT NULL CHECK (resources_known IN (0, 1)),
    staff_known INTEGER NOT NULL CHECK (staff_known IN (0, 1)),
    PRIMARY KEY (dossier_id, action_id),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id)
) ${options};

-- What an action costs.
CREATE TABLE cldess_plan_expense (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    account INTEGER NOT NULL,
    year INTEGER NOT NULL,
    label TEXT NOT NULL,
    amount_cents ${long} NOT NULL CHECK (amount_cents >= 0),
    section TEXT NOT NULL,
    complete_until TEXT,
    complete_until_known INTEGER NOT NULL CHECK (complete_until_known = 1 OR complete_until_known = 0 AND complete_until IS NULL),
    explanation TEXT,
    explanation_known INTEGER NOT NULL CHECK (explanation_known = 1 OR explanation_known = 0 AND explanation IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_plan (dossier_id, action_id)
) ${options};

-- What pays for an action.
CREATE TABLE cldess_plan_resource (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    account INTEGER NOT NULL,
    funder_id ${key},
    funder_id_known INTEGER NOT NULL CHECK (funder_id_known = 1 OR funder_id_known = 0 AND funder_id IS NULL),
    year INTEGER NOT NULL,
    label TEXT NOT NULL,
    amount_cents ${long} NOT NULL CHECK (amount_cents >= 0),
    section TEXT NOT NULL,
    ceiling INTEGER CHECK (ceiling BETWEEN 1 AND 100),
    ceiling_known INTEGER NOT NULL CHECK (ceiling_known = 1 OR ceiling_known = 0 AND ceiling IS NULL),
    complete_until TEXT,
    complete_until_known INTEGER NOT NULL CHECK (complete_until_known = 1 OR complete_until_known = 0 AND complete_until IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_plan (dossier_id, action_id),
    FOREIGN KEY (dossier_id, funder_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The work that an action takes, in full-time equivalents.
CREATE TABLE cldess_plan_staffing (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    post TEXT NOT NULL,
    equivalents TEXT NOT NULL,
    filled TEXT,
    filled_known INTEGER NOT NULL CHECK (filled_known = 1 OR filled_known = 0 AND filled IS NULL),
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_plan (dossier_id, action_id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Meetings: who is to meet whom, round by round.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The speed meetings.
CREATE TABLE cldess_meeting (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    title TEXT NOT NULL,
    rounds INTEGER NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    start TEXT,
    start_known INTEGER NOT NULL CHECK (start_known = 1 OR start_known = 0 AND start IS NULL),
    minutes_per_round INTEGER,
    minutes_per_round_known INTEGER NOT NULL
        CHECK (minutes_per_round_known = 1 OR minutes_per_round_known = 0 AND minutes_per_round IS NULL),
    break_after INTEGER CHECK (break_after >= 1),
    break_minutes INTEGER CHECK (break_minutes >= 1),
    tables INTEGER,
    tables_known INTEGER NOT NULL CHECK (tables_known = 1 OR tables_known = 0 AND tables IS NULL),
    minimum INTEGER NOT NULL,
    most INTEGER CHECK (most >= 1),
    fairest INTEGER NOT NULL CHECK (fairest IN (0, 1)),
    same_partners INTEGER NOT NULL CHECK (same_partners IN (0, 1)),
    levelled INTEGER NOT NULL CHECK (levelled IN (0, 1)),
    first_name TEXT,
    second_name TEXT,
    adopted TEXT,
    adopted_known INTEGER NOT NULL CHECK (adopted_known = 1 OR adopted_known = 0 AND adopted IS NULL),
    plan_known INTEGER NOT NULL CHECK (plan_known IN (0, 1)),
    attended_known INTEGER NOT NULL CHECK (attended_known IN (0, 1)),
    introductions_known INTEGER NOT NULL CHECK (introductions_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id)
) ${options};

-- Who comes to a meeting, on which side, for which rounds, at which table.
CREATE TABLE cldess_meeting_guest (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    side TEXT NOT NULL,
    first_round INTEGER CHECK (first_round >= 1),
    last_round INTEGER CHECK (last_round >= 1),
    minimum INTEGER CHECK (minimum >= 0),
    most INTEGER CHECK (most >= 1),
    own_table INTEGER CHECK (own_table >= 1),
    representatives INTEGER NOT NULL CHECK (representatives >= 1),
    same_partners INTEGER NOT NULL CHECK (same_partners IN (0, 1)),
    PRIMARY KEY (dossier_id, meeting_id, position),
    FOREIGN KEY (dossier_id, meeting_id) REFERENCES cldess_meeting (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The rounds in which a guest is away for a while.
CREATE TABLE cldess_meeting_guest_away (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    guest_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    round INTEGER NOT NULL CHECK (round >= 1),
    PRIMARY KEY (dossier_id, meeting_id, guest_position, position),
    FOREIGN KEY (dossier_id, meeting_id, guest_position) REFERENCES cldess_meeting_guest (dossier_id, meeting_id, position)
) ${options};

-- Who comes for a guest.
CREATE TABLE cldess_meeting_guest_person (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    guest_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    contact_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, meeting_id, guest_position, position),
    FOREIGN KEY (dossier_id, meeting_id, guest_position) REFERENCES cldess_meeting_guest (dossier_id, meeting_id, position),
    FOREIGN KEY (dossier_id, contact_id) REFERENCES cldess_actor_contact (dossier_id, id)
) ${options};

-- What makes two guests worth meeting; the kilometres are for a criterion that asks a distance.
CREATE TABLE cldess_meeting_criterion (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    criterion TEXT NOT NULL,
    weight TEXT NOT NULL,
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    kilometres INTEGER CHECK (kilometres >= 1),
    PRIMARY KEY (dossier_id, meeting_id, position),
    FOREIGN KEY (dossier_id, meeting_id) REFERENCES cldess_meeting (dossier_id, id)
) ${options};

-- The kinds of work-integration enterprise that a criterion looks for.
CREATE TABLE cldess_meeting_criterion_kind (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    criterion_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (dossier_id, meeting_id, criterion_position, position),
    FOREIGN KEY (dossier_id, meeting_id, criterion_position)
        REFERENCES cldess_meeting_criterion (dossier_id, meeting_id, position)
) ${options};

-- The pairs that must meet.
CREATE TABLE cldess_meeting_must_meet (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    first_id ${key} NOT NULL,
    second_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, meeting_id, position),
    FOREIGN KEY (dossier_id, meeting_id) REFERENCES cldess_meeting (dossier_id, id),
    FOREIGN KEY (dossier_id, first_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, second_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The pairs that cannot meet.
CREATE TABLE cldess_meeting_excluded (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    first_id ${key} NOT NULL,
    second_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, meeting_id, position),
    FOREIGN KEY (dossier_id, meeting_id) REFERENCES cldess_meeting (dossier_id, id),
    FOREIGN KEY (dossier_id, first_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, second_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The plan of a meeting, as it was adopted.
CREATE TABLE cldess_meeting_plan (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    round INTEGER NOT NULL,
    table_number INTEGER NOT NULL,
    first_id ${key} NOT NULL,
    second_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, meeting_id, position),
    FOREIGN KEY (dossier_id, meeting_id) REFERENCES cldess_meeting (dossier_id, id),
    FOREIGN KEY (dossier_id, first_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, second_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The guests who came.
CREATE TABLE cldess_meeting_attended (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, meeting_id, position),
    FOREIGN KEY (dossier_id, meeting_id) REFERENCES cldess_meeting (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The pairs that met.
CREATE TABLE cldess_meeting_introduction (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    first_id ${key} NOT NULL,
    second_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, meeting_id, position),
    FOREIGN KEY (dossier_id, meeting_id) REFERENCES cldess_meeting (dossier_id, id),
    FOREIGN KEY (dossier_id, first_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, second_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What came of an introduction.
CREATE TABLE cldess_meeting_introduction_outcome (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    introduction_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT,
    note_known INTEGER NOT NULL CHECK (note_known = 1 OR note_known = 0 AND note IS NULL),
    next TEXT,
    next_known INTEGER NOT NULL CHECK (next_known = 1 OR next_known = 0 AND next IS NULL),
    PRIMARY KEY (dossier_id, meeting_id, introduction_position, position),
    FOREIGN KEY (dossier_id, meeting_id, introduction_position) REFERENCES cldess_meeting_introduction (dossier_id, meeting_id, position)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Exchanges: two visits in return of each other.
-- -----------------------------------------------------------------------------------------------------------------------------------------

CREATE TABLE cldess_exchange (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    title TEXT NOT NULL,
    first_visitor_id ${key} NOT NULL,
    first_host_id ${key} NOT NULL,
    first_requested TEXT,
    first_requested_known INTEGER NOT NULL CHECK (first_requested_known = 1 OR first_requested_known = 0 AND first_requested IS NULL),
    first_planned TEXT,
    first_planned_known INTEGER NOT NULL CHECK (first_planned_known = 1 OR first_planned_known = 0 AND first_planned IS NULL),
    first_held TEXT,
    first_held_known INTEGER NOT NULL CHECK (first_held_known = 1 OR first_held_known = 0 AND first_held IS NULL),
    first_visitor_feedback TEXT,
    first_visitor_feedback_known INTEGER NOT NULL
        CHECK (first_visitor_feedback_known = 1 OR first_visitor_feedback_known = 0 AND first_visitor_feedback IS NULL),
    first_host_feedback TEXT,
    first_host_feedback_known INTEGER NOT NULL
        CHECK (first_host_feedback_known = 1 OR first_host_feedback_known = 0 AND first_host_feedback IS NULL),
    second_visitor_id ${key} NOT NULL,
    second_host_id ${key} NOT NULL,
    second_requested TEXT,
    second_requested_known INTEGER NOT NULL CHECK (second_requested_known = 1 OR second_requested_known = 0 AND second_requested IS NULL),
    second_planned TEXT,
    second_planned_known INTEGER NOT NULL CHECK (second_planned_known = 1 OR second_planned_known = 0 AND second_planned IS NULL),
    second_held TEXT,
    second_held_known INTEGER NOT NULL CHECK (second_held_known = 1 OR second_held_known = 0 AND second_held IS NULL),
    second_visitor_feedback TEXT,
    second_visitor_feedback_known INTEGER NOT NULL
        CHECK (second_visitor_feedback_known = 1 OR second_visitor_feedback_known = 0 AND second_visitor_feedback IS NULL),
    second_host_feedback TEXT,
    second_host_feedback_known INTEGER NOT NULL
        CHECK (second_host_feedback_known = 1 OR second_host_feedback_known = 0 AND second_host_feedback IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, first_visitor_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, first_host_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, second_visitor_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, second_host_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What came of an exchange.
CREATE TABLE cldess_exchange_outcome (
    dossier_id ${key} NOT NULL,
    exchange_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT,
    note_known INTEGER NOT NULL CHECK (note_known = 1 OR note_known = 0 AND note IS NULL),
    next TEXT,
    next_known INTEGER NOT NULL CHECK (next_known = 1 OR next_known = 0 AND next IS NULL),
    PRIMARY KEY (dossier_id, exchange_id, position),
    FOREIGN KEY (dossier_id, exchange_id) REFERENCES cldess_exchange (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Governance: what those who steer the contract decided and what became of it, and who was heard before the signature.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The sittings of the bodies.
CREATE TABLE cldess_governance_sitting (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    body_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    place TEXT,
    place_known INTEGER NOT NULL CHECK (place_known = 1 OR place_known = 0 AND place IS NULL),
    attendance_known INTEGER NOT NULL CHECK (attendance_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, body_id) REFERENCES cldess_governance_body (dossier_id, id)
) ${options};

-- Who took part in a sitting, and how.
CREATE TABLE cldess_governance_attendance (
    dossier_id ${key} NOT NULL,
    sitting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    presence TEXT NOT NULL,
    PRIMARY KEY (dossier_id, sitting_id, position),
    FOREIGN KEY (dossier_id, sitting_id) REFERENCES cldess_governance_sitting (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What an attendance was before it was corrected.
CREATE TABLE cldess_governance_attendance_correction (
    dossier_id ${key} NOT NULL,
    sitting_id ${key} NOT NULL,
    attendance_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    presence TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT,
    author_known INTEGER NOT NULL CHECK (author_known = 1 OR author_known = 0 AND author IS NULL),
    PRIMARY KEY (dossier_id, sitting_id, attendance_position, position),
    FOREIGN KEY (dossier_id, sitting_id, attendance_position)
        REFERENCES cldess_governance_attendance (dossier_id, sitting_id, position)
) ${options};

-- What was decided in a sitting.
CREATE TABLE cldess_governance_decision (
    dossier_id ${key} NOT NULL,
    sitting_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    text TEXT NOT NULL,
    decision_known INTEGER NOT NULL CHECK (decision_known IN (0, 1)),
    responsible_id ${key},
    responsible_id_known INTEGER NOT NULL CHECK (responsible_id_known = 1 OR responsible_id_known = 0 AND responsible_id IS NULL),
    due TEXT,
    due_known INTEGER NOT NULL CHECK (due_known = 1 OR due_known = 0 AND due IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, sitting_id) REFERENCES cldess_governance_sitting (dossier_id, id),
    FOREIGN KEY (dossier_id, responsible_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- How the members of a body decided.
CREATE TABLE cldess_governance_collective_decision (
    dossier_id ${key} NOT NULL,
    decision_id ${key} NOT NULL,
    method TEXT NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    eligible INTEGER CHECK (eligible >= 1),
    eligible_known INTEGER NOT NULL CHECK (eligible_known = 1 OR eligible_known = 0 AND eligible IS NULL),
    quorum INTEGER CHECK (quorum >= 1),
    quorum_known INTEGER NOT NULL CHECK (quorum_known = 1 OR quorum_known = 0 AND quorum IS NULL),
    votes_known INTEGER NOT NULL CHECK (votes_known IN (0, 1)),
    PRIMARY KEY (dossier_id, decision_id),
    FOREIGN KEY (dossier_id, decision_id) REFERENCES cldess_governance_decision (dossier_id, id)
) ${options};

-- The votes of the members when a body decided.
CREATE TABLE cldess_governance_vote (
    dossier_id ${key} NOT NULL,
    decision_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    said TEXT NOT NULL,
    reason TEXT,
    reason_known INTEGER NOT NULL CHECK (reason_known = 1 OR reason_known = 0 AND reason IS NULL),
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    PRIMARY KEY (dossier_id, decision_id, position),
    FOREIGN KEY (dossier_id, decision_id) REFERENCES cldess_governance_collective_decision (dossier_id, decision_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What became of a decision, oldest first.
CREATE TABLE cldess_governance_follow_up (
    dossier_id ${key} NOT NULL,
    decision_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    status TEXT NOT NULL,
    note TEXT,
    note_known INTEGER NOT NULL CHECK (note_known = 1 OR note_known = 0 AND note IS NULL),
    PRIMARY KEY (dossier_id, decision_id, position),
    FOREIGN KEY (dossier_id, decision_id) REFERENCES cldess_governance_decision (dossier_id, id)
) ${options};

-- Who was heard before the contract was signed.
CREATE TABLE cldess_consultation (
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
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Agreements: what actors agree between them to carry the contract out.
-- -----------------------------------------------------------------------------------------------------------------------------------------

CREATE TABLE cldess_partner_agreement (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    title TEXT NOT NULL,
    object TEXT,
    object_known INTEGER NOT NULL CHECK (object_known = 1 OR object_known = 0 AND object IS NULL),
    preamble TEXT,
    preamble_known INTEGER NOT NULL CHECK (preamble_known = 1 OR preamble_known = 0 AND preamble IS NULL),
    starts TEXT,
    starts_known INTEGER NOT NULL CHECK (starts_known = 1 OR starts_known = 0 AND starts IS NULL),
    ends TEXT,
    ends_known INTEGER NOT NULL CHECK (ends_known = 1 OR ends_known = 0 AND ends IS NULL),
    articles_known INTEGER NOT NULL CHECK (articles_known IN (0, 1)),
    obligations_known INTEGER NOT NULL CHECK (obligations_known IN (0, 1)),
    deliverables_known INTEGER NOT NULL CHECK (deliverables_known IN (0, 1)),
    envelopes_known INTEGER NOT NULL CHECK (envelopes_known IN (0, 1)),
    renewal_kind TEXT,
    renewal_months INTEGER,
    renewal_months_known INTEGER NOT NULL
        CHECK (renewal_months_known = 1 OR renewal_months_known = 0 AND renewal_months IS NULL),
    renewal_notice_period INTEGER,
    renewal_notice_period_known INTEGER NOT NULL
        CHECK (renewal_notice_period_known = 1 OR renewal_notice_period_known = 0 AND renewal_notice_period IS NULL),
    renewal_most_times INTEGER,
    renewal_most_times_known INTEGER NOT NULL
        CHECK (renewal_most_times_known = 1 OR renewal_most_times_known = 0 AND renewal_most_times IS NULL),
    renewal_known INTEGER NOT NULL CHECK (renewal_known = 1 OR renewal_known = 0 AND renewal_kind IS NULL),
    renewals_known INTEGER NOT NULL CHECK (renewals_known IN (0, 1)),
    termination_notice INTEGER,
    termination_notice_known INTEGER NOT NULL
        CHECK (termination_notice_known = 1 OR termination_notice_known = 0 AND termination_notice IS NULL),
    termination_date TEXT,
    termination_effective TEXT,
    termination_effective_known INTEGER NOT NULL
        CHECK (termination_effective_known = 1 OR termination_effective_known = 0 AND termination_effective IS NULL),
    termination_by_id ${key},
    termination_by_id_known INTEGER NOT NULL
        CHECK (termination_by_id_known = 1 OR termination_by_id_known = 0 AND termination_by_id IS NULL),
    termination_reason TEXT,
    termination_reason_known INTEGER NOT NULL
        CHECK (termination_reason_known = 1 OR termination_reason_known = 0 AND termination_reason IS NULL),
    termination_known INTEGER NOT NULL CHECK (termination_known = 1 OR termination_known = 0 AND termination_date IS NULL),
    FOREIGN KEY (dossier_id, termination_by_id) REFERENCES cldess_actor (dossier_id, id),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id)
) ${options};

-- The actors that agree.
CREATE TABLE cldess_partner_agreement_partner (
    dossier_id ${key} NOT NULL,
    partner_agreement_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, partner_agreement_id, position),
    FOREIGN KEY (dossier_id, partner_agreement_id) REFERENCES cldess_partner_agreement (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What it says besides.
CREATE TABLE cldess_partner_agreement_article (
    dossier_id ${key} NOT NULL,
    partner_agreement_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (dossier_id, partner_agreement_id, position),
    FOREIGN KEY (dossier_id, partner_agreement_id) REFERENCES cldess_partner_agreement (dossier_id, id)
) ${options};

-- What is handed over.
CREATE TABLE cldess_partner_agreement_deliverable (
    dossier_id ${key} NOT NULL,
    partner_agreement_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    owed_by_id ${key},
    owed_by_id_known INTEGER NOT NULL CHECK (owed_by_id_known = 1 OR owed_by_id_known = 0 AND owed_by_id IS NULL),
    due TEXT,
    due_known INTEGER NOT NULL CHECK (due_known = 1 OR due_known = 0 AND due IS NULL),
    delivered TEXT,
    delivered_known INTEGER NOT NULL CHECK (delivered_known = 1 OR delivered_known = 0 AND delivered IS NULL),
    reference TEXT,
    reference_known INTEGER NOT NULL CHECK (reference_known = 1 OR reference_known = 0 AND reference IS NULL),
    PRIMARY KEY (dossier_id, partner_agreement_id, position),
    FOREIGN KEY (dossier_id, partner_agreement_id) REFERENCES cldess_partner_agreement (dossier_id, id),
    FOREIGN KEY (dossier_id, owed_by_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- How it went on after its end.
CREATE TABLE cldess_partner_agreement_renewal (
    dossier_id ${key} NOT NULL,
    partner_agreement_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (dossier_id, partner_agreement_id, position),
    FOREIGN KEY (dossier_id, partner_agreement_id) REFERENCES cldess_partner_agreement (dossier_id, id)
) ${options};

-- Who promises what.
CREATE TABLE cldess_partner_agreement_obligation (
    dossier_id ${key} NOT NULL,
    partner_agreement_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    by_id ${key} NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (dossier_id, partner_agreement_id, position),
    FOREIGN KEY (dossier_id, partner_agreement_id) REFERENCES cldess_partner_agreement (dossier_id, id),
    FOREIGN KEY (dossier_id, by_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What a partner pays for a year.
CREATE TABLE cldess_partner_agreement_envelope (
    dossier_id ${key} NOT NULL,
    partner_agreement_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    funder_id ${key} NOT NULL,
    year INTEGER NOT NULL,
    amount_cents ${long} NOT NULL CHECK (amount_cents >= 0),
    PRIMARY KEY (dossier_id, partner_agreement_id, position),
    FOREIGN KEY (dossier_id, partner_agreement_id) REFERENCES cldess_partner_agreement (dossier_id, id),
    FOREIGN KEY (dossier_id, funder_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- Who signed.
CREATE TABLE cldess_partner_agreement_signature (
    dossier_id ${key} NOT NULL,
    partner_agreement_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    representative_given_name TEXT,
    representative_family_name TEXT,
    representative_function TEXT,
    representative_function_known INTEGER NOT NULL
        CHECK (representative_function_known = 1 OR representative_function_known = 0 AND representative_function IS NULL),
    representative_known INTEGER NOT NULL
        CHECK (representative_known = 1 OR representative_known = 0 AND representative_given_name IS NULL),
    deliberation_id ${key},
    deliberation_id_known INTEGER NOT NULL
        CHECK (deliberation_id_known = 1 OR deliberation_id_known = 0 AND deliberation_id IS NULL),
    method TEXT,
    method_known INTEGER NOT NULL CHECK (method_known = 1 OR method_known = 0 AND method IS NULL),
    signature_level TEXT,
    signature_level_known INTEGER NOT NULL CHECK (signature_level_known = 1 OR signature_level_known = 0 AND signature_level IS NULL),
    PRIMARY KEY (dossier_id, partner_agreement_id, position),
    FOREIGN KEY (dossier_id, partner_agreement_id) REFERENCES cldess_partner_agreement (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, deliberation_id) REFERENCES cldess_deliberation (dossier_id, id)
) ${options};

-- What was found when it was looked at again.
CREATE TABLE cldess_partner_agreement_review (
    dossier_id ${key} NOT NULL,
    partner_agreement_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    said TEXT NOT NULL,
    PRIMARY KEY (dossier_id, partner_agreement_id, position),
    FOREIGN KEY (dossier_id, partner_agreement_id) REFERENCES cldess_partner_agreement (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Calls for projects: rules, applications, scores and decisions.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The calls for projects.
CREATE TABLE cldess_call_for_projects (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    title TEXT NOT NULL,
    object TEXT,
    object_known INTEGER NOT NULL CHECK (object_known = 1 OR object_known = 0 AND object IS NULL),
    organiser_id ${key},
    organiser_id_known INTEGER NOT NULL CHECK (organiser_id_known = 1 OR organiser_id_known = 0 AND organiser_id IS NULL),
    action_id ${key},
    action_id_known INTEGER NOT NULL CHECK (action_id_known = 1 OR action_id_known = 0 AND action_id IS NULL),
    opens TEXT,
    opens_known INTEGER NOT NULL CHECK (opens_known = 1 OR opens_known = 0 AND opens IS NULL),
    closes TEXT,
    closes_known INTEGER NOT NULL CHECK (closes_known = 1 OR closes_known = 0 AND closes IS NULL),
    closes_at TEXT,
    closes_at_known INTEGER NOT NULL CHECK (closes_at_known = 1 OR closes_at_known = 0 AND closes_at IS NULL),
    jury_sits TEXT,
    jury_sits_known INTEGER NOT NULL CHECK (jury_sits_known = 1 OR jury_sits_known = 0 AND jury_sits IS NULL),
    open_to_known INTEGER NOT NULL CHECK (open_to_known IN (0, 1)),
    phases_known INTEGER NOT NULL CHECK (phases_known IN (0, 1)),
    fields_known INTEGER NOT NULL CHECK (fields_known IN (0, 1)),
    axes_known INTEGER NOT NULL CHECK (axes_known IN (0, 1)),
    envelope_cents ${long} CHECK (envelope_cents >= 0),
    envelope_cents_known INTEGER NOT NULL CHECK (envelope_cents_known = 1 OR envelope_cents_known = 0 AND envelope_cents IS NULL),
    project_cap_cents ${long} CHECK (project_cap_cents >= 0),
    project_cap_cents_known INTEGER NOT NULL CHECK (project_cap_cents_known = 1 OR project_cap_cents_known = 0 AND project_cap_cents IS NULL),
    structure_cap_cents ${long} CHECK (structure_cap_cents >= 0),
    structure_cap_cents_known INTEGER NOT NULL CHECK (structure_cap_cents_known = 1 OR structure_cap_cents_known = 0 AND structure_cap_cents IS NULL),
    own_funds_share INTEGER,
    own_funds_share_known INTEGER NOT NULL CHECK (own_funds_share_known = 1 OR own_funds_share_known = 0 AND own_funds_share IS NULL),
    waiting_list_ends TEXT,
    waiting_list_ends_known INTEGER NOT NULL
        CHECK (waiting_list_ends_known = 1 OR waiting_list_ends_known = 0 AND waiting_list_ends IS NULL),
    partial_funding INTEGER,
    partial_funding_known INTEGER NOT NULL CHECK (partial_funding_known = 1 OR partial_funding_known = 0 AND partial_funding IS NULL),
    support_known INTEGER NOT NULL CHECK (support_known IN (0, 1)),
    eligible_expenses TEXT,
    eligible_expenses_known INTEGER NOT NULL
        CHECK (eligible_expenses_known = 1 OR eligible_expenses_known = 0 AND eligible_expenses IS NULL),
    commitments TEXT,
    commitments_known INTEGER NOT NULL CHECK (commitments_known = 1 OR commitments_known = 0 AND commitments IS NULL),
    appeal TEXT,
    appeal_known INTEGER NOT NULL CHECK (appeal_known = 1 OR appeal_known = 0 AND appeal IS NULL),
    contact TEXT,
    contact_known INTEGER NOT NULL CHECK (contact_known = 1 OR contact_known = 0 AND contact IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, organiser_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id)
) ${options};

-- Who may apply.
CREATE TABLE cldess_call_open_to (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (dossier_id, call_id, position),
    FOREIGN KEY (dossier_id, call_id) REFERENCES cldess_call_for_projects (dossier_id, id)
) ${options};

-- Which phases of a project are helped.
CREATE TABLE cldess_call_phase (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    phase TEXT NOT NULL,
    PRIMARY KEY (dossier_id, call_id, position),
    FOREIGN KEY (dossier_id, call_id) REFERENCES cldess_call_for_projects (dossier_id, id)
) ${options};

-- The fields of the projects.
CREATE TABLE cldess_call_field (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (dossier_id, call_id, position),
    FOREIGN KEY (dossier_id, call_id) REFERENCES cldess_call_for_projects (dossier_id, id)
) ${options};

-- The axes of the charter that a project has to meet.
CREATE TABLE cldess_call_axis (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    axis TEXT NOT NULL,
    PRIMARY KEY (dossier_id, call_id, position),
    FOREIGN KEY (dossier_id, call_id) REFERENCES cldess_call_for_projects (dossier_id, id)
) ${options};

-- What is offered besides money.
CREATE TABLE cldess_call_support (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (dossier_id, call_id, position),
    FOREIGN KEY (dossier_id, call_id) REFERENCES cldess_call_for_projects (dossier_id, id)
) ${options};

-- The papers that an application brings.
CREATE TABLE cldess_call_piece (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, call_id) REFERENCES cldess_call_for_projects (dossier_id, id)
) ${options};

-- From whom a paper is asked; from everybody if from nobody.
CREATE TABLE cldess_call_piece_asked_of (
    dossier_id ${key} NOT NULL,
    piece_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (dossier_id, piece_id, position),
    FOREIGN KEY (dossier_id, piece_id) REFERENCES cldess_call_piece (dossier_id, id)
) ${options};

-- By what the jury scores.
CREATE TABLE cldess_call_criterion (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100),
    question TEXT,
    question_known INTEGER NOT NULL CHECK (question_known = 1 OR question_known = 0 AND question IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, call_id) REFERENCES cldess_call_for_projects (dossier_id, id)
) ${options};

-- Who applied.
CREATE TABLE cldess_call_applicant (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT,
    kind_known INTEGER NOT NULL CHECK (kind_known = 1 OR kind_known = 0 AND kind IS NULL),
    actor_id ${key},
    actor_id_known INTEGER NOT NULL CHECK (actor_id_known = 1 OR actor_id_known = 0 AND actor_id IS NULL),
    name TEXT,
    name_known INTEGER NOT NULL CHECK (name_known = 1 OR name_known = 0 AND name IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, call_id) REFERENCES cldess_call_for_projects (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The persons to write to.
CREATE TABLE cldess_call_contact (
    dossier_id ${key} NOT NULL,
    applicant_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    function TEXT,
    function_known INTEGER NOT NULL CHECK (function_known = 1 OR function_known = 0 AND function IS NULL),
    email TEXT,
    email_known INTEGER NOT NULL CHECK (email_known = 1 OR email_known = 0 AND email IS NULL),
    telephone TEXT,
    telephone_known INTEGER NOT NULL CHECK (telephone_known = 1 OR telephone_known = 0 AND telephone IS NULL),
    purpose TEXT NOT NULL,
    keep_until TEXT NOT NULL,
    basis TEXT,
    basis_known INTEGER NOT NULL CHECK (basis_known = 1 OR basis_known = 0 AND basis IS NULL),
    origin TEXT,
    origin_known INTEGER NOT NULL CHECK (origin_known = 1 OR origin_known = 0 AND origin IS NULL),
    collected TEXT,
    collected_known INTEGER NOT NULL CHECK (collected_known = 1 OR collected_known = 0 AND collected IS NULL),
    informed TEXT,
    informed_known INTEGER NOT NULL CHECK (informed_known = 1 OR informed_known = 0 AND informed IS NULL),
    last_contact TEXT,
    last_contact_known INTEGER NOT NULL CHECK (last_contact_known = 1 OR last_contact_known = 0 AND last_contact IS NULL),
    publication_agreed TEXT,
    publication_agreed_known INTEGER NOT NULL
        CHECK (publication_agreed_known = 1 OR publication_agreed_known = 0 AND publication_agreed IS NULL),
    requests_known INTEGER NOT NULL CHECK (requests_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, applicant_id) REFERENCES cldess_call_applicant (dossier_id, id)
) ${options};

-- What they asked about their data.
CREATE TABLE cldess_call_contact_request (
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
    FOREIGN KEY (dossier_id, contact_id) REFERENCES cldess_call_contact (dossier_id, id)
) ${options};

-- Who sits in the jury.
CREATE TABLE cldess_call_juror (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    function TEXT,
    function_known INTEGER NOT NULL CHECK (function_known = 1 OR function_known = 0 AND function IS NULL),
    actor_id ${key},
    actor_id_known INTEGER NOT NULL CHECK (actor_id_known = 1 OR actor_id_known = 0 AND actor_id IS NULL),
    interests_known INTEGER NOT NULL CHECK (interests_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, call_id) REFERENCES cldess_call_for_projects (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What a juror declared to have to do with an applicant.
CREATE TABLE cldess_call_interest (
    dossier_id ${key} NOT NULL,
    juror_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    applicant_id ${key} NOT NULL,
    reason TEXT NOT NULL,
    declared TEXT,
    declared_known INTEGER NOT NULL CHECK (declared_known = 1 OR declared_known = 0 AND declared IS NULL),
    PRIMARY KEY (dossier_id, juror_id, position),
    FOREIGN KEY (dossier_id, juror_id) REFERENCES cldess_call_juror (dossier_id, id),
    FOREIGN KEY (dossier_id, applicant_id) REFERENCES cldess_call_applicant (dossier_id, id)
) ${options};

-- What was handed in.
CREATE TABLE cldess_call_application (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    applicant_id ${key} NOT NULL,
    summary TEXT,
    summary_known INTEGER NOT NULL CHECK (summary_known = 1 OR summary_known = 0 AND summary IS NULL),
    phase TEXT,
    phase_known INTEGER NOT NULL CHECK (phase_known = 1 OR phase_known = 0 AND phase IS NULL),
    field TEXT,
    field_known INTEGER NOT NULL CHECK (field_known = 1 OR field_known = 0 AND field IS NULL),
    commune TEXT,
    commune_known INTEGER NOT NULL CHECK (commune_known = 1 OR commune_known = 0 AND commune IS NULL),
    asked_cents ${long} CHECK (asked_cents >= 0),
    asked_cents_known INTEGER NOT NULL CHECK (asked_cents_known = 1 OR asked_cents_known = 0 AND asked_cents IS NULL),
    total_cost_cents ${long} CHECK (total_cost_cents >= 0),
    total_cost_cents_known INTEGER NOT NULL CHECK (total_cost_cents_known = 1 OR total_cost_cents_known = 0 AND total_cost_cents IS NULL),
    own_funds_cents ${long} CHECK (own_funds_cents >= 0),
    own_funds_cents_known INTEGER NOT NULL CHECK (own_funds_cents_known = 1 OR own_funds_cents_known = 0 AND own_funds_cents IS NULL),
    other_funding_known INTEGER NOT NULL CHECK (other_funding_known IN (0, 1)),
    justifications_known INTEGER NOT NULL CHECK (justifications_known IN (0, 1)),
    needs_known INTEGER NOT NULL CHECK (needs_known IN (0, 1)),
    pieces_known INTEGER NOT NULL CHECK (pieces_known IN (0, 1)),
    received TEXT,
    received_known INTEGER NOT NULL CHECK (received_known = 1 OR received_known = 0 AND received IS NULL),
    received_at TEXT,
    received_at_known INTEGER NOT NULL CHECK (received_at_known = 1 OR received_at_known = 0 AND received_at IS NULL),
    action_id ${key},
    action_id_known INTEGER NOT NULL CHECK (action_id_known = 1 OR action_id_known = 0 AND action_id IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, call_id) REFERENCES cldess_call_for_projects (dossier_id, id),
    FOREIGN KEY (dossier_id, applicant_id) REFERENCES cldess_call_applicant (dossier_id, id),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id)
) ${options};

-- Who else pays for a project.
CREATE TABLE cldess_call_application_funding (
    dossier_id ${key} NOT NULL,
    application_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    funder TEXT NOT NULL,
    amount_cents ${long} CHECK (amount_cents >= 0),
    amount_cents_known INTEGER NOT NULL CHECK (amount_cents_known = 1 OR amount_cents_known = 0 AND amount_cents IS NULL),
    PRIMARY KEY (dossier_id, application_id, position),
    FOREIGN KEY (dossier_id, application_id) REFERENCES cldess_call_application (dossier_id, id)
) ${options};

-- How a project meets an axis of the charter.
CREATE TABLE cldess_call_application_axis (
    dossier_id ${key} NOT NULL,
    application_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    axis TEXT NOT NULL,
    text TEXT,
    text_known INTEGER NOT NULL CHECK (text_known = 1 OR text_known = 0 AND text IS NULL),
    PRIMARY KEY (dossier_id, application_id, position),
    FOREIGN KEY (dossier_id, application_id) REFERENCES cldess_call_application (dossier_id, id)
) ${options};

-- What a project needs besides money.
CREATE TABLE cldess_call_application_need (
    dossier_id ${key} NOT NULL,
    application_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    PRIMARY KEY (dossier_id, application_id, position),
    FOREIGN KEY (dossier_id, application_id) REFERENCES cldess_call_application (dossier_id, id)
) ${options};

-- The papers that came with an application.
CREATE TABLE cldess_call_application_piece (
    dossier_id ${key} NOT NULL,
    application_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    piece_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, application_id, position),
    FOREIGN KEY (dossier_id, application_id) REFERENCES cldess_call_application (dossier_id, id),
    FOREIGN KEY (dossier_id, piece_id) REFERENCES cldess_call_piece (dossier_id, id)
) ${options};

-- What the jurors gave.
CREATE TABLE cldess_call_score (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    application_id ${key} NOT NULL,
    juror_id ${key} NOT NULL,
    criterion_id ${key} NOT NULL,
    points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 4),
    comment TEXT,
    comment_known INTEGER NOT NULL CHECK (comment_known = 1 OR comment_known = 0 AND comment IS NULL),
    given TEXT,
    given_known INTEGER NOT NULL CHECK (given_known = 1 OR given_known = 0 AND given IS NULL),
    PRIMARY KEY (dossier_id, call_id, position),
    FOREIGN KEY (dossier_id, call_id) REFERENCES cldess_call_for_projects (dossier_id, id),
    FOREIGN KEY (dossier_id, application_id) REFERENCES cldess_call_application (dossier_id, id),
    FOREIGN KEY (dossier_id, juror_id) REFERENCES cldess_call_juror (dossier_id, id),
    FOREIGN KEY (dossier_id, criterion_id) REFERENCES cldess_call_criterion (dossier_id, id)
) ${options};

-- What a score was before it was corrected.
CREATE TABLE cldess_call_score_correction (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    score_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 4),
    comment TEXT,
    comment_known INTEGER NOT NULL CHECK (comment_known = 1 OR comment_known = 0 AND comment IS NULL),
    reason TEXT NOT NULL,
    author TEXT,
    author_known INTEGER NOT NULL CHECK (author_known = 1 OR author_known = 0 AND author IS NULL),
    PRIMARY KEY (dossier_id, call_id, score_position, position),
    FOREIGN KEY (dossier_id, call_id, score_position) REFERENCES cldess_call_score (dossier_id, call_id, position)
) ${options};

-- What the jury decided.
CREATE TABLE cldess_call_decision (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    application_id ${key} NOT NULL,
    kind TEXT NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    amount_cents ${long} CHECK (amount_cents >= 0),
    amount_cents_known INTEGER NOT NULL CHECK (amount_cents_known = 1 OR amount_cents_known = 0 AND amount_cents IS NULL),
    support_known INTEGER NOT NULL CHECK (support_known IN (0, 1)),
    reasons_known INTEGER NOT NULL CHECK (reasons_known IN (0, 1)),
    renunciation_known INTEGER NOT NULL CHECK (renunciation_known IN (0, 1)),
    deliberation_id ${key},
    deliberation_id_known INTEGER NOT NULL CHECK (deliberation_id_known = 1 OR deliberation_id_known = 0 AND deliberation_id IS NULL),
    PRIMARY KEY (dossier_id, call_id, position),
    FOREIGN KEY (dossier_id, call_id) REFERENCES cldess_call_for_projects (dossier_id, id),
    FOREIGN KEY (dossier_id, application_id) REFERENCES cldess_call_application (dossier_id, id),
    FOREIGN KEY (dossier_id, deliberation_id) REFERENCES cldess_deliberation (dossier_id, id)
) ${options};

-- The award that an applicant gave up.
CREATE TABLE cldess_call_renunciation (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    decision_position INTEGER NOT NULL,
    date TEXT NOT NULL,
    reason TEXT,
    reason_known INTEGER NOT NULL CHECK (reason_known = 1 OR reason_known = 0 AND reason IS NULL),
    PRIMARY KEY (dossier_id, call_id, decision_position),
    FOREIGN KEY (dossier_id, call_id, decision_position) REFERENCES cldess_call_decision (dossier_id, call_id, position)
) ${options};

-- What an award gives besides money.
CREATE TABLE cldess_call_decision_support (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    decision_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT,
    text_known INTEGER NOT NULL CHECK (text_known = 1 OR text_known = 0 AND text IS NULL),
    PRIMARY KEY (dossier_id, call_id, decision_position, position),
    FOREIGN KEY (dossier_id, call_id, decision_position) REFERENCES cldess_call_decision (dossier_id, call_id, position)
) ${options};

-- Why the jury decided so.
CREATE TABLE cldess_call_decision_reason (
    dossier_id ${key} NOT NULL,
    call_id ${key} NOT NULL,
    decision_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    criterion_id ${key},
    criterion_id_known INTEGER NOT NULL CHECK (criterion_id_known = 1 OR criterion_id_known = 0 AND criterion_id IS NULL),
    text TEXT NOT NULL,
    PRIMARY KEY (dossier_id, call_id, decision_position, position),
    FOREIGN KEY (dossier_id, call_id, decision_position) REFERENCES cldess_call_decision (dossier_id, call_id, position),
    FOREIGN KEY (dossier_id, criterion_id) REFERENCES cldess_call_criterion (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Gatherings that come back, and who came.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The gatherings.
CREATE TABLE cldess_gathering (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    title TEXT NOT NULL,
    action_id ${key},
    action_id_known INTEGER NOT NULL CHECK (action_id_known = 1 OR action_id_known = 0 AND action_id IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id)
) ${options};

-- Each time that a gathering is held.
CREATE TABLE cldess_gathering_session (
    dossier_id ${key} NOT NULL,
    gathering_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    theme TEXT NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    place TEXT,
    place_known INTEGER NOT NULL CHECK (place_known = 1 OR place_known = 0 AND place IS NULL),
    attendance INTEGER CHECK (attendance >= 0),
    attendance_known INTEGER NOT NULL CHECK (attendance_known = 1 OR attendance_known = 0 AND attendance IS NULL),
    actors_known INTEGER NOT NULL CHECK (actors_known IN (0, 1)),
    PRIMARY KEY (dossier_id, gathering_id, position),
    FOREIGN KEY (dossier_id, gathering_id) REFERENCES cldess_gathering (dossier_id, id)
) ${options};

-- Which actors had somebody there.
CREATE TABLE cldess_gathering_session_actor (
    dossier_id ${key} NOT NULL,
    gathering_id ${key} NOT NULL,
    session_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, gathering_id, session_position, position),
    FOREIGN KEY (dossier_id, gathering_id, session_position) REFERENCES cldess_gathering_session (dossier_id, gathering_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What came of a session.
CREATE TABLE cldess_gathering_session_outcome (
    dossier_id ${key} NOT NULL,
    gathering_id ${key} NOT NULL,
    session_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT,
    note_known INTEGER NOT NULL CHECK (note_known = 1 OR note_known = 0 AND note IS NULL),
    next TEXT,
    next_known INTEGER NOT NULL CHECK (next_known = 1 OR next_known = 0 AND next IS NULL),
    PRIMARY KEY (dossier_id, gathering_id, session_position, position),
    FOREIGN KEY (dossier_id, gathering_id, session_position) REFERENCES cldess_gathering_session (dossier_id, gathering_id, position)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Purchases: what bodies buy, from whom, and with which social considerations.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- What a body buys.
CREATE TABLE cldess_purchase (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    buyer_id ${key} NOT NULL,
    object TEXT NOT NULL,
    nature TEXT,
    nature_known INTEGER NOT NULL CHECK (nature_known = 1 OR nature_known = 0 AND nature IS NULL),
    cpv TEXT,
    cpv_known INTEGER NOT NULL CHECK (cpv_known = 1 OR cpv_known = 0 AND cpv IS NULL),
    estimated_cents ${long},
    estimated_cents_known INTEGER NOT NULL CHECK (estimated_cents_known = 1 OR estimated_cents_known = 0 AND estimated_cents IS NULL),
    launched TEXT,
    launched_known INTEGER NOT NULL CHECK (launched_known = 1 OR launched_known = 0 AND launched IS NULL),
    procedure TEXT,
    procedure_known INTEGER NOT NULL CHECK (procedure_known = 1 OR procedure_known = 0 AND procedure IS NULL),
    notice_date TEXT,
    notice_article TEXT,
    notice_article_known INTEGER NOT NULL CHECK (notice_article_known = 1 OR notice_article_known = 0 AND notice_article IS NULL),
    notice_known INTEGER NOT NULL CHECK (notice_known = 1 OR notice_known = 0 AND notice_date IS NULL),
    need_id ${key},
    need_id_known INTEGER NOT NULL CHECK (need_id_known = 1 OR need_id_known = 0 AND need_id IS NULL),
    action_id ${key},
    action_id_known INTEGER NOT NULL CHECK (action_id_known = 1 OR action_id_known = 0 AND action_id IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, buyer_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, need_id) REFERENCES cldess_actor_need (dossier_id, id),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id)
) ${options};

-- The lots of a purchase.
CREATE TABLE cldess_purchase_lot (
    dossier_id ${key} NOT NULL,
    purchase_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    considerations_known INTEGER NOT NULL CHECK (considerations_known IN (0, 1)),
    reasons TEXT,
    reasons_known INTEGER NOT NULL CHECK (reasons_known = 1 OR reasons_known = 0 AND reasons IS NULL),
    reserved_for_known INTEGER NOT NULL CHECK (reserved_for_known IN (0, 1)),
    months INTEGER,
    months_known INTEGER NOT NULL CHECK (months_known = 1 OR months_known = 0 AND months IS NULL),
    notified TEXT,
    notified_known INTEGER NOT NULL CHECK (notified_known = 1 OR notified_known = 0 AND notified IS NULL),
    holders_known INTEGER NOT NULL CHECK (holders_known IN (0, 1)),
    published TEXT,
    published_known INTEGER NOT NULL CHECK (published_known = 1 OR published_known = 0 AND published IS NULL),
    data_form TEXT,
    data_form_known INTEGER NOT NULL CHECK (data_form_known = 1 OR data_form_known = 0 AND data_form IS NULL),
    considerations_published INTEGER,
    considerations_published_known INTEGER NOT NULL
        CHECK (considerations_published_known = 1 OR considerations_published_known = 0 AND considerations_published IS NULL),
    planned_hours TEXT,
    planned_hours_known INTEGER NOT NULL CHECK (planned_hours_known = 1 OR planned_hours_known = 0 AND planned_hours IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, purchase_id) REFERENCES cldess_purchase (dossier_id, id)
) ${options};

-- The social considerations of a lot.
CREATE TABLE cldess_purchase_consideration (
    dossier_id ${key} NOT NULL,
    lot_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    consideration TEXT NOT NULL,
    PRIMARY KEY (dossier_id, lot_id, position),
    FOREIGN KEY (dossier_id, lot_id) REFERENCES cldess_purchase_lot (dossier_id, id)
) ${options};

-- For whom a lot is reserved.
CREATE TABLE cldess_purchase_reservation (
    dossier_id ${key} NOT NULL,
    lot_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    reservation TEXT NOT NULL,
    PRIMARY KEY (dossier_id, lot_id, position),
    FOREIGN KEY (dossier_id, lot_id) REFERENCES cldess_purchase_lot (dossier_id, id)
) ${options};

-- Who holds a lot.
CREATE TABLE cldess_purchase_holder (
    dossier_id ${key} NOT NULL,
    lot_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    siae TEXT,
    siae_known INTEGER NOT NULL CHECK (siae_known = 1 OR siae_known = 0 AND siae IS NULL),
    inclusive TEXT,
    inclusive_known INTEGER NOT NULL CHECK (inclusive_known = 1 OR inclusive_known = 0 AND inclusive IS NULL),
    share TEXT,
    share_known INTEGER NOT NULL CHECK (share_known = 1 OR share_known = 0 AND share IS NULL),
    PRIMARY KEY (dossier_id, lot_id, position),
    FOREIGN KEY (dossier_id, lot_id) REFERENCES cldess_purchase_lot (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What is to be spent on a lot, year by year.
CREATE TABLE cldess_purchase_forecast (
    dossier_id ${key} NOT NULL,
    lot_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    amount_cents ${long} NOT NULL CHECK (amount_cents >= 0),
    PRIMARY KEY (dossier_id, lot_id, position),
    FOREIGN KEY (dossier_id, lot_id) REFERENCES cldess_purchase_lot (dossier_id, id)
) ${options};

-- The years of which all movements of a lot are in the journal.
CREATE TABLE cldess_purchase_complete_year (
    dossier_id ${key} NOT NULL,
    lot_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    PRIMARY KEY (dossier_id, lot_id, position),
    FOREIGN KEY (dossier_id, lot_id) REFERENCES cldess_purchase_lot (dossier_id, id)
) ${options};

-- The hours of work integration under a lot, period by period.
CREATE TABLE cldess_purchase_hours (
    dossier_id ${key} NOT NULL,
    lot_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    structure_id ${key},
    structure_id_known INTEGER NOT NULL CHECK (structure_id_known = 1 OR structure_id_known = 0 AND structure_id IS NULL),
    worked TEXT NOT NULL,
    validated_on TEXT,
    validated_on_known INTEGER NOT NULL CHECK (validated_on_known = 1 OR validated_on_known = 0 AND validated_on IS NULL),
    validated TEXT,
    validated_known INTEGER NOT NULL CHECK (validated_known = 1 OR validated_known = 0 AND validated IS NULL),
    PRIMARY KEY (dossier_id, lot_id, position),
    FOREIGN KEY (dossier_id, lot_id) REFERENCES cldess_purchase_lot (dossier_id, id),
    FOREIGN KEY (dossier_id, structure_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- Bodies as buyers.
CREATE TABLE cldess_buyer (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    statutory INTEGER,
    statutory_known INTEGER NOT NULL CHECK (statutory_known = 1 OR statutory_known = 0 AND statutory IS NULL),
    schemes_known INTEGER NOT NULL CHECK (schemes_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- How much a body bought in a year.
CREATE TABLE cldess_buyer_year (
    dossier_id ${key} NOT NULL,
    buyer_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    amount_cents ${long},
    amount_cents_known INTEGER NOT NULL CHECK (amount_cents_known = 1 OR amount_cents_known = 0 AND amount_cents IS NULL),
    PRIMARY KEY (dossier_id, buyer_id, position),
    FOREIGN KEY (dossier_id, buyer_id) REFERENCES cldess_buyer (dossier_id, id)
) ${options};

-- The schemes for responsible purchasing of a body.
CREATE TABLE cldess_buyer_scheme (
    dossier_id ${key} NOT NULL,
    buyer_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    adopted TEXT,
    adopted_known INTEGER NOT NULL CHECK (adopted_known = 1 OR adopted_known = 0 AND adopted IS NULL),
    published TEXT,
    published_known INTEGER NOT NULL CHECK (published_known = 1 OR published_known = 0 AND published IS NULL),
    PRIMARY KEY (dossier_id, buyer_id, position),
    FOREIGN KEY (dossier_id, buyer_id) REFERENCES cldess_buyer (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Planning documents: their procedure, and what we ask to be written into them.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The planning documents that the contract wants to influence.
CREATE TABLE cldess_planning_document (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    author_id ${key},
    author_id_known INTEGER NOT NULL CHECK (author_id_known = 1 OR author_id_known = 0 AND author_id IS NULL),
    reference TEXT,
    reference_known INTEGER NOT NULL CHECK (reference_known = 1 OR reference_known = 0 AND reference IS NULL),
    action_id ${key},
    action_id_known INTEGER NOT NULL CHECK (action_id_known = 1 OR action_id_known = 0 AND action_id IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, author_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id)
) ${options};

-- The stages of a planning document.
CREATE TABLE cldess_planning_step (
    dossier_id ${key} NOT NULL,
    planning_document_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    stage TEXT NOT NULL,
    planned TEXT,
    planned_known INTEGER NOT NULL CHECK (planned_known = 1 OR planned_known = 0 AND planned IS NULL),
    reached TEXT,
    reached_known INTEGER NOT NULL CHECK (reached_known = 1 OR reached_known = 0 AND reached IS NULL),
    until TEXT,
    until_known INTEGER NOT NULL CHECK (until_known = 1 OR until_known = 0 AND until IS NULL),
    PRIMARY KEY (dossier_id, planning_document_id, position),
    FOREIGN KEY (dossier_id, planning_document_id) REFERENCES cldess_planning_document (dossier_id, id)
) ${options};

-- What we ask to be written into a planning document.
CREATE TABLE cldess_planning_proposal (
    dossier_id ${key} NOT NULL,
    planning_document_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    piece TEXT NOT NULL,
    passage TEXT,
    passage_known INTEGER NOT NULL CHECK (passage_known = 1 OR passage_known = 0 AND passage IS NULL),
    draft_text TEXT,
    draft_text_known INTEGER NOT NULL CHECK (draft_text_known = 1 OR draft_text_known = 0 AND draft_text IS NULL),
    proposed_text TEXT NOT NULL,
    reason TEXT,
    reason_known INTEGER NOT NULL CHECK (reason_known = 1 OR reason_known = 0 AND reason IS NULL),
    sent TEXT,
    sent_known INTEGER NOT NULL CHECK (sent_known = 1 OR sent_known = 0 AND sent IS NULL),
    answer_known INTEGER NOT NULL CHECK (answer_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, planning_document_id) REFERENCES cldess_planning_document (dossier_id, id)
) ${options};

-- What became of a proposal.
CREATE TABLE cldess_planning_answer (
    dossier_id ${key} NOT NULL,
    planning_proposal_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    state TEXT NOT NULL,
    quotation_document TEXT,
    quotation_part TEXT,
    quotation_part_known INTEGER NOT NULL CHECK (quotation_part_known = 1 OR quotation_part_known = 0 AND quotation_part IS NULL),
    quotation_page TEXT,
    quotation_page_known INTEGER NOT NULL CHECK (quotation_page_known = 1 OR quotation_page_known = 0 AND quotation_page IS NULL),
    quotation_text TEXT,
    quotation_state TEXT,
    quotation_state_known INTEGER NOT NULL CHECK (quotation_state_known = 1 OR quotation_state_known = 0 AND quotation_state IS NULL),
    quotation_known INTEGER NOT NULL CHECK (quotation_known = 1 OR quotation_known = 0 AND quotation_document IS NULL),
    reply TEXT,
    reply_known INTEGER NOT NULL CHECK (reply_known = 1 OR reply_known = 0 AND reply IS NULL),
    PRIMARY KEY (dossier_id, planning_proposal_id),
    FOREIGN KEY (dossier_id, planning_proposal_id) REFERENCES cldess_planning_proposal (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Accessibility: what is published online.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The services and documents that bodies publish online.
CREATE TABLE cldess_online_service (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    publisher_id ${key},
    publisher_id_known INTEGER NOT NULL CHECK (publisher_id_known = 1 OR publisher_id_known = 0 AND publisher_id IS NULL),
    published TEXT,
    published_known INTEGER NOT NULL CHECK (published_known = 1 OR published_known = 0 AND published IS NULL),
    statement TEXT,
    statement_known INTEGER NOT NULL CHECK (statement_known = 1 OR statement_known = 0 AND statement IS NULL),
    multi_year_plan_start TEXT,
    multi_year_plan_end TEXT,
    multi_year_plan_known INTEGER NOT NULL
        CHECK (multi_year_plan_known = 1 OR multi_year_plan_known = 0 AND multi_year_plan_start IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, publisher_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Grants: from the request to the financial report, and State aid.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The grants of a dossier, under their French name, since theirs is a word of SQL.
CREATE TABLE cldess_subvention (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    object TEXT NOT NULL,
    funder_id ${key} NOT NULL,
    beneficiary_id ${key} NOT NULL,
    shared_by_known INTEGER NOT NULL CHECK (shared_by_known IN (0, 1)),
    nature TEXT,
    nature_known INTEGER NOT NULL CHECK (nature_known = 1 OR nature_known = 0 AND nature IS NULL),
    actions_known INTEGER NOT NULL CHECK (actions_known IN (0, 1)),
    application_id ${key},
    application_id_known INTEGER NOT NULL CHECK (application_id_known = 1 OR application_id_known = 0 AND application_id IS NULL),
    resources_known INTEGER NOT NULL CHECK (resources_known IN (0, 1)),
    begun_by_beneficiary INTEGER CHECK (begun_by_beneficiary IN (0, 1)),
    begun_by_beneficiary_known INTEGER NOT NULL
        CHECK (begun_by_beneficiary_known = 1 OR begun_by_beneficiary_known = 0 AND begun_by_beneficiary IS NULL),
    return_service TEXT,
    return_service_known INTEGER NOT NULL CHECK (return_service_known = 1 OR return_service_known = 0 AND return_service IS NULL),
    request_known INTEGER NOT NULL CHECK (request_known IN (0, 1)),
    decision_known INTEGER NOT NULL CHECK (decision_known IN (0, 1)),
    also_from_funder_cents ${long} CHECK (also_from_funder_cents >= 0),
    also_from_funder_cents_known INTEGER NOT NULL
        CHECK (also_from_funder_cents_known = 1 OR also_from_funder_cents_known = 0 AND also_from_funder_cents IS NULL),
    notified TEXT,
    notified_known INTEGER NOT NULL CHECK (notified_known = 1 OR notified_known = 0 AND notified IS NULL),
    agreement_known INTEGER NOT NULL CHECK (agreement_known IN (0, 1)),
    payment_terms TEXT,
    payment_terms_known INTEGER NOT NULL CHECK (payment_terms_known = 1 OR payment_terms_known = 0 AND payment_terms IS NULL),
    instalments_known INTEGER NOT NULL CHECK (instalments_known IN (0, 1)),
    earmarked INTEGER CHECK (earmarked IN (0, 1)),
    earmarked_known INTEGER NOT NULL CHECK (earmarked_known = 1 OR earmarked_known = 0 AND earmarked IS NULL),
    accounting_year_known INTEGER NOT NULL CHECK (accounting_year_known IN (0, 1)),
    report_known INTEGER NOT NULL CHECK (report_known IN (0, 1)),
    republican_commitment TEXT,
    republican_commitment_known INTEGER NOT NULL
        CHECK (republican_commitment_known = 1 OR republican_commitment_known = 0 AND republican_commitment IS NULL),
    passed_on_known INTEGER NOT NULL CHECK (passed_on_known IN (0, 1)),
    aid_known INTEGER NOT NULL CHECK (aid_known IN (0, 1)),
    investment_known INTEGER NOT NULL CHECK (investment_known IN (0, 1)),
    complete_until TEXT,
    complete_until_known INTEGER NOT NULL CHECK (complete_until_known = 1 OR complete_until_known = 0 AND complete_until IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, funder_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, beneficiary_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, application_id) REFERENCES cldess_call_application (dossier_id, id)
) ${options};

-- What each of several beneficiaries gets of a grant.
CREATE TABLE cldess_grant_share (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    percentage TEXT NOT NULL,
    also_from_funder_cents ${long} CHECK (also_from_funder_cents >= 0),
    also_from_funder_cents_known INTEGER NOT NULL
        CHECK (also_from_funder_cents_known = 1 OR also_from_funder_cents_known = 0 AND also_from_funder_cents IS NULL),
    accounting_year_known INTEGER NOT NULL CHECK (accounting_year_known IN (0, 1)),
    republican_commitment TEXT,
    republican_commitment_known INTEGER NOT NULL
        CHECK (republican_commitment_known = 1 OR republican_commitment_known = 0 AND republican_commitment IS NULL),
    PRIMARY KEY (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The accounting year of one of several beneficiaries.
CREATE TABLE cldess_grant_share_accounting_year (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    share_position INTEGER NOT NULL,
    year_end TEXT,
    year_end_known INTEGER NOT NULL CHECK (year_end_known = 1 OR year_end_known = 0 AND year_end IS NULL),
    other_public_cash_cents ${long} CHECK (other_public_cash_cents >= 0),
    other_public_cash_cents_known INTEGER NOT NULL
        CHECK (other_public_cash_cents_known = 1 OR other_public_cash_cents_known = 0 AND other_public_cash_cents IS NULL),
    accounts_drawn_up INTEGER CHECK (accounts_drawn_up IN (0, 1)),
    accounts_drawn_up_known INTEGER NOT NULL
        CHECK (accounts_drawn_up_known = 1 OR accounts_drawn_up_known = 0 AND accounts_drawn_up IS NULL),
    auditor INTEGER CHECK (auditor IN (0, 1)),
    auditor_known INTEGER NOT NULL CHECK (auditor_known = 1 OR auditor_known = 0 AND auditor IS NULL),
    approved TEXT,
    approved_known INTEGER NOT NULL CHECK (approved_known = 1 OR approved_known = 0 AND approved IS NULL),
    accounts_published TEXT,
    accounts_published_known INTEGER NOT NULL
        CHECK (accounts_published_known = 1 OR accounts_published_known = 0 AND accounts_published IS NULL),
    handed_over TEXT,
    handed_over_known INTEGER NOT NULL CHECK (handed_over_known = 1 OR handed_over_known = 0 AND handed_over IS NULL),
    PRIMARY KEY (dossier_id, grant_id, share_position),
    FOREIGN KEY (dossier_id, grant_id, share_position) REFERENCES cldess_grant_share (dossier_id, grant_id, position)
) ${options};

-- The actions that a grant pays for.
CREATE TABLE cldess_grant_action (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    action_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id)
) ${options};

-- The lines of plans through which a grant comes.
CREATE TABLE cldess_grant_resource (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    resource_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id),
    FOREIGN KEY (dossier_id, resource_id) REFERENCES cldess_plan_resource (dossier_id, id)
) ${options};

-- That a grant was asked for.
CREATE TABLE cldess_grant_request (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    PRIMARY KEY (dossier_id, grant_id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};

-- What the funder decided.
CREATE TABLE cldess_grant_decision (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    deliberation_id ${key},
    deliberation_id_known INTEGER NOT NULL CHECK (deliberation_id_known = 1 OR deliberation_id_known = 0 AND deliberation_id IS NULL),
    delegation_id ${key},
    delegation_id_known INTEGER NOT NULL CHECK (delegation_id_known = 1 OR delegation_id_known = 0 AND delegation_id IS NULL),
    budget_list INTEGER CHECK (budget_list IN (0, 1)),
    budget_list_known INTEGER NOT NULL CHECK (budget_list_known = 1 OR budget_list_known = 0 AND budget_list IS NULL),
    conditional INTEGER CHECK (conditional IN (0, 1)),
    conditional_known INTEGER NOT NULL CHECK (conditional_known = 1 OR conditional_known = 0 AND conditional IS NULL),
    refusal TEXT,
    refusal_known INTEGER NOT NULL CHECK (refusal_known = 1 OR refusal_known = 0 AND refusal IS NULL),
    PRIMARY KEY (dossier_id, grant_id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id),
    FOREIGN KEY (dossier_id, deliberation_id) REFERENCES cldess_deliberation (dossier_id, id),
    FOREIGN KEY (dossier_id, delegation_id) REFERENCES cldess_deliberation (dossier_id, id)
) ${options};

-- The written agreement on a grant.
CREATE TABLE cldess_grant_agreement (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    signed TEXT,
    signed_known INTEGER NOT NULL CHECK (signed_known = 1 OR signed_known = 0 AND signed IS NULL),
    kind TEXT,
    kind_known INTEGER NOT NULL CHECK (kind_known = 1 OR kind_known = 0 AND kind IS NULL),
    starts TEXT,
    starts_known INTEGER NOT NULL CHECK (starts_known = 1 OR starts_known = 0 AND starts IS NULL),
    ends TEXT,
    ends_known INTEGER NOT NULL CHECK (ends_known = 1 OR ends_known = 0 AND ends IS NULL),
    provisions_known INTEGER NOT NULL CHECK (provisions_known IN (0, 1)),
    data_published TEXT,
    data_published_known INTEGER NOT NULL CHECK (data_published_known = 1 OR data_published_known = 0 AND data_published IS NULL),
    PRIMARY KEY (dossier_id, grant_id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};

-- What an agreement says.
CREATE TABLE cldess_grant_agreement_provision (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    provision TEXT NOT NULL,
    PRIMARY KEY (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_grant_agreement (dossier_id, grant_id)
) ${options};

-- Who signed an agreement.
CREATE TABLE cldess_grant_agreement_signature (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    representative_given_name TEXT,
    representative_family_name TEXT,
    representative_function TEXT,
    representative_function_known INTEGER NOT NULL
        CHECK (representative_function_known = 1 OR representative_function_known = 0 AND representative_function IS NULL),
    representative_known INTEGER NOT NULL
        CHECK (representative_known = 1 OR representative_known = 0 AND representative_given_name IS NULL),
    deliberation_id ${key},
    deliberation_id_known INTEGER NOT NULL
        CHECK (deliberation_id_known = 1 OR deliberation_id_known = 0 AND deliberation_id IS NULL),
    method TEXT,
    method_known INTEGER NOT NULL CHECK (method_known = 1 OR method_known = 0 AND method IS NULL),
    signature_level TEXT,
    signature_level_known INTEGER NOT NULL CHECK (signature_level_known = 1 OR signature_level_known = 0 AND signature_level IS NULL),
    PRIMARY KEY (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_grant_agreement (dossier_id, grant_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, deliberation_id) REFERENCES cldess_deliberation (dossier_id, id)
) ${options};

-- The parts in which a grant is to be paid.
CREATE TABLE cldess_grant_instalment (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    due TEXT,
    due_known INTEGER NOT NULL CHECK (due_known = 1 OR due_known = 0 AND due IS NULL),
    amount_cents ${long} CHECK (amount_cents >= 0),
    amount_cents_known INTEGER NOT NULL CHECK (amount_cents_known = 1 OR amount_cents_known = 0 AND amount_cents IS NULL),
    PRIMARY KEY (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};

-- The accounting year of the beneficiary.
CREATE TABLE cldess_grant_accounting_year (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    year_end TEXT,
    year_end_known INTEGER NOT NULL CHECK (year_end_known = 1 OR year_end_known = 0 AND year_end IS NULL),
    other_public_cash_cents ${long} CHECK (other_public_cash_cents >= 0),
    other_public_cash_cents_known INTEGER NOT NULL
        CHECK (other_public_cash_cents_known = 1 OR other_public_cash_cents_known = 0 AND other_public_cash_cents IS NULL),
    accounts_drawn_up INTEGER CHECK (accounts_drawn_up IN (0, 1)),
    accounts_drawn_up_known INTEGER NOT NULL
        CHECK (accounts_drawn_up_known = 1 OR accounts_drawn_up_known = 0 AND accounts_drawn_up IS NULL),
    auditor INTEGER CHECK (auditor IN (0, 1)),
    auditor_known INTEGER NOT NULL CHECK (auditor_known = 1 OR auditor_known = 0 AND auditor IS NULL),
    approved TEXT,
    approved_known INTEGER NOT NULL CHECK (approved_known = 1 OR approved_known = 0 AND approved IS NULL),
    accounts_published TEXT,
    accounts_published_known INTEGER NOT NULL
        CHECK (accounts_published_known = 1 OR accounts_published_known = 0 AND accounts_published IS NULL),
    handed_over TEXT,
    handed_over_known INTEGER NOT NULL CHECK (handed_over_known = 1 OR handed_over_known = 0 AND handed_over IS NULL),
    PRIMARY KEY (dossier_id, grant_id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};

-- The financial report on a grant.
CREATE TABLE cldess_grant_report (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    received TEXT,
    received_known INTEGER NOT NULL CHECK (received_known = 1 OR received_known = 0 AND received IS NULL),
    lines_known INTEGER NOT NULL CHECK (lines_known IN (0, 1)),
    gaps_told INTEGER CHECK (gaps_told IN (0, 1)),
    gaps_told_known INTEGER NOT NULL CHECK (gaps_told_known = 1 OR gaps_told_known = 0 AND gaps_told IS NULL),
    PRIMARY KEY (dossier_id, grant_id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};

-- The headings of a financial report.
CREATE TABLE cldess_grant_report_line (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    account INTEGER NOT NULL,
    label TEXT NOT NULL,
    forecast_cents ${long} CHECK (forecast_cents >= 0),
    forecast_cents_known INTEGER NOT NULL CHECK (forecast_cents_known = 1 OR forecast_cents_known = 0 AND forecast_cents IS NULL),
    actual_cents ${long} CHECK (actual_cents >= 0),
    actual_cents_known INTEGER NOT NULL CHECK (actual_cents_known = 1 OR actual_cents_known = 0 AND actual_cents IS NULL),
    PRIMARY KEY (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_grant_report (dossier_id, grant_id)
) ${options};

-- What a recipient claims of a grant.
CREATE TABLE cldess_grant_claim (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    balance INTEGER CHECK (balance IN (0, 1)),
    balance_known INTEGER NOT NULL CHECK (balance_known = 1 OR balance_known = 0 AND balance IS NULL),
    PRIMARY KEY (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};

-- The expenses in a claim, and what the funder retains of them.
CREATE TABLE cldess_grant_claim_expense (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    claim_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    expense_id ${key},
    presented_cents ${long} NOT NULL CHECK (presented_cents >= 0),
    checked TEXT,
    checked_known INTEGER NOT NULL CHECK (checked_known = 1 OR checked_known = 0 AND checked IS NULL),
    eligible_cents ${long} CHECK (eligible_cents >= 0),
    eligible_cents_known INTEGER NOT NULL CHECK (eligible_cents_known = 1 OR eligible_cents_known = 0 AND eligible_cents IS NULL),
    retained_cents ${long} CHECK (retained_cents >= 0),
    retained_cents_known INTEGER NOT NULL CHECK (retained_cents_known = 1 OR retained_cents_known = 0 AND retained_cents IS NULL),
    cut TEXT,
    cut_known INTEGER NOT NULL CHECK (cut_known = 1 OR cut_known = 0 AND cut IS NULL),
    PRIMARY KEY (dossier_id, grant_id, claim_position, position),
    FOREIGN KEY (dossier_id, grant_id, claim_position) REFERENCES cldess_grant_claim (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, expense_id) REFERENCES cldess_plan_expense (dossier_id, id)
) ${options};

-- To whom a beneficiary passed money on.
CREATE TABLE cldess_grant_passing_on (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    amount_cents ${long} CHECK (amount_cents >= 0),
    amount_cents_known INTEGER NOT NULL CHECK (amount_cents_known = 1 OR amount_cents_known = 0 AND amount_cents IS NULL),
    allowed INTEGER CHECK (allowed IN (0, 1)),
    allowed_known INTEGER NOT NULL CHECK (allowed_known = 1 OR allowed_known = 0 AND allowed IS NULL),
    PRIMARY KEY (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};

-- What makes a grant an aid to an undertaking.
CREATE TABLE cldess_grant_aid (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    regime TEXT,
    regime_known INTEGER NOT NULL CHECK (regime_known = 1 OR regime_known = 0 AND regime IS NULL),
    object TEXT,
    object_known INTEGER NOT NULL CHECK (object_known = 1 OR object_known = 0 AND object IS NULL),
    aid_letter TEXT,
    aid_letter_known INTEGER NOT NULL CHECK (aid_letter_known = 1 OR aid_letter_known = 0 AND aid_letter IS NULL),
    declared TEXT,
    declared_known INTEGER NOT NULL CHECK (declared_known = 1 OR declared_known = 0 AND declared IS NULL),
    registered TEXT,
    registered_known INTEGER NOT NULL CHECK (registered_known = 1 OR registered_known = 0 AND registered IS NULL),
    entrusted TEXT,
    entrusted_known INTEGER NOT NULL CHECK (entrusted_known = 1 OR entrusted_known = 0 AND entrusted IS NULL),
    region_agreement TEXT,
    region_agreement_known INTEGER NOT NULL CHECK (region_agreement_known = 1 OR region_agreement_known = 0 AND region_agreement IS NULL),
    PRIMARY KEY (dossier_id, grant_id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};

-- The investment that a grant helps to pay.
CREATE TABLE cldess_grant_investment (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    owner_id ${key},
    owner_id_known INTEGER NOT NULL CHECK (owner_id_known = 1 OR owner_id_known = 0 AND owner_id IS NULL),
    decided TEXT,
    decided_known INTEGER NOT NULL CHECK (decided_known = 1 OR decided_known = 0 AND decided IS NULL),
    own_cents ${long} CHECK (own_cents >= 0),
    own_cents_known INTEGER NOT NULL CHECK (own_cents_known = 1 OR own_cents_known = 0 AND own_cents IS NULL),
    other_public_cents ${long} CHECK (other_public_cents >= 0),
    other_public_cents_known INTEGER NOT NULL
        CHECK (other_public_cents_known = 1 OR other_public_cents_known = 0 AND other_public_cents IS NULL),
    private_money_cents ${long} CHECK (private_money_cents >= 0),
    private_money_cents_known INTEGER NOT NULL
        CHECK (private_money_cents_known = 1 OR private_money_cents_known = 0 AND private_money_cents IS NULL),
    eligible_expense_cents ${long} CHECK (eligible_expense_cents >= 0),
    eligible_expense_cents_known INTEGER NOT NULL
        CHECK (eligible_expense_cents_known = 1 OR eligible_expense_cents_known = 0 AND eligible_expense_cents IS NULL),
    lead_field INTEGER CHECK (lead_field IN (0, 1)),
    lead_field_known INTEGER NOT NULL CHECK (lead_field_known = 1 OR lead_field_known = 0 AND lead_field IS NULL),
    waiver TEXT,
    waiver_known INTEGER NOT NULL CHECK (waiver_known = 1 OR waiver_known = 0 AND waiver IS NULL),
    PRIMARY KEY (dossier_id, grant_id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id),
    FOREIGN KEY (dossier_id, owner_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The movements of money on the lines of plans, grants and lots.
CREATE TABLE cldess_movement (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    kind TEXT NOT NULL,
    date TEXT,
    year INTEGER,
    amount_cents ${long} NOT NULL CHECK (amount_cents > 0),
    resource_id ${key},
    expense_id ${key},
    grant_id ${key},
    lot_id ${key},
    party_id ${key},
    party_id_known INTEGER NOT NULL CHECK (party_id_known = 1 OR party_id_known = 0 AND party_id IS NULL),
    holder_id ${key},
    holder_id_known INTEGER NOT NULL CHECK (holder_id_known = 1 OR holder_id_known = 0 AND holder_id IS NULL),
    references_known INTEGER NOT NULL CHECK (references_known IN (0, 1)),
    ends_claim INTEGER CHECK (ends_claim IN (0, 1)),
    ends_claim_known INTEGER NOT NULL CHECK (ends_claim_known = 1 OR ends_claim_known = 0 AND ends_claim IS NULL),
    reason TEXT,
    reason_known INTEGER NOT NULL CHECK (reason_known = 1 OR reason_known = 0 AND reason IS NULL),
    author TEXT,
    author_known INTEGER NOT NULL CHECK (author_known = 1 OR author_known = 0 AND author IS NULL),
    correction_known INTEGER NOT NULL CHECK (correction_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, resource_id) REFERENCES cldess_plan_resource (dossier_id, id),
    FOREIGN KEY (dossier_id, expense_id) REFERENCES cldess_plan_expense (dossier_id, id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id),
    FOREIGN KEY (dossier_id, lot_id) REFERENCES cldess_purchase_lot (dossier_id, id),
    FOREIGN KEY (dossier_id, party_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, holder_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The movement that a movement corrects or cancels.
CREATE TABLE cldess_movement_correction (
    dossier_id ${key} NOT NULL,
    movement_id ${key} NOT NULL,
    of_id ${key} NOT NULL,
    date TEXT NOT NULL,
    cancels INTEGER NOT NULL CHECK (cancels IN (0, 1)),
    reason TEXT,
    reason_known INTEGER NOT NULL CHECK (reason_known = 1 OR reason_known = 0 AND reason IS NULL),
    PRIMARY KEY (dossier_id, movement_id),
    FOREIGN KEY (dossier_id, movement_id) REFERENCES cldess_movement (dossier_id, id),
    FOREIGN KEY (dossier_id, of_id) REFERENCES cldess_movement (dossier_id, id)
) ${options};

-- The documents by which a movement is found in the accounts.
CREATE TABLE cldess_movement_reference (
    dossier_id ${key} NOT NULL,
    movement_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    PRIMARY KEY (dossier_id, movement_id, position),
    FOREIGN KEY (dossier_id, movement_id) REFERENCES cldess_movement (dossier_id, id)
) ${options};

-- What State aid law asks of the bodies that get grants.
CREATE TABLE cldess_undertaking (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    economic_activity INTEGER CHECK (economic_activity IN (0, 1)),
    economic_activity_known INTEGER NOT NULL
        CHECK (economic_activity_known = 1 OR economic_activity_known = 0 AND economic_activity IS NULL),
    fiscal_year_end TEXT,
    fiscal_year_end_known INTEGER NOT NULL CHECK (fiscal_year_end_known = 1 OR fiscal_year_end_known = 0 AND fiscal_year_end IS NULL),
    linked_known INTEGER NOT NULL CHECK (linked_known IN (0, 1)),
    received_known INTEGER NOT NULL CHECK (received_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The bodies with which it is a single undertaking.
CREATE TABLE cldess_undertaking_linked (
    dossier_id ${key} NOT NULL,
    undertaking_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, undertaking_id, position),
    FOREIGN KEY (dossier_id, undertaking_id) REFERENCES cldess_undertaking (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The aid that it received elsewhere.
CREATE TABLE cldess_undertaking_received (
    dossier_id ${key} NOT NULL,
    undertaking_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    giver TEXT NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    amount_cents ${long} NOT NULL CHECK (amount_cents >= 0),
    regime TEXT,
    regime_known INTEGER NOT NULL CHECK (regime_known = 1 OR regime_known = 0 AND regime IS NULL),
    PRIMARY KEY (dossier_id, undertaking_id, position),
    FOREIGN KEY (dossier_id, undertaking_id) REFERENCES cldess_undertaking (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Network: who knows whom, and which introductions were refused.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The ties between actors that somebody stated.
CREATE TABLE cldess_tie (
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
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, partner_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The introductions that were proposed and refused.
CREATE TABLE cldess_declined_introduction (
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
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id),
    FOREIGN KEY (dossier_id, partner_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- -----------------------------------------------------------------------------------------------------------------------------------------
-- Contact file: the file in which the persons to be reached are kept, as the law asks about it.
-- -----------------------------------------------------------------------------------------------------------------------------------------

-- The file in which the contacts are kept.
CREATE TABLE cldess_contact_file (
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
    officer TEXT,
    officer_known INTEGER NOT NULL CHECK (officer_known = 1 OR officer_known = 0 AND officer IS NULL),
    recipients TEXT,
    recipients_known INTEGER NOT NULL CHECK (recipients_known = 1 OR recipients_known = 0 AND recipients IS NULL),
    transfers TEXT,
    transfers_known INTEGER NOT NULL CHECK (transfers_known = 1 OR transfers_known = 0 AND transfers IS NULL),
    security TEXT,
    security_known INTEGER NOT NULL CHECK (security_known = 1 OR security_known = 0 AND security IS NULL),
    breaches_known INTEGER NOT NULL CHECK (breaches_known IN (0, 1)),
    PRIMARY KEY (dossier_id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, controller_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What happened to the data of that file, oldest first.
CREATE TABLE cldess_contact_breach (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    noticed TEXT NOT NULL,
    subject TEXT NOT NULL,
    risky INTEGER,
    risky_known INTEGER NOT NULL CHECK (risky_known = 1 OR risky_known = 0 AND risky IS NULL),
    notified TEXT,
    notified_known INTEGER NOT NULL CHECK (notified_known = 1 OR notified_known = 0 AND notified IS NULL),
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contact_file (dossier_id)
) ${options};
