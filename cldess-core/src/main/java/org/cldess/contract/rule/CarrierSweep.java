package org.cldess.contract.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cldess.contract.party.Party;
import org.cldess.contract.text.Term;
import org.cldess.language.Message;
import org.jspecify.annotations.Nullable;

/** Sweeps over the days of a term once, from carrier to carrier, and reports gaps and overlaps. */
final class CarrierSweep {
    private final NamedContract named;
    private final Term term;
    private final List<Message> faults = new ArrayList<>();
    private LocalDate firstOpen;
    private @Nullable Party last;

    CarrierSweep(NamedContract named, Term term) {
        this.named = named;
        this.term = term;
        this.firstOpen = term.start();
    }

    List<Message> over(List<Party> carriers) {
        carriers.stream().sorted(Comparator.comparing(Party::from)).forEach(this::add);
        if (!firstOpen.isAfter(term.end())) {
            faults.add(Texts.WORDS.message("carrier.gap", firstOpen, term.end()));
        }
        return faults;
    }

    private void add(Party carrier) {
        LocalDate from = later(carrier.from(), term.start());
        LocalDate until = earlier(carrier.until().value().orElse(term.end()), term.end());
        if (from.isAfter(until)) {
            return;
        }
        if (from.isAfter(firstOpen)) {
            faults.add(Texts.WORDS.message("carrier.gap", firstOpen, from.minusDays(1)));
        } else if (last != null && from.isBefore(firstOpen)) {
            faults.add(Texts.WORDS.message(
                    "carrier.overlap",
                    from,
                    earlier(until, firstOpen.minusDays(1)),
                    named.nameOf(last),
                    named.nameOf(carrier)));
        }
        if (last == null || !until.isBefore(firstOpen)) {
            firstOpen = until.plusDays(1);
            last = carrier;
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
