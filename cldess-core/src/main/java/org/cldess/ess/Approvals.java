package org.cldess.ess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.accreditation.Approval;
import org.cldess.accreditation.ApprovalKind;
import org.cldess.accreditation.Credentials_;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.known.Known;
import org.cldess.rule.Parameter;

/**
 * The approvals of an actor, each with its term.
 *
 * @param list the approvals and their terms; not recorded if the approvals are not
 */
record Approvals(Known<List<ApprovalWithTerm>> list) {
    /** An approval, its index in the list, and its term. */
    record ApprovalWithTerm(Approval approval, int index, ApprovalTerm term) {
        /** Returns whether this kind of approval existed when the approval was granted. */
        boolean isOfItsTime() {
            LocalDate granted = approval.date();
            return approval.kind() == ApprovalKind.ESUS
                    ? Law.from(code(ApprovalKind.ESUS))
                            .filter(granted::isBefore)
                            .isEmpty()
                    : Law.until(code(ApprovalKind.ENTREPRISE_SOLIDAIRE))
                            .filter(granted::isAfter)
                            .isEmpty();
        }
    }

    /** Returns the approvals of an actor, with terms by the figures that the given rules set for each kind. */
    static Approvals of(Actor actor, Function<ApprovalKind, Function<String, Optional<Parameter>>> figures) {
        return new Approvals(actor.shown()
                .approvals()
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> {
                            Approval approval = all.get(i);
                            Function<String, Optional<Parameter>> byName = figures.apply(approval.kind());
                            return new ApprovalWithTerm(
                                    approval, i, ApprovalTerm.of(approval, i, actor.created(), byName));
                        })
                        .toList()));
    }

    /** Returns the approvals of an actor, with terms by the figures of the shipped rules on a day. */
    static Approvals byLaw(Actor actor, LocalDate day) {
        return of(actor, kind -> name -> Law.parameter(code(kind), name, day));
    }

    private static String code(ApprovalKind kind) {
        return kind == ApprovalKind.ESUS ? "ESS-10" : "ESS-08";
    }

    List<ApprovalWithTerm> known() {
        return list.value().orElse(List.of());
    }

    /** Returns the approvals that count: those whose kind existed when they were granted. */
    private Stream<ApprovalWithTerm> counting() {
        return known().stream().filter(ApprovalWithTerm::isOfItsTime);
    }

    /** Returns the approval that certainly holds on a day; if several do, the one that lasts longest. */
    Optional<ApprovalWithTerm> covering(LocalDate day) {
        return counting()
                .filter(held -> held.term().covers(day))
                .max(Comparator.comparing(held -> held.term().earliest()));
    }

    /**
     * Returns the missing facts that would decide whether an approval holds on a day, by their places below the actor.
     */
    List<String> missing(LocalDate day) {
        if (!list.isRecorded()) {
            return List.of(Actor_.CREDENTIALS.then(Credentials_.APPROVALS).toString());
        }
        return counting()
                .filter(held -> held.term().mayCover(day) && !held.term().covers(day))
                .flatMap(held -> held.term().missing().stream())
                .distinct()
                .toList();
    }

    /** Returns the approval that ended last before a day. */
    Optional<ApprovalWithTerm> ended(LocalDate day) {
        return counting()
                .filter(held -> held.term().latest().isBefore(day))
                .max(Comparator.comparing(held -> held.term().latest()));
    }

    /**
     * Returns the approvals of an enterprise of social utility. By law, a former approval does not prove membership of
     * the social economy.
     */
    Approvals ofUtility() {
        return ofKinds(List.of(ApprovalKind.ESUS));
    }

    /** Returns the approvals of the given kinds. */
    Approvals ofKinds(List<ApprovalKind> kinds) {
        return new Approvals(list.map(all -> all.stream()
                .filter(held -> kinds.contains(held.approval().kind()))
                .toList()));
    }
}
