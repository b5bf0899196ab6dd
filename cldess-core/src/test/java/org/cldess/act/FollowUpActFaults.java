package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActions;
import org.cldess.validation.Answer;

/** Faults for which a status of an action, or its correction, is refused. */
final class FollowUpActFaults {
    private static final LocalDate SUMMER = LocalDate.of(2014, 6, 30);
    private static final LocalDate MISTYPED = LocalDate.of(2114, 6, 30);

    /** A status of an action. */
    record Entry(ActionId action, FollowUp status) {
        Entry with(UnaryOperator<FollowUp> change) {
            return new Entry(action, change.apply(status));
        }
    }

    private static final Fault.Scene<Entry> STATUS = following(
            "a status of an action",
            "Acts.follow(ActionId, FollowUp)",
            FaultyLives::chartered,
            (acts, entry) -> acts.follow(entry.action(), entry.status()));

    private static final Fault.Scene<Entry> CORRECTION = following(
            "a correction of a status",
            "Acts.correctStatus(ActionId, FollowUp)",
            life -> followed(life.chartered(), FollowUp.done(SUMMER.minusDays(life.below(100)))),
            (acts, entry) -> acts.correctStatus(entry.action(), entry.status()));

    private FollowUpActFaults() {}

    private interface Asked {
        Answer<?> by(Acts acts, Entry entry);
    }

    private static Fault.Scene<Entry> following(
            String name, String method, Function<FaultyLives, Dossier> dossier, Asked act) {
        return new Fault.Scene<>(
                name,
                method,
                dossier,
                (life, unused) -> new Entry(
                        SampleActions.MEETINGS,
                        FollowUp.blocked(
                                life.from(SUMMER, 300), "Raison n° " + life.below(100), "Le vote de la chambre.")),
                (before, entry) -> act.by(Acts.of(before), entry));
    }

    private static Dossier followed(Dossier dossier, FollowUp last) {
        return dossier.with(
                dossier.findAction(SampleActions.MEETINGS).orElseThrow().with(last));
    }

    private static FollowUp status(LocalDate day, ActionStatus status, Known<String> reason, Known<String> condition) {
        return new FollowUp(day, status, Known.notRecorded(), reason, condition);
    }

    private static UnaryOperator<Entry> because(Known<String> reason) {
        return asked -> asked.with(given -> status(given.date(), given.status(), reason, given.unblockingCondition()));
    }

    private static UnaryOperator<Entry> unless(Known<String> condition) {
        return asked -> asked.with(given -> status(given.date(), given.status(), given.reason(), condition));
    }

    private static UnaryOperator<Entry> on(LocalDate day) {
        return asked -> asked.with(given -> status(day, given.status(), given.reason(), given.unblockingCondition()));
    }

    static List<Fault<?>> all() {
        List<Fault<?>> all = new ArrayList<>(both(STATUS));
        all.addAll(both(CORRECTION));
        all.add(STATUS.request("no word says why", because(Known.none()), "ACT-02"));
        all.add(STATUS.request("a blank says why", because(Known.of("  ")), "ACT-02"));
        all.add(STATUS.request("why is not recorded", because(Known.notRecorded()), "act.unrecorded"));
        all.add(STATUS.fact("it is done", dossier -> followed(dossier, FollowUp.done(SUMMER)), "follow.over"));
        all.add(STATUS.fact(
                "it was dropped",
                dossier -> followed(dossier, FollowUp.dropped(SUMMER, "Faute de public")),
                "follow.over"));
        all.add(CORRECTION.request("no word says why", because(Known.none()), "ACT-02", "follow.uncorrected"));
        all.add(CORRECTION.request("a blank says why", because(Known.of("  ")), "ACT-02", "follow.uncorrected"));
        all.add(CORRECTION.fact(
                "the action has no status",
                dossier -> dossier.with(dossier.findAction(SampleActions.MEETINGS).orElseThrow().toBuilder()
                        .history(List.of())
                        .build()),
                "follow.none"));
        return all;
    }

    private static List<Fault<?>> both(Fault.Scene<Entry> scene) {
        return List.of(
                scene.request(
                        "there is no such action",
                        asked -> new Entry(ActionId.of("nul"), asked.status()),
                        "follow.unknown"),
                scene.request("it is before the last one", on(LocalDate.of(2012, 3, 5)), "follow.early"),
                scene.request("its year is mistyped", on(MISTYPED), "act.far"),
                scene.fact(
                        "the contract was terminated",
                        dossier -> FaultyLives.terminated(dossier, SUMMER),
                        "follow.ended"),
                scene.request("nothing would free it", unless(Known.none()), "ACT-03"),
                scene.request("a blank would free it", unless(Known.of(" ")), "ACT-03"),
                scene.request(
                        "it is done in part",
                        asked -> asked.with(given -> new FollowUp(
                                given.date(), ActionStatus.DONE, Known.of(99), given.reason(), Known.none())),
                        "follow.unfinished"));
    }
}
