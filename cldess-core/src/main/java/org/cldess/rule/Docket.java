package org.cldess.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.known.Known;

/**
 * One check: its day, what rules found on it so far, and what was taken out of wider things, kept for the next rule that asks the very same
 * thing by the very same function.
 */
final class Docket {
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();
    private final IdentityHashMap<Part<?>, IdentityHashMap<Object, List<?>>> parts = new IdentityHashMap<>();
    private final IdentityHashMap<Part<?>, Part<?>> known = new IdentityHashMap<>();

    Docket(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** All findings, in the order in which they were added. */
    List<Finding> findings() {
        return findings;
    }

    /** The parts of a wider thing, each at its place from the root. */
    @SuppressWarnings("unchecked") // a function gives parts of one kind
    <W, S> List<Part<S>> parts(Function<? super W, ? extends Stream<Part<S>>> function, Part<W> whole) {
        return (List<Part<S>>) parts.computeIfAbsent(whole, unused -> new IdentityHashMap<>())
                .computeIfAbsent(
                        function,
                        unused -> function.apply(whole.subject())
                                .map(part -> part.under(whole))
                                .toList());
    }

    /** What is known of a thing, at the place of the fact. */
    @SuppressWarnings("unchecked") // a fact has one value
    <S> Part<S> known(Part<Known<S>> fact, S value) {
        return (Part<S>) known.computeIfAbsent(fact, unused -> fact.with(value));
    }
}
