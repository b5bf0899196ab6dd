package org.cldess.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.known.Known;

/** One check: its day, what rules found on it so far, and the parts that were taken out of wider things, for the next rule that asks for the same. */
final class Docket {
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Request, List<?>> gathered = new HashMap<>();
    private final Map<Part<?>, Part<?>> known = new IdentityHashMap<>();

    /** The very same function asked of the very same thing gives the same parts. */
    private record Request(Object function, Part<?> whole) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Request that && function == that.function && whole == that.whole;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(function) + 31 * System.identityHashCode(whole);
        }
    }

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
        return (List<Part<S>>) gathered.computeIfAbsent(
                new Request(function, whole),
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
