package org.cldess.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.component.Component;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that the second visit is the return of the first. */
final class ExchangeConsistency implements Consistency {
    @Override
    public void check(Parts exchange, ProblemCollector problems) {
        List<String> first = two(exchange.thing(Exchange_.FIRST), Visit_.VISITOR, Visit_.HOST);
        List<String> second = two(exchange.thing(Exchange_.SECOND), Visit_.HOST, Visit_.VISITOR);
        if (first.size() == 2 && second.size() == 2 && !first.equals(second)) {
            problems.add(
                    "form.return",
                    exchange.at(Exchange_.SECOND),
                    Texts.WORDS.message("form.return", first.get(0), first.get(1)));
        }
    }

    private static List<String> two(Optional<Parts> visit, Component<?, ?> one, Component<?, ?> other) {
        return visit.stream()
                .flatMap(there -> Stream.of(one, other).flatMap(component -> there.text(component).stream()))
                .toList();
    }
}
