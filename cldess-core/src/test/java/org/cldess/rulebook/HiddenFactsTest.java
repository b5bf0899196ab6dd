package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Finding;
import org.cldess.rule.RuleRecord;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SeenMatrix;
import org.cldess.sample.Situation;
import org.cldess.sample.WrittenDossier;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/**
 * Tests that findings tell a reader nothing that is kept from that reader: if a hidden component changes, and the
 * reader sees the same dossier as before, the reader gets the same findings.
 */
class HiddenFactsTest {
    private static final List<Audience> READERS = List.of(Audience.PUBLIC, Audience.PARTNER, Audience.COMMITTEE);
    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");
    private static final int YEAR = 365;

    /** The situations of the matrix that differ in the actors; in the last one, whole actions are hidden. */
    private static final int OF_ACTORS = Situation.KEPT_ACTIONS.ordinal();

    private static final int OTHERS = Cases.areLong() ? 8 : 3;

    private static final Set<String> AGREED = agreed();

    /** The pairs of a component and a rule in which a reader learns something. */
    private final Set<String> told = new TreeSet<>();

    private int compared;

    /** Returns what readers get, word by word. */
    private static Map<Audience, List<String>> findings(Dossier dossier, LocalDate day, List<Audience> readers) {
        Findings all = Rulebook.france().check(dossier, day);
        Map<Audience, List<String>> told = new EnumMap<>(Audience.class);
        readers.forEach(audience -> told.put(
                audience,
                all.seenBy(audience).stream().map(HiddenFactsTest::said).toList()));
        return told;
    }

    private static String said(Finding finding) {
        return String.join(
                " | ",
                finding.code(),
                finding.outcome().toString(),
                finding.severity().toString(),
                finding.path(),
                finding.keyDate().toString(),
                finding.since().toString(),
                finding.missing().toString(),
                finding.message(Locale.FRENCH));
    }

    /**
     * Returns the components that are kept from some reader because of what their actor is or agreed, whatever the
     * records declare.
     */
    private static Set<String> agreed() {
        Set<String> agreed = new HashSet<>();
        SeenMatrix.read().rows().forEach((way, readers) -> {
            if (readers.stream().limit(OF_ACTORS).anyMatch(reader -> reader != Audience.PUBLIC)) {
                agreed.add("/" + way.replace('.', '/'));
            }
        });
        return agreed;
    }

    /** Collects the places of the facts that are kept from some audience, one of each component. */
    private static void gather(Form form, String place, Map<?, ?> thing, boolean hidden, Map<String, String> places) {
        thing.forEach((name, held) -> {
            Part part = form.get(String.valueOf(name));
            String at = place + "/" + name;
            boolean kept =
                    hidden || (part.visibleTo() != null && part.visibleTo().value() != Audience.PUBLIC);
            List<?> items = held instanceof List<?> list ? list : held == null ? List.of() : List.of(held);
            String way = INDEX.matcher(at).replaceAll("");
            if (kept || AGREED.contains(way)) {
                places.putIfAbsent(way, at);
            }
            for (int i = 0; part.holdsThings() && i < items.size(); i++) {
                gather(
                        part.form(),
                        held instanceof List<?> ? at + "/" + i : at,
                        (Map<?, ?>) items.get(i),
                        kept,
                        places);
            }
        });
    }

    /** Returns other values of a fact, among them none and nothing. */
    private static List<Optional<Object>> others(Object held) {
        List<Optional<Object>> others = new ArrayList<>(List.of(Optional.empty(), Optional.of(Known.none())));
        if (held instanceof Amount amount) {
            others.add(Optional.of(Amount.ofCents(amount.cents() * 100 + 12_345)));
            others.add(Optional.of(Amount.ofCents(1)));
        } else if (held instanceof LocalDate date) {
            others.add(Optional.of(date.minusDays(YEAR)));
            others.add(Optional.of(date.plusDays(YEAR)));
        } else if (held instanceof Boolean truth) {
            others.add(Optional.of(!truth));
        } else if (held instanceof Integer number) {
            others.add(Optional.of(number + 1));
            others.add(Optional.of(1));
        } else if (held instanceof BigDecimal number) {
            others.add(Optional.of(number.add(BigDecimal.TEN)));
            others.add(Optional.of(BigDecimal.ONE));
        } else if (held instanceof Enum<?> choice) {
            Stream.of(choice.getDeclaringClass().getEnumConstants())
                    .map(Optional::<Object>of)
                    .forEach(others::add);
        } else if (held instanceof String text) {
            others.add(Optional.of(text + " (autrement)"));
        } else if (held instanceof List<?>) {
            others.add(Optional.of(List.of()));
        }
        return others;
    }

    /** Compares what two dossiers tell that differ in one component. */
    private void compare(String way, WrittenDossier written, WrittenDossier other) {
        Dossier before = written.dossier();
        Map<Audience, Dossier> seen = new EnumMap<>(Audience.class);
        READERS.forEach(audience -> seen.put(audience, before.seenBy(audience)));
        compare(way, seen, findings(before, DecidingFacts.TODAY, READERS), other.dossier(), DecidingFacts.TODAY);
    }

    private void compare(WrittenDossier written, LocalDate day) {
        Map<String, String> places = new LinkedHashMap<>();
        gather(Form.of(DossierParts.class), "", (Map<?, ?>) written.at("").orElseThrow(), false, places);
        Dossier before = written.dossier();
        Map<Audience, Dossier> seen = new EnumMap<>(Audience.class);
        READERS.forEach(audience -> seen.put(audience, before.seenBy(audience)));
        Map<Audience, List<String>> read = findings(before, day, READERS);
        Map<String, List<String>> together = new LinkedHashMap<>();
        places.forEach((way, place) -> together.computeIfAbsent(
                        isSingle(written, place) && !Cases.areLong() ? section(way) : way, none -> new ArrayList<>())
                .add(place));
        together.forEach((ways, changed) -> {
            for (int i = 0; i < OTHERS; i++) {
                int number = i;
                together(written, changed, number).forEach(after -> compare(ways, seen, read, after, day));
            }
        });
    }

    /** Returns the list whose hidden facts change together, so that fewer dossiers are compared. */
    private static String section(String way) {
        return way.substring(0, way.indexOf('/', 1));
    }

    private static boolean isSingle(WrittenDossier written, String place) {
        return written.at(place)
                .filter(held -> !(held instanceof Map) && !(held instanceof List))
                .isPresent();
    }

    /** Returns dossiers in which all places have another value: one, or more if that would make no sense. */
    private static Stream<Dossier> together(WrittenDossier written, List<String> places, int number) {
        Optional<Dossier> changed = changed(written, places, number);
        if (changed.isPresent() || places.size() == 1) {
            return changed.stream();
        }
        int half = places.size() / 2;
        return Stream.of(places.subList(0, half), places.subList(half, places.size()))
                .flatMap(some -> together(written, some, number));
    }

    /** Returns the dossier with another value at each of the places; empty if it makes no sense. */
    private static Optional<Dossier> changed(WrittenDossier written, List<String> places, int number) {
        WrittenDossier changed = written;
        boolean isOther = false;
        for (String place : places) {
            List<Optional<Object>> others = others(written.at(place).orElse(""));
            boolean isThere =
                    changed.at(place.substring(0, place.lastIndexOf('/'))).isPresent();
            if (isThere && number < others.size()) {
                changed = changed.with(place, others.get(number).orElse(null));
                isOther = true;
            }
        }
        return isOther ? changed.reading().value() : Optional.empty();
    }

    private void compare(
            String ways, Map<Audience, Dossier> seen, Map<Audience, List<String>> read, Dossier after, LocalDate day) {
        List<Audience> same = READERS.stream()
                .filter(audience -> after.seenBy(audience).equals(seen.get(audience)))
                .toList();
        if (!same.isEmpty()) {
            Map<Audience, List<String>> now = findings(after, day, same);
            same.forEach(audience -> differ(
                    ways, audience, read.getOrDefault(audience, List.of()), now.getOrDefault(audience, List.of())));
        }
    }

    private void differ(String way, Audience audience, List<String> before, List<String> after) {
        compared++;
        if (before.equals(after)) {
            return;
        }
        Set<String> differences = new HashSet<>(before);
        after.forEach(finding -> {
            if (!differences.remove(finding)) {
                differences.add(finding);
            }
        });
        differences.forEach(finding -> told.add("%s %s %s".formatted(way, audience, finding.split(" ", 2)[0])));
    }

    /** Returns the dossier with grants that were refused, which only the reason shows. */
    private static WrittenDossier refused(WrittenDossier written) {
        WrittenDossier refused = written.with("/movements", List.of());
        for (int i = 0; i < written.size("/grants"); i++) {
            String grant = "/grants/" + i;
            if (written.at(grant + "/decision").filter(Map.class::isInstance).isPresent()) {
                refused = refused.with(grant + "/completeUntil", null)
                        .with(grant + "/decision/refusal", "Pas d’intérêt local");
            }
        }
        return refused;
    }

    @Test
    void findings_do_not_tell_that_a_grant_was_refused_for_a_hidden_reason() {
        WrittenDossier refused = refused(DecidingFacts.today());
        WrittenDossier open = refused;
        for (int i = 0; i < refused.size("/grants"); i++) {
            String reason = "/grants/" + i + "/decision/refusal";
            open = refused.at(reason).isPresent() ? open.with(reason, null) : open;
        }

        compare("/grants/decision/refusal", refused, open);

        assertThat(told).isEmpty();
        assertThat(compared).as("readers who do not see the reason").isEqualTo(1);
    }

    @Test
    void findings_do_not_tell_whether_a_hidden_text_explains_what_a_line_cost() {
        WrittenDossier explained =
                WrittenDossier.of(Situation.PUBLIC_BODIES.dossier(1).dossier());
        WrittenDossier silent = explained;
        for (int i = 0; i < explained.size("/actions"); i++) {
            String expenses = "/actions/" + i + "/plan/expenses";
            for (int j = 0; j < explained.size(expenses); j++) {
                silent = silent.with(expenses + "/" + j + "/explanation", null);
            }
        }

        compare("/actions/plan/expenses/explanation", explained, silent);

        assertThat(told).isEmpty();
        assertThat(compared).as("readers who do not see the text").isEqualTo(1);
    }

    @Test
    void a_rule_that_reads_a_hidden_fact_is_withheld_whether_it_finds_anything_or_not() {
        Findings all = Rulebook.france().check(DecidingFacts.today().dossier(), DecidingFacts.TODAY);
        Findings none = Rulebook.france().check(SampleDossiers.grasse(), SampleDossiers.DAY);

        for (Findings findings : List.of(all, none)) {
            Findings open = findings.seenBy(Audience.PUBLIC);
            assertThat(Stream.of("PUR-01", "ESS-11", "IDN-01", "FIN-08").map(RuleRecord::shipped))
                    .allMatch(open::isWithheld)
                    .noneMatch(findings::isWithheld);
            assertThat(Stream.of("CTR-01", "GRT-14", "ACT-01").map(RuleRecord::shipped))
                    .noneMatch(open::isWithheld);
            assertThat(findings.seenBy(Audience.PARTNER).isWithheld(RuleRecord.shipped("FIN-08")))
                    .isFalse();
        }
    }

    @Test
    void findings_tell_a_reader_nothing_about_what_is_kept_from_that_reader() {
        compare(DecidingFacts.today(), DecidingFacts.TODAY);
        LongStream.range(0, Cases.areLong() ? 20 : 0)
                .forEach(seed -> compare(GeneratedDossiers.fullSheet(seed), DecidingFacts.TODAY));

        assertThat(told).isEmpty();
        assertThat(compared).isGreaterThan(20);
    }
}
