package org.cldess.benchmarks.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * The tables that the dossier fills, as entities of Hibernate: the columns that are not empty, and the lists as a user
 * would map them. The keys are those of the tables, so that no sequence is asked for one.
 */
@NullUnmarked
final class Entities {
    /** All entities. */
    static final List<Class<?>> ALL = List.of(
            DossierEntity.class,
            ContractEntity.class,
            ContractPartyEntity.class,
            ContractObjectiveEntity.class,
            CharterEntity.class,
            CharterVersionEntity.class,
            CharterPrincipleEntity.class,
            CharterSignatureEntity.class,
            ActorEntity.class,
            IndicatorEntity.class,
            IndicatorMeasurementEntity.class,
            ActionEntity.class,
            PlanEntity.class,
            PlanExpenseEntity.class,
            PlanResourceEntity.class,
            RevisionEntity.class,
            EventEntity.class);

    private Entities() {}

    @Entity
    @Table(name = "cldess_dossier")
    static class DossierEntity {
        @Id
        String id;

        Boolean charterKnown;
        Boolean contactFileKnown;

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "dossier_id", referencedColumnName = "id", insertable = false, updatable = false)
        List<ContractEntity> contracts = new ArrayList<>();

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "dossier_id", referencedColumnName = "id", insertable = false, updatable = false)
        List<CharterEntity> charters = new ArrayList<>();

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "dossier_id", referencedColumnName = "id", insertable = false, updatable = false)
        List<ActorEntity> actors = new ArrayList<>();

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "dossier_id", referencedColumnName = "id", insertable = false, updatable = false)
        List<IndicatorEntity> indicators = new ArrayList<>();

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "dossier_id", referencedColumnName = "id", insertable = false, updatable = false)
        List<ActionEntity> actions = new ArrayList<>();
    }

    @Entity
    @Table(name = "cldess_contract")
    static class ContractEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        String title;
        String kind;
        LocalDate termStart;
        LocalDate termEnd;
        Boolean charterVersionIdKnown;
        Boolean territoryKnown;
        Boolean citedCompetenceKnown;
        Boolean citedStrategyKnown;
        Boolean citedSrdeiiKnown;
        Boolean terminationNoticeKnown;
        Boolean envelopesKnown;
        Boolean decisionsKnown;
        Boolean renewalOfReasonKnown;
        Boolean renewalOfKnown;

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "dossier_id", referencedColumnName = "dossier_id", insertable = false, updatable = false)
        List<ContractPartyEntity> parties = new ArrayList<>();

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "dossier_id", referencedColumnName = "dossier_id", insertable = false, updatable = false)
        List<ContractObjectiveEntity> objectives = new ArrayList<>();
    }

    @Entity
    @Table(name = "cldess_contract_party")
    @IdClass(RowId.class)
    static class ContractPartyEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Id
        String id;

        Integer position;

        @Column(name = "actor_id")
        String actorId;

        String role;
        LocalDate since;
        Boolean untilKnown;
        Boolean successionKnown;
    }

    @Entity
    @Table(name = "cldess_contract_objective")
    @IdClass(RowId.class)
    static class ContractObjectiveEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Id
        String id;

        Integer position;
        String number;
        String title;
    }

    @Entity
    @Table(name = "cldess_charter")
    static class CharterEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        String title;

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "dossier_id", referencedColumnName = "dossier_id", insertable = false, updatable = false)
        List<CharterVersionEntity> versions = new ArrayList<>();

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "dossier_id", referencedColumnName = "dossier_id", insertable = false, updatable = false)
        List<CharterSignatureEntity> signatures = new ArrayList<>();
    }

    @Entity
    @Table(name = "cldess_charter_version")
    @IdClass(RowId.class)
    static class CharterVersionEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Id
        String id;

        Integer position;
        String label;
        LocalDate date;
        Boolean dateKnown;
        LocalDate reviewBy;
        Boolean reviewByKnown;
        String preamble;
        Boolean hashKnown;
        Boolean decisionKnown;

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "dossier_id", referencedColumnName = "dossier_id", insertable = false, updatable = false)
        @JoinColumn(name = "version_id", referencedColumnName = "id", insertable = false, updatable = false)
        List<CharterPrincipleEntity> principles = new ArrayList<>();
    }

    @Entity
    @Table(name = "cldess_charter_principle")
    @IdClass(CharterPrincipleId.class)
    static class CharterPrincipleEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Id
        @Column(name = "version_id")
        String versionId;

        @Id
        String id;

        Integer position;
        String title;
        String text;
        Boolean axisKnown;
    }

    @Entity
    @Table(name = "cldess_charter_signature")
    @IdClass(RowId.class)
    static class CharterSignatureEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Id
        String id;

        Integer position;

        @Column(name = "actor_id")
        String actorId;

        @Column(name = "version_id")
        String versionId;

        LocalDate date;
        Boolean dateKnown;
        Boolean hashKnown;
        Boolean representativeFunctionKnown;
        Boolean representativeKnown;
        Boolean withdrawnKnown;
        Boolean methodKnown;
        Boolean signatureLevelKnown;
    }

    @Entity
    @Table(name = "cldess_actor")
    @IdClass(RowId.class)
    static class ActorEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Id
        String id;

        String kind;
        String name;
        Boolean sirenKnown;
        Boolean siretKnown;
        Boolean siretClosingsKnown;
        Boolean establishmentsKnown;
        Boolean rnaKnown;
        Boolean legalFormsKnown;
        LocalDate created;
        Boolean createdKnown;
        Boolean activityKnown;
        Boolean nafKnown;
        Boolean communeKnown;
        String address;
        Boolean addressKnown;
        Boolean postalCodeKnown;
        Boolean publicBodyKnown;
        Boolean epciKindKnown;
        Boolean populationsKnown;
        Boolean paperChosenKnown;
        Boolean essFamilyKnown;
        Boolean siaeKnown;
        Boolean inclusiveKnown;
        Boolean credentialsKnown;
        Boolean rolesKnown;
        Boolean needsKnown;
        Boolean offersKnown;
        Boolean languagesKnown;
        Boolean listingKnown;
    }

    @Entity
    @Table(name = "cldess_indicator")
    @IdClass(RowId.class)
    static class IndicatorEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Id
        String id;

        String name;
        String kind;
        String measure;
        String unit;
        Boolean directionKnown;
        Boolean natureKnown;
        Boolean baselineSourceKnown;
        Boolean baselineKnown;
        Boolean targetsKnown;

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "dossier_id", referencedColumnName = "dossier_id", insertable = false, updatable = false)
        @JoinColumn(name = "indicator_id", referencedColumnName = "id", insertable = false, updatable = false)
        List<IndicatorMeasurementEntity> measurements = new ArrayList<>();
    }

    @Entity
    @Table(name = "cldess_indicator_measurement")
    @IdClass(RowId.class)
    static class IndicatorMeasurementEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Column(name = "indicator_id")
        String indicatorId;

        @Id
        String id;

        Integer position;
        LocalDate date;
        BigDecimal value;
        String source;
        Boolean sourceKnown;
        Boolean measuredByIdKnown;
        Boolean authorKnown;
        Boolean correctionKnown;
    }

    @Entity
    @Table(name = "cldess_action")
    @IdClass(RowId.class)
    static class ActionEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Id
        String id;

        String number;
        String title;
        String visibility;
        String description;
        Boolean descriptionKnown;
        Boolean leadIdKnown;
        Boolean leadDepartmentKnown;
        Boolean leadPersonIdKnown;
        Boolean referentIdKnown;
        Boolean partnersKnown;
        Boolean audienceKnown;
        Boolean deliverablesKnown;
        Boolean meansKnown;
        Boolean participationKnown;
        Boolean priorityKnown;
        Boolean yearly;
        LocalDate starts;
        Boolean startsKnown;
        LocalDate ends;
        Boolean endsKnown;
        Integer weight;
        Boolean planKnown;
        Boolean risksKnown;

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "dossier_id", referencedColumnName = "dossier_id", insertable = false, updatable = false)
        @JoinColumn(name = "action_id", referencedColumnName = "id", insertable = false, updatable = false)
        List<PlanEntity> plans = new ArrayList<>();
    }

    @Entity
    @Table(name = "cldess_plan")
    @IdClass(PlanId.class)
    static class PlanEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Id
        @Column(name = "action_id")
        String actionId;

        Boolean vatKnown;
        Boolean expensesKnown;
        Boolean resourcesKnown;
        Boolean staffKnown;

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "action_id", referencedColumnName = "action_id", insertable = false, updatable = false)
        @JoinColumn(name = "dossier_id", referencedColumnName = "dossier_id", insertable = false, updatable = false)
        List<PlanExpenseEntity> expenses = new ArrayList<>();

        @OneToMany(cascade = CascadeType.ALL)
        @JoinColumn(name = "action_id", referencedColumnName = "action_id", insertable = false, updatable = false)
        @JoinColumn(name = "dossier_id", referencedColumnName = "dossier_id", insertable = false, updatable = false)
        List<PlanResourceEntity> resources = new ArrayList<>();
    }

    @Entity
    @Table(name = "cldess_plan_expense")
    @IdClass(RowId.class)
    static class PlanExpenseEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Column(name = "action_id")
        String actionId;

        @Id
        String id;

        Integer position;
        Integer account;
        Integer year;
        String label;
        Long amountCents;
        String section;
        Boolean completeUntilKnown;
        Boolean explanationKnown;
    }

    @Entity
    @Table(name = "cldess_plan_resource")
    @IdClass(RowId.class)
    static class PlanResourceEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Column(name = "action_id")
        String actionId;

        @Id
        String id;

        Integer position;
        Integer account;
        Boolean funderIdKnown;
        Integer year;
        String label;
        Long amountCents;
        String section;
        Boolean ceilingKnown;
        Boolean completeUntilKnown;
    }

    @Entity
    @Table(name = "cldess_revision")
    @IdClass(RevisionId.class)
    static class RevisionEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Id
        Long number;

        String author;
        OffsetDateTime savedAt;
        String digest;
        Boolean erases;
    }

    @Entity
    @Table(name = "cldess_event")
    @IdClass(EventId.class)
    static class EventEntity {
        @Id
        @Column(name = "dossier_id")
        String dossierId;

        @Id
        Long revision;

        @Id
        Integer place;

        String kind;
        String subject;
        String entry;
        LocalDate day;
        Boolean withdrawn;
    }

    record RowId(String dossierId, String id) implements Serializable {}

    record CharterPrincipleId(String dossierId, String id, String versionId) implements Serializable {}

    record PlanId(String actionId, String dossierId) implements Serializable {}

    record RevisionId(String dossierId, Long number) implements Serializable {}

    record EventId(String dossierId, Integer place, Long revision) implements Serializable {}
}
