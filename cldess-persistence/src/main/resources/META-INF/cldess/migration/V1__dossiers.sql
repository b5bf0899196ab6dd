-- The tables of the dossiers.
--
-- One table for each kind of thing. Every key begins with the dossier, so that the rows of one contract lie together. The columns of a
-- table stand in one order: the dossier, the owner, the own id, the place in the owner's list, then the facts.
--
-- <fact>_known tells whether a fact was recorded: 1 with a value, 1 without one if it is known to be none, 0 if nobody recorded it.
-- Days and instants are ISO 8601 texts, money is whole cents, other decimals are texts, so that all are exact.
--
-- What databases write differently is filled in: ${key} is a text that can be part of a key, ${long} an integer of 64 bits, ${options}
-- what follows the columns.

-- Everything about one contract.
CREATE TABLE dossier (
    id ${key} NOT NULL,
    as_of TEXT,
    note TEXT,
    charter_known INTEGER NOT NULL CHECK (charter_known IN (0, 1)),
    PRIMARY KEY (id)
) ${options};

-- Who saved a dossier, when and why: one row for each save.
CREATE TABLE revision (
    dossier_id ${key} NOT NULL,
    number ${long} NOT NULL CHECK (number > 0),
    author TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (dossier_id, number),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id)
) ${options};

-- The bodies and persons of a dossier.
CREATE TABLE actor (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    siren TEXT,
    siren_known INTEGER NOT NULL CHECK (siren_known = 1 OR siren_known = 0 AND siren IS NULL),
    siret TEXT,
    siret_known INTEGER NOT NULL CHECK (siret_known = 1 OR siret_known = 0 AND siret IS NULL),
    rna TEXT,
    rna_known INTEGER NOT NULL CHECK (rna_known = 1 OR rna_known = 0 AND rna IS NULL),
    naf TEXT,
    naf_known INTEGER NOT NULL CHECK (naf_known = 1 OR naf_known = 0 AND naf IS NULL),
    commune TEXT,
    commune_known INTEGER NOT NULL CHECK (commune_known = 1 OR commune_known = 0 AND commune IS NULL),
    public_body TEXT,
    public_body_known INTEGER NOT NULL CHECK (public_body_known = 1 OR public_body_known = 0 AND public_body IS NULL),
    ess_family TEXT,
    ess_family_known INTEGER NOT NULL CHECK (ess_family_known = 1 OR ess_family_known = 0 AND ess_family IS NULL),
    siae TEXT,
    siae_known INTEGER NOT NULL CHECK (siae_known = 1 OR siae_known = 0 AND siae IS NULL),
    needs_known INTEGER NOT NULL CHECK (needs_known IN (0, 1)),
    offers_known INTEGER NOT NULL CHECK (offers_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id)
) ${options};

-- What an actor looks for.
CREATE TABLE actor_need (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    sector TEXT NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- What an actor can give.
CREATE TABLE actor_offer (
    dossier_id ${key} NOT NULL,
    actor_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    sector TEXT NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- The persons to be reached in an actor: personal data, kept for a purpose and until a day.
CREATE TABLE actor_contact (
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
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- The decisions of the assemblies.
CREATE TABLE deliberation (
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
    transmitted TEXT,
    transmitted_known INTEGER NOT NULL CHECK (transmitted_known = 1 OR transmitted_known = 0 AND transmitted IS NULL),
    published TEXT,
    published_known INTEGER NOT NULL CHECK (published_known = 1 OR published_known = 0 AND published IS NULL),
    publication_mode TEXT,
    publication_mode_known INTEGER NOT NULL CHECK (publication_mode_known = 1 OR publication_mode_known = 0 AND publication_mode IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    FOREIGN KEY (dossier_id, assembly_id) REFERENCES actor (dossier_id, id)
) ${options};

-- The text that the actors sign.
CREATE TABLE charter (
    dossier_id ${key} NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (dossier_id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id)
) ${options};

-- The versions of the charter, oldest first.
CREATE TABLE charter_version (
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
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES charter (dossier_id)
) ${options};

-- The principles of a version. A principle keeps its id from one version to the next.
CREATE TABLE charter_principle (
    dossier_id ${key} NOT NULL,
    version_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    axis TEXT,
    axis_known INTEGER NOT NULL CHECK (axis_known = 1 OR axis_known = 0 AND axis IS NULL),
    PRIMARY KEY (dossier_id, version_id, id),
    FOREIGN KEY (dossier_id, version_id) REFERENCES charter_version (dossier_id, id)
) ${options};

-- Who signed which version.
CREATE TABLE charter_signature (
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
    representative_function_known INTEGER NOT NULL CHECK (representative_function_known = 1 OR representative_function_known = 0 AND representative_function IS NULL),
    representative_known INTEGER NOT NULL CHECK (representative_known = 1 OR representative_known = 0 AND representative_given_name IS NULL),
    withdrawn TEXT,
    withdrawn_known INTEGER NOT NULL CHECK (withdrawn_known = 1 OR withdrawn_known = 0 AND withdrawn IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES charter (dossier_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id),
    FOREIGN KEY (dossier_id, version_id) REFERENCES charter_version (dossier_id, id)
) ${options};

-- What the public bodies agreed.
CREATE TABLE contract (
    dossier_id ${key} NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    term_start TEXT NOT NULL,
    term_end TEXT NOT NULL,
    charter_version_id ${key},
    charter_version_id_known INTEGER NOT NULL CHECK (charter_version_id_known = 1 OR charter_version_id_known = 0 AND charter_version_id IS NULL),
    preamble TEXT,
    PRIMARY KEY (dossier_id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    FOREIGN KEY (dossier_id, charter_version_id) REFERENCES charter_version (dossier_id, id)
) ${options};

-- The bodies that the contract binds, each in one role over one period.
CREATE TABLE contract_party (
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
    FOREIGN KEY (dossier_id) REFERENCES contract (dossier_id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- How a party took the place of another.
CREATE TABLE contract_succession (
    dossier_id ${key} NOT NULL,
    party_id ${key} NOT NULL,
    predecessor_id ${key} NOT NULL,
    decision TEXT,
    decision_known INTEGER NOT NULL CHECK (decision_known = 1 OR decision_known = 0 AND decision IS NULL),
    notices_known INTEGER NOT NULL CHECK (notices_known IN (0, 1)),
    PRIMARY KEY (dossier_id, party_id),
    FOREIGN KEY (dossier_id, party_id) REFERENCES contract_party (dossier_id, id),
    FOREIGN KEY (dossier_id, predecessor_id) REFERENCES contract_party (dossier_id, id)
) ${options};

-- Who was told of a succession, and when.
CREATE TABLE contract_notice (
    dossier_id ${key} NOT NULL,
    successor_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    party_id ${key} NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    PRIMARY KEY (dossier_id, successor_id, position),
    FOREIGN KEY (dossier_id, successor_id) REFERENCES contract_succession (dossier_id, party_id),
    FOREIGN KEY (dossier_id, party_id) REFERENCES contract_party (dossier_id, id)
) ${options};

-- The tree of objectives; those at the top have no parent.
CREATE TABLE contract_objective (
    dossier_id ${key} NOT NULL,
    parent_id ${key},
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES contract (dossier_id),
    FOREIGN KEY (dossier_id, parent_id) REFERENCES contract_objective (dossier_id, id)
) ${options};

-- What the contract has regard to, one text each.
CREATE TABLE contract_visa (
    dossier_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (dossier_id, position),
    FOREIGN KEY (dossier_id) REFERENCES contract (dossier_id)
) ${options};

-- The articles of the contract.
CREATE TABLE contract_article (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES contract (dossier_id)
) ${options};

-- The signatures of the parties, with what authorised them.
CREATE TABLE contract_signature (
    dossier_id ${key} NOT NULL,
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
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES contract (dossier_id),
    FOREIGN KEY (dossier_id, party_id) REFERENCES contract_party (dossier_id, id),
    FOREIGN KEY (dossier_id, deliberation_id) REFERENCES deliberation (dossier_id, id),
    FOREIGN KEY (dossier_id, delegation_id) REFERENCES deliberation (dossier_id, id)
) ${options};

-- What tells whether the actions work.
CREATE TABLE indicator (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit TEXT NOT NULL,
    baseline_date TEXT,
    baseline_value TEXT,
    baseline_source TEXT,
    baseline_source_known INTEGER NOT NULL CHECK (baseline_source_known = 1 OR baseline_source_known = 0 AND baseline_source IS NULL),
    baseline_known INTEGER NOT NULL CHECK (baseline_known = 1 OR baseline_known = 0 AND baseline_date IS NULL),
    targets_known INTEGER NOT NULL CHECK (targets_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id)
) ${options};

-- What an indicator is to reach.
CREATE TABLE indicator_target (
    dossier_id ${key} NOT NULL,
    indicator_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (dossier_id, indicator_id, position),
    FOREIGN KEY (dossier_id, indicator_id) REFERENCES indicator (dossier_id, id)
) ${options};

-- What an indicator was found to be.
CREATE TABLE indicator_measurement (
    dossier_id ${key} NOT NULL,
    indicator_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    date TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT,
    source_known INTEGER NOT NULL CHECK (source_known = 1 OR source_known = 0 AND source IS NULL),
    PRIMARY KEY (dossier_id, indicator_id, position),
    FOREIGN KEY (dossier_id, indicator_id) REFERENCES indicator (dossier_id, id)
) ${options};

-- The actions.
CREATE TABLE action (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    visibility TEXT NOT NULL,
    description TEXT,
    description_known INTEGER NOT NULL CHECK (description_known = 1 OR description_known = 0 AND description IS NULL),
    lead_id ${key},
    lead_id_known INTEGER NOT NULL CHECK (lead_id_known = 1 OR lead_id_known = 0 AND lead_id IS NULL),
    lead_person_id ${key},
    lead_person_id_known INTEGER NOT NULL CHECK (lead_person_id_known = 1 OR lead_person_id_known = 0 AND lead_person_id IS NULL),
    partners_known INTEGER NOT NULL CHECK (partners_known IN (0, 1)),
    audience_known INTEGER NOT NULL CHECK (audience_known IN (0, 1)),
    deliverables_known INTEGER NOT NULL CHECK (deliverables_known IN (0, 1)),
    priority TEXT,
    priority_known INTEGER NOT NULL CHECK (priority_known = 1 OR priority_known = 0 AND priority IS NULL),
    yearly INTEGER NOT NULL CHECK (yearly IN (0, 1)),
    starts TEXT,
    starts_known INTEGER NOT NULL CHECK (starts_known = 1 OR starts_known = 0 AND starts IS NULL),
    ends TEXT,
    ends_known INTEGER NOT NULL CHECK (ends_known = 1 OR ends_known = 0 AND ends IS NULL),
    weight INTEGER NOT NULL CHECK (weight >= 0),
    plan_known INTEGER NOT NULL CHECK (plan_known IN (0, 1)),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    FOREIGN KEY (dossier_id, lead_id) REFERENCES actor (dossier_id, id),
    FOREIGN KEY (dossier_id, lead_person_id) REFERENCES actor_contact (dossier_id, id)
) ${options};

-- The operational objectives that an action serves.
CREATE TABLE action_objective (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    objective_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES action (dossier_id, id),
    FOREIGN KEY (dossier_id, objective_id) REFERENCES contract_objective (dossier_id, id)
) ${options};

-- The bodies that take part in an action.
CREATE TABLE action_partner (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES action (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- For whom an action is done.
CREATE TABLE action_audience (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    audience TEXT NOT NULL,
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES action (dossier_id, id)
) ${options};

-- What an action leaves behind.
CREATE TABLE action_deliverable (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    deliverable TEXT NOT NULL,
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES action (dossier_id, id)
) ${options};

-- The years in which an action takes place.
CREATE TABLE action_year (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    year INTEGER NOT NULL,
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES action (dossier_id, id)
) ${options};

-- Where an action stood, oldest first.
CREATE TABLE action_follow_up (
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
    unblocking_condition_known INTEGER NOT NULL CHECK (unblocking_condition_known = 1 OR unblocking_condition_known = 0 AND unblocking_condition IS NULL),
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES action (dossier_id, id)
) ${options};

-- The steps of an action.
CREATE TABLE action_milestone (
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
    FOREIGN KEY (dossier_id, action_id) REFERENCES action (dossier_id, id)
) ${options};

-- The indicators that tell whether an action works.
CREATE TABLE action_indicator (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    indicator_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES action (dossier_id, id),
    FOREIGN KEY (dossier_id, indicator_id) REFERENCES indicator (dossier_id, id)
) ${options};

-- How an action is paid for.
CREATE TABLE plan (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    vat TEXT,
    vat_known INTEGER NOT NULL CHECK (vat_known = 1 OR vat_known = 0 AND vat IS NULL),
    expenses_known INTEGER NOT NULL CHECK (expenses_known IN (0, 1)),
    resources_known INTEGER NOT NULL CHECK (resources_known IN (0, 1)),
    PRIMARY KEY (dossier_id, action_id),
    FOREIGN KEY (dossier_id, action_id) REFERENCES action (dossier_id, id)
) ${options};

-- What an action costs.
CREATE TABLE plan_expense (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    account INTEGER NOT NULL,
    year INTEGER NOT NULL,
    label TEXT NOT NULL,
    amount_cents ${long} NOT NULL CHECK (amount_cents >= 0),
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES plan (dossier_id, action_id)
) ${options};

-- What pays for an action.
CREATE TABLE plan_resource (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    account INTEGER NOT NULL,
    funder_id ${key},
    funder_id_known INTEGER NOT NULL CHECK (funder_id_known = 1 OR funder_id_known = 0 AND funder_id IS NULL),
    year INTEGER NOT NULL,
    label TEXT NOT NULL,
    amount_cents ${long} NOT NULL CHECK (amount_cents >= 0),
    PRIMARY KEY (dossier_id, action_id, position),
    FOREIGN KEY (dossier_id, action_id) REFERENCES plan (dossier_id, action_id),
    FOREIGN KEY (dossier_id, funder_id) REFERENCES actor (dossier_id, id)
) ${options};

-- What became of a resource, oldest first.
CREATE TABLE plan_step (
    dossier_id ${key} NOT NULL,
    action_id ${key} NOT NULL,
    resource_position INTEGER NOT NULL,
    position INTEGER NOT NULL,
    status TEXT NOT NULL,
    date TEXT NOT NULL,
    amount_cents ${long} NOT NULL CHECK (amount_cents >= 0),
    PRIMARY KEY (dossier_id, action_id, resource_position, position),
    FOREIGN KEY (dossier_id, action_id, resource_position) REFERENCES plan_resource (dossier_id, action_id, position)
) ${options};

-- The speed meetings.
CREATE TABLE meeting (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    title TEXT NOT NULL,
    rounds INTEGER NOT NULL,
    date TEXT,
    date_known INTEGER NOT NULL CHECK (date_known = 1 OR date_known = 0 AND date IS NULL),
    start TEXT,
    start_known INTEGER NOT NULL CHECK (start_known = 1 OR start_known = 0 AND start IS NULL),
    minutes_per_round INTEGER,
    minutes_per_round_known INTEGER NOT NULL CHECK (minutes_per_round_known = 1 OR minutes_per_round_known = 0 AND minutes_per_round IS NULL),
    tables INTEGER,
    tables_known INTEGER NOT NULL CHECK (tables_known = 1 OR tables_known = 0 AND tables IS NULL),
    minimum INTEGER NOT NULL,
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id)
) ${options};

-- Who comes to a meeting, on which side.
CREATE TABLE meeting_guest (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    actor_id ${key} NOT NULL,
    side TEXT NOT NULL,
    PRIMARY KEY (dossier_id, meeting_id, position),
    FOREIGN KEY (dossier_id, meeting_id) REFERENCES meeting (dossier_id, id),
    FOREIGN KEY (dossier_id, actor_id) REFERENCES actor (dossier_id, id)
) ${options};

-- What makes two guests worth meeting.
CREATE TABLE meeting_criterion (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    criterion TEXT NOT NULL,
    weight TEXT NOT NULL,
    required INTEGER NOT NULL CHECK (required IN (0, 1)),
    PRIMARY KEY (dossier_id, meeting_id, position),
    FOREIGN KEY (dossier_id, meeting_id) REFERENCES meeting (dossier_id, id)
) ${options};

-- The pairs that must meet.
CREATE TABLE meeting_must_meet (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    integration_id ${key} NOT NULL,
    conventional_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, meeting_id, position),
    FOREIGN KEY (dossier_id, meeting_id) REFERENCES meeting (dossier_id, id),
    FOREIGN KEY (dossier_id, integration_id) REFERENCES actor (dossier_id, id),
    FOREIGN KEY (dossier_id, conventional_id) REFERENCES actor (dossier_id, id)
) ${options};

-- The pairs that cannot meet.
CREATE TABLE meeting_excluded (
    dossier_id ${key} NOT NULL,
    meeting_id ${key} NOT NULL,
    position INTEGER NOT NULL,
    integration_id ${key} NOT NULL,
    conventional_id ${key} NOT NULL,
    PRIMARY KEY (dossier_id, meeting_id, position),
    FOREIGN KEY (dossier_id, meeting_id) REFERENCES meeting (dossier_id, id),
    FOREIGN KEY (dossier_id, integration_id) REFERENCES actor (dossier_id, id),
    FOREIGN KEY (dossier_id, conventional_id) REFERENCES actor (dossier_id, id)
) ${options};

-- Two visits in return of each other.
CREATE TABLE exchange (
    dossier_id ${key} NOT NULL,
    id ${key} NOT NULL,
    title TEXT NOT NULL,
    first_visitor_id ${key} NOT NULL,
    first_host_id ${key} NOT NULL,
    first_planned TEXT,
    first_planned_known INTEGER NOT NULL CHECK (first_planned_known = 1 OR first_planned_known = 0 AND first_planned IS NULL),
    first_held TEXT,
    first_held_known INTEGER NOT NULL CHECK (first_held_known = 1 OR first_held_known = 0 AND first_held IS NULL),
    first_visitor_feedback TEXT,
    first_visitor_feedback_known INTEGER NOT NULL CHECK (first_visitor_feedback_known = 1 OR first_visitor_feedback_known = 0 AND first_visitor_feedback IS NULL),
    first_host_feedback TEXT,
    first_host_feedback_known INTEGER NOT NULL CHECK (first_host_feedback_known = 1 OR first_host_feedback_known = 0 AND first_host_feedback IS NULL),
    second_visitor_id ${key} NOT NULL,
    second_host_id ${key} NOT NULL,
    second_planned TEXT,
    second_planned_known INTEGER NOT NULL CHECK (second_planned_known = 1 OR second_planned_known = 0 AND second_planned IS NULL),
    second_held TEXT,
    second_held_known INTEGER NOT NULL CHECK (second_held_known = 1 OR second_held_known = 0 AND second_held IS NULL),
    second_visitor_feedback TEXT,
    second_visitor_feedback_known INTEGER NOT NULL CHECK (second_visitor_feedback_known = 1 OR second_visitor_feedback_known = 0 AND second_visitor_feedback IS NULL),
    second_host_feedback TEXT,
    second_host_feedback_known INTEGER NOT NULL CHECK (second_host_feedback_known = 1 OR second_host_feedback_known = 0 AND second_host_feedback IS NULL),
    PRIMARY KEY (dossier_id, id),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    FOREIGN KEY (dossier_id, first_visitor_id) REFERENCES actor (dossier_id, id),
    FOREIGN KEY (dossier_id, first_host_id) REFERENCES actor (dossier_id, id),
    FOREIGN KEY (dossier_id, second_visitor_id) REFERENCES actor (dossier_id, id),
    FOREIGN KEY (dossier_id, second_host_id) REFERENCES actor (dossier_id, id)
) ${options};
