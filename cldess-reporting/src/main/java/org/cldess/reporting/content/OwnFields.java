package org.cldess.reporting.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.money.Amount;
import org.cldess.own.Extensible;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The fields that the kind of contract adds to things, in its order. Fields that are not recorded are not shown. */
public final class OwnFields {
    private final Speech speech;
    private final View view;

    /** Shows the fields that the audience of a view sees. */
    public OwnFields(View view) {
        this.view = view;
        this.speech = view.speech(SharedTexts.WORDS);
    }

    /** Returns a term for each field of a thing, with its value. */
    public List<Definitions.Entry> entries(Extensible thing) {
        return view.contract().kind().ownFields(thing).stream()
                .flatMap(field -> value(field.of(thing))
                        .map(value -> new Definitions.Entry(speech.capital(speech.phrase(field)), List.of(value)))
                        .stream())
                .toList();
    }

    /** Returns each field of a thing in one phrase: « Niveau de risque : élevé ». */
    public List<Phrase> lines(Extensible thing) {
        return entries(thing).stream()
                .map(entry -> speech.phrase(
                        "own.line", entry.term(), entry.descriptions().get(0)))
                .toList();
    }

    /** Returns a section with the fields of a thing; empty if it has none. */
    public Optional<Section> section(String id, Extensible thing) {
        return section(id, entries(thing));
    }

    /** Returns a section with the fields of things, under the name of each; empty if they have none. */
    public <T extends Extensible> Optional<Section> section(String id, List<T> things, Function<T, Phrase> name) {
        return section(
                id,
                things.stream()
                        .flatMap(thing -> Stream.of(lines(thing))
                                .filter(lines -> !lines.isEmpty())
                                .map(lines -> new Definitions.Entry(name.apply(thing), lines)))
                        .toList());
    }

    private Optional<Section> section(String id, List<Definitions.Entry> entries) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Sections.of(id, speech.say("own.title"), List.of(new Definitions(entries))));
    }

    private Optional<Phrase> value(Known<?> fact) {
        return fact.fold(
                value -> Optional.of(said(value)),
                () -> Optional.of(Phrase.of(speech.say("none"))),
                Optional::<Phrase>empty);
    }

    private Phrase said(Object value) {
        if (value instanceof LocalDate day) {
            return Phrase.of(speech.shortDate(day));
        }
        if (value instanceof Amount amount) {
            return Phrase.of(speech.euros(amount));
        }
        if (value instanceof Localizable choice) {
            return speech.phrase(choice);
        }
        if (value instanceof Boolean truth) {
            return Phrase.of(speech.say(truth ? "yes" : "no"));
        }
        return value instanceof Number number
                ? Phrase.of(speech.number(new BigDecimal(number.toString())))
                : speech.typed(value.toString());
    }
}
