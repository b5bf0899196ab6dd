package org.cldess.reporting.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.Contact;
import org.cldess.actor.Establishment;
import org.cldess.actor.Listing;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersion;
import org.cldess.ess.EssReason;
import org.cldess.known.Known;
import org.cldess.need.Need;
import org.cldess.need.Offer;
import org.cldess.need.Terms;
import org.cldess.reporting.content.EverydayWords;
import org.cldess.reporting.content.OwnFields;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** The card of a listed actor. Facts that are not recorded are not printed. */
final class DirectoryCard {
    private final View view;
    private final Speech speech;
    private final DirectoryEntry one;

    DirectoryCard(View view, DirectoryEntry one) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.one = one;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(small(joined(atAGlance(), " · ")));
        one.actor()
                .listing()
                .flatMap(Listing::words)
                .value()
                .map(speech::typed)
                .map(Paragraph::of)
                .ifPresent(blocks::add);
        add(blocks, facts("reasons", reasons()));
        add(
                blocks,
                facts("offers", current(one.actor().offers(), Offer::terms, Offer::description)),
                facts("needs", current(Need.open(one.actor().needs()), Need::terms, Need::description)));
        add(blocks, facts("languages", languages()), facts("branches", branches()));
        add(blocks, facts("contact", contacts()));
        add(
                blocks,
                facts("charter", one.signature().map(this::charter).stream().toList()),
                facts("checked", checked().stream().toList()));
        add(blocks, new OwnFields(view).lines(one.actor()).toArray(Phrase[]::new));
        return new Section(one.anchor(), speech.typed(one.name()), Sheet.SAME, List.copyOf(blocks));
    }

    private static Paragraph small(Phrase line) {
        return new Paragraph(line, Paragraph.Tone.SMALL);
    }

    private static Phrase joined(List<Phrase> parts, String between) {
        Phrase line = Phrase.EMPTY;
        for (Phrase part : parts) {
            line = line.isEmpty() ? part : line.then(between).then(part);
        }
        return line;
    }

    /** Family, activity, commune and website on one line. */
    private List<Phrase> atAGlance() {
        List<Phrase> facts = new ArrayList<>();
        family().ifPresent(facts::add);
        one.activity().map(speech::typed).ifPresent(facts::add);
        one.actor().naf().value().flatMap(EverydayWords::of).map(speech::typed).ifPresent(facts::add);
        one.actor().commune().value().map(view::plainName).map(Phrase::of).ifPresent(facts::add);
        DirectoryIndex.site(one).ifPresent(facts::add);
        return facts;
    }

    /** The offers or needs that have not ended. */
    private <T> List<Phrase> current(Known<List<T>> things, Function<T, Terms> terms, Function<T, String> words) {
        return things.value().orElse(List.of()).stream()
                .filter(thing -> terms.apply(thing)
                        .period()
                        .to()
                        .value()
                        .filter(last -> last.isBefore(view.day()))
                        .isEmpty())
                .map(words)
                .map(speech::typed)
                .toList();
    }

    /** Facts under one label, or an empty phrase if there are no facts. */
    private Phrase facts(String term, List<Phrase> facts) {
        String label = speech.say("directory.label", speech.say("directory.card." + term));
        return facts.isEmpty()
                ? Phrase.EMPTY
                : Phrase.EMPTY.strong(label).then(" ").then(joined(facts, speech.say("list.semicolon")));
    }

    /** Adds one line of small print, unless it would be empty. */
    private static void add(List<Block> blocks, Phrase... parts) {
        List<Phrase> some = Stream.of(parts).filter(part -> !part.isEmpty()).toList();
        if (!some.isEmpty()) {
            blocks.add(small(joined(some, " · ")));
        }
    }

    /** The family of the actor, followed by its classification: « Associations – de l’ESS de droit ». */
    private Optional<Phrase> family() {
        String family = one.family(speech);
        if (!view.contract().kind().isForSocialEconomy()) {
            return one.isOfKnownFamily() ? Optional.of(Phrase.of(family)) : Optional.empty();
        }
        if (one.status().ess().verdict().belongs()) {
            return Optional.of(speech.phrase("directory.family", family, speech.say(one.status())));
        }
        if (one.isInclusive()) {
            return Optional.of(speech.phrase(
                    "directory.family", family, speech.say(one.status().inclusion())));
        }
        return one.isOfKnownFamily() ? Optional.of(Phrase.of(family)) : Optional.empty();
    }

    /**
     * Why the actor belongs to the social economy or is inclusive, with dates. For other actors no reasons are given.
     */
    private List<Phrase> reasons() {
        if (!view.contract().kind().isForSocialEconomy()) {
            return List.of();
        }
        Stream<EssReason> ess =
                one.status().ess().verdict().belongs() ? one.status().ess().reasons().stream() : Stream.empty();
        Stream<EssReason> inclusion = one.isInclusive() ? one.status().inclusion().reasons().stream() : Stream.empty();
        return Stream.concat(ess, inclusion)
                .map(reason -> speech.capital(speech.phrase(reason)))
                .distinct()
                .toList();
    }

    private List<Phrase> languages() {
        return one.actor().languages().value().orElse(List.of()).stream()
                .map(speech::phrase)
                .toList();
    }

    /** The places other than its seat where the actor works, with or without a SIRET of their own. */
    private List<Phrase> branches() {
        return one.actor().establishments().value().orElse(List.of()).stream()
                .filter(branch -> branch.isOpenOn(view.day()))
                .map(this::branch)
                .toList();
    }

    private Phrase branch(Establishment branch) {
        Phrase name = speech.typed(branch.name());
        return branch.commune()
                .value()
                .map(code -> name.then(", ").then(view.plainName(code)))
                .orElse(name);
    }

    /** The persons who agreed to be published and whose data may be used on the day. */
    private List<Phrase> contacts() {
        return one.actor().contacts().stream()
                .filter(contact -> contact.isPublic() && contact.isUsableOn(view.day()))
                .map(this::contact)
                .toList();
    }

    private Phrase contact(Contact contact) {
        Phrase line = speech.typed(contact.fullName());
        for (Optional<String> more : List.of(
                contact.function().value(),
                contact.email().value(),
                contact.telephone().value())) {
            line = more.isPresent() ? line.then(", ").then(speech.typed(more.get())) : line;
        }
        return line;
    }

    private Phrase charter(CharterSignature signature) {
        String label = view.dossier().charter().value().stream()
                .flatMap(charter -> charter.findVersion(signature.version()).stream())
                .map(CharterVersion::label)
                .findFirst()
                .orElse("");
        return speech.phrase(
                "directory.charter",
                speech.typed(label),
                signature.date().value().orElseThrow());
    }

    private Optional<Phrase> checked() {
        return one.actor().listing().flatMap(Listing::checked).value().map(day -> speech.phrase("directory.day", day));
    }
}
