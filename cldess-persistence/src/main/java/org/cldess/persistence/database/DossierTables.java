package org.cldess.persistence.database;

import static org.cldess.persistence.database.Mapping.records;
import static org.cldess.persistence.database.MappingDeclaration.column;
import static org.cldess.persistence.database.MappingDeclaration.table;
import static org.cldess.persistence.schema.Tables.ACTION;
import static org.cldess.persistence.schema.Tables.ACTION_AUDIENCE;
import static org.cldess.persistence.schema.Tables.ACTION_DELIVERABLE;
import static org.cldess.persistence.schema.Tables.ACTION_FOLLOW_UP;
import static org.cldess.persistence.schema.Tables.ACTION_INDICATOR;
import static org.cldess.persistence.schema.Tables.ACTION_LINK;
import static org.cldess.persistence.schema.Tables.ACTION_MILESTONE;
import static org.cldess.persistence.schema.Tables.ACTION_NOTE;
import static org.cldess.persistence.schema.Tables.ACTION_OBJECTIVE;
import static org.cldess.persistence.schema.Tables.ACTION_OWN_VALUE;
import static org.cldess.persistence.schema.Tables.ACTION_PARTNER;
import static org.cldess.persistence.schema.Tables.ACTION_RISK;
import static org.cldess.persistence.schema.Tables.ACTION_YEAR;
import static org.cldess.persistence.schema.Tables.ACTOR;
import static org.cldess.persistence.schema.Tables.ACTOR_ACCOUNTS;
import static org.cldess.persistence.schema.Tables.ACTOR_ACTIVITY;
import static org.cldess.persistence.schema.Tables.ACTOR_APPROVAL;
import static org.cldess.persistence.schema.Tables.ACTOR_CONTACT;
import static org.cldess.persistence.schema.Tables.ACTOR_CREDENTIALS;
import static org.cldess.persistence.schema.Tables.ACTOR_ESTABLISHMENT;
import static org.cldess.persistence.schema.Tables.ACTOR_LANGUAGE;
import static org.cldess.persistence.schema.Tables.ACTOR_LEGAL_FORM;
import static org.cldess.persistence.schema.Tables.ACTOR_LISTING;
import static org.cldess.persistence.schema.Tables.ACTOR_MENTION;
import static org.cldess.persistence.schema.Tables.ACTOR_NEED;
import static org.cldess.persistence.schema.Tables.ACTOR_NEED_AREA;
import static org.cldess.persistence.schema.Tables.ACTOR_NEED_TERRITORY;
import static org.cldess.persistence.schema.Tables.ACTOR_OFFER;
import static org.cldess.persistence.schema.Tables.ACTOR_OFFER_AREA;
import static org.cldess.persistence.schema.Tables.ACTOR_OFFER_TERRITORY;
import static org.cldess.persistence.schema.Tables.ACTOR_OWN_VALUE;
import static org.cldess.persistence.schema.Tables.ACTOR_POPULATION;
import static org.cldess.persistence.schema.Tables.ACTOR_ROLE;
import static org.cldess.persistence.schema.Tables.ACTOR_SIRET_CLOSING;
import static org.cldess.persistence.schema.Tables.ACTOR_SOCIAL_UTILITY;
import static org.cldess.persistence.schema.Tables.ACTOR_STAFF;
import static org.cldess.persistence.schema.Tables.ACTOR_STATE_AGREEMENT;
import static org.cldess.persistence.schema.Tables.ACTOR_STATUS_USE;
import static org.cldess.persistence.schema.Tables.ACTOR_STATUTES;
import static org.cldess.persistence.schema.Tables.ACTOR_STATUTORY_CLAUSE;
import static org.cldess.persistence.schema.Tables.AMENDMENT;
import static org.cldess.persistence.schema.Tables.AMENDMENT_ARTICLE;
import static org.cldess.persistence.schema.Tables.AMENDMENT_COMMUNE_ADDED;
import static org.cldess.persistence.schema.Tables.AMENDMENT_COMMUNE_REMOVED;
import static org.cldess.persistence.schema.Tables.AMENDMENT_ENVELOPE;
import static org.cldess.persistence.schema.Tables.AMENDMENT_OBJECTIVE;
import static org.cldess.persistence.schema.Tables.AMENDMENT_SIGNATURE;
import static org.cldess.persistence.schema.Tables.AMENDMENT_TERM;
import static org.cldess.persistence.schema.Tables.CALL_APPLICANT;
import static org.cldess.persistence.schema.Tables.CALL_APPLICATION;
import static org.cldess.persistence.schema.Tables.CALL_APPLICATION_AXIS;
import static org.cldess.persistence.schema.Tables.CALL_APPLICATION_FUNDING;
import static org.cldess.persistence.schema.Tables.CALL_APPLICATION_NEED;
import static org.cldess.persistence.schema.Tables.CALL_APPLICATION_PIECE;
import static org.cldess.persistence.schema.Tables.CALL_AXIS;
import static org.cldess.persistence.schema.Tables.CALL_CONTACT;
import static org.cldess.persistence.schema.Tables.CALL_CONTACT_REQUEST;
import static org.cldess.persistence.schema.Tables.CALL_CRITERION;
import static org.cldess.persistence.schema.Tables.CALL_DECISION;
import static org.cldess.persistence.schema.Tables.CALL_DECISION_REASON;
import static org.cldess.persistence.schema.Tables.CALL_DECISION_SUPPORT;
import static org.cldess.persistence.schema.Tables.CALL_FIELD;
import static org.cldess.persistence.schema.Tables.CALL_FOR_PROJECTS;
import static org.cldess.persistence.schema.Tables.CALL_INTEREST;
import static org.cldess.persistence.schema.Tables.CALL_JUROR;
import static org.cldess.persistence.schema.Tables.CALL_OPEN_TO;
import static org.cldess.persistence.schema.Tables.CALL_PHASE;
import static org.cldess.persistence.schema.Tables.CALL_PIECE;
import static org.cldess.persistence.schema.Tables.CALL_PIECE_ASKED_OF;
import static org.cldess.persistence.schema.Tables.CALL_RENUNCIATION;
import static org.cldess.persistence.schema.Tables.CALL_SCORE;
import static org.cldess.persistence.schema.Tables.CALL_SCORE_CORRECTION;
import static org.cldess.persistence.schema.Tables.CALL_SUPPORT;
import static org.cldess.persistence.schema.Tables.CHARTER;
import static org.cldess.persistence.schema.Tables.CHARTER_PRINCIPLE;
import static org.cldess.persistence.schema.Tables.CHARTER_PROPOSAL;
import static org.cldess.persistence.schema.Tables.CHARTER_PROPOSAL_DECISION;
import static org.cldess.persistence.schema.Tables.CHARTER_PROPOSAL_STEP;
import static org.cldess.persistence.schema.Tables.CHARTER_PROPOSAL_VOTE;
import static org.cldess.persistence.schema.Tables.CHARTER_SIGNATURE;
import static org.cldess.persistence.schema.Tables.CHARTER_VERSION;
import static org.cldess.persistence.schema.Tables.CHARTER_VERSION_DECISION;
import static org.cldess.persistence.schema.Tables.CHARTER_VERSION_VOTE;
import static org.cldess.persistence.schema.Tables.CONSULTATION;
import static org.cldess.persistence.schema.Tables.CONTACT_BREACH;
import static org.cldess.persistence.schema.Tables.CONTACT_FILE;
import static org.cldess.persistence.schema.Tables.CONTACT_REQUEST;
import static org.cldess.persistence.schema.Tables.CONTRACT;
import static org.cldess.persistence.schema.Tables.CONTRACT_ARTICLE;
import static org.cldess.persistence.schema.Tables.CONTRACT_COMMUNE;
import static org.cldess.persistence.schema.Tables.CONTRACT_DECISION;
import static org.cldess.persistence.schema.Tables.CONTRACT_ENVELOPE;
import static org.cldess.persistence.schema.Tables.CONTRACT_KIND;
import static org.cldess.persistence.schema.Tables.CONTRACT_KIND_AXIS;
import static org.cldess.persistence.schema.Tables.CONTRACT_KIND_LEVEL;
import static org.cldess.persistence.schema.Tables.CONTRACT_KIND_ROLE;
import static org.cldess.persistence.schema.Tables.CONTRACT_NOTICE;
import static org.cldess.persistence.schema.Tables.CONTRACT_OBJECTIVE;
import static org.cldess.persistence.schema.Tables.CONTRACT_OWN_CHOICE;
import static org.cldess.persistence.schema.Tables.CONTRACT_OWN_FIELD;
import static org.cldess.persistence.schema.Tables.CONTRACT_PARTY;
import static org.cldess.persistence.schema.Tables.CONTRACT_SIGNATURE;
import static org.cldess.persistence.schema.Tables.CONTRACT_SUCCESSION;
import static org.cldess.persistence.schema.Tables.CONTRACT_VISA;
import static org.cldess.persistence.schema.Tables.DECLINED_INTRODUCTION;
import static org.cldess.persistence.schema.Tables.DELIBERATION;
import static org.cldess.persistence.schema.Tables.DELIBERATION_AUTHORISED;
import static org.cldess.persistence.schema.Tables.DOSSIER;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_ATTENDANCE;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_ATTENDANCE_CORRECTION;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_BODY;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_COLLECTIVE_DECISION;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_DECISION;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_FOLLOW_UP;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_MEMBER;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_SITTING;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_VOTE;
import static org.cldess.persistence.schema.Tables.INDICATOR;
import static org.cldess.persistence.schema.Tables.INDICATOR_BREAKDOWN;
import static org.cldess.persistence.schema.Tables.INDICATOR_BREAKDOWN_ITEM;
import static org.cldess.persistence.schema.Tables.INDICATOR_LOCK;
import static org.cldess.persistence.schema.Tables.INDICATOR_MEASUREMENT;
import static org.cldess.persistence.schema.Tables.INDICATOR_OWN_VALUE;
import static org.cldess.persistence.schema.Tables.INDICATOR_SHARE;
import static org.cldess.persistence.schema.Tables.INDICATOR_TARGET;
import static org.cldess.persistence.schema.Tables.NARRATIVE;
import static org.cldess.persistence.schema.Tables.NARRATIVE_QUOTE;
import static org.cldess.persistence.schema.Tables.ONLINE_SERVICE;
import static org.cldess.persistence.schema.Tables.PARTNER_AGREEMENT;
import static org.cldess.persistence.schema.Tables.PARTNER_AGREEMENT_ARTICLE;
import static org.cldess.persistence.schema.Tables.PARTNER_AGREEMENT_DELIVERABLE;
import static org.cldess.persistence.schema.Tables.PARTNER_AGREEMENT_ENVELOPE;
import static org.cldess.persistence.schema.Tables.PARTNER_AGREEMENT_OBLIGATION;
import static org.cldess.persistence.schema.Tables.PARTNER_AGREEMENT_OWN_VALUE;
import static org.cldess.persistence.schema.Tables.PARTNER_AGREEMENT_PARTNER;
import static org.cldess.persistence.schema.Tables.PARTNER_AGREEMENT_RENEWAL;
import static org.cldess.persistence.schema.Tables.PARTNER_AGREEMENT_REVIEW;
import static org.cldess.persistence.schema.Tables.PARTNER_AGREEMENT_SIGNATURE;
import static org.cldess.persistence.schema.Tables.PLAN;
import static org.cldess.persistence.schema.Tables.PLANNING_ANSWER;
import static org.cldess.persistence.schema.Tables.PLANNING_DOCUMENT;
import static org.cldess.persistence.schema.Tables.PLANNING_PROPOSAL;
import static org.cldess.persistence.schema.Tables.PLANNING_STEP;
import static org.cldess.persistence.schema.Tables.PLAN_EXPENSE;
import static org.cldess.persistence.schema.Tables.PLAN_RESOURCE;
import static org.cldess.persistence.schema.Tables.PLAN_STAFFING;
import static org.cldess.persistence.schema.Tables.TIE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.dossier.DossierParts;
import org.jooq.Table;

/**
 * Maps the parts of a dossier to tables: the only place where a new concept must be declared. The part determines the
 * record of the table; a part without a separate table is in columns of its owner.
 */
final class DossierTables {
    private static final MappingDeclaration CREDENTIALS = table(
            "credentials",
            ACTOR_CREDENTIALS,
            table("mentions", ACTOR_MENTION),
            table(
                    "statutes",
                    ACTOR_STATUTES,
                    table("clauses", ACTOR_STATUTORY_CLAUSE),
                    table("utility", ACTOR_SOCIAL_UTILITY)),
            table("approvals", ACTOR_APPROVAL),
            table("agreements", ACTOR_STATE_AGREEMENT),
            table("uses", ACTOR_STATUS_USE),
            table("accounts", ACTOR_ACCOUNTS),
            table("staff", ACTOR_STAFF));

    private static final MappingDeclaration ACTORS = table(
            "actors",
            ACTOR,
            table("siretClosings", ACTOR_SIRET_CLOSING),
            table("legalForms", ACTOR_LEGAL_FORM),
            table("establishments", ACTOR_ESTABLISHMENT),
            table("activity", ACTOR_ACTIVITY),
            CREDENTIALS,
            table("roles", ACTOR_ROLE),
            table("listing", ACTOR_LISTING),
            table("populations", ACTOR_POPULATION),
            table("needs", ACTOR_NEED, area(ACTOR_NEED_AREA, ACTOR_NEED_TERRITORY)),
            table("offers", ACTOR_OFFER, area(ACTOR_OFFER_AREA, ACTOR_OFFER_TERRITORY)),
            table("languages", ACTOR_LANGUAGE),
            table("contacts", ACTOR_CONTACT, table("requests", CONTACT_REQUEST)),
            table("ownValues", ACTOR_OWN_VALUE));

    private static final MappingDeclaration CHARTERS = table(
            "charter",
            CHARTER,
            table(
                    "versions",
                    CHARTER_VERSION,
                    table("principles", CHARTER_PRINCIPLE),
                    decision(CHARTER_VERSION_DECISION, CHARTER_VERSION_VOTE)),
            table(
                    "proposals",
                    CHARTER_PROPOSAL,
                    table("history", CHARTER_PROPOSAL_STEP),
                    decision(CHARTER_PROPOSAL_DECISION, CHARTER_PROPOSAL_VOTE)),
            table("signatures", CHARTER_SIGNATURE));

    private static final MappingDeclaration AMENDMENTS = table(
            "amendments",
            AMENDMENT,
            table("term", AMENDMENT_TERM),
            table("objectives", AMENDMENT_OBJECTIVE),
            table("envelopes", AMENDMENT_ENVELOPE),
            table("communesAdded", AMENDMENT_COMMUNE_ADDED),
            table("communesRemoved", AMENDMENT_COMMUNE_REMOVED),
            table("articles", AMENDMENT_ARTICLE),
            table("signatures", AMENDMENT_SIGNATURE));

    private static final MappingDeclaration CONTRACTS = table(
            "contract",
            CONTRACT,
            table(
                    "kindDefinition",
                    CONTRACT_KIND,
                    table("roles", CONTRACT_KIND_ROLE),
                    table("levels", CONTRACT_KIND_LEVEL),
                    table("axes", CONTRACT_KIND_AXIS)),
            table("ownFields", CONTRACT_OWN_FIELD, table("choices", CONTRACT_OWN_CHOICE)),
            table("territory", CONTRACT_COMMUNE),
            table(
                    "parties",
                    CONTRACT_PARTY,
                    table("succession", CONTRACT_SUCCESSION, table("notices", CONTRACT_NOTICE))),
            table("objectives", CONTRACT_OBJECTIVE),
            table("visas", CONTRACT_VISA),
            table("articles", CONTRACT_ARTICLE),
            table("signatures", CONTRACT_SIGNATURE),
            table("envelopes", CONTRACT_ENVELOPE),
            AMENDMENTS,
            table(
                    "decisions",
                    CONTRACT_DECISION,
                    column("by", CONTRACT_DECISION.PARTY_ID),
                    column("into", CONTRACT_DECISION.NEW_DOSSIER)));

    private static final MappingDeclaration INDICATORS = table(
            "indicators",
            INDICATOR,
            table("targets", INDICATOR_TARGET),
            table("breakdowns", INDICATOR_BREAKDOWN, table("items", INDICATOR_BREAKDOWN_ITEM)),
            table("measurements", INDICATOR_MEASUREMENT, table("shares", INDICATOR_SHARE)),
            table("locks", INDICATOR_LOCK),
            table("ownValues", INDICATOR_OWN_VALUE));

    private static final MappingDeclaration ACTIONS = table(
            "actions",
            ACTION,
            table("objectives", ACTION_OBJECTIVE),
            table("partners", ACTION_PARTNER),
            table("audience", ACTION_AUDIENCE),
            table("deliverables", ACTION_DELIVERABLE),
            table("years", ACTION_YEAR),
            table("history", ACTION_FOLLOW_UP),
            table("milestones", ACTION_MILESTONE),
            table(
                    "plan",
                    PLAN,
                    table("expenses", PLAN_EXPENSE),
                    table("resources", PLAN_RESOURCE),
                    table("staff", PLAN_STAFFING)),
            table("indicators", ACTION_INDICATOR),
            table("risks", ACTION_RISK),
            table("links", ACTION_LINK),
            table("notes", ACTION_NOTE),
            table("ownValues", ACTION_OWN_VALUE));

    private static final MappingDeclaration SITTINGS = table(
            "sittings",
            GOVERNANCE_SITTING,
            table("attendance", GOVERNANCE_ATTENDANCE, table("corrections", GOVERNANCE_ATTENDANCE_CORRECTION)),
            table(
                    "decisions",
                    GOVERNANCE_DECISION,
                    decision(GOVERNANCE_COLLECTIVE_DECISION, GOVERNANCE_VOTE),
                    table("followUps", GOVERNANCE_FOLLOW_UP)));

    private static final MappingDeclaration AGREEMENTS = table(
            "agreements",
            PARTNER_AGREEMENT,
            table("partners", PARTNER_AGREEMENT_PARTNER),
            table("articles", PARTNER_AGREEMENT_ARTICLE),
            table("obligations", PARTNER_AGREEMENT_OBLIGATION),
            table("deliverables", PARTNER_AGREEMENT_DELIVERABLE),
            table("envelopes", PARTNER_AGREEMENT_ENVELOPE),
            table("renewals", PARTNER_AGREEMENT_RENEWAL),
            table("signatures", PARTNER_AGREEMENT_SIGNATURE),
            table("reviews", PARTNER_AGREEMENT_REVIEW),
            table("ownValues", PARTNER_AGREEMENT_OWN_VALUE));

    private static final MappingDeclaration PLANNING_DOCUMENTS = table(
            "planningDocuments",
            PLANNING_DOCUMENT,
            table("stages", PLANNING_STEP),
            table("proposals", PLANNING_PROPOSAL, table("answer", PLANNING_ANSWER)));
    private static final MappingDeclaration CALLS = table(
            "calls",
            CALL_FOR_PROJECTS,
            table("openTo", CALL_OPEN_TO),
            table("phases", CALL_PHASE),
            table("fields", CALL_FIELD),
            table("axes", CALL_AXIS),
            table("support", CALL_SUPPORT),
            table("pieces", CALL_PIECE, table("askedOf", CALL_PIECE_ASKED_OF)),
            table("criteria", CALL_CRITERION),
            table(
                    "applicants",
                    CALL_APPLICANT,
                    table("contacts", CALL_CONTACT, table("requests", CALL_CONTACT_REQUEST))),
            table("jurors", CALL_JUROR, table("interests", CALL_INTEREST)),
            table(
                    "applications",
                    CALL_APPLICATION,
                    table("otherFunding", CALL_APPLICATION_FUNDING),
                    table("justifications", CALL_APPLICATION_AXIS),
                    table("needs", CALL_APPLICATION_NEED),
                    table("pieces", CALL_APPLICATION_PIECE)),
            table("scores", CALL_SCORE, table("corrections", CALL_SCORE_CORRECTION)),
            table(
                    "decisions",
                    CALL_DECISION,
                    table("support", CALL_DECISION_SUPPORT),
                    table("reasons", CALL_DECISION_REASON),
                    table("renunciation", CALL_RENUNCIATION)));

    /** The table of dossiers, which owns all others. */
    static final Mapping ROOT = records(
            DOSSIER,
            DossierParts.class,
            CONTRACTS,
            CHARTERS,
            table("deliberations", DELIBERATION, table("authorises", DELIBERATION_AUTHORISED)),
            ACTORS,
            INDICATORS,
            ACTIONS,
            MeetingTables.MEETINGS,
            MeetingTables.EXCHANGES,
            table("bodies", GOVERNANCE_BODY, table("members", GOVERNANCE_MEMBER)),
            SITTINGS,
            table("consultations", CONSULTATION),
            AGREEMENTS,
            MoneyTables.PURCHASES,
            MoneyTables.BUYERS,
            PLANNING_DOCUMENTS,
            table("onlineServices", ONLINE_SERVICE),
            MoneyTables.GRANTS,
            MoneyTables.UNDERTAKINGS,
            MoneyTables.MOVEMENTS,
            MeetingTables.GATHERINGS,
            CALLS,
            table("ties", TIE),
            table("declinedIntroductions", DECLINED_INTRODUCTION),
            table("narratives", NARRATIVE, table("quotes", NARRATIVE_QUOTE)),
            table("contactFile", CONTACT_FILE, table("breaches", CONTACT_BREACH)));

    /** All tables of a dossier, each after those that own its rows. */
    static final List<Mapping> ALL = ROOT.all().toList();

    private static final Map<Mapping, Mapping> OWNERS = ownersByOwned();

    private DossierTables() {}

    private static Map<Mapping, Mapping> ownersByOwned() {
        Map<Mapping, Mapping> owners = new HashMap<>();
        ALL.forEach(owner -> owner.owned().forEach(owned -> owners.put(owned, owner)));
        return owners;
    }

    /** Returns the tables that own the rows of a table, at any distance, the nearest first. */
    static List<Mapping> owners(Mapping mapping) {
        return Stream.iterate(OWNERS.get(mapping), Objects::nonNull, OWNERS::get)
                .toList();
    }

    /** Returns the mapping of a table. */
    static Mapping of(Table<?> table) {
        return ALL.stream()
                .filter(mapping -> mapping.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the only table with things of a type; empty if there are several, or none. */
    static Optional<Mapping> of(Class<?> type) {
        List<Mapping> tables = ALL.stream()
                .filter(mapping -> mapping.type().equals(type) && !mapping.equals(ROOT))
                .toList();
        return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
    }

    private static MappingDeclaration area(Table<?> area, Table<?> territories) {
        return table("area", area, table("territories", territories));
    }

    private static MappingDeclaration decision(Table<?> decision, Table<?> votes) {
        return table("decision", decision, table("votes", votes));
    }

    /**
     * Returns the rows of a dossier.
     *
     * @throws IllegalArgumentException if two records of one kind have the same id
     */
    static Rows rows(DossierParts dossier) {
        Rows rows = new Rows();
        ROOT.put(dossier, RowValues.NONE, 0, rows);
        return rows;
    }

    /** Returns the parts of the dossier with the given rows. */
    static DossierParts parts(Rows rows) {
        return (DossierParts) ROOT.take(RowValues.NONE, rows).get(0);
    }
}
