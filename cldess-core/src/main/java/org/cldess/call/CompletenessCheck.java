package org.cldess.call;

import static org.cldess.call.Requirement.RequirementKind.COMPLETENESS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.OtherFunding;
import org.cldess.call.application.OtherFunding_;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.application.ProjectApplication_;
import org.cldess.call.application.RequiredPiece;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Outcome;

/** Checks that an application is complete, includes its documents, has a balanced budget and arrived in time. */
record CompletenessCheck(CallForProjects call, ProjectApplication application, CheckResults checking) {
    void all() {
        checking.asks(COMPLETENESS, application.summary(), ProjectApplication_.SUMMARY);
        checking.asks(COMPLETENESS, application.commune(), ProjectApplication_.COMMUNE);
        checking.asks(COMPLETENESS, application.asked(), ProjectApplication_.ASKED);
        checking.asks(COMPLETENESS, application.totalCost(), ProjectApplication_.TOTAL_COST);
        checking.asks(COMPLETENESS, application.ownFunds(), ProjectApplication_.OWN_FUNDS);
        if (checking.asks(COMPLETENESS, application.otherFunding(), ProjectApplication_.OTHER_FUNDING)) {
            budget();
        }
        pieces();
        arrival();
    }

    /** Checks that the resources equal the cost, if all amounts are known. */
    private void budget() {
        List<OtherFunding> others = application.otherFunding().value().orElse(List.of());
        List<String> unsure = IntStream.range(0, others.size())
                .filter(i -> others.get(i).amount().value().isEmpty())
                .mapToObj(i -> checking.ofApplication(
                        ProjectApplication_.OTHER_FUNDING.at(i).then(OtherFunding_.AMOUNT)))
                .toList();
        if (!unsure.isEmpty()) {
            checking.addUnknown(
                    COMPLETENESS, unsure, ProjectApplication_.OTHER_FUNDING.toString(), "check.budget.unknown");
            return;
        }
        if (application.totalCost().value().isPresent()
                && application.asked().value().isPresent()
                && application.ownFunds().value().isPresent()) {
            Amount cost = application.totalCost().value().get();
            Amount found = Amount.sum(others.stream()
                            .map(other -> other.amount().value().orElse(Amount.ZERO))
                            .toList())
                    .plus(application.asked().value().get())
                    .plus(application.ownFunds().value().get());
            boolean even = cost.equals(found);
            checking.add(
                    COMPLETENESS,
                    even ? Outcome.COMPLIES : Outcome.BREACHED,
                    ProjectApplication_.TOTAL_COST,
                    even ? "check.budget.even" : "check.budget.uneven",
                    cost,
                    found);
        }
    }

    private void pieces() {
        Optional<Applicant> applicant = call.findApplicant(application.applicant());
        for (RequiredPiece piece : call.pieces()) {
            Known<Boolean> asked = piece.askedOf().isEmpty()
                    ? Known.of(true)
                    : applicant.map(Applicant::kind).orElse(Known.notRecorded()).map(piece.askedOf()::contains);
            if (!asked.isRecorded() || (asked.is(true) && !application.pieces().isRecorded())) {
                checking.addUnknown(
                        COMPLETENESS,
                        List.of(
                                asked.isRecorded()
                                        ? checking.ofApplication(ProjectApplication_.PIECES)
                                        : checking.ofApplicant()),
                        CallForProjects_.PIECES.toString(),
                        "check.piece.unknown",
                        piece.title());
            } else if (asked.is(true)) {
                boolean given = application.pieces().value().orElse(List.of()).contains(piece.id());
                checking.add(
                        COMPLETENESS,
                        given ? Outcome.COMPLIES : Outcome.BREACHED,
                        CallForProjects_.PIECES,
                        given ? "check.piece.given" : "check.piece.lacking",
                        piece.title());
            }
        }
    }

    /**
     * Checks that the application arrived between the first and the last day, and before the time limit on the last.
     */
    private void arrival() {
        if (!checking.asks(COMPLETENESS, application.received(), ProjectApplication_.RECEIVED)) {
            return;
        }
        LocalDate day = application.received().value().orElseThrow();
        if (checking.needs(COMPLETENESS, call.opens(), CallForProjects_.OPENS)
                && day.isBefore(call.opens().value().orElseThrow())) {
            checking.add(
                    COMPLETENESS,
                    Outcome.BREACHED,
                    ProjectApplication_.RECEIVED,
                    "check.early",
                    day,
                    call.opens().value().orElseThrow());
        }
        if (checking.needs(COMPLETENESS, call.closes(), CallForProjects_.CLOSES)) {
            closing(day, call.closes().value().orElseThrow());
        }
    }

    private void closing(LocalDate day, LocalDate last) {
        if (!day.equals(last)) {
            boolean late = day.isAfter(last);
            checking.add(
                    COMPLETENESS,
                    late ? Outcome.BREACHED : Outcome.COMPLIES,
                    ProjectApplication_.RECEIVED,
                    late ? "check.late" : "check.in-time",
                    day,
                    last);
        } else if (checking.needs(COMPLETENESS, call.closesAt(), CallForProjects_.CLOSES_AT)
                && checking.asks(COMPLETENESS, application.receivedAt(), ProjectApplication_.RECEIVED_AT)) {
            LocalTime hour = call.closesAt().value().orElseThrow();
            LocalTime at = application.receivedAt().value().orElseThrow();
            boolean late = at.isAfter(hour);
            checking.add(
                    COMPLETENESS,
                    late ? Outcome.BREACHED : Outcome.COMPLIES,
                    ProjectApplication_.RECEIVED_AT,
                    late ? "check.late-hour" : "check.in-time-hour",
                    day,
                    at,
                    hour);
        }
    }
}
