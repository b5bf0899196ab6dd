package org.cldess.call;

import static org.cldess.call.Requirement.RequirementKind.ELIGIBILITY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantKind;
import org.cldess.call.application.AxisJustification;
import org.cldess.call.application.AxisJustification_;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.application.ProjectApplication_;
import org.cldess.charter.text.Axis;
import org.cldess.component.Component;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Outcome;

/** Checks that the call is open to the applicant and to the project. */
record EligibilityCheck(CallForProjects call, ProjectApplication application, CheckResults checking) {
    /** Returns the location of the justification of an axis, by the code of the axis. */
    static String path(Axis axis) {
        return ProjectApplication_.JUSTIFICATIONS + "/" + axis.code();
    }

    void all() {
        CallRules rules = call.rules();
        Optional<Applicant> applicant = call.findApplicant(application.applicant());
        Known<ApplicantKind> kind = applicant.map(Applicant::kind).orElse(Known.notRecorded());
        oneOf(kind, rules.openTo(), ProjectApplication_.APPLICANT, checking.ofApplicant(), CallRules_.OPEN_TO);
        oneOf(application.phase(), rules.phases(), ProjectApplication_.PHASE, CallRules_.PHASES);
        oneOf(application.field(), rules.fields(), ProjectApplication_.FIELD, CallRules_.FIELDS);
        cap(rules.projectCap());
        ownFunds(rules.ownFundsShare());
        if (checking.needs(ELIGIBILITY, rules.axes(), CallRules_.AXES)) {
            rules.axes().value().orElseThrow().forEach(this::axis);
        }
    }

    /** Checks that a value is in the list that the call allows; an empty list allows all values. */
    private <T> void oneOf(Known<T> fact, Known<List<T>> allowed, Component<?, ?> path, Component<?, ?> rule) {
        oneOf(fact, allowed, path, checking.ofApplication(path), rule);
    }

    private <T> void oneOf(
            Known<T> fact, Known<List<T>> allowed, Component<?, ?> path, String place, Component<?, ?> rule) {
        boolean isLimited = checking.needs(ELIGIBILITY, allowed, rule)
                && !allowed.value().orElseThrow().isEmpty();
        if (isLimited && checking.asks(ELIGIBILITY, fact, path, place)) {
            T value = fact.value().orElseThrow();
            if (!allowed.value().orElseThrow().contains(value)) {
                checking.add(ELIGIBILITY, Outcome.BREACHED, path, "check.other." + path.name(), value);
            }
        }
    }

    /** Checks the cap per project, unless the call allows partial funding: then the award is reduced to the cap. */
    private void cap(Known<Amount> cap) {
        if (!call.rules().partialFunding().is(true)
                && checking.needs(ELIGIBILITY, cap, CallRules_.PROJECT_CAP)
                && application.asked().value().isPresent()) {
            Amount asked = application.asked().value().get();
            boolean above = asked.compareTo(cap.value().orElseThrow()) > 0;
            if (above && !call.rules().partialFunding().isRecorded()) {
                checking.needs(ELIGIBILITY, call.rules().partialFunding(), CallRules_.PARTIAL_FUNDING);
                return;
            }
            checking.add(
                    ELIGIBILITY,
                    above ? Outcome.BREACHED : Outcome.COMPLIES,
                    ProjectApplication_.ASKED,
                    above ? "check.cap.above" : "check.cap.within",
                    asked,
                    cap.value().orElseThrow());
        }
    }

    /** Compares own funds × 100 ≥ share × cost in cents, so that nothing is rounded. */
    private void ownFunds(Known<Integer> share) {
        if (checking.needs(ELIGIBILITY, share, CallRules_.OWN_FUNDS_SHARE)
                && application.ownFunds().value().isPresent()
                && application.totalCost().value().isPresent()) {
            Amount own = application.ownFunds().value().get();
            Amount cost = application.totalCost().value().get();
            int minimum = share.value().orElseThrow();
            boolean enough = own.toBigDecimal()
                            .multiply(BigDecimal.valueOf(100))
                            .compareTo(cost.toBigDecimal().multiply(BigDecimal.valueOf(minimum)))
                    >= 0;
            checking.add(
                    ELIGIBILITY,
                    enough ? Outcome.COMPLIES : Outcome.BREACHED,
                    ProjectApplication_.OWN_FUNDS,
                    enough ? "check.own.enough" : "check.own.little",
                    own,
                    cost,
                    minimum);
        }
    }

    private void axis(Axis axis) {
        Known<String> text = application.justification(axis);
        if (!text.isRecorded()) {
            checking.addUnknown(
                    ELIGIBILITY, List.of(checking.ofApplication(text(axis))), path(axis), "check.axis.unknown", axis);
            return;
        }
        boolean isArgued = text.value().isPresent();
        checking.add(
                ELIGIBILITY,
                isArgued ? Outcome.COMPLIES : Outcome.BREACHED,
                path(axis),
                isArgued ? "check.axis.argued" : "check.axis.empty",
                axis);
    }

    /** Returns the path to the text about an axis, or to the list that has none about it. */
    private String text(Axis axis) {
        List<AxisJustification> told = application.justifications().value().orElse(List.of());
        return IntStream.range(0, told.size())
                .filter(i -> told.get(i).axis().equals(axis))
                .mapToObj(i -> ProjectApplication_.JUSTIFICATIONS
                        .at(i)
                        .then(AxisJustification_.TEXT)
                        .toString())
                .findFirst()
                .orElse(ProjectApplication_.JUSTIFICATIONS.toString());
    }
}
