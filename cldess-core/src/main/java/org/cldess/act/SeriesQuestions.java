package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Finding;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Violation;

/** The questions that the acts of a series leave to be asked after the last of them. */
final class SeriesQuestions {
    private final Set<LocalDate> days = new HashSet<>();
    private final Map<LocalDate, Map<Gate, List<Question>>> byDay = new LinkedHashMap<>();

    /** Leaves a question to be asked later. */
    void leave(Question question) {
        question.day().ifPresent(days::add);
        question.gates().forEach(gate -> {
            question.day().ifPresent(day -> put(day, gate, question));
            if (question.basis().isPresent()) {
                put(LocalDate.MAX, gate, question);
            }
        });
    }

    private void put(LocalDate view, Gate gate, Question question) {
        byDay.computeIfAbsent(view, unused -> new LinkedHashMap<>())
                .computeIfAbsent(gate, unused -> new ArrayList<>())
                .add(question);
    }

    /**
     * Returns whether the rules find something against any of the acts. All that is recorded is asked first, because
     * most breaches are seen there.
     */
    boolean isAnyRefused(Dossier before, Dossier after, Conditions conditions) {
        Set<LocalDate> views = new TreeSet<>(Comparator.reverseOrder());
        views.addAll(days);
        views.addAll(byDay.keySet());
        if (!days.isEmpty()) {
            views.add(LocalDate.MAX);
        }
        return views.stream()
                .anyMatch(view -> isAnyError(before, after, view, conditions)
                        || byDay.getOrDefault(view, Map.of()).entrySet().stream()
                                .anyMatch(entry ->
                                        isAnyFound(before, after, view, conditions, entry.getKey(), entry.getValue())));
    }

    private boolean isAnyError(Dossier before, Dossier after, LocalDate view, Conditions conditions) {
        return !days.isEmpty()
                && !conditions.rulebook().newErrorsSeenOn(before, after, view).isEmpty();
    }

    private static boolean isAnyFound(
            Dossier before,
            Dossier after,
            LocalDate view,
            Conditions conditions,
            Gate named,
            List<Question> questions) {
        Gate gate = conditions.gate(named);
        List<ActBasis> bases =
                questions.stream().flatMap(one -> one.basis().stream()).toList();
        List<Violation> breaches = new ArrayList<>();
        Findings findings = gate.check(after, view, conditions.rulebook());
        boolean asksForMissing = view.equals(LocalDate.MAX);
        for (Finding finding : asksForMissing ? findings.list() : findings.breached()) {
            boolean isTold = finding.violation().isPresent()
                    || (asksForMissing && !finding.missing().isEmpty());
            if (isTold && bases.stream().anyMatch(basis -> basis.holds(after, finding.path()))) {
                return true;
            }
            finding.violation().ifPresent(breaches::add);
        }
        boolean asksForNew = questions.stream().anyMatch(one -> one.basis().isEmpty());
        return asksForNew && !breaches.isEmpty() && isAnyNew(before, view, conditions, gate, breaches);
    }

    private static boolean isAnyNew(
            Dossier before, LocalDate view, Conditions conditions, Gate gate, List<Violation> breaches) {
        Set<Violation> old = new HashSet<>();
        for (Finding finding : gate.check(before, view, conditions.rulebook())) {
            finding.violation().ifPresent(old::add);
        }
        return !old.containsAll(breaches);
    }
}
