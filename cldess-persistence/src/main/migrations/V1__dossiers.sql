--! The source of the scripts of each database. The build fills in what databases write differently, by sqlite.properties and
--! postgresql.properties: ${key} is a text that can be a part of a key, ${long} an integer of 64 bits, ${decimal} a decimal number, ${day} a
--! date, ${instant} an instant, ${truth} a truth value, and ${options} what follows the columns. ${truthful a} checks that the column a holds
--! a truth value, ${recorded a_known a} that a fact without a mark has no value. Lines such as this one are for readers of the source alone.
-- The tables of the dossiers.
--
-- One table for each kind of thing. Every key begins with the dossier, so that the rows of one contract lie together. The columns of a
-- table stand in one order: the dossier, the owner, the own id, the place in the owner's list, then the facts. A plain value stands in
-- the last one.
--
-- <fact>_known tells whether a fact was recorded: ${yes} with a value, ${yes} without one if it is known to be none, ${no} if nobody recorded it.
-- ${exact}
--
-- All names of tables begin with cldess_, so that an application may have its own tables beside them.
--
-- ${filled}

-- Everything about one contract.
CREATE TABLE cldess_dossier (
    id ${key} NOT NULL,
    as_of ${day},
    note TEXT,
    charter_known ${truth} NOT NULL ${truthful charter_known},
    contact_file_known ${truth} NOT NULL ${truthful contact_file_known},
    PRIMARY KEY (id)
) ${options};

-- Who saved a dossier, when and why: one row for each save.
CREATE TABLE cldess_revision (
    dossier_id ${key} NOT NULL,
    number ${long} NOT NULL CHECK (number > 0),
    author TEXT NOT NULL,
    saved_at ${instant} NOT NULL,
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
    siren_known ${truth} NOT NULL ${recorded siren_known siren},
    siret TEXT,
    siret_known ${truth} NOT NULL ${recorded siret_known siret},
    siret_closings_known ${truth} NOT NULL ${truthful siret_closings_known},
    establishments_known ${truth} NOT NULL ${truthful establishments_known},
    rna TEXT,
    rna_known ${truth} NOT NULL ${recorded rna_known rna},
    legal_forms_known ${truth} NOT NULL ${truthful legal_forms_known},
    created ${day},
    created_known ${truth} NOT NULL ${recorded created_known created},
    activity_known ${truth} NOT NULL ${truthful activity_known},
    naf TEXT,
    naf_known ${truth} NOT NULL ${recorded naf_known naf},
    commune TEXT,
    commune_known ${truth} NOT NULL ${recorded commune_known commune},
    address TEXT,
    address_known ${truth} NOT NULL ${recorded address_known address},
    postal_code TEXT,
    postal_code_known ${truth} NOT NULL ${recorded postal_code_known postal_code},
    public_body TEXT,
    public_body_known ${truth} NOT NULL ${recorded public_body_known public_body},
    epci_kind TEXT,
    epci_kind_known ${truth} NOT NULL ${recorded epci_kind_known epci_kind},
    populations_known ${truth} NOT NULL ${truthful populations_known},
    paper_chosen ${day},
    paper_chosen_known ${truth} NOT NULL ${recorded paper_chosen_known paper_chosen},
    ess_family TEXT,
    ess_family_known ${truth} NOT NULL ${recorded ess_family_known ess_family},
    siae TEXT,
    siae_known ${truth} NOT NULL ${recorded siae_known siae},
    inclusive TEXT,
    inclusive_known ${truth} NOT NULL ${recorded inclusive_known inclusive},
    credentials_known ${truth} NOT NULL ${truthful credentials_known},
    roles_known ${truth} NOT NULL ${truthful roles_known},
    needs_known ${truth} NOT NULL ${truthful needs_known},
    offers_known ${truth} NOT NULL ${truthful offers_known},
    languages_known ${truth} NOT NULL ${truthful languages_known},
    listing_known ${truth} NOT NULL ${truthful listing_known},
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id)
) ${options};

-- The SIRET that closed, and what followed them.
CREATE TABLE cldess_actor_siret_closing (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    siret TEXT NOT NULL,
    closed ${day} NOT NULL,
    successor TEXT,
    successor_known ${truth} NOT NULL ${recorded successor_known successor},
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
    siret_known ${truth} NOT NULL ${recorded siret_known siret},
    commune TEXT,
    commune_known ${truth} NOT NULL ${recorded commune_known commune},
    opened ${day},
    opened_known ${truth} NOT NULL ${recorded opened_known opened},
    closed ${day},
    closed_known ${truth} NOT NULL ${recorded closed_known closed},
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The legal forms of an actor, one after the other.
CREATE TABLE cldess_actor_legal_form (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    form TEXT NOT NULL,
    since ${day},
    since_known ${truth} NOT NULL ${recorded since_known since},
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- Whether an actor can be met, state after state.
CREATE TABLE cldess_actor_activity (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    state TEXT NOT NULL,
    since ${day},
    since_known ${truth} NOT NULL ${recorded since_known since},
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- How many inhabitants a public body has, from a day on.
CREATE TABLE cldess_actor_population (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date ${day} NOT NULL,
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
    mentions_known ${truth} NOT NULL ${truthful mentions_known},
    statutes_known ${truth} NOT NULL ${truthful statutes_known},
    approvals_known ${truth} NOT NULL ${truthful approvals_known},
    agreements_known ${truth} NOT NULL ${truthful agreements_known},
    uses_known ${truth} NOT NULL ${truthful uses_known},
    accounts_known ${truth} NOT NULL ${truthful accounts_known},
    staff_known ${truth} NOT NULL ${truthful staff_known},
    PRIMARY KEY (dossier_id, actor_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What lists and registers say of an actor.
CREATE TABLE cldess_actor_mention (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    source TEXT NOT NULL,
    listed ${truth} NOT NULL ${truthful listed},
    date ${day} NOT NULL,
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor_credentials (dossier_id, actor_id)
) ${options};

-- What the statutes of an actor say about its place in the social economy.
CREATE TABLE cldess_actor_statutes (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    cooperative ${truth} ${truthful cooperative},
    cooperative_known ${truth} NOT NULL ${recorded cooperative_known cooperative},
    clauses_known ${truth} NOT NULL ${truthful clauses_known},
    utility_known ${truth} NOT NULL ${truthful utility_known},
    utility_effect TEXT,
    utility_effect_known ${truth} NOT NULL ${recorded utility_effect_known utility_effect},
    shares_traded ${truth} ${truthful shares_traded},
    shares_traded_known ${truth} NOT NULL ${recorded shares_traded_known shares_traded},
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
    date ${day} NOT NULL,
    request TEXT,
    request_known ${truth} NOT NULL ${recorded request_known request},
    authority TEXT,
    authority_known ${truth} NOT NULL ${recorded authority_known authority},
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor_credentials (dossier_id, actor_id)
) ${options};

-- The agreements of an actor with the State.
CREATE TABLE cldess_actor_state_agreement (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    since ${day} NOT NULL,
    until ${day},
    until_known ${truth} NOT NULL ${recorded until_known until},
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor_credentials (dossier_id, actor_id)
) ${options};

-- The occasions on which an actor relied on an approval or a status.
CREATE TABLE cldess_actor_status_use (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    status TEXT NOT NULL,
    date ${day} NOT NULL,
    occasion TEXT NOT NULL,
    PRIMARY KEY (dossier_id, actor_id, position),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor_credentials (dossier_id, actor_id)
) ${options};

-- The accounts of an actor, year by year.
CREATE TABLE cldess_actor_accounts (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    year_end ${day} NOT NULL,
    profit_cents ${long},
    profit_cents_known ${truth} NOT NULL ${recorded profit_cents_known profit_cents},
    earlier_losses_cents ${long},
    earlier_losses_cents_known ${truth} NOT NULL
        ${recorded earlier_losses_cents_known earlier_losses_cents},
    to_reserves_cents ${long},
    to_reserves_cents_known ${truth} NOT NULL
        ${recorded to_reserves_cents_known to_reserves_cents},
    carried_forward_cents ${long},
    carried_forward_cents_known ${truth} NOT NULL
        ${recorded carried_forward_cents_known carried_forward_cents},
    to_development_fund_cents ${long},
    to_development_fund_cents_known ${truth} NOT NULL
        ${recorded to_development_fund_cents_known to_development_fund_cents},
    reserves_cents ${long},
    reserves_cents_known ${truth} NOT NULL ${recorded reserves_cents_known reserves_cents},
    capital_cents ${long},
    capital_cents_known ${truth} NOT NULL ${recorded capital_cents_known capital_cents},
    operating_costs_cents ${long},
    operating_costs_cents_known ${truth} NOT NULL
        ${recorded operating_costs_cents_known operating_costs_cents},
    utility_costs_cents ${long},
    utility_costs_cents_known ${truth} NOT NULL
        ${recorded utility_costs_cents_known utility_costs_cents},
    capital_return ${decimal},
    capital_return_known ${truth} NOT NULL ${recorded capital_return_known capital_return},
    bond_rate ${decimal},
    bond_rate_known ${truth} NOT NULL ${recorded bond_rate_known bond_rate},
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
    employees_known ${truth} NOT NULL ${recorded employees_known employees},
    insertion_employees INTEGER CHECK (insertion_employees >= 0),
    insertion_employees_known ${truth} NOT NULL
        ${recorded insertion_employees_known insertion_employees},
    five_best_paid ${decimal},
    five_best_paid_known ${truth} NOT NULL ${recorded five_best_paid_known five_best_paid},
    best_paid ${decimal},
    best_paid_known ${truth} NOT NULL ${recorded best_paid_known best_paid},
    elected_managers ${truth} ${truthful elected_managers},
    elected_managers_known ${truth} NOT NULL ${recorded elected_managers_known elected_managers},
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
    organisation_id_known ${truth} NOT NULL ${recorded organisation_id_known organisation_id},
    since ${day},
    since_known ${truth} NOT NULL ${recorded since_known since},
    until ${day},
    until_known ${truth} NOT NULL ${recorded until_known until},
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
    service_type_known ${truth} NOT NULL ${recorded service_type_known service_type},
    area_known ${truth} NOT NULL ${truthful area_known},
    capacity_quantity ${decimal},
    capacity_unit TEXT,
    capacity_known ${truth} NOT NULL ${recorded capacity_known capacity_quantity},
    since ${day},
    since_known ${truth} NOT NULL ${recorded since_known since},
    until ${day},
    until_known ${truth} NOT NULL ${recorded until_known until},
    least_amount_cents ${long},
    least_amount_cents_known ${truth} NOT NULL
        ${recorded least_amount_cents_known least_amount_cents},
    most_amount_cents ${long},
    most_amount_cents_known ${truth} NOT NULL
        ${recorded most_amount_cents_known most_amount_cents},
    anonymous ${truth} NOT NULL ${truthful anonymous},
    revealed ${day},
    revealed_known ${truth} NOT NULL ${recorded revealed_known revealed},
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
    centre_known ${truth} NOT NULL ${recorded centre_known centre},
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
    service_type_known ${truth} NOT NULL ${recorded service_type_known service_type},
    area_known ${truth} NOT NULL ${truthful area_known},
    capacity_quantity ${decimal},
    capacity_unit TEXT,
    capacity_known ${truth} NOT NULL ${recorded capacity_known capacity_quantity},
    since ${day},
    since_known ${truth} NOT NULL ${recorded since_known since},
    until ${day},
    until_known ${truth} NOT NULL ${recorded until_known until},
    least_amount_cents ${long},
    least_amount_cents_known ${truth} NOT NULL
        ${recorded least_amount_cents_known least_amount_cents},
    most_amount_cents ${long},
    most_amount_cents_known ${truth} NOT NULL
        ${recorded most_amount_cents_known most_amount_cents},
    taken ${decimal},
    taken_known ${truth} NOT NULL ${recorded taken_known taken},
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
    centre_known ${truth} NOT NULL ${recorded centre_known centre},
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
    agreed ${day},
    agreed_known ${truth} NOT NULL ${recorded agreed_known agreed},
    withdrawn ${day},
    withdrawn_known ${truth} NOT NULL ${recorded withdrawn_known withdrawn},
    words TEXT,
    words_known ${truth} NOT NULL ${recorded words_known words},
    website TEXT,
    website_known ${truth} NOT NULL ${recorded website_known website},
    checked ${day},
    checked_known ${truth} NOT NULL ${recorded checked_known checked},
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
    function_known ${truth} NOT NULL ${recorded function_known function},
    email TEXT,
    email_known ${truth} NOT NULL ${recorded email_known email},
    telephone TEXT,
    telephone_known ${truth} NOT NULL ${recorded telephone_known telephone},
    purpose TEXT NOT NULL,
    keep_until ${day} NOT NULL,
    basis TEXT,
    basis_known ${truth} NOT NULL ${recorded basis_known basis},
    origin TEXT,
    origin_known ${truth} NOT NULL ${recorded origin_known origin},
    collected ${day},
    collected_known ${truth} NOT NULL ${recorded collected_known collected},
    informed ${day},
    informed_known ${truth} NOT NULL ${recorded informed_known informed},
    last_contact ${day},
    last_contact_known ${truth} NOT NULL ${recorded last_contact_known last_contact},
    publication_agreed ${day},
    publication_agreed_known ${truth} NOT NULL
        ${recorded publication_agreed_known publication_agreed},
    requests_known ${truth} NOT NULL ${truthful requests_known},
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What a person asked about their data, oldest first.
CREATE TABLE cldess_contact_request (
    dossier_id ${key} NOT NULL,
    contact_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    date ${day} NOT NULL,
    complex ${truth},
    complex_known ${truth} NOT NULL ${recorded complex_known complex},
    answered ${day},
    answered_known ${truth} NOT NULL ${recorded answered_known answered},
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
    number_known ${truth} NOT NULL ${recorded number_known number},
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    members INTEGER,
    members_known ${truth} NOT NULL ${recorded members_known members},
    present INTEGER,
    present_known ${truth} NOT NULL ${recorded present_known present},
    voters INTEGER,
    voters_known ${truth} NOT NULL ${recorded voters_known voters},
    in_favour INTEGER,
    in_favour_known ${truth} NOT NULL ${recorded in_favour_known in_favour},
    against INTEGER,
    against_known ${truth} NOT NULL ${recorded against_known against},
    abstentions INTEGER,
    abstentions_known ${truth} NOT NULL ${recorded abstentions_known abstentions},
    ballot TEXT,
    ballot_known ${truth} NOT NULL ${recorded ballot_known ballot},
    chair_in_favour ${truth} ${truthful chair_in_favour},
    chair_in_favour_known ${truth} NOT NULL ${recorded chair_in_favour_known chair_in_favour},
    sitting TEXT,
    sitting_known ${truth} NOT NULL ${recorded sitting_known sitting},
    first_sitting ${day},
    first_sitting_known ${truth} NOT NULL ${recorded first_sitting_known first_sitting},
    transmitted ${day},
    transmitted_known ${truth} NOT NULL ${recorded transmitted_known transmitted},
    published ${day},
    published_known ${truth} NOT NULL ${recorded published_known published},
    publication_mode TEXT,
    publication_mode_known ${truth} NOT NULL ${recorded publication_mode_known publication_mode},
    publication_format TEXT,
    publication_format_known ${truth} NOT NULL
        ${recorded publication_format_known publication_format},
    published_in_full ${truth},
    published_in_full_known ${truth} NOT NULL
        ${recorded published_in_full_known published_in_full},
    authorises_known ${truth} NOT NULL ${truthful authorises_known},
    enterprise_aid ${truth},
    enterprise_aid_known ${truth} NOT NULL ${recorded enterprise_aid_known enterprise_aid},
    cited_competence TEXT,
    cited_competence_known ${truth} NOT NULL ${recorded cited_competence_known cited_competence},
    cited_strategy TEXT,
    cited_strategy_known ${truth} NOT NULL ${recorded cited_strategy_known cited_strategy},
    cited_srdeii TEXT,
    cited_srdeii_known ${truth} NOT NULL ${recorded cited_srdeii_known cited_srdeii},
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
    members_known ${truth} NOT NULL ${truthful members_known},
    quorum INTEGER CHECK (quorum >= 0),
    quorum_known ${truth} NOT NULL ${recorded quorum_known quorum},
    sittings_per_year INTEGER CHECK (sittings_per_year >= 0),
    sittings_per_year_known ${truth} NOT NULL
        ${recorded sittings_per_year_known sittings_per_year},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    review_by ${day},
    review_by_known ${truth} NOT NULL ${recorded review_by_known review_by},
    preamble TEXT,
    hash TEXT,
    hash_known ${truth} NOT NULL ${recorded hash_known hash},
    decision_known ${truth} NOT NULL ${truthful decision_known},
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
    axis_known ${truth} NOT NULL ${recorded axis_known axis},
    PRIMARY KEY (dossier_id, version_id, id),
    FOREIGN KEY (dossier_id, version_id) REFERENCES cldess_charter_version (dossier_id, id)
) ${options};

-- How a version was adopted.
CREATE TABLE cldess_charter_version_decision (
    dossier_id ${key} NOT NULL,
    version_id ${key} NOT NULL,
    method TEXT NOT NULL,
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    eligible INTEGER CHECK (eligible >= 1),
    eligible_known ${truth} NOT NULL ${recorded eligible_known eligible},
    quorum INTEGER CHECK (quorum >= 1),
    quorum_known ${truth} NOT NULL ${recorded quorum_known quorum},
    votes_known ${truth} NOT NULL ${truthful votes_known},
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
    reason_known ${truth} NOT NULL ${recorded reason_known reason},
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
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
    axis_known ${truth} NOT NULL ${recorded axis_known axis},
    author_id ${key},
    author_id_known ${truth} NOT NULL ${recorded author_id_known author_id},
    body_id ${key},
    body_id_known ${truth} NOT NULL ${recorded body_id_known body_id},
    submitted ${day},
    submitted_known ${truth} NOT NULL ${recorded submitted_known submitted},
    hash TEXT,
    hash_known ${truth} NOT NULL ${recorded hash_known hash},
    decision_known ${truth} NOT NULL ${truthful decision_known},
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
    date ${day} NOT NULL,
    status TEXT NOT NULL,
    reason TEXT,
    reason_known ${truth} NOT NULL ${recorded reason_known reason},
    PRIMARY KEY (dossier_id, proposal_id, position),
    FOREIGN KEY (dossier_id, proposal_id) REFERENCES cldess_charter_proposal (dossier_id, id)
) ${options};

-- How the group decided on a proposal.
CREATE TABLE cldess_charter_proposal_decision (
    dossier_id ${key} NOT NULL,
    proposal_id ${key} NOT NULL,
    method TEXT NOT NULL,
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    eligible INTEGER CHECK (eligible >= 1),
    eligible_known ${truth} NOT NULL ${recorded eligible_known eligible},
    quorum INTEGER CHECK (quorum >= 1),
    quorum_known ${truth} NOT NULL ${recorded quorum_known quorum},
    votes_known ${truth} NOT NULL ${truthful votes_known},
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
    reason_known ${truth} NOT NULL ${recorded reason_known reason},
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    hash TEXT,
    hash_known ${truth} NOT NULL ${recorded hash_known hash},
    representative_given_name TEXT,
    representative_family_name TEXT,
    representative_function TEXT,
    representative_function_known ${truth} NOT NULL
        ${recorded representative_function_known representative_function},
    representative_known ${truth} NOT NULL
        ${recorded representative_known representative_given_name},
    withdrawn ${day},
    withdrawn_known ${truth} NOT NULL ${recorded withdrawn_known withdrawn},
    method TEXT,
    method_known ${truth} NOT NULL ${recorded method_known method},
    signature_level TEXT,
    signature_level_known ${truth} NOT NULL ${recorded signature_level_known signature_level},
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
    term_start ${day} NOT NULL,
    term_end ${day} NOT NULL,
    charter_version_id ${key},
    charter_version_id_known ${truth} NOT NULL
        ${recorded charter_version_id_known charter_version_id},
    territory_known ${truth} NOT NULL ${truthful territory_known},
    cited_competence TEXT,
    cited_competence_known ${truth} NOT NULL ${recorded cited_competence_known cited_competence},
    cited_strategy TEXT,
    cited_strategy_known ${truth} NOT NULL ${recorded cited_strategy_known cited_strategy},
    cited_srdeii TEXT,
    cited_srdeii_known ${truth} NOT NULL ${recorded cited_srdeii_known cited_srdeii},
    termination_notice INTEGER,
    termination_notice_known ${truth} NOT NULL
        ${recorded termination_notice_known termination_notice},
    preamble TEXT,
    envelopes_known ${truth} NOT NULL ${truthful envelopes_known},
    decisions_known ${truth} NOT NULL ${truthful decisions_known},
    renewal_of_dossier TEXT,
    renewal_of_reason TEXT,
    renewal_of_reason_known ${truth} NOT NULL
        ${recorded renewal_of_reason_known renewal_of_reason},
    renewal_of_known ${truth} NOT NULL ${recorded renewal_of_known renewal_of_dossier},
    PRIMARY KEY (dossier_id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, charter_version_id) REFERENCES cldess_charter_version (dossier_id, id)
) ${options};

-- The kind of a contract, if it is not one that is built in; its code stands in the contract.
CREATE TABLE cldess_contract_kind (
    dossier_id ${key} NOT NULL,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    jointly_carried ${truth} NOT NULL ${truthful jointly_carried},
    sides_first_fr TEXT,
    sides_first_en TEXT,
    sides_second_fr TEXT,
    sides_second_en TEXT,
    charter_required ${truth} NOT NULL ${truthful charter_required},
    social_economy ${truth} NOT NULL ${truthful social_economy},
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
    carries ${truth} NOT NULL ${truthful carries},
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
    since ${day} NOT NULL,
    until ${day},
    until_known ${truth} NOT NULL ${recorded until_known until},
    succession_known ${truth} NOT NULL ${truthful succession_known},
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
    decision_known ${truth} NOT NULL ${recorded decision_known decision},
    decided ${day},
    decided_known ${truth} NOT NULL ${recorded decided_known decided},
    notices_known ${truth} NOT NULL ${truthful notices_known},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    representative_given_name TEXT,
    representative_family_name TEXT,
    representative_function TEXT,
    representative_function_known ${truth} NOT NULL
        ${recorded representative_function_known representative_function},
    representative_known ${truth} NOT NULL
        ${recorded representative_known representative_given_name},
    deliberation_id ${key},
    deliberation_id_known ${truth} NOT NULL ${recorded deliberation_id_known deliberation_id},
    delegation_id ${key},
    delegation_id_known ${truth} NOT NULL ${recorded delegation_id_known delegation_id},
    method TEXT,
    method_known ${truth} NOT NULL ${recorded method_known method},
    signature_level TEXT,
    signature_level_known ${truth} NOT NULL ${recorded signature_level_known signature_level},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    party_id ${key},
    party_id_known ${truth} NOT NULL ${recorded party_id_known party_id},
    deliberation_id ${key},
    deliberation_id_known ${truth} NOT NULL ${recorded deliberation_id_known deliberation_id},
    reason TEXT,
    reason_known ${truth} NOT NULL ${recorded reason_known reason},
    new_dossier TEXT,
    new_dossier_known ${truth} NOT NULL ${recorded new_dossier_known new_dossier},
    notice_given ${day},
    notice_given_known ${truth} NOT NULL ${recorded notice_given_known notice_given},
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
    reason_known ${truth} NOT NULL ${recorded reason_known reason},
    effective ${day},
    effective_known ${truth} NOT NULL ${recorded effective_known effective},
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contract (dossier_id)
) ${options};

-- How an amendment changes the term.
CREATE TABLE cldess_amendment_term (
    dossier_id ${key} NOT NULL,
    amendment_id ${key} NOT NULL,
    before_start ${day},
    before_end ${day},
    before_known ${truth} NOT NULL ${recorded before_known before_start},
    after_start ${day} NOT NULL,
    after_end ${day} NOT NULL,
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
    before_known ${truth} NOT NULL ${recorded before_known before_number},
    after_number TEXT,
    after_title TEXT,
    after_known ${truth} NOT NULL ${recorded after_known after_number},
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
    before_cents_known ${truth} NOT NULL ${recorded before_cents_known before_cents},
    after_cents ${long} CHECK (after_cents >= 0),
    after_cents_known ${truth} NOT NULL ${recorded after_cents_known after_cents},
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
    before_known ${truth} NOT NULL ${recorded before_known before_title},
    after_title TEXT,
    after_text TEXT,
    after_known ${truth} NOT NULL ${recorded after_known after_title},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    representative_given_name TEXT,
    representative_family_name TEXT,
    representative_function TEXT,
    representative_function_known ${truth} NOT NULL
        ${recorded representative_function_known representative_function},
    representative_known ${truth} NOT NULL
        ${recorded representative_known representative_given_name},
    deliberation_id ${key},
    deliberation_id_known ${truth} NOT NULL ${recorded deliberation_id_known deliberation_id},
    delegation_id ${key},
    delegation_id_known ${truth} NOT NULL ${recorded delegation_id_known delegation_id},
    method TEXT,
    method_known ${truth} NOT NULL ${recorded method_known method},
    signature_level TEXT,
    signature_level_known ${truth} NOT NULL ${recorded signature_level_known signature_level},
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
    direction_known ${truth} NOT NULL ${recorded direction_known direction},
    nature TEXT,
    nature_known ${truth} NOT NULL ${recorded nature_known nature},
    baseline_date ${day},
    baseline_value ${decimal},
    baseline_numerator ${decimal},
    baseline_denominator ${decimal},
    baseline_text TEXT,
    baseline_source TEXT,
    baseline_source_known ${truth} NOT NULL ${recorded baseline_source_known baseline_source},
    baseline_known ${truth} NOT NULL ${recorded baseline_known baseline_date},
    targets_known ${truth} NOT NULL ${truthful targets_known},
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
    period_start ${day},
    date ${day} NOT NULL,
    value ${decimal},
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
    period_start ${day},
    date ${day} NOT NULL,
    value ${decimal},
    numerator ${decimal},
    denominator ${decimal},
    text TEXT,
    source TEXT,
    source_known ${truth} NOT NULL ${recorded source_known source},
    measured_by_id ${key},
    measured_by_id_known ${truth} NOT NULL ${recorded measured_by_id_known measured_by_id},
    author TEXT,
    author_known ${truth} NOT NULL ${recorded author_known author},
    correction_of_id ${key},
    correction_date ${day},
    correction_cancels ${truth} ${truthful correction_cancels},
    correction_reason TEXT,
    correction_known ${truth} NOT NULL ${recorded correction_known correction_of_id},
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
    value ${decimal},
    numerator ${decimal},
    denominator ${decimal},
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
    date ${day} NOT NULL,
    locked_by_id ${key},
    locked_by_id_known ${truth} NOT NULL ${recorded locked_by_id_known locked_by_id},
    lifted ${day},
    lifted_known ${truth} NOT NULL ${recorded lifted_known lifted},
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
    description_known ${truth} NOT NULL ${recorded description_known description},
    lead_id ${key},
    lead_id_known ${truth} NOT NULL ${recorded lead_id_known lead_id},
    lead_department TEXT,
    lead_department_known ${truth} NOT NULL ${recorded lead_department_known lead_department},
    lead_person_id ${key},
    lead_person_id_known ${truth} NOT NULL ${recorded lead_person_id_known lead_person_id},
    referent_id ${key},
    referent_id_known ${truth} NOT NULL ${recorded referent_id_known referent_id},
    partners_known ${truth} NOT NULL ${truthful partners_known},
    audience_known ${truth} NOT NULL ${truthful audience_known},
    deliverables_known ${truth} NOT NULL ${truthful deliverables_known},
    means TEXT,
    means_known ${truth} NOT NULL ${recorded means_known means},
    participation TEXT,
    participation_known ${truth} NOT NULL ${recorded participation_known participation},
    priority TEXT,
    priority_known ${truth} NOT NULL ${recorded priority_known priority},
    yearly ${truth} NOT NULL ${truthful yearly},
    starts ${day},
    starts_known ${truth} NOT NULL ${recorded starts_known starts},
    ends ${day},
    ends_known ${truth} NOT NULL ${recorded ends_known ends},
    weight INTEGER NOT NULL CHECK (weight >= 0),
    plan_known ${truth} NOT NULL ${truthful plan_known},
    risks_known ${truth} NOT NULL ${truthful risks_known},
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
    owed_by_id_known ${truth} NOT NULL ${recorded owed_by_id_known owed_by_id},
    due ${day},
    due_known ${truth} NOT NULL ${recorded due_known due},
    delivered ${day},
    delivered_known ${truth} NOT NULL ${recorded delivered_known delivered},
    reference TEXT,
    reference_known ${truth} NOT NULL ${recorded reference_known reference},
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
    date ${day} NOT NULL,
    status TEXT NOT NULL,
    progress INTEGER CHECK (progress BETWEEN 0 AND 100),
    progress_known ${truth} NOT NULL ${recorded progress_known progress},
    reason TEXT,
    reason_known ${truth} NOT NULL ${recorded reason_known reason},
    unblocking_condition TEXT,
    unblocking_condition_known ${truth} NOT NULL
        ${recorded unblocking_condition_known unblocking_condition},
    author TEXT,
    author_known ${truth} NOT NULL ${recorded author_known author},
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
    planned ${day},
    planned_known ${truth} NOT NULL ${recorded planned_known planned},
    done ${day},
    done_known ${truth} NOT NULL ${recorded done_known done},
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
    mitigation_known ${truth} NOT NULL ${recorded mitigation_known mitigation},
    owner_id ${key},
    owner_id_known ${truth} NOT NULL ${recorded owner_id_known owner_id},
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
    date ${day} NOT NULL,
    text TEXT NOT NULL,
    author_id ${key},
    author_id_known ${truth} NOT NULL ${recorded author_id_known author_id},
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES cldess_action (dossier_id, id),
    FOREIGN KEY (dossier_id, author_id) REFERENCES cldess_actor_contact (dossier_id, id)
) ${options};

-- How an action is paid for.
CREATE TABLE cldess_plan (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    vat TEXT,
    vat_known ${truth} NOT NULL ${recorded vat_known vat},
    expenses_known ${truth} NOT NULL ${truthful expenses_known},
    resources_known ${truth} NOT NULL ${truthful resources_known},
    staff_known ${truth} NOT NULL ${truthful staff_known},
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
    complete_until ${day},
    complete_until_known ${truth} NOT NULL ${recorded complete_until_known complete_until},
    explanation TEXT,
    explanation_known ${truth} NOT NULL ${recorded explanation_known explanation},
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
    funder_id_known ${truth} NOT NULL ${recorded funder_id_known funder_id},
    year INTEGER NOT NULL,
    label TEXT NOT NULL,
    amount_cents ${long} NOT NULL CHECK (amount_cents >= 0),
    section TEXT NOT NULL,
    ceiling INTEGER CHECK (ceiling BETWEEN 1 AND 100),
    ceiling_known ${truth} NOT NULL ${recorded ceiling_known ceiling},
    complete_until ${day},
    complete_until_known ${truth} NOT NULL ${recorded complete_until_known complete_until},
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
    equivalents ${decimal} NOT NULL,
    filled ${decimal},
    filled_known ${truth} NOT NULL ${recorded filled_known filled},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    start TEXT,
    start_known ${truth} NOT NULL ${recorded start_known start},
    minutes_per_round INTEGER,
    minutes_per_round_known ${truth} NOT NULL
        ${recorded minutes_per_round_known minutes_per_round},
    break_after INTEGER CHECK (break_after >= 1),
    break_minutes INTEGER CHECK (break_minutes >= 1),
    tables INTEGER,
    tables_known ${truth} NOT NULL ${recorded tables_known tables},
    minimum INTEGER NOT NULL,
    most INTEGER CHECK (most >= 1),
    fairest ${truth} NOT NULL ${truthful fairest},
    same_partners ${truth} NOT NULL ${truthful same_partners},
    levelled ${truth} NOT NULL ${truthful levelled},
    first_name TEXT,
    second_name TEXT,
    adopted ${day},
    adopted_known ${truth} NOT NULL ${recorded adopted_known adopted},
    plan_known ${truth} NOT NULL ${truthful plan_known},
    attended_known ${truth} NOT NULL ${truthful attended_known},
    introductions_known ${truth} NOT NULL ${truthful introductions_known},
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
    same_partners ${truth} NOT NULL ${truthful same_partners},
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

-- The rounds in which one of several representatives of a guest is away.
CREATE TABLE cldess_meeting_guest_representative_away (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    guest_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    representative INTEGER NOT NULL CHECK (representative >= 1),
    round INTEGER NOT NULL CHECK (round >= 1),
    PRIMARY KEY (dossier_id, meeting_id, guest_position, position),
    FOREIGN KEY (dossier_id, meeting_id, guest_position) REFERENCES cldess_meeting_guest (dossier_id, meeting_id, position)
) ${options};

-- What makes two guests worth meeting; the kilometres are for a criterion that asks a distance.
CREATE TABLE cldess_meeting_criterion (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    criterion TEXT NOT NULL,
    weight ${decimal} NOT NULL,
    required ${truth} NOT NULL ${truthful required},
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
    first_person INTEGER CHECK (first_person >= 1),
    second_person INTEGER CHECK (second_person >= 1),
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
    date ${day} NOT NULL,
    kind TEXT NOT NULL,
    note TEXT,
    note_known ${truth} NOT NULL ${recorded note_known note},
    next ${day},
    next_known ${truth} NOT NULL ${recorded next_known next},
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
    first_requested ${day},
    first_requested_known ${truth} NOT NULL ${recorded first_requested_known first_requested},
    first_planned ${day},
    first_planned_known ${truth} NOT NULL ${recorded first_planned_known first_planned},
    first_held ${day},
    first_held_known ${truth} NOT NULL ${recorded first_held_known first_held},
    first_visitor_feedback TEXT,
    first_visitor_feedback_known ${truth} NOT NULL
        ${recorded first_visitor_feedback_known first_visitor_feedback},
    first_host_feedback TEXT,
    first_host_feedback_known ${truth} NOT NULL
        ${recorded first_host_feedback_known first_host_feedback},
    second_visitor_id ${key} NOT NULL,
    second_host_id ${key} NOT NULL,
    second_requested ${day},
    second_requested_known ${truth} NOT NULL ${recorded second_requested_known second_requested},
    second_planned ${day},
    second_planned_known ${truth} NOT NULL ${recorded second_planned_known second_planned},
    second_held ${day},
    second_held_known ${truth} NOT NULL ${recorded second_held_known second_held},
    second_visitor_feedback TEXT,
    second_visitor_feedback_known ${truth} NOT NULL
        ${recorded second_visitor_feedback_known second_visitor_feedback},
    second_host_feedback TEXT,
    second_host_feedback_known ${truth} NOT NULL
        ${recorded second_host_feedback_known second_host_feedback},
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
    date ${day} NOT NULL,
    kind TEXT NOT NULL,
    note TEXT,
    note_known ${truth} NOT NULL ${recorded note_known note},
    next ${day},
    next_known ${truth} NOT NULL ${recorded next_known next},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    place TEXT,
    place_known ${truth} NOT NULL ${recorded place_known place},
    attendance_known ${truth} NOT NULL ${truthful attendance_known},
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
    date ${day} NOT NULL,
    presence TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT,
    author_known ${truth} NOT NULL ${recorded author_known author},
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
    decision_known ${truth} NOT NULL ${truthful decision_known},
    responsible_id ${key},
    responsible_id_known ${truth} NOT NULL ${recorded responsible_id_known responsible_id},
    due ${day},
    due_known ${truth} NOT NULL ${recorded due_known due},
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, sitting_id) REFERENCES cldess_governance_sitting (dossier_id, id),
    FOREIGN KEY (dossier_id, responsible_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- How the members of a body decided.
CREATE TABLE cldess_governance_collective_decision (
    dossier_id ${key} NOT NULL,
    decision_id ${key} NOT NULL,
    method TEXT NOT NULL,
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    eligible INTEGER CHECK (eligible >= 1),
    eligible_known ${truth} NOT NULL ${recorded eligible_known eligible},
    quorum INTEGER CHECK (quorum >= 1),
    quorum_known ${truth} NOT NULL ${recorded quorum_known quorum},
    votes_known ${truth} NOT NULL ${truthful votes_known},
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
    reason_known ${truth} NOT NULL ${recorded reason_known reason},
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    PRIMARY KEY (dossier_id, decision_id, position),
    FOREIGN KEY (dossier_id, decision_id) REFERENCES cldess_governance_collective_decision (dossier_id, decision_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What became of a decision, oldest first.
CREATE TABLE cldess_governance_follow_up (
    dossier_id ${key} NOT NULL,
    decision_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date ${day} NOT NULL,
    status TEXT NOT NULL,
    note TEXT,
    note_known ${truth} NOT NULL ${recorded note_known note},
    PRIMARY KEY (dossier_id, decision_id, position),
    FOREIGN KEY (dossier_id, decision_id) REFERENCES cldess_governance_decision (dossier_id, id)
) ${options};

-- Who was heard before the contract was signed.
CREATE TABLE cldess_consultation (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    said TEXT,
    said_known ${truth} NOT NULL ${recorded said_known said},
    answer TEXT,
    answer_known ${truth} NOT NULL ${recorded answer_known answer},
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
    object_known ${truth} NOT NULL ${recorded object_known object},
    preamble TEXT,
    preamble_known ${truth} NOT NULL ${recorded preamble_known preamble},
    starts ${day},
    starts_known ${truth} NOT NULL ${recorded starts_known starts},
    ends ${day},
    ends_known ${truth} NOT NULL ${recorded ends_known ends},
    articles_known ${truth} NOT NULL ${truthful articles_known},
    obligations_known ${truth} NOT NULL ${truthful obligations_known},
    deliverables_known ${truth} NOT NULL ${truthful deliverables_known},
    envelopes_known ${truth} NOT NULL ${truthful envelopes_known},
    renewal_kind TEXT,
    renewal_months INTEGER,
    renewal_months_known ${truth} NOT NULL
        ${recorded renewal_months_known renewal_months},
    renewal_notice_period INTEGER,
    renewal_notice_period_known ${truth} NOT NULL
        ${recorded renewal_notice_period_known renewal_notice_period},
    renewal_most_times INTEGER,
    renewal_most_times_known ${truth} NOT NULL
        ${recorded renewal_most_times_known renewal_most_times},
    renewal_known ${truth} NOT NULL ${recorded renewal_known renewal_kind},
    renewals_known ${truth} NOT NULL ${truthful renewals_known},
    termination_notice INTEGER,
    termination_notice_known ${truth} NOT NULL
        ${recorded termination_notice_known termination_notice},
    termination_date ${day},
    termination_effective ${day},
    termination_effective_known ${truth} NOT NULL
        ${recorded termination_effective_known termination_effective},
    termination_by_id ${key},
    termination_by_id_known ${truth} NOT NULL
        ${recorded termination_by_id_known termination_by_id},
    termination_reason TEXT,
    termination_reason_known ${truth} NOT NULL
        ${recorded termination_reason_known termination_reason},
    termination_known ${truth} NOT NULL ${recorded termination_known termination_date},
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
    owed_by_id_known ${truth} NOT NULL ${recorded owed_by_id_known owed_by_id},
    due ${day},
    due_known ${truth} NOT NULL ${recorded due_known due},
    delivered ${day},
    delivered_known ${truth} NOT NULL ${recorded delivered_known delivered},
    reference TEXT,
    reference_known ${truth} NOT NULL ${recorded reference_known reference},
    PRIMARY KEY (dossier_id, partner_agreement_id, position),
    FOREIGN KEY (dossier_id, partner_agreement_id) REFERENCES cldess_partner_agreement (dossier_id, id),
    FOREIGN KEY (dossier_id, owed_by_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- How it went on after its end.
CREATE TABLE cldess_partner_agreement_renewal (
    dossier_id ${key} NOT NULL,
    partner_agreement_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date ${day} NOT NULL,
    until ${day} NOT NULL,
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    representative_given_name TEXT,
    representative_family_name TEXT,
    representative_function TEXT,
    representative_function_known ${truth} NOT NULL
        ${recorded representative_function_known representative_function},
    representative_known ${truth} NOT NULL
        ${recorded representative_known representative_given_name},
    deliberation_id ${key},
    deliberation_id_known ${truth} NOT NULL
        ${recorded deliberation_id_known deliberation_id},
    method TEXT,
    method_known ${truth} NOT NULL ${recorded method_known method},
    signature_level TEXT,
    signature_level_known ${truth} NOT NULL ${recorded signature_level_known signature_level},
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
    date ${day} NOT NULL,
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
    object_known ${truth} NOT NULL ${recorded object_known object},
    organiser_id ${key},
    organiser_id_known ${truth} NOT NULL ${recorded organiser_id_known organiser_id},
    action_id ${key},
    action_id_known ${truth} NOT NULL ${recorded action_id_known action_id},
    opens ${day},
    opens_known ${truth} NOT NULL ${recorded opens_known opens},
    closes ${day},
    closes_known ${truth} NOT NULL ${recorded closes_known closes},
    closes_at TEXT,
    closes_at_known ${truth} NOT NULL ${recorded closes_at_known closes_at},
    jury_sits ${day},
    jury_sits_known ${truth} NOT NULL ${recorded jury_sits_known jury_sits},
    open_to_known ${truth} NOT NULL ${truthful open_to_known},
    phases_known ${truth} NOT NULL ${truthful phases_known},
    fields_known ${truth} NOT NULL ${truthful fields_known},
    axes_known ${truth} NOT NULL ${truthful axes_known},
    envelope_cents ${long} CHECK (envelope_cents >= 0),
    envelope_cents_known ${truth} NOT NULL ${recorded envelope_cents_known envelope_cents},
    project_cap_cents ${long} CHECK (project_cap_cents >= 0),
    project_cap_cents_known ${truth} NOT NULL ${recorded project_cap_cents_known project_cap_cents},
    structure_cap_cents ${long} CHECK (structure_cap_cents >= 0),
    structure_cap_cents_known ${truth} NOT NULL ${recorded structure_cap_cents_known structure_cap_cents},
    own_funds_share INTEGER,
    own_funds_share_known ${truth} NOT NULL ${recorded own_funds_share_known own_funds_share},
    waiting_list_ends ${day},
    waiting_list_ends_known ${truth} NOT NULL
        ${recorded waiting_list_ends_known waiting_list_ends},
    partial_funding ${truth},
    partial_funding_known ${truth} NOT NULL ${recorded partial_funding_known partial_funding},
    support_known ${truth} NOT NULL ${truthful support_known},
    eligible_expenses TEXT,
    eligible_expenses_known ${truth} NOT NULL
        ${recorded eligible_expenses_known eligible_expenses},
    commitments TEXT,
    commitments_known ${truth} NOT NULL ${recorded commitments_known commitments},
    appeal TEXT,
    appeal_known ${truth} NOT NULL ${recorded appeal_known appeal},
    contact TEXT,
    contact_known ${truth} NOT NULL ${recorded contact_known contact},
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
    question_known ${truth} NOT NULL ${recorded question_known question},
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
    kind_known ${truth} NOT NULL ${recorded kind_known kind},
    actor_id ${key},
    actor_id_known ${truth} NOT NULL ${recorded actor_id_known actor_id},
    name TEXT,
    name_known ${truth} NOT NULL ${recorded name_known name},
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
    function_known ${truth} NOT NULL ${recorded function_known function},
    email TEXT,
    email_known ${truth} NOT NULL ${recorded email_known email},
    telephone TEXT,
    telephone_known ${truth} NOT NULL ${recorded telephone_known telephone},
    purpose TEXT NOT NULL,
    keep_until ${day} NOT NULL,
    basis TEXT,
    basis_known ${truth} NOT NULL ${recorded basis_known basis},
    origin TEXT,
    origin_known ${truth} NOT NULL ${recorded origin_known origin},
    collected ${day},
    collected_known ${truth} NOT NULL ${recorded collected_known collected},
    informed ${day},
    informed_known ${truth} NOT NULL ${recorded informed_known informed},
    last_contact ${day},
    last_contact_known ${truth} NOT NULL ${recorded last_contact_known last_contact},
    publication_agreed ${day},
    publication_agreed_known ${truth} NOT NULL
        ${recorded publication_agreed_known publication_agreed},
    requests_known ${truth} NOT NULL ${truthful requests_known},
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, applicant_id) REFERENCES cldess_call_applicant (dossier_id, id)
) ${options};

-- What they asked about their data.
CREATE TABLE cldess_call_contact_request (
    dossier_id ${key} NOT NULL,
    contact_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    date ${day} NOT NULL,
    complex ${truth},
    complex_known ${truth} NOT NULL ${recorded complex_known complex},
    answered ${day},
    answered_known ${truth} NOT NULL ${recorded answered_known answered},
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
    function_known ${truth} NOT NULL ${recorded function_known function},
    actor_id ${key},
    actor_id_known ${truth} NOT NULL ${recorded actor_id_known actor_id},
    interests_known ${truth} NOT NULL ${truthful interests_known},
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
    declared ${day},
    declared_known ${truth} NOT NULL ${recorded declared_known declared},
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
    summary_known ${truth} NOT NULL ${recorded summary_known summary},
    phase TEXT,
    phase_known ${truth} NOT NULL ${recorded phase_known phase},
    field TEXT,
    field_known ${truth} NOT NULL ${recorded field_known field},
    commune TEXT,
    commune_known ${truth} NOT NULL ${recorded commune_known commune},
    asked_cents ${long} CHECK (asked_cents >= 0),
    asked_cents_known ${truth} NOT NULL ${recorded asked_cents_known asked_cents},
    total_cost_cents ${long} CHECK (total_cost_cents >= 0),
    total_cost_cents_known ${truth} NOT NULL ${recorded total_cost_cents_known total_cost_cents},
    own_funds_cents ${long} CHECK (own_funds_cents >= 0),
    own_funds_cents_known ${truth} NOT NULL ${recorded own_funds_cents_known own_funds_cents},
    other_funding_known ${truth} NOT NULL ${truthful other_funding_known},
    justifications_known ${truth} NOT NULL ${truthful justifications_known},
    needs_known ${truth} NOT NULL ${truthful needs_known},
    pieces_known ${truth} NOT NULL ${truthful pieces_known},
    received ${day},
    received_known ${truth} NOT NULL ${recorded received_known received},
    received_at TEXT,
    received_at_known ${truth} NOT NULL ${recorded received_at_known received_at},
    action_id ${key},
    action_id_known ${truth} NOT NULL ${recorded action_id_known action_id},
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
    amount_cents_known ${truth} NOT NULL ${recorded amount_cents_known amount_cents},
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
    text_known ${truth} NOT NULL ${recorded text_known text},
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
    comment_known ${truth} NOT NULL ${recorded comment_known comment},
    given ${day},
    given_known ${truth} NOT NULL ${recorded given_known given},
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
    date ${day} NOT NULL,
    points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 4),
    comment TEXT,
    comment_known ${truth} NOT NULL ${recorded comment_known comment},
    reason TEXT NOT NULL,
    author TEXT,
    author_known ${truth} NOT NULL ${recorded author_known author},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    amount_cents ${long} CHECK (amount_cents >= 0),
    amount_cents_known ${truth} NOT NULL ${recorded amount_cents_known amount_cents},
    support_known ${truth} NOT NULL ${truthful support_known},
    reasons_known ${truth} NOT NULL ${truthful reasons_known},
    renunciation_known ${truth} NOT NULL ${truthful renunciation_known},
    deliberation_id ${key},
    deliberation_id_known ${truth} NOT NULL ${recorded deliberation_id_known deliberation_id},
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
    date ${day} NOT NULL,
    reason TEXT,
    reason_known ${truth} NOT NULL ${recorded reason_known reason},
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
    text_known ${truth} NOT NULL ${recorded text_known text},
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
    criterion_id_known ${truth} NOT NULL ${recorded criterion_id_known criterion_id},
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
    action_id_known ${truth} NOT NULL ${recorded action_id_known action_id},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    place TEXT,
    place_known ${truth} NOT NULL ${recorded place_known place},
    attendance INTEGER CHECK (attendance >= 0),
    attendance_known ${truth} NOT NULL ${recorded attendance_known attendance},
    actors_known ${truth} NOT NULL ${truthful actors_known},
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
    date ${day} NOT NULL,
    kind TEXT NOT NULL,
    note TEXT,
    note_known ${truth} NOT NULL ${recorded note_known note},
    next ${day},
    next_known ${truth} NOT NULL ${recorded next_known next},
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
    nature_known ${truth} NOT NULL ${recorded nature_known nature},
    cpv TEXT,
    cpv_known ${truth} NOT NULL ${recorded cpv_known cpv},
    estimated_cents ${long},
    estimated_cents_known ${truth} NOT NULL ${recorded estimated_cents_known estimated_cents},
    launched ${day},
    launched_known ${truth} NOT NULL ${recorded launched_known launched},
    procedure TEXT,
    procedure_known ${truth} NOT NULL ${recorded procedure_known procedure},
    notice_date ${day},
    notice_article TEXT,
    notice_article_known ${truth} NOT NULL ${recorded notice_article_known notice_article},
    notice_known ${truth} NOT NULL ${recorded notice_known notice_date},
    need_id ${key},
    need_id_known ${truth} NOT NULL ${recorded need_id_known need_id},
    action_id ${key},
    action_id_known ${truth} NOT NULL ${recorded action_id_known action_id},
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
    considerations_known ${truth} NOT NULL ${truthful considerations_known},
    reasons TEXT,
    reasons_known ${truth} NOT NULL ${recorded reasons_known reasons},
    reserved_for_known ${truth} NOT NULL ${truthful reserved_for_known},
    months INTEGER,
    months_known ${truth} NOT NULL ${recorded months_known months},
    notified ${day},
    notified_known ${truth} NOT NULL ${recorded notified_known notified},
    holders_known ${truth} NOT NULL ${truthful holders_known},
    published ${day},
    published_known ${truth} NOT NULL ${recorded published_known published},
    data_form TEXT,
    data_form_known ${truth} NOT NULL ${recorded data_form_known data_form},
    considerations_published ${truth},
    considerations_published_known ${truth} NOT NULL
        ${recorded considerations_published_known considerations_published},
    planned_hours ${decimal},
    planned_hours_known ${truth} NOT NULL ${recorded planned_hours_known planned_hours},
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
    siae_known ${truth} NOT NULL ${recorded siae_known siae},
    inclusive TEXT,
    inclusive_known ${truth} NOT NULL ${recorded inclusive_known inclusive},
    share ${decimal},
    share_known ${truth} NOT NULL ${recorded share_known share},
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
    since ${day} NOT NULL,
    until ${day} NOT NULL,
    structure_id ${key},
    structure_id_known ${truth} NOT NULL ${recorded structure_id_known structure_id},
    worked ${decimal} NOT NULL,
    validated_on ${day},
    validated_on_known ${truth} NOT NULL ${recorded validated_on_known validated_on},
    validated ${decimal},
    validated_known ${truth} NOT NULL ${recorded validated_known validated},
    PRIMARY KEY (dossier_id, lot_id, position),
    FOREIGN KEY (dossier_id, lot_id) REFERENCES cldess_purchase_lot (dossier_id, id),
    FOREIGN KEY (dossier_id, structure_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- Bodies as buyers.
CREATE TABLE cldess_buyer (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    statutory ${truth},
    statutory_known ${truth} NOT NULL ${recorded statutory_known statutory},
    schemes_known ${truth} NOT NULL ${truthful schemes_known},
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
    amount_cents_known ${truth} NOT NULL ${recorded amount_cents_known amount_cents},
    PRIMARY KEY (dossier_id, buyer_id, position),
    FOREIGN KEY (dossier_id, buyer_id) REFERENCES cldess_buyer (dossier_id, id)
) ${options};

-- The schemes for responsible purchasing of a body.
CREATE TABLE cldess_buyer_scheme (
    dossier_id ${key} NOT NULL,
    buyer_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    adopted ${day},
    adopted_known ${truth} NOT NULL ${recorded adopted_known adopted},
    published ${day},
    published_known ${truth} NOT NULL ${recorded published_known published},
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
    author_id_known ${truth} NOT NULL ${recorded author_id_known author_id},
    reference TEXT,
    reference_known ${truth} NOT NULL ${recorded reference_known reference},
    action_id ${key},
    action_id_known ${truth} NOT NULL ${recorded action_id_known action_id},
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
    planned ${day},
    planned_known ${truth} NOT NULL ${recorded planned_known planned},
    reached ${day},
    reached_known ${truth} NOT NULL ${recorded reached_known reached},
    until ${day},
    until_known ${truth} NOT NULL ${recorded until_known until},
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
    passage_known ${truth} NOT NULL ${recorded passage_known passage},
    draft_text TEXT,
    draft_text_known ${truth} NOT NULL ${recorded draft_text_known draft_text},
    proposed_text TEXT NOT NULL,
    reason TEXT,
    reason_known ${truth} NOT NULL ${recorded reason_known reason},
    sent ${day},
    sent_known ${truth} NOT NULL ${recorded sent_known sent},
    answer_known ${truth} NOT NULL ${truthful answer_known},
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, planning_document_id) REFERENCES cldess_planning_document (dossier_id, id)
) ${options};

-- What became of a proposal.
CREATE TABLE cldess_planning_answer (
    dossier_id ${key} NOT NULL,
    planning_proposal_id ${key} NOT NULL,
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    state TEXT NOT NULL,
    quotation_document TEXT,
    quotation_part TEXT,
    quotation_part_known ${truth} NOT NULL ${recorded quotation_part_known quotation_part},
    quotation_page TEXT,
    quotation_page_known ${truth} NOT NULL ${recorded quotation_page_known quotation_page},
    quotation_text TEXT,
    quotation_state TEXT,
    quotation_state_known ${truth} NOT NULL ${recorded quotation_state_known quotation_state},
    quotation_known ${truth} NOT NULL ${recorded quotation_known quotation_document},
    reply TEXT,
    reply_known ${truth} NOT NULL ${recorded reply_known reply},
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
    publisher_id_known ${truth} NOT NULL ${recorded publisher_id_known publisher_id},
    published ${day},
    published_known ${truth} NOT NULL ${recorded published_known published},
    statement ${day},
    statement_known ${truth} NOT NULL ${recorded statement_known statement},
    multi_year_plan_start ${day},
    multi_year_plan_end ${day},
    multi_year_plan_known ${truth} NOT NULL
        ${recorded multi_year_plan_known multi_year_plan_start},
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
    shared_by_known ${truth} NOT NULL ${truthful shared_by_known},
    nature TEXT,
    nature_known ${truth} NOT NULL ${recorded nature_known nature},
    actions_known ${truth} NOT NULL ${truthful actions_known},
    application_id ${key},
    application_id_known ${truth} NOT NULL ${recorded application_id_known application_id},
    resources_known ${truth} NOT NULL ${truthful resources_known},
    begun_by_beneficiary ${truth} ${truthful begun_by_beneficiary},
    begun_by_beneficiary_known ${truth} NOT NULL
        ${recorded begun_by_beneficiary_known begun_by_beneficiary},
    return_service TEXT,
    return_service_known ${truth} NOT NULL ${recorded return_service_known return_service},
    request_known ${truth} NOT NULL ${truthful request_known},
    decision_known ${truth} NOT NULL ${truthful decision_known},
    also_from_funder_cents ${long} CHECK (also_from_funder_cents >= 0),
    also_from_funder_cents_known ${truth} NOT NULL
        ${recorded also_from_funder_cents_known also_from_funder_cents},
    notified ${day},
    notified_known ${truth} NOT NULL ${recorded notified_known notified},
    agreement_known ${truth} NOT NULL ${truthful agreement_known},
    payment_terms TEXT,
    payment_terms_known ${truth} NOT NULL ${recorded payment_terms_known payment_terms},
    instalments_known ${truth} NOT NULL ${truthful instalments_known},
    earmarked ${truth} ${truthful earmarked},
    earmarked_known ${truth} NOT NULL ${recorded earmarked_known earmarked},
    accounting_year_known ${truth} NOT NULL ${truthful accounting_year_known},
    report_known ${truth} NOT NULL ${truthful report_known},
    republican_commitment ${day},
    republican_commitment_known ${truth} NOT NULL
        ${recorded republican_commitment_known republican_commitment},
    passed_on_known ${truth} NOT NULL ${truthful passed_on_known},
    aid_known ${truth} NOT NULL ${truthful aid_known},
    investment_known ${truth} NOT NULL ${truthful investment_known},
    complete_until ${day},
    complete_until_known ${truth} NOT NULL ${recorded complete_until_known complete_until},
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
    percentage ${decimal} NOT NULL,
    also_from_funder_cents ${long} CHECK (also_from_funder_cents >= 0),
    also_from_funder_cents_known ${truth} NOT NULL
        ${recorded also_from_funder_cents_known also_from_funder_cents},
    accounting_year_known ${truth} NOT NULL ${truthful accounting_year_known},
    republican_commitment ${day},
    republican_commitment_known ${truth} NOT NULL
        ${recorded republican_commitment_known republican_commitment},
    PRIMARY KEY (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The accounting year of one of several beneficiaries.
CREATE TABLE cldess_grant_share_accounting_year (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    share_position INTEGER NOT NULL,
    year_end ${day},
    year_end_known ${truth} NOT NULL ${recorded year_end_known year_end},
    other_public_cash_cents ${long} CHECK (other_public_cash_cents >= 0),
    other_public_cash_cents_known ${truth} NOT NULL
        ${recorded other_public_cash_cents_known other_public_cash_cents},
    accounts_drawn_up ${truth} ${truthful accounts_drawn_up},
    accounts_drawn_up_known ${truth} NOT NULL
        ${recorded accounts_drawn_up_known accounts_drawn_up},
    auditor ${truth} ${truthful auditor},
    auditor_known ${truth} NOT NULL ${recorded auditor_known auditor},
    approved ${day},
    approved_known ${truth} NOT NULL ${recorded approved_known approved},
    accounts_published ${day},
    accounts_published_known ${truth} NOT NULL
        ${recorded accounts_published_known accounts_published},
    handed_over ${day},
    handed_over_known ${truth} NOT NULL ${recorded handed_over_known handed_over},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    PRIMARY KEY (dossier_id, grant_id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};

-- What the funder decided.
CREATE TABLE cldess_grant_decision (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    deliberation_id ${key},
    deliberation_id_known ${truth} NOT NULL ${recorded deliberation_id_known deliberation_id},
    delegation_id ${key},
    delegation_id_known ${truth} NOT NULL ${recorded delegation_id_known delegation_id},
    budget_list ${truth} ${truthful budget_list},
    budget_list_known ${truth} NOT NULL ${recorded budget_list_known budget_list},
    conditional ${truth} ${truthful conditional},
    conditional_known ${truth} NOT NULL ${recorded conditional_known conditional},
    refusal TEXT,
    refusal_known ${truth} NOT NULL ${recorded refusal_known refusal},
    PRIMARY KEY (dossier_id, grant_id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id),
    FOREIGN KEY (dossier_id, deliberation_id) REFERENCES cldess_deliberation (dossier_id, id),
    FOREIGN KEY (dossier_id, delegation_id) REFERENCES cldess_deliberation (dossier_id, id)
) ${options};

-- The written agreement on a grant.
CREATE TABLE cldess_grant_agreement (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    signed ${day},
    signed_known ${truth} NOT NULL ${recorded signed_known signed},
    kind TEXT,
    kind_known ${truth} NOT NULL ${recorded kind_known kind},
    starts ${day},
    starts_known ${truth} NOT NULL ${recorded starts_known starts},
    ends ${day},
    ends_known ${truth} NOT NULL ${recorded ends_known ends},
    provisions_known ${truth} NOT NULL ${truthful provisions_known},
    data_published ${day},
    data_published_known ${truth} NOT NULL ${recorded data_published_known data_published},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    representative_given_name TEXT,
    representative_family_name TEXT,
    representative_function TEXT,
    representative_function_known ${truth} NOT NULL
        ${recorded representative_function_known representative_function},
    representative_known ${truth} NOT NULL
        ${recorded representative_known representative_given_name},
    deliberation_id ${key},
    deliberation_id_known ${truth} NOT NULL
        ${recorded deliberation_id_known deliberation_id},
    method TEXT,
    method_known ${truth} NOT NULL ${recorded method_known method},
    signature_level TEXT,
    signature_level_known ${truth} NOT NULL ${recorded signature_level_known signature_level},
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
    due ${day},
    due_known ${truth} NOT NULL ${recorded due_known due},
    amount_cents ${long} CHECK (amount_cents >= 0),
    amount_cents_known ${truth} NOT NULL ${recorded amount_cents_known amount_cents},
    PRIMARY KEY (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};

-- The accounting year of the beneficiary.
CREATE TABLE cldess_grant_accounting_year (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    year_end ${day},
    year_end_known ${truth} NOT NULL ${recorded year_end_known year_end},
    other_public_cash_cents ${long} CHECK (other_public_cash_cents >= 0),
    other_public_cash_cents_known ${truth} NOT NULL
        ${recorded other_public_cash_cents_known other_public_cash_cents},
    accounts_drawn_up ${truth} ${truthful accounts_drawn_up},
    accounts_drawn_up_known ${truth} NOT NULL
        ${recorded accounts_drawn_up_known accounts_drawn_up},
    auditor ${truth} ${truthful auditor},
    auditor_known ${truth} NOT NULL ${recorded auditor_known auditor},
    approved ${day},
    approved_known ${truth} NOT NULL ${recorded approved_known approved},
    accounts_published ${day},
    accounts_published_known ${truth} NOT NULL
        ${recorded accounts_published_known accounts_published},
    handed_over ${day},
    handed_over_known ${truth} NOT NULL ${recorded handed_over_known handed_over},
    PRIMARY KEY (dossier_id, grant_id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};

-- The financial report on a grant.
CREATE TABLE cldess_grant_report (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    received ${day},
    received_known ${truth} NOT NULL ${recorded received_known received},
    lines_known ${truth} NOT NULL ${truthful lines_known},
    gaps_told ${truth} ${truthful gaps_told},
    gaps_told_known ${truth} NOT NULL ${recorded gaps_told_known gaps_told},
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
    forecast_cents_known ${truth} NOT NULL ${recorded forecast_cents_known forecast_cents},
    actual_cents ${long} CHECK (actual_cents >= 0),
    actual_cents_known ${truth} NOT NULL ${recorded actual_cents_known actual_cents},
    PRIMARY KEY (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_grant_report (dossier_id, grant_id)
) ${options};

-- What a recipient claims of a grant.
CREATE TABLE cldess_grant_claim (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date ${day} NOT NULL,
    balance ${truth} ${truthful balance},
    balance_known ${truth} NOT NULL ${recorded balance_known balance},
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
    checked ${day},
    checked_known ${truth} NOT NULL ${recorded checked_known checked},
    eligible_cents ${long} CHECK (eligible_cents >= 0),
    eligible_cents_known ${truth} NOT NULL ${recorded eligible_cents_known eligible_cents},
    retained_cents ${long} CHECK (retained_cents >= 0),
    retained_cents_known ${truth} NOT NULL ${recorded retained_cents_known retained_cents},
    cut TEXT,
    cut_known ${truth} NOT NULL ${recorded cut_known cut},
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
    amount_cents_known ${truth} NOT NULL ${recorded amount_cents_known amount_cents},
    allowed ${truth} ${truthful allowed},
    allowed_known ${truth} NOT NULL ${recorded allowed_known allowed},
    PRIMARY KEY (dossier_id, grant_id, position),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};

-- What makes a grant an aid to an undertaking.
CREATE TABLE cldess_grant_aid (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    regime TEXT,
    regime_known ${truth} NOT NULL ${recorded regime_known regime},
    object TEXT,
    object_known ${truth} NOT NULL ${recorded object_known object},
    aid_letter ${day},
    aid_letter_known ${truth} NOT NULL ${recorded aid_letter_known aid_letter},
    declared ${day},
    declared_known ${truth} NOT NULL ${recorded declared_known declared},
    registered ${day},
    registered_known ${truth} NOT NULL ${recorded registered_known registered},
    entrusted TEXT,
    entrusted_known ${truth} NOT NULL ${recorded entrusted_known entrusted},
    region_agreement TEXT,
    region_agreement_known ${truth} NOT NULL ${recorded region_agreement_known region_agreement},
    PRIMARY KEY (dossier_id, grant_id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id)
) ${options};

-- The investment that a grant helps to pay.
CREATE TABLE cldess_grant_investment (
    dossier_id ${key} NOT NULL,
    grant_id ${key} NOT NULL,
    owner_id ${key},
    owner_id_known ${truth} NOT NULL ${recorded owner_id_known owner_id},
    decided ${day},
    decided_known ${truth} NOT NULL ${recorded decided_known decided},
    own_cents ${long} CHECK (own_cents >= 0),
    own_cents_known ${truth} NOT NULL ${recorded own_cents_known own_cents},
    other_public_cents ${long} CHECK (other_public_cents >= 0),
    other_public_cents_known ${truth} NOT NULL
        ${recorded other_public_cents_known other_public_cents},
    private_money_cents ${long} CHECK (private_money_cents >= 0),
    private_money_cents_known ${truth} NOT NULL
        ${recorded private_money_cents_known private_money_cents},
    eligible_expense_cents ${long} CHECK (eligible_expense_cents >= 0),
    eligible_expense_cents_known ${truth} NOT NULL
        ${recorded eligible_expense_cents_known eligible_expense_cents},
    lead_field ${truth} ${truthful lead_field},
    lead_field_known ${truth} NOT NULL ${recorded lead_field_known lead_field},
    waiver TEXT,
    waiver_known ${truth} NOT NULL ${recorded waiver_known waiver},
    PRIMARY KEY (dossier_id, grant_id),
    FOREIGN KEY (dossier_id, grant_id) REFERENCES cldess_subvention (dossier_id, id),
    FOREIGN KEY (dossier_id, owner_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- The movements of money on the lines of plans, grants and lots.
CREATE TABLE cldess_movement (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    kind TEXT NOT NULL,
    date ${day},
    year INTEGER,
    amount_cents ${long} NOT NULL CHECK (amount_cents > 0),
    resource_id ${key},
    expense_id ${key},
    grant_id ${key},
    lot_id ${key},
    party_id ${key},
    party_id_known ${truth} NOT NULL ${recorded party_id_known party_id},
    holder_id ${key},
    holder_id_known ${truth} NOT NULL ${recorded holder_id_known holder_id},
    references_known ${truth} NOT NULL ${truthful references_known},
    ends_claim ${truth} ${truthful ends_claim},
    ends_claim_known ${truth} NOT NULL ${recorded ends_claim_known ends_claim},
    reason TEXT,
    reason_known ${truth} NOT NULL ${recorded reason_known reason},
    author TEXT,
    author_known ${truth} NOT NULL ${recorded author_known author},
    correction_known ${truth} NOT NULL ${truthful correction_known},
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
    date ${day} NOT NULL,
    cancels ${truth} NOT NULL ${truthful cancels},
    reason TEXT,
    reason_known ${truth} NOT NULL ${recorded reason_known reason},
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
    economic_activity ${truth} ${truthful economic_activity},
    economic_activity_known ${truth} NOT NULL
        ${recorded economic_activity_known economic_activity},
    fiscal_year_end ${day},
    fiscal_year_end_known ${truth} NOT NULL ${recorded fiscal_year_end_known fiscal_year_end},
    linked_known ${truth} NOT NULL ${truthful linked_known},
    received_known ${truth} NOT NULL ${truthful received_known},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    amount_cents ${long} NOT NULL CHECK (amount_cents >= 0),
    regime TEXT,
    regime_known ${truth} NOT NULL ${recorded regime_known regime},
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
    since ${day},
    since_known ${truth} NOT NULL ${recorded since_known since},
    until ${day},
    until_known ${truth} NOT NULL ${recorded until_known until},
    strength TEXT,
    strength_known ${truth} NOT NULL ${recorded strength_known strength},
    origin_kind TEXT,
    origin_reference TEXT,
    origin_reference_known ${truth} NOT NULL ${recorded origin_reference_known origin_reference},
    origin_date ${day},
    origin_date_known ${truth} NOT NULL ${recorded origin_date_known origin_date},
    origin_known ${truth} NOT NULL ${recorded origin_known origin_kind},
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
    date ${day},
    date_known ${truth} NOT NULL ${recorded date_known date},
    reason TEXT,
    reason_known ${truth} NOT NULL ${recorded reason_known reason},
    reopened ${day},
    reopened_known ${truth} NOT NULL ${recorded reopened_known reopened},
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
    controller_id_known ${truth} NOT NULL ${recorded controller_id_known controller_id},
    starts ${day},
    starts_known ${truth} NOT NULL ${recorded starts_known starts},
    declaration TEXT,
    declaration_known ${truth} NOT NULL ${recorded declaration_known declaration},
    exemption TEXT,
    exemption_known ${truth} NOT NULL ${recorded exemption_known exemption},
    recorded ${day},
    recorded_known ${truth} NOT NULL ${recorded recorded_known recorded},
    officer TEXT,
    officer_known ${truth} NOT NULL ${recorded officer_known officer},
    recipients TEXT,
    recipients_known ${truth} NOT NULL ${recorded recipients_known recipients},
    transfers TEXT,
    transfers_known ${truth} NOT NULL ${recorded transfers_known transfers},
    security TEXT,
    security_known ${truth} NOT NULL ${recorded security_known security},
    breaches_known ${truth} NOT NULL ${truthful breaches_known},
    PRIMARY KEY (dossier_id),
    FOREIGN KEY (dossier_id) REFERENCES cldess_dossier (id),
    FOREIGN KEY (dossier_id, controller_id) REFERENCES cldess_actor (dossier_id, id)
) ${options};

-- What happened to the data of that file, oldest first.
CREATE TABLE cldess_contact_breach (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    noticed ${day} NOT NULL,
    subject TEXT NOT NULL,
    risky ${truth},
    risky_known ${truth} NOT NULL ${recorded risky_known risky},
    notified ${day},
    notified_known ${truth} NOT NULL ${recorded notified_known notified},
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id) REFERENCES cldess_contact_file (dossier_id)
) ${options};
