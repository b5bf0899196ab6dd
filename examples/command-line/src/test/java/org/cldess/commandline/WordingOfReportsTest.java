package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.ActorKind;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.language.Message;
import org.cldess.need.Need;
import org.cldess.need.Offer;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches the reports on the samples and on generated dossiers for wording faults. */
class WordingOfReportsTest {
    private static final Path DOSSIERS = Path.of("src/main/dossiers");
    private static final Pattern UNREAD = Pattern.compile("(?s)<(style|script)\\b.*?</\\1>");
    private static final Pattern WITHIN_A_LINE =
            Pattern.compile("</?(?:a|abbr|b|em|i|span|strong|sup|ins|del|wbr|tspan|title)\\b[^>]*>");
    private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");

    /** The text alternatives of pictures, for screen readers; they cannot mark parts as being in another language. */
    private static final Pattern HEARD = Pattern.compile("(?s)<(title|desc) id=.*?</\\1>");

    private static final Pattern IN_FRENCH =
            Pattern.compile("(?s)<(span|tspan|text)(?: [^<>]*)? lang=\"fr\"[^<>]*>(.*?)</\\1>");
    private static final Pattern FRENCH =
            Pattern.compile("(?U)[éèêàçùœîôû]|\\b(?:les?|des|du|et|une?|pour|dans|sur|aux?|avec)\\b|\\b[dlDL]’\\p{L}");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?U)\\b(?:the|of|and|is|are|with|January|February|March|April|June|July|August|October|December)\\b");

    /** Place names, and words that English borrows from French law. */
    private static final Pattern LOANWORDS = Pattern.compile(
            "[\\p{L}’-]+(?: [\\p{L}’-]+)? \\(\\d[\\dAB]\\d{3}\\)|\\p{Lu}[\\p{L}’-]+-sur-\\p{L}+|Pégomas|[Rr]égions?|[Dd]épartements?|préfets?|Pôle");

    private static final Map<String, Pattern> FAULTS_OF_FRENCH = Map.of(
            "an ordinary space where French has one that does not break",
            Pattern.compile(" [;!?:]|(?<!Été) »|« (?!Été)|\\bn° "),
            "a singular count before a plural",
            Pattern.compile(
                    "(?U)(?<![\\d.,/\u202F\u00A0-])\\b[01] (?!mois|fois|jours ouvrés|[\\p{Lu}])\\p{Ll}+[sx]\\b(?! )"),
            "guillemets within guillemets",
            Pattern.compile("«[^»\n]*«(?!\u00A0Été)"),
            "a possessive of one thing after several",
            Pattern.compile("(?U)\\b(?:[2-9]|\\d\\d+)[ \u00A0]\\p{Ll}+s \\p{Ll}+ent (?:[^.;:\n]* )?(?:son|sa|ses)\\b"),
            "a status that is no adjective",
            Pattern.compile("\\b(?:est|sont) (?:projet|consultation)\\b"),
            "a sum with a part of nothing",
            Pattern.compile("\\b(?:pour|dont) 0\\b(?!,|[ \u00A0]€)|\\bL’économie de 0\\b"),
            "a yearly agreement of several years",
            Pattern.compile("annuelle vaut du 1er janvier (\\d{4}) au 31 décembre (?!\\1)"),
            "a request for what nobody can do any more",
            Pattern.compile("Complétez avant de conclure"));

    private static final Map<String, Pattern> FAULTS_OF_ENGLISH = Map.of(
            "a count after which the whole comes in French order",
            Pattern.compile("\\b\\d+ \\p{Ll}+s? of \\d+ (?:is|are|was|were|has|have|came|led)\\b"),
            "the French sign for a number",
            Pattern.compile("\\b[nN]°"),
            "an article that the next sound does not take",
            Pattern.compile("\\b[Aa][ \u00A0](?:ACI|AI|EA|EI|EPCI|ESAT|ESUS|ETTI|INSEE|SIAE)\\b"),
            "two words for the ties of a network",
            Pattern.compile("(?i)\\bties?\\b[^.\n]*\\blinks?\\b|\\blinks?\\b[^.\n]*\\bties?\\b"),
            "money that is looked for",
            Pattern.compile("\\b(?:still|left) to find\\b"));

    /** A part and its whole in words; a part that is more than the whole is wrong. */
    private static final Pattern PART = Pattern.compile(
            "(?U)(?<![\\d,.\u202F-])(\\d{1,4}) (?:sur|of|out of) (\\d{1,4})\\b(?![\\d,.\u202F]*\\d|[ \u00A0](?:€|\\p{Lu}))");

    /** Words that only those who follow the contract know: the public has others for them, or does without. */
    private static final Map<String, Pattern> WORDS_OF_THE_PROGRAMME = Map.of(
            "committed money",
            Pattern.compile(
                    "(?i)\\btaux d’engagement\\b|\\bengagée?s?\\b(?! (?:la|par)\\b)|\\bcommitted\\b|\\bcommitment rate\\b"),
            "the code of a rule",
            Pattern.compile("\\b[A-Z]{3}-\\d\\d\\b"));

    private static final Map<String, Pattern> FAULTS = Map.of(
            "an empty place",
            Pattern.compile("\\{\\d(?!}\\s+'')|\\bnull\\b|Optional\\["),
            "the same words twice",
            Pattern.compile("(?<![\\p{L}])(\\p{Ll}[\\p{L}’ ]{5,})[ \u00A0]· \\1(?![\\p{L}])"));

    private static final List<Dossier> SAMPLES = Stream.of("grasse", "sante", "ville", "alimentation")
            .map(name -> DossierFile.read(DOSSIERS.resolve(name + ".json")).orElseThrow())
            .toList();

    private static final List<Dossier> OTHERS =
            List.of(SampleDossiers.unsigned(), GeneratedDossiers.mixed(3), GeneratedDossiers.full(4));

    /** The pages of each dossier by language and report name, made once for all tests. */
    private static final Map<Dossier, Map<Locale, Map<String, String>>> PAGES = new IdentityHashMap<>();

    static List<Dossier> samples() {
        return SAMPLES;
    }

    static Stream<Dossier> dossiers() {
        return Stream.of(SAMPLES, OTHERS).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void hold_no_fault_of_french(Dossier dossier) {
        Map<String, Pattern> faults = new LinkedHashMap<>(FAULTS_OF_FRENCH);
        faults.putAll(FAULTS);
        faults.put("a preposition before a name without its article", bare(dossier));
        faults.put("the key of a sector", sectors(dossier));

        assertThat(found(dossier, Locale.FRENCH, faults)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_part_is_more_than_its_whole(Dossier dossier) {
        List<String> found = new ArrayList<>();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            pages(dossier, locale)
                    .forEach((name, page) -> PART.matcher(lines(page))
                            .results()
                            .filter(part -> Integer.parseInt(part.group(1)) > Integer.parseInt(part.group(2)))
                            .map(part -> name + ": " + part.group())
                            .forEach(found::add));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void hold_no_fault_of_english(Dossier dossier) {
        Map<String, Pattern> faults = new LinkedHashMap<>(FAULTS_OF_ENGLISH);
        faults.putAll(FAULTS);

        assertThat(found(dossier, Locale.ENGLISH, faults)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void put_the_before_the_french_name_of_a_body_that_does_something(Dossier dossier) {
        String names = dossier.actors().stream()
                .filter(actor -> Message.of("{0}", "{0,the}", actor.named())
                        .say(Locale.ENGLISH)
                        .startsWith("the "))
                .map(Actor::name)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Pattern bare = Pattern.compile(
                "(?<![Tt]he )(?:%s) (?:awards|brings|contributes|designed|expects|has been|has received|keeps|refused|spends|succeeds|takes|was informed)\\b"
                        .formatted(names));
        List<String> found = new ArrayList<>();
        pages(dossier, Locale.ENGLISH)
                .forEach((name, page) -> bare.matcher(lines(page))
                        .results()
                        .map(match -> name + ": " + match.group())
                        .forEach(found::add));

        assertThat(found).isEmpty();
    }

    /** The rulebook alone has codes, by which its rules are cited, and their sentences. */
    @ParameterizedTest
    @MethodSource("samples")
    void tell_the_public_nothing_in_the_words_of_the_programme(Dossier dossier) {
        List<String> found = new ArrayList<>();
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Map<String, String> pages = pages(view(dossier, Audience.PUBLIC, locale));
            pages.remove(Reports.RULES.name());
            found.addAll(found(pages, locale, WORDS_OF_THE_PROGRAMME));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_search_finds_what_it_looks_for() {
        Pattern bare = bare(SAMPLES.get(0));

        assertThat("les signatures de Conseil régional Provence-Alpes-Côte d’Azur")
                .containsPattern(bare);
        assertThat("par l’association APEAS").doesNotContainPattern(bare);
        assertThat("2 acteurs, 1 liens").containsPattern(FAULTS_OF_FRENCH.get("a singular count before a plural"));
        assertThat("même commune · même commune").containsPattern(FAULTS.get("the same words twice"));
        assertThat("l’échange « « Vis ma vie » entre deux »")
                .containsPattern(FAULTS_OF_FRENCH.get("guillemets within guillemets"));
        assertThat("3 rencontres attendent une relance sur ses suites")
                .containsPattern(FAULTS_OF_FRENCH.get("a possessive of one thing after several"));
        assertThat("6 actions of 24 are done")
                .containsPattern(FAULTS_OF_ENGLISH.get("a count after which the whole comes in French order"));
        assertThat("53 sur 2").containsPattern(PART);
        assertThat("12 000 € engagés").containsPattern(WORDS_OF_THE_PROGRAMME.get("committed money"));
        assertThat("le projet est engagé par elle")
                .doesNotContainPattern(WORDS_OF_THE_PROGRAMME.get("committed money"));
        assertThat("(règle GRT-05)").containsPattern(WORDS_OF_THE_PROGRAMME.get("the code of a rule"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tell_in_english_what_is_french(Dossier dossier) {
        List<String> found = new ArrayList<>();
        pages(dossier, Locale.ENGLISH).forEach((name, page) -> {
            String body = HEARD.matcher(page.substring(page.indexOf("</head>"))).replaceAll("");
            lines(IN_FRENCH.matcher(body).replaceAll("…"))
                    .lines()
                    .filter(line -> FRENCH.matcher(LOANWORDS.matcher(line).replaceAll(""))
                            .find())
                    .map(line -> name + ": not said to be French: " + line)
                    .forEach(found::add);
            IN_FRENCH
                    .matcher(body)
                    .results()
                    .map(match -> lines(match.group(2)))
                    .filter(words -> ENGLISH.matcher(words).find())
                    .map(words -> name + ": said to be French: " + words)
                    .forEach(found::add);
        });
        assertThat(found).isEmpty();
    }

    private static Pattern bare(Dossier dossier) {
        String names = dossier.actors().stream()
                .filter(actor -> actor.kind() != ActorKind.NATURAL_PERSON)
                .map(Actor::name)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?i)(?<![\\p{L}’])(?:de|par|pour|chez|avec|sans|à|entre) (?-i:%s)"
                .formatted(names.isEmpty() ? "(?!)" : names));
    }

    /** Matches the sector keys of the dossier, each on a line by itself. */
    private static Pattern sectors(Dossier dossier) {
        String keys = dossier.actors().stream()
                .flatMap(actor -> Stream.concat(
                        actor.needs().value().orElse(List.of()).stream().map(Need::sector),
                        actor.offers().value().orElse(List.of()).stream().map(Offer::sector)))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?m)^(?=[a-z-]+$)(?:%s)$".formatted(keys.isEmpty() ? "(?!)" : keys));
    }

    private static List<String> found(Dossier dossier, Locale locale, Map<String, Pattern> faults) {
        return found(pages(dossier, locale), locale, faults);
    }

    private static List<String> found(Map<String, String> pages, Locale locale, Map<String, Pattern> faults) {
        List<String> found = new ArrayList<>();
        pages.forEach((name, page) -> {
            String text = lines(
                    locale.equals(Locale.ENGLISH)
                            ? IN_FRENCH
                                    .matcher(HEARD.matcher(page).replaceAll(""))
                                    .replaceAll("…")
                            : page);
            faults.forEach((fault, pattern) -> pattern.matcher(text)
                    .results()
                    .map(match -> "%s: %s in “%s”".formatted(name, fault, around(text, match)))
                    .forEach(found::add));
        });
        return found;
    }

    private static View view(Dossier dossier, Audience audience, Locale locale) {
        return View.of(dossier, dossier.asOf().orElse(SampleDossiers.DAY), audience, locale);
    }

    private static String around(String text, MatchResult match) {
        return text.substring(Math.max(0, match.start() - 30), Math.min(text.length(), match.end() + 30));
    }

    private static Map<String, String> pages(Dossier dossier, Locale locale) {
        return PAGES.computeIfAbsent(dossier, it -> new HashMap<>())
                .computeIfAbsent(locale, it -> pages(view(dossier, Audience.FACILITATOR, locale)));
    }

    private static Map<String, String> pages(View view) {
        return Reports.all().stream()
                .collect(Collectors.toMap(
                        ReportKind::name, kind -> page(kind, view), (one, other) -> one, LinkedHashMap::new));
    }

    private static String page(ReportKind kind, View view) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Format.HTML.write(kind.of(view), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return UNREAD.matcher(out.toString(UTF_8)).replaceAll("");
    }

    /** Returns the text of a page, with one line for each paragraph, cell or label. */
    private static String lines(String page) {
        String lines =
                ELEMENT.matcher(WITHIN_A_LINE.matcher(page).replaceAll("")).replaceAll("\n");
        return lines.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
