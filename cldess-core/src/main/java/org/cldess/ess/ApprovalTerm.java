package org.cldess.ess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.accreditation.Approval;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.accreditation.ApprovalRequest;
import org.cldess.accreditation.Approval_;
import org.cldess.accreditation.Credentials_;
import org.cldess.actor.Actor_;
import org.cldess.component.Path;
import org.cldess.known.Known;
import org.cldess.rule.Parameter;

/**
 * How long an approval lasts. The first approval of a solidarity enterprise is shorter than a renewal; the approval of
 * an ESUS is shorter if the enterprise was young. If the deciding fact is unknown, the last day is only known to lie
 * between two days.
 *
 * @param first its first day
 * @param earliest the earliest possible last day
 * @param latest the latest possible last day
 * @param missing the fact that decides between the two, by its place below the actor; empty if they are the same
 */
record ApprovalTerm(LocalDate first, LocalDate earliest, LocalDate latest, List<String> missing) {

    static ApprovalTerm of(
            Approval approval, int index, Known<LocalDate> created, Function<String, Optional<Parameter>> figures) {
        return approval.kind() == ApprovalKind.ESUS
                ? esus(approval, created, figures)
                : solidaire(approval, index, figures);
    }

    private static ApprovalTerm solidaire(Approval approval, int index, Function<String, Optional<Parameter>> figures) {
        LocalDate ofFirst = last(approval, figures.apply("years-first"));
        LocalDate ofRenewal = last(approval, figures.apply("years-renewal"));
        return approval.request()
                .value()
                .map(request -> certain(approval, request == ApprovalRequest.FIRST ? ofFirst : ofRenewal))
                .orElseGet(() -> between(
                        approval,
                        ofFirst,
                        ofRenewal,
                        Actor_.CREDENTIALS
                                .then(Credentials_.APPROVALS.at(index))
                                .then(Approval_.REQUEST)));
    }

    private static ApprovalTerm esus(
            Approval approval, Known<LocalDate> created, Function<String, Optional<Parameter>> figures) {
        LocalDate ofYoung = last(approval, figures.apply("years-young"));
        LocalDate ofOthers = last(approval, figures.apply("years"));
        int young = number(figures.apply("young-under"));
        return created.value()
                .map(birth ->
                        certain(approval, approval.date().isBefore(anniversary(birth, young)) ? ofYoung : ofOthers))
                .orElseGet(() -> between(approval, ofYoung, ofOthers, Actor_.CREATED));
    }

    private static LocalDate last(Approval approval, Optional<Parameter> years) {
        return anniversary(approval.date(), number(years)).minusDays(1);
    }

    /**
     * Returns the same day some years later. For a 29 February, that is 1 March if the later year has no such day, so
     * that the period ends with February.
     */
    private static LocalDate anniversary(LocalDate day, int years) {
        LocalDate later = day.plusYears(years);
        return later.getDayOfMonth() == day.getDayOfMonth() ? later : later.plusDays(1);
    }

    private static int number(Optional<Parameter> figure) {
        return figure.map(Parameter::number).map(Number::intValue).orElse(0);
    }

    private static ApprovalTerm certain(Approval approval, LocalDate last) {
        return new ApprovalTerm(approval.date(), last, last, List.of());
    }

    private static ApprovalTerm between(Approval approval, LocalDate earliest, LocalDate latest, Path<?, ?> fact) {
        return new ApprovalTerm(approval.date(), earliest, latest, List.of(fact.toString()));
    }

    /** Returns whether the approval certainly holds on a day. */
    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(earliest);
    }

    /** Returns whether the approval may hold on a day. */
    boolean mayCover(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(latest);
    }
}
