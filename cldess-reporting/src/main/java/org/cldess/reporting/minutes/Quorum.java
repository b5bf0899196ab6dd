package org.cldess.reporting.minutes;

import java.util.Optional;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceSitting;
import org.cldess.known.Known;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Whether enough members took part in a sitting (<i>{@index quorum}</i>).
 *
 * @param asked the number of members that must be present; none if the body has no quorum
 * @param present the number of members that were present
 */
record Quorum(Known<Integer> asked, Known<Integer> present) {
    static Quorum of(View view, GovernanceSitting sitting) {
        Known<Integer> asked =
                MinutesReport.body(view, sitting).map(GovernanceBody::quorum).orElse(Known.notRecorded());
        return new Quorum(asked, sitting.present());
    }

    /** Returns the quorum of the sitting in which a decision was taken. */
    static Optional<Quorum> of(View view, GovernanceDecision decision) {
        return view.dossier().sittings().stream()
                .filter(sitting -> sitting.decisions().stream()
                        .anyMatch(taken -> taken.id().equals(decision.id())))
                .findFirst()
                .map(sitting -> of(view, sitting));
    }

    /** Checks whether it is known that too few members were present. */
    boolean isMissed() {
        return asked.value().isPresent()
                && present.value().filter(some -> some < asked.value().get()).isPresent();
    }

    /** Returns « atteint », if a quorum is required and the attendance is known. */
    Cell cell(Speech speech) {
        return asked.fold(
                minimum -> speech.cell(
                        present, some -> Cell.of(speech.phrase(isMissed() ? "quorum.missed" : "quorum.met"))),
                () -> Cell.NOT_APPLICABLE,
                () -> Cell.MISSING);
    }

    /** Returns « atteint : 6 présents, 5 demandés ». */
    String say(Speech speech) {
        return asked.fold(
                minimum -> present.value()
                        .map(some ->
                                speech.say(isMissed() ? "minutes.quorum.missed" : "minutes.quorum.met", some, minimum))
                        .orElse(speech.say("not-recorded")),
                () -> speech.say("minutes.quorum.none"),
                () -> speech.say("not-recorded"));
    }
}
