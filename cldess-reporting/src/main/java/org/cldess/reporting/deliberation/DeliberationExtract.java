package org.cldess.reporting.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Ballot;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.PublicationMode;
import org.cldess.deliberation.References;
import org.cldess.known.Known;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * One deliberation as an extract to certify: whether it was adopted, attendance and votes, what it authorises and
 * cites, and its publication.
 */
final class DeliberationExtract {
    private final View view;
    private final Speech speech;
    private final Deliberation act;
    private final String id;

    DeliberationExtract(View view, Deliberation act) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.act = act;
        this.id = id(act);
    }

    static String id(Deliberation act) {
        return "deliberation-" + act.id().value();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(head(), Paragraph.Tone.SMALL));
        blocks.add(verdict());
        blocks.addAll(votes());
        authorises().ifPresent(blocks::add);
        cited().ifPresent(entries -> blocks.add(sub("vise", "extract.cites", List.of(entries))));
        blocks.add(sub("publication", "extract.publication", publication()));
        certified().ifPresent(blocks::add);
        return new Section(id, title(), Sheet.PAPER, blocks);
    }

    /**
     * Returns what stays with the person who keeps the register: what relies on the deliberation, whether its votes add
     * up, and what is not recorded.
     */
    List<Phrase> checks() {
        List<Phrase> checks = new ArrayList<>();
        List<Phrase> uses = new DeliberationUses(view, act.id()).list();
        checks.add(
                uses.isEmpty() ? speech.phrase("extract.uses.none") : speech.phrase("extract.uses", speech.list(uses)));
        sum().ifPresent(checks::add);
        missing().ifPresent(checks::add);
        return checks;
    }

    /** A box to certify the extract, if the date and the outcome are recorded. */
    private Optional<Block> certified() {
        if (act.date().value().isEmpty() || outcome().isEmpty()) {
            return Optional.empty();
        }
        Phrase assembly = speech.phrase("signatures.for", view.name(act.assembly()));
        return Optional.of(new Signatures(
                Phrase.of(speech.say("extract.certified")),
                List.of(new Signatures.Box(assembly, Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY))));
    }

    private Section sub(String part, String title, List<? extends Block> blocks) {
        return Sections.of(id + "-" + part, speech.say(title), blocks);
    }

    private Phrase title() {
        return act.number()
                .value()
                .map(number -> speech.phrase("extract.title", speech.typed(number), speech.typed(act.subject())))
                .orElse(speech.typed(act.subject()));
    }

    /** « Registre des délibérations de … · séance du 9 février 2023, première convocation. » */
    private Phrase head() {
        Phrase register = speech.phrase("extract.register", view.name(act.assembly()));
        Phrase sitting = act.date()
                .value()
                .map(day -> register.then(" ").then(speech.say("extract.sitting", day)))
                .orElse(register);
        return act.sitting()
                .value()
                .map(convocation -> sitting.then(" ").then(speech.say("extract.convocation", convocation)))
                .orElse(sitting);
    }

    private Notice verdict() {
        return Notice.of(
                Notice.Kind.VERDICT,
                outcome()
                        .map(words -> speech.phrase("extract.verdict", Phrase.of(speech.capital(words))))
                        .orElseGet(() -> speech.phrase("extract.verdict.unknown")));
    }

    /** « adoptée à l’unanimité », « adoptée par 31 voix contre 1 », « rejetée … ». */
    Optional<String> outcome() {
        Optional<Integer> inFavour = act.inFavour().value();
        Optional<Integer> against = act.against().value();
        if (act.inFavour().isNone() || act.against().isNone()) {
            return Optional.of(speech.say("outcome.uncounted"));
        }
        if (inFavour.isEmpty() || against.isEmpty()) {
            return Optional.empty();
        }
        int difference = inFavour.get() - against.get();
        if (difference > 0 && against.get() == 0 && act.abstentions().equals(Known.of(0))) {
            return Optional.of(speech.say("outcome.unanimous"));
        }
        boolean chair = difference == 0 && act.ballot().equals(Known.of(Ballot.OPEN));
        String key = chair ? "outcome.tied" : difference > 0 ? "outcome.adopted" : "outcome.rejected";
        return Optional.of(speech.say(key, inFavour.get(), against.get()));
    }

    private List<Block> votes() {
        List<KeyFigures.Tile> tiles = new ArrayList<>();
        tile(tiles, act.members(), count -> speech.say("extract.members", count));
        tile(tiles, act.present(), count -> speech.say("extract.present", count));
        tile(tiles, act.voters(), count -> speech.say("extract.voters", count));
        tile(tiles, act.inFavour(), count -> speech.say("extract.in-favour"));
        tile(tiles, act.against(), count -> speech.say("extract.against"));
        tile(tiles, act.abstentions(), count -> speech.say("extract.abstentions", count));
        if (tiles.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("extract.votes.unknown")));
        }
        List<Block> blocks = new ArrayList<>(List.of(new KeyFigures(tiles)));
        attendance().map(Paragraph::of).ifPresent(blocks::add);
        return blocks;
    }

    private void tile(List<KeyFigures.Tile> tiles, Known<Integer> figure, IntFunction<String> label) {
        figure.value().ifPresent(count -> tiles.add(KeyFigures.Tile.of(speech.number(count), label.apply(count))));
    }

    /** How many of the members were present, and how many votes were cast by proxy. */
    private Optional<String> attendance() {
        Optional<String> half = both(act.present(), act.members())
                .map(pair -> speech.say(
                        pair[0] * 2 > pair[1] ? "extract.majority" : "extract.no-majority", pair[0], pair[1]));
        Optional<String> proxies = both(act.voters(), act.present())
                .filter(pair -> pair[0] > pair[1])
                .map(pair -> speech.say("extract.proxies", pair[0] - pair[1]));
        return Stream.of(half, proxies).flatMap(Optional::stream).reduce((first, next) -> first + " " + next);
    }

    private static Optional<int[]> both(Known<Integer> first, Known<Integer> second) {
        return first.value().flatMap(one -> second.value().map(other -> new int[] {one, other}));
    }

    /** The sum of the votes, if it is not known to be the number of voters. */
    private Optional<Phrase> sum() {
        if (act.inFavour().value().isEmpty()
                || act.against().value().isEmpty()
                || act.abstentions().value().isEmpty()) {
            return Optional.empty();
        }
        int inFavour = act.inFavour().value().get();
        int against = act.against().value().get();
        int abstentions = act.abstentions().value().get();
        int sum = inFavour + against + abstentions;
        Optional<Integer> voters = act.voters().value();
        return voters.filter(count -> count != sum)
                .map(count -> speech.phrase("extract.sum.wrong", inFavour, against, abstentions, sum, count));
    }

    /** What the deliberation states that it authorises, whether or not anything relies on it yet. */
    private Optional<Block> authorises() {
        Known<List<Authorised>> authorised = act.authorises();
        if (!authorised.isRecorded()) {
            return Optional.empty();
        }
        List<Phrase> acts = authorised.value().orElse(List.of()).stream()
                .map(one -> new AuthorisedAct(view).phrase(one))
                .toList();
        Phrase said = acts.isEmpty() ? Phrase.of(speech.say("extract.authorised.none")) : speech.list(acts);
        return Optional.of(new Definitions(List.of(entry("extract.authorised", said))));
    }

    private Optional<Block> cited() {
        List<Definitions.Entry> entries = new ArrayList<>();
        References cited = act.references();
        said(entries, "facts.competence", cited.citedCompetence(), "facts.competence.none");
        boolean asked = view.contract().kind().isForSocialEconomy();
        if (asked || cited.citedStrategy().value().isPresent()) {
            said(entries, "facts.strategy", cited.citedStrategy(), "facts.strategy.none");
        }
        if (asked || cited.citedSrdeii().value().isPresent()) {
            said(entries, "facts.srdeii", cited.citedSrdeii(), "facts.srdeii.none");
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Definitions(entries));
    }

    private void said(List<Definitions.Entry> entries, String label, Known<String> fact, String none) {
        if (fact.isRecorded()) {
            entries.add(entry(label, fact.value().map(speech::typed).orElseGet(() -> speech.phrase(none))));
        }
    }

    private Definitions.Entry entry(String label, Phrase line) {
        return new Definitions.Entry(speech.phrase(label), List.of(line));
    }

    private List<Block> publication() {
        List<Definitions.Entry> entries = new ArrayList<>();
        if (executory().isEmpty()) {
            recorded(entries, "extract.transmitted", act.transmitted(), this::on, "not-yet");
            recorded(entries, "extract.published", act.published(), this::on, "not-yet");
        }
        recorded(entries, "extract.mode", act.publicationMode(), this::mode, "not-yet");
        List<Block> blocks = new ArrayList<>();
        executory().map(Paragraph::of).ifPresent(blocks::add);
        if (act.publishedInFull().is(false)) {
            blocks.add(Paragraph.of(speech.say("extract.in-part")));
        }
        if (!entries.isEmpty()) {
            blocks.add(new Definitions(entries));
        }
        if (blocks.isEmpty()) {
            blocks.add(Sections.nothingYet(speech.say("extract.publication.unknown")));
        }
        return blocks;
    }

    private <T> void recorded(
            List<Definitions.Entry> entries, String label, Known<T> fact, Function<T, String> words, String none) {
        if (fact.isRecorded()) {
            entries.add(entry(label, Phrase.of(fact.value().map(words).orElseGet(() -> speech.say(none)))));
        }
    }

    /** « Acte rendu exécutoire après transmission … et publication … » */
    private Optional<String> executory() {
        return act.transmitted()
                .value()
                .flatMap(sent ->
                        act.published().value().map(published -> speech.say("extract.executory", sent, published)));
    }

    private String on(LocalDate day) {
        return speech.say("extract.on", day);
    }

    /** « sous forme électronique (PDF/A) ». */
    private String mode(PublicationMode mode) {
        return act.publicationFormat()
                .value()
                .map(format -> speech.say("extract.mode.format", mode, format))
                .orElseGet(() -> speech.say(mode));
    }

    /** « Non renseigné : numéro, date, votants. » */
    private Optional<Phrase> missing() {
        List<String> missing = new ArrayList<>();
        addIf(missing, act.number(), "column.number");
        addIf(missing, act.date(), "column.date");
        addIf(missing, act.members(), "extract.missing.members");
        addIf(missing, act.present(), "extract.missing.present");
        addIf(missing, act.voters(), "extract.missing.voters");
        addIf(missing, act.inFavour(), "extract.missing.votes");
        addIf(missing, act.ballot(), "extract.missing.ballot");
        addIf(missing, act.sitting(), "extract.missing.sitting");
        addIf(missing, act.references().citedCompetence(), "extract.missing.competence");
        addIf(missing, act.authorises(), "extract.missing.authorises");
        addIf(missing, act.transmitted(), "extract.missing.transmitted");
        addIf(missing, act.published(), "extract.missing.published");
        addIf(missing, act.publicationMode(), "extract.missing.mode");
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(speech.phrase("sheet.missing", String.join(", ", missing)));
    }

    private void addIf(List<String> missing, Known<?> fact, String key) {
        if (!fact.isRecorded()) {
            missing.add(speech.say(key).toLowerCase(Locale.ROOT));
        }
    }
}
