package org.cldess.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.known.Known;

/**
 * One check: its day, the findings so far, and a cache of the parts that were taken from enclosing objects, for later
 * rules that use the same function instance on the same object.
 */
final class CheckContext {
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();
    private final IdentityHashMap<Located<?>, IdentityHashMap<Object, List<?>>> parts = new IdentityHashMap<>();
    private final IdentityHashMap<Located<?>, Located<?>> known = new IdentityHashMap<>();

    CheckContext(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Returns all findings, in the order in which they were added. */
    List<Finding> findings() {
        return findings;
    }

    /** Returns the parts of an enclosing object, each with its path from the root. */
    @SuppressWarnings("unchecked") // a function gives parts of one kind
    <W, S> List<Located<S>> parts(Function<? super W, ? extends Stream<Located<S>>> function, Located<W> whole) {
        return (List<Located<S>>) parts.computeIfAbsent(whole, unused -> new IdentityHashMap<>())
                .computeIfAbsent(
                        function,
                        unused -> function.apply(whole.subject())
                                .map(part -> part.under(whole))
                                .toList());
    }

    /** Returns the value of a fact as a part, at the path of the fact. */
    @SuppressWarnings("unchecked") // a fact has one value
    <S> Located<S> known(Located<Known<S>> fact, S value) {
        return (Located<S>) known.computeIfAbsent(fact, unused -> fact.with(value));
    }
}
