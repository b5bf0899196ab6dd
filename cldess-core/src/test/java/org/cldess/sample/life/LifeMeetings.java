package org.cldess.sample.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.encounter.AbsentRepresentative;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingId;
import org.cldess.encounter.SeatedPair;
import org.cldess.encounter.Side;
import org.cldess.encounter.StatedCriterion;
import org.cldess.encounter.WishedPair;
import org.cldess.exchange.Exchange;
import org.cldess.exchange.ExchangeId;
import org.cldess.exchange.Visit;
import org.cldess.gathering.Gathering;
import org.cldess.gathering.GatheringId;
import org.cldess.governance.Attendance;
import org.cldess.governance.BodyKind;
import org.cldess.governance.Consultation;
import org.cldess.governance.ConsultationId;
import org.cldess.governance.DecisionFollowUp;
import org.cldess.governance.DecisionStatus;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecisionId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.governance.Presence;
import org.cldess.known.Known;
import org.cldess.matching.criterion.MeetingCriterion;
import org.cldess.network.DeclinedIntroduction;
import org.cldess.network.DeclinedIntroductionId;
import org.cldess.network.OriginKind;
import org.cldess.network.StatedTie;
import org.cldess.network.Tie;
import org.cldess.network.TieId;
import org.cldess.network.TieKind;
import org.cldess.network.TieOrigin;
import org.cldess.network.TieStrength;
import org.cldess.outcome.EncounterFollowUp;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.outcome.OutcomeKind;

/** The bodies that govern the contract, their sittings, and the encounters of the actors. */
final class LifeMeetings {
    static final GovernanceBodyId ASSEMBLY = GovernanceBodyId.of("assemblee");

    /** The committee, whose sitting of 2021 decided although too few had come. */
    static final GovernanceBodyId COMMITTEE = GovernanceBodyId.of("comite");

    /** The sitting without a quorum. */
    static final GovernanceSittingId TOO_FEW = GovernanceSittingId.of("comite-2021-2");

    static final LocalDate WITHOUT_QUORUM = LocalDate.of(2021, 10, 17);

    private static final MeetingId SPEED = MeetingId.of("rencontre-2018");
    private static final List<ActorId> MEMBERS = List.of(
            LifeBodies.REGION, LifeBodies.DEPARTMENT, LifeBodies.MERGED, LifeBodies.CANTEEN, LifeBodies.HOUSING);

    private LifeMeetings() {}

    static List<GovernanceBody> bodies() {
        List<GovernanceBody> all = new ArrayList<>();
        all.add(GovernanceBody.builder(COMMITTEE, BodyKind.STEERING_COMMITTEE, "Comité de pilotage")
                .members(MEMBERS)
                .quorum(3)
                .sittingsPerYear(2)
                .build());
        all.add(GovernanceBody.builder(ASSEMBLY, BodyKind.ACTORS_ASSEMBLY, "Assemblée des gens de la Vive")
                .members(List.of(LifeBodies.CANTEEN, LifeBodies.GARDENS, LifeBodies.HOUSING, LifeBodies.SAWMILL))
                .quorum(Known.none())
                .sittingsPerYear(1)
                .build());
        for (BodyKind kind :
                List.of(BodyKind.TECHNICAL_COMMITTEE, BodyKind.WORKING_GROUP, BodyKind.JURY, BodyKind.OTHER)) {
            all.add(GovernanceBody.builder(
                            GovernanceBodyId.of("groupe-" + kind.ordinal()), kind, "Groupe n° " + kind.ordinal())
                    .members(List.of(LifeBodies.CANTEEN, LifeBodies.MERGED))
                    .quorum(Known.none())
                    .sittingsPerYear(Known.none())
                    .build());
        }
        return all;
    }

    static List<GovernanceSitting> sittings() {
        List<GovernanceSitting> all = new ArrayList<>();
        for (int year = 2019; year <= 2023; year++) {
            all.add(sitting(year, 1, LocalDate.of(year, 3, 14)));
            all.add(sitting(year, 2, LocalDate.of(year, 10, 17)));
        }
        all.add(GovernanceSitting.builder(GovernanceSittingId.of("assemblee-2018"), ASSEMBLY)
                .date(LocalDate.of(2018, 4, 5))
                .place("Salle des fêtes")
                .attendance(List.of(
                        new Attendance(LifeBodies.CANTEEN, Presence.PRESENT),
                        new Attendance(LifeBodies.HOUSING, Presence.REPRESENTED)))
                .build());
        return all;
    }

    private static GovernanceSitting sitting(int year, int number, LocalDate day) {
        GovernanceSittingId id = GovernanceSittingId.of("comite-" + year + "-" + number);
        boolean isTooFew = id.equals(TOO_FEW);
        Attendance department = new Attendance(LifeBodies.DEPARTMENT, isTooFew ? Presence.ABSENT : Presence.PRESENT);
        return GovernanceSitting.builder(id, COMMITTEE)
                .date(day)
                .place("Malaval")
                .attendance(List.of(
                        new Attendance(LifeBodies.REGION, isTooFew ? Presence.EXCUSED : Presence.PRESENT),
                        number == 1
                                ? new Attendance(LifeBodies.DEPARTMENT, Presence.ABSENT)
                                        .corrected(
                                                Presence.PRESENT,
                                                day.plusDays(9),
                                                "La feuille avait été oubliée.",
                                                Known.of("Solène"))
                                : department,
                        new Attendance(LifeBodies.MERGED, Presence.PRESENT),
                        new Attendance(LifeBodies.CANTEEN, isTooFew ? Presence.EXCUSED : Presence.REPRESENTED),
                        new Attendance(LifeBodies.HOUSING, Presence.PRESENT)))
                .decisions(List.of(decision(year, number, day)))
                .build();
    }

    private static GovernanceDecision decision(int year, int number, LocalDate day) {
        String name = year + "." + number;
        DecisionStatus status = DecisionStatus.values()[year % 3];
        return GovernanceDecision.builder(
                        GovernanceDecisionId.of("decision-" + name.replace('.', '-')),
                        name,
                        "Suivre les actions de l’année " + year + ".")
                .decision(new CollectiveDecision(
                        DecisionMethod.MAJORITY,
                        Known.of(day),
                        Known.of(MEMBERS.size()),
                        Known.of(3),
                        Known.of(votes(day))))
                .responsible(LifeBodies.MERGED)
                .due(day.plusMonths(4))
                .followUps(List.of(
                        new DecisionFollowUp(day.plusMonths(1), DecisionStatus.IN_PROGRESS, Known.none()),
                        new DecisionFollowUp(day.plusMonths(3), status, Known.of("Fait le point."))))
                .build();
    }

    /** Returns the votes of all members who are there, of which there are only two in the sitting without a quorum. */
    private static List<Vote> votes(LocalDate day) {
        List<Vote> all = new ArrayList<>(
                List.of(Vote.of(LifeBodies.MERGED, Position.FOR), Vote.of(LifeBodies.HOUSING, Position.FOR)));
        if (!day.equals(WITHOUT_QUORUM)) {
            all.add(Vote.of(LifeBodies.REGION, Position.FOR));
            all.add(Vote.of(LifeBodies.DEPARTMENT, Position.AGAINST, "Trop vite."));
        }
        return all;
    }

    static List<Consultation> consultations() {
        return List.of(
                Consultation.builder(ConsultationId.of("avis-cantine"), LifeBodies.CANTEEN)
                        .date(LocalDate.of(2014, 9, 30))
                        .said("Il faut des lieux.")
                        .answer("Un chantier en ouvre.")
                        .build(),
                Consultation.builder(ConsultationId.of("avis-toits"), LifeBodies.HOUSING)
                        .date(LocalDate.of(2014, 10, 2))
                        .said(Known.none())
                        .answer(Known.none())
                        .build());
    }

    /** Returns a meeting to which two guests did not come, and one of which the plan is not made. */
    static List<Meeting> meetings() {
        return List.of(
                held(),
                Meeting.builder(MeetingId.of("rencontre-2023"), "Adieux", 2)
                        .date(LocalDate.of(2023, 11, 20))
                        .guests(List.of(
                                new Guest(LifeBodies.CANTEEN, Side.FIRST), new Guest(LifeBodies.LAUNDRY, Side.SECOND)))
                        .build());
    }

    private static Meeting held() {
        List<StatedCriterion> criteria = new ArrayList<>();
        for (MeetingCriterion criterion : MeetingCriterion.values()) {
            criteria.add(
                    switch (criterion) {
                        case NEARNESS -> StatedCriterion.near(20, BigDecimal.ONE);
                        case WITHIN_DISTANCE ->
                            StatedCriterion.within(60, BigDecimal.ONE).asRequired();
                        case STRUCTURE_KIND -> StatedCriterion.ofKinds(List.of(SiaeKind.EI, SiaeKind.ACI), TWO);
                        default -> StatedCriterion.of(criterion, TWO);
                    });
        }
        return Meeting.builder(SPEED, "Une heure pour se trouver", 3)
                .date(LocalDate.of(2018, 11, 15))
                .place("Halle de Malaval")
                .start(LocalTime.of(14, 0))
                .minutesPerRound(8)
                .breakAfter(2)
                .breakMinutes(15)
                .tables(4)
                .minimum(1)
                .most(3)
                .fairest(true)
                .levelled(true)
                .samePartners(true)
                .firstName("cherchent")
                .secondName("offrent")
                .guests(List.of(
                        Guest.builder(LifeBodies.CANTEEN, Side.FIRST)
                                .firstRound(1)
                                .lastRound(3)
                                .minimum(1)
                                .most(3)
                                .ownTable(1)
                                .build(),
                        Guest.builder(LifeBodies.PRINTER, Side.FIRST)
                                .away(List.of(2))
                                .build(),
                        Guest.builder(LifeBodies.GARDENS, Side.FIRST)
                                .representatives(2)
                                .samePartners(true)
                                .persons(List.of(LifePersons.GARDENER))
                                .representativesAway(List.of(new AbsentRepresentative(2, 3)))
                                .build(),
                        new Guest(LifeBodies.LAUNDRY, Side.SECOND),
                        new Guest(LifeBodies.WORKERS, Side.SECOND),
                        new Guest(LifeBodies.BAKER, Side.SECOND)))
                .criteria(criteria)
                .mustMeet(List.of(new WishedPair(LifeBodies.CANTEEN, LifeBodies.LAUNDRY)))
                .excluded(List.of(new WishedPair(LifeBodies.PRINTER, LifeBodies.BAKER)))
                .adopted(LocalDate.of(2018, 11, 8))
                .plan(List.of(
                        new SeatedPair(
                                1, 1, LifeBodies.CANTEEN, LifeBodies.LAUNDRY, Optional.empty(), Optional.empty()),
                        new SeatedPair(1, 2, LifeBodies.GARDENS, LifeBodies.BAKER, Optional.of(1), Optional.of(1)),
                        new SeatedPair(
                                2, 1, LifeBodies.CANTEEN, LifeBodies.WORKERS, Optional.empty(), Optional.empty()),
                        new SeatedPair(
                                3, 2, LifeBodies.PRINTER, LifeBodies.WORKERS, Optional.empty(), Optional.empty())))
                .attended(List.of(LifeBodies.CANTEEN, LifeBodies.GARDENS, LifeBodies.LAUNDRY, LifeBodies.WORKERS))
                .introductions(List.of(
                        new EncounterFollowUp(LifeBodies.CANTEEN, LifeBodies.LAUNDRY, outcomes()),
                        new EncounterFollowUp(
                                LifeBodies.CANTEEN,
                                LifeBodies.WORKERS,
                                List.of(outcome(LocalDate.of(2018, 12, 3), OutcomeKind.NOTHING)))))
                .build();
    }

    private static final BigDecimal TWO = new BigDecimal("2");

    private static EncounterOutcome outcome(LocalDate day, OutcomeKind kind) {
        return new EncounterOutcome(day, kind, Known.of("Suite notée."), Known.none());
    }

    /** Returns an outcome of each kind but the last, in the order of their days. */
    private static List<EncounterOutcome> outcomes() {
        List<EncounterOutcome> all = new ArrayList<>();
        for (OutcomeKind kind : OutcomeKind.values()) {
            if (kind != OutcomeKind.NOTHING) {
                all.add(outcome(LocalDate.of(2019, 1, 10).plusMonths(kind.ordinal()), kind));
            }
        }
        all.add(new EncounterOutcome(
                LocalDate.of(2020, 2, 3), OutcomeKind.CONTACT, Known.none(), Known.of(LocalDate.of(2020, 5, 4))));
        return all;
    }

    static List<Exchange> exchanges() {
        return List.of(Exchange.builder(
                        ExchangeId.of("echange"),
                        "Une journée chez l’autre",
                        Visit.builder(LifeBodies.CANTEEN, LifeBodies.GARDENS)
                                .requested(LocalDate.of(2017, 3, 1))
                                .planned(LocalDate.of(2017, 4, 12))
                                .held(LocalDate.of(2017, 4, 13))
                                .visitorFeedback("On a mal au dos.")
                                .hostFeedback("Ils reviendront.")
                                .build(),
                        Visit.builder(LifeBodies.GARDENS, LifeBodies.CANTEEN)
                                .requested(LocalDate.of(2017, 3, 1))
                                .planned(LocalDate.of(2017, 5, 12))
                                .held(Known.none())
                                .build())
                .outcomes(List.of(outcome(LocalDate.of(2017, 6, 1), OutcomeKind.PARTNERSHIP)))
                .build());
    }

    static List<Gathering> gatherings() {
        return List.of(Gathering.builder(GatheringId.of("veillees"), "Les veillées")
                .action(ActionId.of("a-5"))
                .sessions(List.of(
                        new Gathering.Session(
                                "Le bois",
                                Known.of(LocalDate.of(2018, 1, 25)),
                                Known.of("Scierie"),
                                Known.of(31),
                                Known.of(List.of(LifeBodies.SAWMILL, LifeBodies.CANTEEN)),
                                List.of(outcome(LocalDate.of(2018, 2, 5), OutcomeKind.CONTACT))),
                        new Gathering.Session(
                                "L’eau",
                                Known.of(LocalDate.of(2019, 9, 26)),
                                Known.notRecorded(),
                                Known.notRecorded(),
                                Known.notRecorded(),
                                List.of())))
                .build());
    }

    static List<StatedTie> ties() {
        List<StatedTie> all = new ArrayList<>();
        List<TieOrigin> origins = List.of(
                TieOrigin.stated("Dit au marché", LocalDate.of(2016, 5, 1)),
                TieOrigin.of(OriginKind.MEETING, SPEED.value(), LocalDate.of(2018, 11, 15)),
                TieOrigin.of(OriginKind.EXCHANGE, "echange", LocalDate.of(2017, 4, 13)),
                TieOrigin.of(OriginKind.ACTION, "a-5", LocalDate.of(2020, 2, 1)),
                TieOrigin.of(OriginKind.SITTING, "assemblee-2018", LocalDate.of(2018, 4, 5)));
        List<ActorId> partners = List.of(
                LifeBodies.GARDENS, LifeBodies.LAUNDRY, LifeBodies.SAWMILL, LifeBodies.PRINTER, LifeBodies.BAKER);
        for (int i = 0; i < origins.size(); i++) {
            all.add(new StatedTie(
                    TieId.of("lien-" + i),
                    Tie.builder(LifeBodies.CANTEEN, partners.get(i), TieKind.values()[i])
                            .since(origins.get(i).date())
                            .until(i == 0 ? Known.of(LocalDate.of(2021, 1, 1)) : Known.none())
                            .strength(TieStrength.values()[i % TieStrength.values().length])
                            .origin(origins.get(i))
                            .build()));
        }
        return all;
    }

    static List<DeclinedIntroduction> declined() {
        return List.of(
                DeclinedIntroduction.builder(DeclinedIntroductionId.of("refus"), LifeBodies.PRINTER, LifeBodies.BAKER)
                        .date(LocalDate.of(2018, 10, 2))
                        .reason("Un ancien différend.")
                        .reopened(LocalDate.of(2020, 10, 2))
                        .build());
    }
}
