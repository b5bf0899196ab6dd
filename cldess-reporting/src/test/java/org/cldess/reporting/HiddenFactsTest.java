package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.money.Amount;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SeenMatrix;
import org.cldess.sample.Situation;
import org.cldess.sample.WrittenDossier;
import org.cldess.testing.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Two dossiers that a reader cannot tell apart give this reader the same pages: in the second, every amount, day,
 * number, yes or no that is kept from the reader is another one.
 */
class HiddenFactsTest {
    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");
    private static final int DAYS = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** What the pairs of a meeting are made from. Everyone who sees the meeting sees its pairs. */
    private static final String OF_PAIRS = "/actors/needs/";

    private static final Set<String> KEPT = SeenMatrix.read().rows().entrySet().stream()
            .filter(row -> row.getValue().stream().anyMatch(reader -> reader != Audience.PUBLIC))
            .map(row -> "/" + row.getKey().replace('.', '/'))
            .filter(way -> !way.startsWith(OF_PAIRS))
            .collect(Collectors.toUnmodifiableSet());

    private int changed;

    @Test
    void pages_tell_a_reader_nothing_about_what_is_kept_from_that_reader() {
        Set<String> told = new TreeSet<>();
        for (Audience reader : List.of(Audience.PUBLIC, Audience.PARTNER)) {
            compare(
                    "situation",
                    WrittenDossier.of(Situation.PUBLIC_BODIES.dossier(1).dossier()),
                    reader,
                    told);
            for (long seed = 0; Cases.areLong() && seed < Cases.of(1); seed++) {
                compare("full " + seed, GeneratedDossiers.fullSheet(seed), reader, told);
                compare("mixed " + seed, GeneratedDossiers.mixedSheet(seed), reader, told);
            }
        }

        assertThat(told).isEmpty();
        assertThat(changed).as("changed components").isGreaterThan(40);
    }

    private void compare(String name, WrittenDossier written, Audience reader, Set<String> told) {
        Dossier before = written.dossier();
        Dossier after = otherwise(written, before.seenBy(reader), reader);
        View one = View.of(before, TODAY, reader, Locale.FRENCH);
        View other = View.of(after, TODAY, reader, Locale.FRENCH);
        for (ReportKind kind : Reports.all()) {
            if (!ReportText.of(kind.of(one)).equals(ReportText.of(kind.of(other)))) {
                told.add("%s of %s for %s".formatted(kind.name(), name, reader));
            }
        }
    }

    /** Returns a dossier that the reader cannot tell from the first one, and in which as much as possible differs. */
    private Dossier otherwise(WrittenDossier written, Dossier seen, Audience reader) {
        Map<String, List<String>> places = new TreeMap<>();
        written.at("").ifPresent(all -> gather("", all, places));
        WrittenDossier other = written;
        for (List<String> component : places.values()) {
            WrittenDossier next = other;
            for (String place : component) {
                next = next.with(place, other(written.at(place).orElseThrow()).orElseThrow());
            }
            Optional<Dossier> read = next.reading().value();
            if (read.filter(dossier -> dossier.seenBy(reader).equals(seen)).isPresent()) {
                other = next;
                changed++;
            }
        }
        return other.dossier();
    }

    /** Collects the places of the values that are kept from some reader, by component. */
    private static void gather(String path, @Nullable Object held, Map<String, List<String>> places) {
        String way = INDEX.matcher(path).replaceAll("");
        if (held instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                gather(path + "/" + i, list.get(i), places);
            }
        } else if (held instanceof Map<?, ?> map) {
            map.forEach((key, value) -> gather(path + "/" + key, value, places));
        } else if (KEPT.contains(way) && held != null && other(held).isPresent()) {
            places.computeIfAbsent(way, none -> new ArrayList<>()).add(path);
        }
    }

    private static Optional<Object> other(Object held) {
        if (held instanceof Amount amount) {
            return Optional.of(Amount.ofCents(amount.cents() * 3 + 12_345));
        }
        if (held instanceof LocalDate date) {
            return Optional.of(date.minusDays(DAYS));
        }
        if (held instanceof Integer number) {
            return Optional.of(number + 1);
        }
        if (held instanceof BigDecimal number) {
            return Optional.of(number.add(BigDecimal.TEN));
        }
        return held instanceof Boolean truth ? Optional.of(!truth) : Optional.empty();
    }
}
