package org.cldess.persistence.database;

import static org.cldess.persistence.database.Mapping.records;
import static org.cldess.persistence.database.Mapping.values;
import static org.cldess.persistence.database.Statement.column;
import static org.cldess.persistence.database.Statement.list;
import static org.cldess.persistence.database.Statement.one;
import static org.cldess.persistence.database.Statement.tree;
import static org.cldess.persistence.schema.Tables.ACTION;
import static org.cldess.persistence.schema.Tables.ACTION_AUDIENCE;
import static org.cldess.persistence.schema.Tables.ACTION_DELIVERABLE;
import static org.cldess.persistence.schema.Tables.ACTION_FOLLOW_UP;
import static org.cldess.persistence.schema.Tables.ACTION_INDICATOR;
import static org.cldess.persistence.schema.Tables.ACTION_MILESTONE;
import static org.cldess.persistence.schema.Tables.ACTION_OBJECTIVE;
import static org.cldess.persistence.schema.Tables.ACTION_PARTNER;
import static org.cldess.persistence.schema.Tables.ACTION_YEAR;
import static org.cldess.persistence.schema.Tables.ACTOR;
import static org.cldess.persistence.schema.Tables.ACTOR_ACCOUNTS;
import static org.cldess.persistence.schema.Tables.ACTOR_ACTIVITY;
import static org.cldess.persistence.schema.Tables.ACTOR_APPROVAL;
import static org.cldess.persistence.schema.Tables.ACTOR_CONTACT;
import static org.cldess.persistence.schema.Tables.ACTOR_CREDENTIALS;
import static org.cldess.persistence.schema.Tables.ACTOR_ESTABLISHMENT;
import static org.cldess.persistence.schema.Tables.ACTOR_LEGAL_FORM;
import static org.cldess.persistence.schema.Tables.ACTOR_LISTING;
import static org.cldess.persistence.schema.Tables.ACTOR_MENTION;
import static org.cldess.persistence.schema.Tables.ACTOR_NEED;
import static org.cldess.persistence.schema.Tables.ACTOR_NEED_AREA;
import static org.cldess.persistence.schema.Tables.ACTOR_NEED_TERRITORY;
import static org.cldess.persistence.schema.Tables.ACTOR_OFFER;
import static org.cldess.persistence.schema.Tables.ACTOR_OFFER_AREA;
import static org.cldess.persistence.schema.Tables.ACTOR_OFFER_TERRITORY;
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
import static org.cldess.persistence.schema.Tables.CHARTER;
import static org.cldess.persistence.schema.Tables.CHARTER_PRINCIPLE;
import static org.cldess.persistence.schema.Tables.CHARTER_PROPOSAL;
import static org.cldess.persistence.schema.Tables.CHARTER_PROPOSAL_DECISION;
import static org.cldess.persistence.schema.Tables.CHARTER_PROPOSAL_STEP;
import static org.cldess.persistence.schema.Tables.CHARTER_PROPOSAL_VOICE;
import static org.cldess.persistence.schema.Tables.CHARTER_SIGNATURE;
import static org.cldess.persistence.schema.Tables.CHARTER_VERSION;
import static org.cldess.persistence.schema.Tables.CHARTER_VERSION_DECISION;
import static org.cldess.persistence.schema.Tables.CHARTER_VERSION_VOICE;
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
import static org.cldess.persistence.schema.Tables.CONTRACT_KIND_LEVEL;
import static org.cldess.persistence.schema.Tables.CONTRACT_KIND_ROLE;
import static org.cldess.persistence.schema.Tables.CONTRACT_NOTICE;
import static org.cldess.persistence.schema.Tables.CONTRACT_OBJECTIVE;
import static org.cldess.persistence.schema.Tables.CONTRACT_PARTY;
import static org.cldess.persistence.schema.Tables.CONTRACT_SIGNATURE;
import static org.cldess.persistence.schema.Tables.CONTRACT_SUCCESSION;
import static org.cldess.persistence.schema.Tables.CONTRACT_VISA;
import static org.cldess.persistence.schema.Tables.DECLINED_INTRODUCTION;
import static org.cldess.persistence.schema.Tables.DELIBERATION;
import static org.cldess.persistence.schema.Tables.DOSSIER;
import static org.cldess.persistence.schema.Tables.EXCHANGE;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_ATTENDANCE;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_BODY;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_DECISION;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_FOLLOW_UP;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_MEMBER;
import static org.cldess.persistence.schema.Tables.GOVERNANCE_SITTING;
import static org.cldess.persistence.schema.Tables.INDICATOR;
import static org.cldess.persistence.schema.Tables.INDICATOR_MEASUREMENT;
import static org.cldess.persistence.schema.Tables.INDICATOR_TARGET;
import static org.cldess.persistence.schema.Tables.MEETING;
import static org.cldess.persistence.schema.Tables.MEETING_CRITERION;
import static org.cldess.persistence.schema.Tables.MEETING_EXCLUDED;
import static org.cldess.persistence.schema.Tables.MEETING_GUEST;
import static org.cldess.persistence.schema.Tables.MEETING_MUST_MEET;
import static org.cldess.persistence.schema.Tables.PLAN;
import static org.cldess.persistence.schema.Tables.PLAN_EXPENSE;
import static org.cldess.persistence.schema.Tables.PLAN_RESOURCE;
import static org.cldess.persistence.schema.Tables.PLAN_STEP;
import static org.cldess.persistence.schema.Tables.TIE;

import java.util.List;
import org.cldess.accreditation.CredentialsDraft;
import org.cldess.accreditation.CredentialsDraft.AccountsDraft;
import org.cldess.accreditation.CredentialsDraft.ApprovalDraft;
import org.cldess.accreditation.CredentialsDraft.MentionDraft;
import org.cldess.accreditation.CredentialsDraft.StaffDraft;
import org.cldess.accreditation.CredentialsDraft.StateAgreementDraft;
import org.cldess.accreditation.CredentialsDraft.StatusUseDraft;
import org.cldess.accreditation.CredentialsDraft.StatutesDraft;
import org.cldess.accreditation.SocialUtility;
import org.cldess.accreditation.StatutoryClause;
import org.cldess.action.ActionDraft;
import org.cldess.action.ActionDraft.FollowUpDraft;
import org.cldess.action.ActionDraft.MilestoneDraft;
import org.cldess.actor.ActivityDraft;
import org.cldess.actor.ActorDraft;
import org.cldess.actor.ActorDraft.ContactDraft;
import org.cldess.actor.ActorDraft.DatedLegalFormDraft;
import org.cldess.actor.ActorDraft.PopulationDraft;
import org.cldess.actor.ActorDraft.SiretClosingDraft;
import org.cldess.actor.ContactFileDraft;
import org.cldess.actor.EstablishmentDraft;
import org.cldess.actor.HeldRoleDraft;
import org.cldess.actor.ListingDraft;
import org.cldess.charter.CharterDraft;
import org.cldess.charter.CharterDraft.CharterSignatureDraft;
import org.cldess.charter.CharterDraft.CharterVersionDraft;
import org.cldess.charter.CharterDraft.PrincipleDraft;
import org.cldess.charter.ProposalDraft;
import org.cldess.charter.ProposalDraft.ProposalStepDraft;
import org.cldess.contract.AmendmentDraft;
import org.cldess.contract.AmendmentDraft.ArticleChangeDraft;
import org.cldess.contract.AmendmentDraft.EnvelopeChangeDraft;
import org.cldess.contract.AmendmentDraft.ObjectiveChangeDraft;
import org.cldess.contract.AmendmentDraft.TermChangeDraft;
import org.cldess.contract.ContractDecisionDraft;
import org.cldess.contract.ContractDraft;
import org.cldess.contract.ContractDraft.ArticleDraft;
import org.cldess.contract.ContractDraft.NoticeDraft;
import org.cldess.contract.ContractDraft.ObjectiveDraft;
import org.cldess.contract.ContractDraft.PartyDraft;
import org.cldess.contract.ContractDraft.SignatureDraft;
import org.cldess.contract.ContractDraft.SuccessionDraft;
import org.cldess.contract.EnvelopeDraft;
import org.cldess.contract.kind.ContractKindDraft;
import org.cldess.contract.kind.ContractKindDraft.LevelDraft;
import org.cldess.contract.kind.ContractKindDraft.RoleDraft;
import org.cldess.decision.CollectiveDecisionDraft;
import org.cldess.decision.CollectiveDecisionDraft.VoiceDraft;
import org.cldess.deliberation.DeliberationDraft;
import org.cldess.dossier.DossierDraft;
import org.cldess.encounter.ExchangeDraft;
import org.cldess.encounter.MeetingDraft;
import org.cldess.encounter.MeetingDraft.GuestDraft;
import org.cldess.encounter.MeetingDraft.StatedCriterionDraft;
import org.cldess.encounter.MeetingDraft.WishedPairDraft;
import org.cldess.financing.FinancingPlanDraft;
import org.cldess.financing.FinancingPlanDraft.ExpenseDraft;
import org.cldess.financing.FinancingPlanDraft.FundingStepDraft;
import org.cldess.financing.FinancingPlanDraft.ResourceDraft;
import org.cldess.governance.ConsultationDraft;
import org.cldess.governance.GovernanceBodyDraft;
import org.cldess.governance.GovernanceSittingDraft;
import org.cldess.governance.GovernanceSittingDraft.AttendanceDraft;
import org.cldess.governance.GovernanceSittingDraft.DecisionFollowUpDraft;
import org.cldess.governance.GovernanceSittingDraft.GovernanceDecisionDraft;
import org.cldess.indicator.IndicatorDraft;
import org.cldess.indicator.IndicatorDraft.MeasurementDraft;
import org.cldess.indicator.IndicatorDraft.TargetDraft;
import org.cldess.need.AreaDraft;
import org.cldess.need.AreaDraft.TerritoryCodeDraft;
import org.cldess.need.NeedDraft;
import org.cldess.need.OfferDraft;
import org.cldess.network.DeclinedIntroductionDraft;
import org.cldess.network.TieDraft;
import org.cldess.privacy.DataBreachDraft;
import org.cldess.privacy.PersonRequestDraft;
import org.jooq.Table;

/** Which record stands in which table: the one place where a new notion is stated. */
final class DossierTables {
    private static final Mapping STATUTES = records(
            ACTOR_STATUTES,
            StatutesDraft.class,
            list("clauses", values(ACTOR_STATUTORY_CLAUSE, StatutoryClause.class)),
            list("utility", values(ACTOR_SOCIAL_UTILITY, SocialUtility.class)));

    private static final Mapping CREDENTIALS = records(
            ACTOR_CREDENTIALS,
            CredentialsDraft.class,
            list("mentions", records(ACTOR_MENTION, MentionDraft.class)),
            one("statutes", STATUTES),
            list("approvals", records(ACTOR_APPROVAL, ApprovalDraft.class)),
            list(
                    "agreements",
                    records(
                            ACTOR_STATE_AGREEMENT,
                            StateAgreementDraft.class,
                            column("from", ACTOR_STATE_AGREEMENT.SINCE))),
            list("uses", records(ACTOR_STATUS_USE, StatusUseDraft.class)),
            list("accounts", records(ACTOR_ACCOUNTS, AccountsDraft.class)),
            list("staff", records(ACTOR_STAFF, StaffDraft.class)));

    private static final Mapping ACTORS = records(
            ACTOR,
            ActorDraft.class,
            list("siretClosings", records(ACTOR_SIRET_CLOSING, SiretClosingDraft.class)),
            list(
                    "legalForms",
                    records(ACTOR_LEGAL_FORM, DatedLegalFormDraft.class, column("from", ACTOR_LEGAL_FORM.SINCE))),
            list("establishments", records(ACTOR_ESTABLISHMENT, EstablishmentDraft.class)),
            list("activity", records(ACTOR_ACTIVITY, ActivityDraft.class, column("from", ACTOR_ACTIVITY.SINCE))),
            one("credentials", CREDENTIALS),
            list("roles", records(ACTOR_ROLE, HeldRoleDraft.class, column("from", ACTOR_ROLE.SINCE))),
            one("listing", records(ACTOR_LISTING, ListingDraft.class)),
            list("populations", records(ACTOR_POPULATION, PopulationDraft.class)),
            list(
                    "needs",
                    records(
                            ACTOR_NEED,
                            NeedDraft.class,
                            column("from", ACTOR_NEED.SINCE),
                            one("area", area(ACTOR_NEED_AREA, ACTOR_NEED_TERRITORY)))),
            list(
                    "offers",
                    records(
                            ACTOR_OFFER,
                            OfferDraft.class,
                            column("from", ACTOR_OFFER.SINCE),
                            one("area", area(ACTOR_OFFER_AREA, ACTOR_OFFER_TERRITORY)))),
            list(
                    "contacts",
                    records(
                            ACTOR_CONTACT,
                            ContactDraft.class,
                            list("requests", records(CONTACT_REQUEST, PersonRequestDraft.class)))));

    private static final Mapping VERSIONS = records(
            CHARTER_VERSION,
            CharterVersionDraft.class,
            list("principles", records(CHARTER_PRINCIPLE, PrincipleDraft.class)),
            one(
                    "decision",
                    records(
                            CHARTER_VERSION_DECISION,
                            CollectiveDecisionDraft.class,
                            list(
                                    "voices",
                                    records(
                                            CHARTER_VERSION_VOICE,
                                            VoiceDraft.class,
                                            column("position", CHARTER_VERSION_VOICE.SAID))))));

    private static final Mapping PROPOSALS = records(
            CHARTER_PROPOSAL,
            ProposalDraft.class,
            list("history", records(CHARTER_PROPOSAL_STEP, ProposalStepDraft.class)),
            one(
                    "decision",
                    records(
                            CHARTER_PROPOSAL_DECISION,
                            CollectiveDecisionDraft.class,
                            list(
                                    "voices",
                                    records(
                                            CHARTER_PROPOSAL_VOICE,
                                            VoiceDraft.class,
                                            column("position", CHARTER_PROPOSAL_VOICE.SAID))))));

    private static final Mapping CHARTERS = records(
            CHARTER,
            CharterDraft.class,
            list("versions", VERSIONS),
            list("proposals", PROPOSALS),
            list(
                    "signatures",
                    records(
                            CHARTER_SIGNATURE,
                            CharterSignatureDraft.class,
                            column("level", CHARTER_SIGNATURE.SIGNATURE_LEVEL))));

    private static final Mapping PARTIES = records(
            CONTRACT_PARTY,
            PartyDraft.class,
            column("from", CONTRACT_PARTY.SINCE),
            one(
                    "succession",
                    records(
                            CONTRACT_SUCCESSION,
                            SuccessionDraft.class,
                            list("notices", records(CONTRACT_NOTICE, NoticeDraft.class)))));

    private static final Mapping KINDS = records(
            CONTRACT_KIND,
            ContractKindDraft.class,
            list("roles", records(CONTRACT_KIND_ROLE, RoleDraft.class)),
            list("levels", records(CONTRACT_KIND_LEVEL, LevelDraft.class)));
    private static final Mapping AMENDMENTS = records(
            AMENDMENT,
            AmendmentDraft.class,
            one("term", records(AMENDMENT_TERM, TermChangeDraft.class)),
            list("objectives", records(AMENDMENT_OBJECTIVE, ObjectiveChangeDraft.class)),
            list("envelopes", records(AMENDMENT_ENVELOPE, EnvelopeChangeDraft.class)),
            list("communesAdded", values(AMENDMENT_COMMUNE_ADDED, String.class)),
            list("communesRemoved", values(AMENDMENT_COMMUNE_REMOVED, String.class)),
            list("articles", records(AMENDMENT_ARTICLE, ArticleChangeDraft.class)),
            list(
                    "signatures",
                    records(
                            AMENDMENT_SIGNATURE,
                            SignatureDraft.class,
                            column("level", AMENDMENT_SIGNATURE.SIGNATURE_LEVEL))));

    private static final Mapping CONTRACTS = records(
            CONTRACT,
            ContractDraft.class,
            one("kindDefinition", KINDS),
            list("territory", values(CONTRACT_COMMUNE, String.class)),
            list("parties", PARTIES),
            list("objectives", records(CONTRACT_OBJECTIVE, ObjectiveDraft.class, tree("parts"))),
            list("visas", values(CONTRACT_VISA, String.class)),
            list("articles", records(CONTRACT_ARTICLE, ArticleDraft.class)),
            list(
                    "signatures",
                    records(
                            CONTRACT_SIGNATURE,
                            SignatureDraft.class,
                            column("level", CONTRACT_SIGNATURE.SIGNATURE_LEVEL))),
            list("envelopes", records(CONTRACT_ENVELOPE, EnvelopeDraft.class)),
            list("amendments", AMENDMENTS),
            list(
                    "decisions",
                    records(
                            CONTRACT_DECISION,
                            ContractDecisionDraft.class,
                            column("by", CONTRACT_DECISION.PARTY_ID),
                            column("into", CONTRACT_DECISION.NEW_DOSSIER))));

    private static final Mapping INDICATORS = records(
            INDICATOR,
            IndicatorDraft.class,
            list("targets", records(INDICATOR_TARGET, TargetDraft.class)),
            list("measurements", records(INDICATOR_MEASUREMENT, MeasurementDraft.class)));

    private static final Mapping PLANS = records(
            PLAN,
            FinancingPlanDraft.class,
            list("expenses", records(PLAN_EXPENSE, ExpenseDraft.class)),
            list(
                    "resources",
                    records(
                            PLAN_RESOURCE,
                            ResourceDraft.class,
                            list("steps", records(PLAN_STEP, FundingStepDraft.class)))));

    private static final Mapping ACTIONS = records(
            ACTION,
            ActionDraft.class,
            list("objectives", values(ACTION_OBJECTIVE, String.class)),
            list("partners", values(ACTION_PARTNER, String.class)),
            list("audience", values(ACTION_AUDIENCE, String.class)),
            list("deliverables", values(ACTION_DELIVERABLE, String.class)),
            list("years", values(ACTION_YEAR, Integer.class)),
            column("start", ACTION.STARTS),
            column("end", ACTION.ENDS),
            list("history", records(ACTION_FOLLOW_UP, FollowUpDraft.class)),
            list("milestones", records(ACTION_MILESTONE, MilestoneDraft.class)),
            one("plan", PLANS),
            list("indicators", values(ACTION_INDICATOR, String.class)));

    private static final Mapping MEETINGS = records(
            MEETING,
            MeetingDraft.class,
            list("guests", records(MEETING_GUEST, GuestDraft.class)),
            list("criteria", records(MEETING_CRITERION, StatedCriterionDraft.class)),
            list("mustMeet", records(MEETING_MUST_MEET, WishedPairDraft.class)),
            list("excluded", records(MEETING_EXCLUDED, WishedPairDraft.class)));

    private static final Mapping BODIES = records(
            GOVERNANCE_BODY, GovernanceBodyDraft.class, list("members", values(GOVERNANCE_MEMBER, String.class)));

    private static final Mapping SITTINGS = records(
            GOVERNANCE_SITTING,
            GovernanceSittingDraft.class,
            list("attendance", records(GOVERNANCE_ATTENDANCE, AttendanceDraft.class)),
            list(
                    "decisions",
                    records(
                            GOVERNANCE_DECISION,
                            GovernanceDecisionDraft.class,
                            list("followUps", records(GOVERNANCE_FOLLOW_UP, DecisionFollowUpDraft.class)))));

    private static final Mapping CONTACT_FILES = records(
            CONTACT_FILE,
            ContactFileDraft.class,
            column("start", CONTACT_FILE.STARTS),
            list("breaches", records(CONTACT_BREACH, DataBreachDraft.class)));

    private static final Mapping DOSSIERS = records(
            DOSSIER,
            DossierDraft.class,
            list("actors", ACTORS),
            list("deliberations", records(DELIBERATION, DeliberationDraft.class)),
            one("charter", CHARTERS),
            one("contract", CONTRACTS),
            list("indicators", INDICATORS),
            list("actions", ACTIONS),
            list("meetings", MEETINGS),
            list("exchanges", records(EXCHANGE, ExchangeDraft.class)),
            list("bodies", BODIES),
            list("sittings", SITTINGS),
            list("consultations", records(CONSULTATION, ConsultationDraft.class)),
            list("ties", records(TIE, TieDraft.class)),
            list("declinedIntroductions", records(DECLINED_INTRODUCTION, DeclinedIntroductionDraft.class)),
            one("contactFile", CONTACT_FILES));

    /** All tables that hold a dossier, each after those that own its rows. */
    static final List<Mapping> ALL = DOSSIERS.all().toList();

    private DossierTables() {}

    private static Mapping area(Table<?> area, Table<?> territories) {
        return records(area, AreaDraft.class, list("territories", records(territories, TerritoryCodeDraft.class)));
    }

    /**
     * The rows that hold a dossier.
     *
     * @throws IllegalArgumentException if two things of one kind have the same id
     */
    static Rows rows(DossierDraft dossier) {
        Rows rows = new Rows();
        DOSSIERS.put(dossier, Cells.NONE, 0, rows);
        return rows;
    }

    /** The dossier that rows hold. */
    static DossierDraft dossier(Rows rows) {
        return (DossierDraft) DOSSIERS.take(Cells.NONE, rows).get(0);
    }
}
