package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.Tally;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBody_;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecision_;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.governance.GovernanceSitting_;
import org.cldess.known.Known;
import org.cldess.validation.Answer;

/** The act by which a body governing the contract decides in one of its sittings. */
final class SittingActs {
    private final Dossier dossier;
    private final GovernanceSitting sitting;
    private final String path;
    private final Act act;

    private SittingActs(Dossier dossier, GovernanceSitting sitting, Act act) {
        this.dossier = dossier;
        this.sitting = sitting;
        this.path = act.place();
        this.act = act.in(GovernanceSitting_.DECISIONS.at(sitting.decisions().size()));
    }

    static Answer<Dossier> decide(
            Dossier dossier, Conditions conditions, GovernanceSittingId id, GovernanceDecision decision) {
        return new Seeking(dossier, conditions)
                .on(
                        GovernanceSitting.class,
                        id,
                        Dossier_.SITTINGS,
                        "sitting.unknown",
                        (act, sitting) -> new SittingActs(dossier, sitting, act).add(decision));
    }

    private Answer<Dossier> add(GovernanceDecision decision) {
        Optional<LocalDate> day = sitting.date().value();
        act.refuseUnrecorded(sitting.date(), path + GovernanceSitting_.DATE);
        act.refuseIf(sitting.date().isNone(), "sitting.undated");
        boolean numbered =
                sitting.decisions().stream().anyMatch(other -> other.number().equals(decision.number()));
        act.refuseIf(numbered, "sitting.number", decision.number());
        act.refuseUngiven(decision.decision(), act.place() + GovernanceDecision_.DECISION);
        act.refuseUnrecorded(sitting.attendance(), path + GovernanceSitting_.ATTENDANCE);
        if (day.isEmpty()) {
            return act.refused();
        }
        act.refuseFar(day.get());
        decision.due().value().filter(day.get()::isAfter).ifPresent(due -> act.refuse("sitting.due", due, day.get()));
        dossier.find(GovernanceBody.class, sitting.body()).ifPresent(body -> {
            refuseWithoutQuorum(body, day.get());
            decision.decision().value().ifPresent(taken -> refuse(body, taken, day.get()));
        });
        return act.outcome(day.get(), () -> dossier.with(longer(decision)));
    }

    private GovernanceSitting longer(GovernanceDecision decision) {
        return sitting.toBuilder()
                .decisions(Act.after(sitting.decisions(), decision))
                .build();
    }

    /** Refuses a decision without enough members present. */
    private void refuseWithoutQuorum(GovernanceBody body, LocalDate day) {
        String place = dossier.pointer(body).orElseThrow();
        act.refuseUnrecorded(body.members(), place + GovernanceBody_.MEMBERS);
        act.refuseUnrecorded(body.quorum(), place + GovernanceBody_.QUORUM);
        Known<Integer> present = sitting.present();
        body.quorum()
                .value()
                .filter(minimum ->
                        present.value().filter(some -> some < minimum).isPresent())
                .ifPresent(minimum -> act.refuse(
                        "sitting.quorum", body.name(), present.value().orElseThrow(), minimum, day));
    }

    private void refuse(GovernanceBody body, CollectiveDecision taken, LocalDate day) {
        taken.date().value().filter(date -> !date.equals(day)).ifPresent(date -> act.refuse("sitting.day", date, day));
        Tally tally = taken.tally();
        act.refuseIf(tally.result() == Tally.Result.UNKNOWN, "decide.unknown", tally);
        act.refuseIf(tally.result() == Tally.Result.NOT_ADOPTED, "sitting.rejected", tally);
        Electorate electorate = new Electorate(dossier, act);
        electorate.refuseUnreasoned(taken);
        if (body.members().isRecorded() && sitting.attendance().isRecorded()) {
            electorate.refuse(body, sitting.attendance().value().orElse(List.of()), taken, day);
        }
    }
}
