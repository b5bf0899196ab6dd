package org.cldess.reporting.actor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.known.Known;
import org.cldess.need.Capacity;
import org.cldess.need.Need;
import org.cldess.need.Offer;
import org.cldess.need.Terms;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The terms of a need or an offer, line by line. */
final class TermLines {
    private TermLines() {}

    static List<Phrase> of(View view, Need need) {
        return of(view, need.terms(), Optional.empty());
    }

    static List<Phrase> of(View view, Offer offer) {
        return of(view, offer.terms(), offer.remaining());
    }

    private static List<Phrase> of(View view, Terms terms, Optional<BigDecimal> left) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        List<Phrase> lines = new ArrayList<>();
        terms.serviceType()
                .value()
                .map(type -> speech.capital(speech.phrase(type)))
                .ifPresent(lines::add);
        terms.area()
                .value()
                .map(area -> speech.capital(speech.phrase(area.named(view.gazetteer()))))
                .ifPresent(lines::add);
        terms.capacity().value().map(all -> capacity(speech, all, left)).ifPresent(lines::add);
        period(speech, terms.period().from(), terms.period().to())
                .map(said -> Phrase.of(speech.capital(said)))
                .ifPresent(lines::add);
        range(
                        speech,
                        "amount",
                        terms.amounts().from().value().map(speech::euros),
                        terms.amounts().to().value().map(speech::euros))
                .map(said -> Phrase.of(speech.capital(said)))
                .ifPresent(lines::add);
        return lines;
    }

    /** « 60 places (reste 20) ». */
    private static Phrase capacity(Speech speech, Capacity all, Optional<BigDecimal> left) {
        return left.filter(quantity -> quantity.compareTo(all.quantity()) < 0)
                .map(quantity -> quantity.signum() == 0
                        ? speech.phrase("terms.capacity.full", speech.phrase(all))
                        : speech.phrase("terms.capacity.left", speech.phrase(all), quantity.stripTrailingZeros()))
                .orElseGet(() -> speech.phrase(all));
    }

    /** « du 1 mars 2014 au 31 octobre 2014 », as far as it is known. */
    static Optional<String> period(Speech speech, Known<LocalDate> from, Known<LocalDate> until) {
        return range(
                speech,
                "period",
                from.value().map(speech::shortDate),
                until.value().map(speech::shortDate));
    }

    private static Optional<String> range(Speech speech, String what, Optional<String> from, Optional<String> to) {
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(speech.say("terms." + what + ".both", from.get(), to.get()));
        }
        return from.map(first -> speech.say("terms." + what + ".from", first))
                .or(() -> to.map(last -> speech.say("terms." + what + ".to", last)));
    }
}
