package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.pointer.Pointers;
import org.cldess.rule.Finding;
import org.cldess.validation.Severity;
import org.cldess.validation.Violation;

/** Finds the errors of a changed dossier that were not there before. */
final class NewErrors {
    private NewErrors() {}

    static List<Violation> of(Rulebook rulebook, Dossier before, Dossier after, List<LocalDate> views) {
        Rulebook judging = rulebook.only(Severity.ERROR);
        Set<String> told = new HashSet<>();
        List<Violation> breaches = new ArrayList<>();
        for (LocalDate view : views) {
            List<Finding> errors = errors(judging, after, view).toList();
            Set<String> old = errors.isEmpty() ? Set.of() : old(judging, before, after, view);
            errors.stream()
                    .filter(finding -> !old.contains(key(finding, finding.path())) && told.add(place(finding)))
                    .flatMap(finding -> finding.violation().stream())
                    .forEach(breaches::add);
        }
        return breaches;
    }

    /** Returns the earlier errors, at the places that their subjects have after the change. */
    private static Set<String> old(Rulebook judging, Dossier before, Dossier after, LocalDate view) {
        Pointers pointers = Pointers.between(before, after);
        return errors(judging, before, view)
                .flatMap(finding -> pointers.move(finding.path()).stream().map(path -> key(finding, path)))
                .collect(Collectors.toSet());
    }

    /**
     * Returns the breaches of rules whose severity is error, even those whose severity a doubt about the rule lowers:
     * an act must not rely on a doubt.
     */
    private static Stream<Finding> errors(Rulebook judging, Dossier dossier, LocalDate view) {
        return judging.check(dossier, view).breached().stream();
    }

    /** Returns the identity of a breach: the rule, the place, and the date by which it is judged. */
    private static String key(Finding finding, String path) {
        return finding.code() + " " + path
                + finding.keyDate().map(date -> " " + date).orElse("");
    }

    private static String place(Finding finding) {
        return finding.code() + " " + finding.path();
    }
}
