package org.cldess.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.rule.Finding;
import org.cldess.validation.Violation;

/**
 * A named set of rules that an act must not newly breach (<i>contrôle préalable</i>). What was already wrong before the act does not
 * stand in its way.
 */
record Gate(String name, Set<String> codes) {
    /** What the signature of the contract must respect. */
    static final Gate CONTRACT_SIGNATURE = new Gate(
            "contract-signature", Set.of("CTR-01", "CTR-02", "CTR-04", "CTR-05", "CTR-12", "CTR-18", "CHA-01"));

    /** What a signature under the charter must respect. */
    static final Gate CHARTER_SIGNATURE = new Gate("charter-signature", Set.of("CHA-01", "CHA-02", "CHA-03"));

    /** What an act on a proposal must respect; the table of its states is kept by the acts themselves. */
    static final Gate CHARTER_PROPOSAL = new Gate("charter-proposal", Set.of("CHA-09", "CHA-10", "CHA-11", "CHA-12"));

    /** What the adoption of a version of the charter must respect. */
    static final Gate CHARTER_ADOPTION = new Gate("charter-adoption", Set.of("CHA-02", "CHA-12", "CHA-14"));

    /**
     * The errors that an act would add. They are looked for as the dossier is seen on the day of the act, and again with all that is
     * recorded: an act that relies on what is dated later must not pass because that is not seen yet.
     */
    List<Violation> newBreaches(Dossier before, Dossier after, LocalDate day) {
        Set<String> told = new HashSet<>();
        List<Violation> breaches = new ArrayList<>();
        for (LocalDate view : List.of(day, LocalDate.MAX)) {
            Set<String> old = errors(before, view).map(Gate::key).collect(Collectors.toSet());
            errors(after, view)
                    .filter(finding -> !old.contains(key(finding)) && told.add(key(finding)))
                    .flatMap(finding -> finding.violation().stream())
                    .forEach(breaches::add);
        }
        return breaches;
    }

    private Stream<Finding> errors(Dossier dossier, LocalDate view) {
        return Rulebook.france().only(codes).check(dossier, view).stream().filter(Finding::isError);
    }

    private static String key(Finding finding) {
        return finding.code() + " " + finding.path();
    }
}
