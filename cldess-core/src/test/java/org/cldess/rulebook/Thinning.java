package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.sample.ChangedDossier;
import org.cldess.sample.WrittenDossier;
import org.cldess.testing.Cases;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The findings about a dossier on a day, with some of its facts removed. A pattern is a JSON Pointer in which a star
 * matches any index.
 */
final class Thinning {
    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");
    private static final Pattern MOVEMENT = Pattern.compile("^/movements/[0-9]+");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final String ANY = "*";

    /** The number of rounds in which dangling references are removed as well. */
    private static final int ROUNDS = 2;

    private final WrittenDossier written;
    private final Dossier whole;
    private final WrittenDossier sorted;
    private final LocalDate day;

    Thinning(WrittenDossier written, LocalDate day) {
        this.written = written;
        this.whole = written.dossier();
        this.sorted = WrittenDossier.of(whole);
        this.day = day;
    }

    static String pattern(String pointer) {
        return INDEX.matcher(pointer).replaceAll("/" + ANY);
    }

    /** Returns whether the pattern is that of a {@code Known} component. */
    static boolean isFact(String pattern) {
        return part(pattern).isFact();
    }

    private static Part part(String pattern) {
        List<String> names = SLASH.splitAsStream(pattern)
                .skip(1)
                .filter(name -> !name.equals(ANY))
                .toList();
        Form form = Form.of(DossierParts.class);
        for (String name : names.subList(0, names.size() - 1)) {
            form = form.get(name).form();
        }
        return form.get(names.get(names.size() - 1));
    }

    /** Returns the patterns of all recorded facts. */
    Set<String> facts() {
        Set<String> facts = new TreeSet<>();
        written.at("").ifPresent(dossier -> gather("", dossier, facts));
        return facts;
    }

    private static void gather(String path, @Nullable Object held, Set<String> facts) {
        if (held instanceof List<?> list) {
            list.forEach(item -> gather(path + "/" + ANY, item, facts));
        } else if (held instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                String pattern = path + "/" + name;
                if (isFact(pattern)) {
                    facts.add(pattern);
                }
                gather(pattern, value, facts);
            });
        }
    }

    /** Returns all places of a written dossier that match a pattern. */
    private static List<String> places(WrittenDossier written, String pattern) {
        List<String> places = List.of("");
        for (String token : SLASH.splitAsStream(pattern).skip(1).toList()) {
            places = places.stream()
                    .filter(place -> written.at(place).isPresent())
                    .flatMap(place -> token.equals(ANY) ? items(written, place) : Stream.of(place + "/" + token))
                    .toList();
        }
        return places;
    }

    private static Stream<String> items(WrittenDossier written, String list) {
        return IntStream.range(0, written.size(list)).mapToObj(i -> list + "/" + i);
    }

    /** Returns the findings about the whole dossier. */
    List<Finding> findings(Rulebook rules) {
        return rules.check(whole, day).list();
    }

    /**
     * Returns the findings without the values at all places of a pattern, or empty if no valid dossier remains. In the
     * short ring, only what removes things, which others may cite, is read again.
     */
    Optional<List<Finding>> findingsWithout(String pattern, Rulebook rules) {
        if (!Cases.areLong() && isFact(pattern) && !part(pattern).holdsThings()) {
            ChangedDossier thinner = ChangedDossier.of(whole);
            for (String place : places(sorted, pattern)) {
                thinner = thinner.without(place);
            }
            return Optional.of(rules.check(thinner.dossier(), day).list());
        }
        WrittenDossier thinner = written;
        for (String place : places(written, pattern)) {
            thinner = thinner.with(place, otherwise(place));
        }
        return read(thinner).map(dossier -> rules.check(dossier, day).list());
    }

    /** Returns null, or another day in place of a required one. */
    private @Nullable Object otherwise(String place) {
        Object held = written.at(place).orElse(Known.none());
        return held instanceof LocalDate date && !isFact(pattern(place)) ? date.plusDays(1) : null;
    }

    /** Returns the place of a violation, or the whole movement that cannot do without its line. */
    private static String removable(Violation violation) {
        Matcher movement = MOVEMENT.matcher(violation.path());
        return movement.find() ? movement.group() : violation.path();
    }

    /** Reads the dossier without dangling references. */
    private static Optional<Dossier> read(WrittenDossier written) {
        WrittenDossier left = written;
        Reading<Dossier> reading = left.reading();
        for (int i = 0; i < ROUNDS && reading.value().isEmpty(); i++) {
            List<Violation> wrong = new ArrayList<>(reading.violations().list());
            Collections.reverse(wrong);
            for (String place :
                    wrong.stream().map(Thinning::removable).distinct().toList()) {
                left = left.with(place, null);
            }
            reading = left.reading();
        }
        return reading.value();
    }
}
