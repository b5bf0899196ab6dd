package org.cldess.sample.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cldess.act.Acts;
import org.cldess.action.Action;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.party.Signature;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.grant.Grant;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.person.Persons;
import org.cldess.sample.Moves;

/**
 * The life of a contract from its first draft to its renewal, and two shorter ones. The facts are invented and drawn
 * with a fixed seed; nothing is copied from another sample.
 */
public final class Lives {
    /** A day in the middle, when the two bodies have merged. */
    public static final LocalDate MIDDLE = LocalDate.of(2019, 6, 30);

    /** The last day of the term. */
    public static final LocalDate END = LifeContract.END;

    /** A day after the closing and the renewal. */
    public static final LocalDate AFTER = LocalDate.of(2025, 3, 31);

    /** The three days. */
    public static final List<LocalDate> DAYS = List.of(MIDDLE, END, AFTER);

    private static final long SEED = 20_150_220;

    private Lives() {}

    /** The dossiers are immutable, made once and shared. */
    private static final class Made {
        static final Life ENDED = closed(open());
    }

    private static final class WithoutMoney {
        static final Dossier DOSSIER = terminated();
    }

    private static final class Before {
        static final Dossier DOSSIER = beforeSignature();
    }

    /**
     * A dossier with what the program noted while it drew it.
     *
     * @param dossier the dossier
     * @param sums the sums of its money
     */
    public record Life(Dossier dossier, Sums sums) {}

    /** Returns the whole life, with what was noted about its money. */
    public static Life ended() {
        return Made.ENDED;
    }

    /** Returns a life without any money, which ends by a termination. */
    public static Dossier withoutMoney() {
        return WithoutMoney.DOSSIER;
    }

    /** Returns the dossier before the first signature of the contract. */
    public static Dossier unsigned() {
        return Before.DOSSIER;
    }

    private static Dossier beforeSignature() {
        Dossier draft = Dossier.builder(DossierId.of("vive-2015"), LifeContract.unsigned())
                .note("Tout est inventé.")
                .asOf(LocalDate.of(2015, 2, 1))
                .charter(LifeCharter.first())
                .actors(LifeBodies.all())
                .deliberations(LifeContract.deliberations().subList(0, 4))
                .consultations(LifeMeetings.consultations())
                .bodies(LifeMeetings.bodies())
                .contactFile(LifePersons.file())
                .build();
        Dossier submitted = Acts.of(draft)
                .record()
                .decision(LifeContract.decision(
                        "consultation", DecisionKind.SUBMITTED, LocalDate.of(2014, 9, 22), LifeContract.UPPER))
                .orElseThrow();
        return Acts.of(submitted)
                .record()
                .decision(LifeContract.decision(
                        "accord", DecisionKind.APPROVED, LocalDate.of(2014, 12, 18), LifeContract.REGION))
                .orElseThrow();
    }

    private static Dossier signed() {
        Dossier dossier = unsigned();
        for (Signature signature : LifeContract.signatures()) {
            dossier = Acts.of(dossier).sign(signature).orElseThrow();
        }
        return dossier;
    }

    /** Returns the life until its end, without the decisions that end it. */
    private static Life open() {
        Dice dice = new Dice(SEED);
        Sums sums = new Sums();
        LifeFates fates = new LifeFates(dice, sums);
        LifePlans plans = new LifePlans(dice, sums, fates);
        List<Action> actions = new LifeActions(dice, plans, sums).draw();
        LifeGrants grants = new LifeGrants(fates);
        List<Grant> given = grants.draw(plans.granted());
        List<Movement> movements = new ArrayList<>(fates.movements());
        movements.addAll(LifePurchases.movements());
        movements.addAll(Moves.of(
                LifeGrants.PAID_TOO_MUCH,
                "2018-01-15 REQUESTED 1000.00; 2018-04-12 AWARDED 1000.00; 2018-05-02 COMMITTED 1000.00;"
                        + " 2018-06-07 PAID 1200.00"));
        List<Deliberation> deliberations = new ArrayList<>(LifeContract.deliberations());
        deliberations.addAll(grants.deliberations());
        deliberations.add(LifeCalls.deliberation());
        deliberations.add(LifeTexts.deliberation());
        Dossier signed = signed();
        Dossier dossier = signed.toBuilder()
                .asOf(AFTER)
                .contract(signed.contract().toBuilder()
                        .envelopes(LifeContract.envelopes())
                        .amendments(LifeContract.amendments())
                        .build())
                .charter(LifeCharter.both())
                .deliberations(deliberations)
                .indicators(LifeIndicators.all())
                .actions(actions)
                .grants(given)
                .movements(movements)
                .meetings(LifeMeetings.meetings())
                .exchanges(LifeMeetings.exchanges())
                .sittings(LifeMeetings.sittings())
                .gatherings(LifeMeetings.gatherings())
                .ties(LifeMeetings.ties())
                .declinedIntroductions(LifeMeetings.declined())
                .calls(List.of(LifeCalls.call()))
                .purchases(LifePurchases.all())
                .buyers(LifePurchases.buyers())
                .agreements(LifeTexts.agreements())
                .planningDocuments(LifeTexts.planningDocuments())
                .onlineServices(LifeTexts.services())
                .narratives(LifeTexts.narratives())
                .undertakings(LifeTexts.undertakings())
                .build();
        return new Life(forgotten(dossier), sums);
    }

    /** Enters the request of a person to be forgotten, and erases the contact. */
    private static Dossier forgotten(Dossier dossier) {
        Dossier asked = Persons.of(dossier)
                .receive(LifePersons.FORGOTTEN, LifePersons.erasure())
                .orElseThrow();
        return Persons.of(asked).erase(LifePersons.FORGOTTEN).orElseThrow();
    }

    /** Enters the evaluation, the closing and the renewal of the contract. */
    private static Life closed(Life life) {
        Dossier closed = life.dossier();
        for (ContractDecision decision : List.of(
                LifeContract.decision(
                                "bilan", DecisionKind.EVALUATED, LocalDate.of(2023, 6, 20), LifeContract.FOR_UPPER)
                        .toBuilder()
                        .deliberation(DeliberationId.of("d-bilan"))
                        .build(),
                LifeContract.decision("cloture", DecisionKind.CLOSED, LocalDate.of(2024, 6, 24), LifeContract.FOR_LOWER)
                        .toBuilder()
                        .deliberation(DeliberationId.of("d-bilan"))
                        .build(),
                LifeContract.decision("suite", DecisionKind.RENEWED, LocalDate.of(2024, 11, 4), LifeContract.REGION)
                        .toBuilder()
                        .into("vive-2025")
                        .reason("Les chantiers continuent.")
                        .build())) {
            closed = Acts.of(closed).record().decision(decision).orElseThrow();
        }
        return new Life(closed, life.sums());
    }

    /** Returns the same life without plans, grants, purchases and envelopes, which the Région ended early. */
    private static Dossier terminated() {
        Dossier all = open().dossier();
        Contract contract = all.contract();
        Dossier without = all.toBuilder()
                .contract(contract.toBuilder()
                        .envelopes(List.of())
                        .amendments(contract.amendments().stream()
                                .map(amendment -> amendment.toBuilder()
                                        .envelopes(List.of())
                                        .build())
                                .toList())
                        .build())
                .actions(all.actions().stream()
                        .map(action -> action.toBuilder().plan(Known.none()).build())
                        .toList())
                .grants(List.of())
                .movements(List.of())
                .purchases(List.of())
                .calls(List.of())
                .undertakings(List.of())
                .contactFile(LifePersons.file().toBuilder()
                        .exemption("Dispense n° 7")
                        .build())
                .agreements(List.of())
                .build()
                .withId(DossierId.of("vive-sans-argent"));
        return Acts.of(without)
                .record()
                .decision(
                        LifeContract.decision(
                                        "fin", DecisionKind.TERMINATED, LocalDate.of(2021, 9, 30), LifeContract.REGION)
                                .toBuilder()
                                .noticeGiven(LocalDate.of(2021, 2, 26))
                                .reason("La région change de politique.")
                                .build())
                .orElseThrow();
    }
}
