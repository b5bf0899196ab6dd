package org.cldess.reporting.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ContactId;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.Quote;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The text that an author wrote about the contract or one of its years, and its quotes, as a page shows them. */
public final class NarrativeText {
    private final View view;
    private final Speech speech;
    private final Optional<Narrative> narrative;

    private NarrativeText(View view, Optional<Narrative> narrative) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.narrative = narrative;
    }

    /** Returns the last text about a year, or about the whole contract, that a view shows. */
    public static NarrativeText of(View view, Optional<Integer> year) {
        return new NarrativeText(view, Narrative.last(view.dossier().narratives(), year));
    }

    /** Returns the standfirst, if there is one. */
    public Optional<Phrase> standfirst() {
        return narrative.flatMap(text -> text.standfirst().value()).map(speech::typed);
    }

    /** Returns the text with its title, author and day; empty without such a text. */
    public Optional<Section> section() {
        return narrative.map(text -> {
            List<Block> blocks = new ArrayList<>();
            if (text.approved().value().isEmpty()) {
                blocks.add(Notice.of(Notice.Kind.INFORMATION, speech.say("text.draft")));
            }
            text.paragraphs().forEach(paragraph -> blocks.addAll(speech.paragraphs(paragraph)));
            blocks.add(new Paragraph(signed(text), Paragraph.Tone.SMALL));
            return new Section("texte", speech.typed(text.title()), Sheet.SAME, blocks);
        });
    }

    private Phrase signed(Narrative text) {
        return text.author()
                .value()
                .flatMap(this::name)
                .map(author -> speech.phrase("text.by", author, text.written()))
                .orElseGet(() -> speech.phrase("text.written", text.written()));
    }

    /** Returns the quotes to which their speakers consented. */
    public Section quotes() {
        List<Quote> quotes = narrative.map(Narrative::publishableQuotes).orElse(List.of());
        List<Block> blocks = new ArrayList<>();
        quotes.stream().flatMap(quote -> quoted(quote).stream()).forEach(blocks::add);
        String title = speech.say("quotes.title");
        if (blocks.isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("quotes.none")));
        }
        int waiting = narrative.map(text -> text.quotes().size()).orElse(0) - quotes.size();
        if (waiting > 0) {
            blocks.add(new Paragraph(Phrase.of(speech.say("quotes.waiting", waiting)), Paragraph.Tone.SMALL));
        }
        return Sections.of("temoignages", title, blocks);
    }

    private Optional<Paragraph> quoted(Quote quote) {
        return name(quote.speaker())
                .map(speaker -> Paragraph.of(
                        speech.phrase("quote", speech.typed(quote.text().strip()), speaker)));
    }

    /** Returns the name of a person, with the function and the body. */
    private Optional<Phrase> name(ContactId person) {
        return view.findContact(person)
                .map(contact -> Stream.concat(
                                contact.function().value().stream().map(speech::typed),
                                view.dossier().actors().stream()
                                        .filter(actor -> actor.contacts().contains(contact))
                                        .map(Actor::id)
                                        .map(view::name))
                        .reduce(
                                speech.typed(contact.fullName()),
                                (line, fact) -> line.then(", ").then(fact)));
    }
}
