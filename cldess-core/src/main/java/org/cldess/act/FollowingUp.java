package org.cldess.act;

import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.Action_;
import org.cldess.action.FollowUp;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The acts that record the status of an action, and correct it. */
final class FollowingUp {
    private static final int ALL = 100;

    private FollowingUp() {}

    static Answer<Dossier> follow(Dossier dossier, Conditions conditions, ActionId id, FollowUp entry) {
        return add(dossier, conditions, id, entry, false);
    }

    static Answer<Dossier> correct(Dossier dossier, Conditions conditions, ActionId id, FollowUp right) {
        return add(dossier, conditions, id, right, true);
    }

    private static Answer<Dossier> add(
            Dossier dossier, Conditions conditions, ActionId id, FollowUp entry, boolean isCorrection) {
        return new Seeking(dossier, conditions)
                .on(
                        Action.class,
                        id,
                        Dossier_.ACTIONS,
                        "follow.unknown",
                        (act, action) -> add(
                                dossier,
                                act.in(Action_.HISTORY.at(action.history().size())),
                                action,
                                entry,
                                isCorrection));
    }

    private static Answer<Dossier> add(Dossier dossier, Act act, Action action, FollowUp entry, boolean isCorrection) {
        act.refuseFar(entry.date());
        if (isCorrection && action.history().isEmpty()) {
            act.refuse("follow.none", action.number());
            return act.refused();
        }
        action.lastFollowUp().ifPresent(last -> {
            act.refuseIf(
                    !isCorrection && last.status().isOver(),
                    "follow.over",
                    action.number(),
                    last.status(),
                    last.date());
            act.refuseIf(
                    entry.date().isBefore(last.date()), "follow.early", entry.date(), action.number(), last.date());
        });
        if (!entry.status().isOver()) {
            act.ended(entry.date())
                    .ifPresent(status ->
                            act.refuse("follow.ended", action.number(), entry.status(), entry.date(), status));
        }
        boolean isExplained =
                entry.reason().value().filter(why -> !why.isBlank()).isPresent();
        act.refuseIf(isCorrection && !isExplained, "follow.uncorrected", action.number());
        entry.progress()
                .value()
                .filter(percent -> entry.status() == ActionStatus.DONE && percent != ALL)
                .ifPresent(percent -> act.refuse("follow.unfinished", action.number(), percent));
        return act.outcome(
                Gate.FOLLOW_UP,
                Optional.of(entry.date()),
                () -> dossier.with(action.with(entry)),
                ActBasis.of(act.place()));
    }
}
