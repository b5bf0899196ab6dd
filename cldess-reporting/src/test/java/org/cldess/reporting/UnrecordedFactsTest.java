package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.reporting.sample.EverySection;
import org.cldess.reporting.sample.Statements;
import org.cldess.reporting.sample.Statements.Statement;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.sample.WrittenDossier;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/**
 * What is not recorded is not shown as none. Each recorded fact is taken away twice: once it is not recorded, once it
 * is known to be none. A page that says the same both times, says no, none or zero, and says something else where the
 * fact is recorded, takes what nobody recorded for none.
 *
 * <p>{@code unsure.txt} names the facts of which reports still do so, such as an action without a recorded end, which
 * is not counted as late. A line of it may go, and none may come.
 */
class UnrecordedFactsTest {
    private static final Path UNSURE = Path.of("src/test/resources/every/unsure.txt");

    /** The facts that are always taken away; the others are drawn. */
    private static final List<String> ALWAYS = List.of("/movements/*/references");

    private static final int DRAWN = 3;

    /** The report that shows the rules, whose findings name what is missing. */
    private static final String RULES = Reports.RULES.name();

    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

    /** Words by which a statement says that something is not known. */
    private static final Pattern OPEN =
            Pattern.compile("au moins|au plus|non précisées|renseign|inconnu|ne sait|connu|–"
                    + "|à confirmer|à compléter|à vérifier|…|_____");

    private static final Pattern BOUND = Pattern.compile("au moins|au plus");

    private static final Pattern NONE = Pattern.compile(
            "\\b(pas de|pas d’|aucune?s?|sans|n’a pas|n’ont pas|jamais|rien)\\b|^0( |$|,00)|: 0 ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d ]*([,.]\\d+)?|\\baucune?\\b");
    private static final Pattern PLURAL = Pattern.compile("(\\p{L}+)(s|nt|es)\\b");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,.;:()]+");

    private final WrittenDossier written = WrittenDossier.of(EverySection.dossier());
    private final Set<Statement> whole = statements(written.dossier());

    private static Set<Statement> statements(Dossier dossier) {
        View view = View.of(dossier, EverySection.DAY, Audience.COMMITTEE, Locale.FRENCH);
        Set<Statement> all = new HashSet<>();
        for (ReportKind kind : Reports.all()) {
            if (!kind.name().equals(RULES)) {
                all.addAll(Statements.of(kind.of(view)));
            }
        }
        return all;
    }

    @Test
    void no_page_takes_what_is_not_recorded_for_none() throws IOException {
        Map<String, List<String>> facts = facts();
        Set<String> allowed = Set.copyOf(Files.readAllLines(UNSURE));
        Set<String> told = new TreeSet<>();
        for (String fact : drawn(facts)) {
            for (List<String> places : trials(facts.get(fact))) {
                unsure(places).stream()
                        .filter(statement ->
                                !allowed.contains(fact + " " + statement.place().split("#", 2)[0]))
                        .forEach(statement -> told.add(fact + " " + statement));
            }
        }

        assertThat(facts).hasSizeGreaterThan(400);
        assertThat(told).isEmpty();
    }

    /** Returns the facts to take away: those of {@link #ALWAYS} first, then others, all in the long ring. */
    private static List<String> drawn(Map<String, List<String>> facts) {
        List<String> others = new ArrayList<>(facts.keySet());
        others.removeAll(ALWAYS);
        Random random = new Random(1);
        Map<String, Integer> order = new TreeMap<>();
        others.forEach(fact -> order.put(fact, random.nextInt()));
        others.sort(Comparator.comparing(order::get));
        long count = Cases.areLong() ? others.size() : DRAWN;
        return Stream.concat(ALWAYS.stream(), others.stream().limit(count)).toList();
    }

    /** Returns the first place of a fact, and all its places. */
    private static List<List<String>> trials(List<String> places) {
        return places.size() == 1 ? List.of(places) : List.of(places.subList(0, 1), places);
    }

    /** Returns the statements that take the facts at some places for none. */
    private List<Statement> unsure(List<String> places) {
        WrittenDossier unrecorded = written;
        WrittenDossier none = written;
        for (String place : places) {
            unrecorded = unrecorded.with(place, null);
            none = none.with(place, written.at(place).orElseThrow() instanceof List<?> ? List.of() : Known.none());
        }
        Optional<Dossier> one = unrecorded.reading().value();
        Optional<Dossier> other = none.reading().value();
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        Set<Statement> ofNone = statements(other.get());
        return statements(one.get()).stream()
                .filter(ofNone::contains)
                .filter(statement -> !whole.contains(statement))
                .filter(UnrecordedFactsTest::isSure)
                .filter(this::saysOtherwise)
                .toList();
    }

    private static boolean isSure(Statement statement) {
        return NONE.matcher(statement.words()).find()
                && !OPEN.matcher(statement.words()).find()
                && !BOUND.matcher(statement.note()).find();
    }

    /** Checks whether the pages with the fact say something else of the same, and not only more. */
    private boolean saysOtherwise(Statement statement) {
        List<Statement> same = whole.stream()
                .filter(other -> other.place().equals(statement.place())
                        && other.about().equals(statement.about())
                        && (!other.about().isEmpty() || frame(other.words()).equals(frame(statement.words()))))
                .toList();
        return !same.isEmpty() && same.stream().noneMatch(other -> contains(other.words(), statement.words()));
    }

    /** Returns a sentence without its numbers. */
    private static String frame(String words) {
        return PLURAL.matcher(NUMBER.matcher(words).replaceAll("#")).replaceAll("$1");
    }

    /** Checks whether a text has all words of another in their order. */
    private static boolean contains(String text, String part) {
        List<String> wanted = BETWEEN.splitAsStream(part).toList();
        int found = 0;
        for (String word : BETWEEN.splitAsStream(text).toList()) {
            found += found < wanted.size() && wanted.get(found).equals(word) ? 1 : 0;
        }
        return found == wanted.size();
    }

    /** Returns the recorded facts, each with its places. */
    private Map<String, List<String>> facts() {
        List<String> places = new ArrayList<>();
        gather("", written.at("").orElseThrow(), Form.of(DossierParts.class), places);
        Map<String, List<String>> facts = new TreeMap<>();
        places.forEach(place -> facts.computeIfAbsent(INDEX.matcher(place).replaceAll("/*"), fact -> new ArrayList<>())
                .add(place));
        return facts;
    }

    private static void gather(String path, Object thing, Form form, List<String> places) {
        for (Map.Entry<?, ?> field : ((Map<?, ?>) thing).entrySet()) {
            Part part = form.find(field.getKey().toString()).orElse(null);
            Object held = field.getValue();
            if (part == null || held == null) {
                continue;
            }
            String place = path + "/" + field.getKey();
            if (part.isFact()) {
                places.add(place);
            }
            if (part.holdsThings() && held instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    gather(place + "/" + i, list.get(i), part.form(), places);
                }
            } else if (part.holdsThings() && held instanceof Map<?, ?>) {
                gather(place, held, part.form(), places);
            }
        }
    }
}
