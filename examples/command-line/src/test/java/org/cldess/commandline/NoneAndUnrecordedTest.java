package org.cldess.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.testing.Cases;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * “Known to be none” is not “not recorded”: the test sets each fact of the model to none everywhere in the sample. The
 * reports must not then show “non renseigné” in any new place.
 */
class NoneAndUnrecordedTest {
    private static final Path SAMPLE = Path.of("src/main/dossiers/grasse.json");

    private static final Pattern UNRECORDED = Pattern.compile("(?i)non renseigné|pas renseigné");

    /**
     * Facts that require other facts when they are none: a party without a predecessor signs itself, an actor without a
     * legal form has no known family, money spent on a lot without contractors went to someone else, a resource or
     * grant of which no day is said to have all movements may lack some, and a line of no grant has no movements of
     * one.
     */
    private static final Set<String> CALLING = Set.of(
            "Party.succession",
            "Actor.legalForms",
            "Actor.publicBody",
            "Listing.withdrawn",
            "Terms.serviceType",
            "Lot.holders",
            "Resource.completeUntil",
            "Grant.completeUntil",
            "Grant.resources");

    /** The reports that show most of the model; making all reports for each fact would take too long. */
    private static final Set<String> SHOWN = Set.of(
            "charte",
            "contrat",
            "avenants",
            "comptes-rendus",
            "deliberations",
            "tableau-de-bord",
            "annuaire",
            "rencontre",
            "echanges");

    /** The maximum number of characters before “non renseigné” that identify its place in a page. */
    private static final int CONTEXT = 200;

    /** Separates sentences and cells. */
    private static final Pattern SENTENCE = Pattern.compile("[.]|<[^>]*>");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final int GROUPS = 12;

    private static final Dossier DOSSIER = DossierFile.read(SAMPLE).orElseThrow();
    private static final Map<String, String> RECORDED = pages(DOSSIER);

    private final Set<String> wrong = new TreeSet<>();

    @ParameterizedTest
    @MethodSource("groups")
    void is_never_called_unrecorded_what_is_known_to_be_none(List<String> facts) {
        ask(facts);

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_fact_is_asked_for_once() {
        assertThat(groups().flatMap(List::stream))
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(asked().keySet());
    }

    private static Map<String, Part> asked() {
        Map<String, Part> facts = facts(DOSSIER.parts());
        facts.keySet().removeAll(CALLING);
        return facts;
    }

    /**
     * Returns groups of facts to set to none together. The short ring has about twelve groups, in which no fact
     * contains another; the long ring tests each fact alone.
     */
    static Stream<List<String>> groups() {
        Map<String, Part> facts = asked();
        if (Cases.areLong()) {
            return facts.keySet().stream().map(List::of);
        }
        Map<String, Set<String>> inside = new TreeMap<>();
        facts.forEach((name, part) -> inside.put(name, inside(part)));
        List<List<String>> groups = Stream.generate(() -> (List<String>) new ArrayList<String>())
                .limit(GROUPS)
                .collect(Collectors.toList());
        facts.keySet().stream()
                .sorted(Comparator.comparing((String fact) ->
                                inside.getOrDefault(fact, Set.of()).size())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(fact -> {
                    List<String> group = groups.stream()
                            .filter(others -> others.stream()
                                    .noneMatch(other ->
                                            inside.getOrDefault(other, Set.of()).contains(fact)))
                            .min(Comparator.comparing(List::size))
                            .orElseThrow();
                    group.add(fact);
                });
        return groups.stream();
    }

    /** Returns the facts inside a fact, at any depth. */
    private static Set<String> inside(Part fact) {
        Set<String> inside = new TreeSet<>();
        if (fact.holdsThings()) {
            inside(fact.form(), new HashSet<>(), inside);
        }
        return inside;
    }

    private static void inside(Form form, Set<Form> met, Set<String> inside) {
        if (met.add(form)) {
            for (Part part : form.parts()) {
                inside.add(name(part));
                if (part.holdsThings()) {
                    inside(part.form(), met, inside);
                }
            }
        }
    }

    /**
     * Tests some facts. If a group has new places, tests each half of it, because only the effect of a single fact
     * counts.
     */
    private void ask(List<String> facts) {
        List<String> asked = possible(facts);
        if (asked.isEmpty()) {
            return;
        }
        Map<String, String> pages = pages(none(asked).orElseThrow());
        if (pages.entrySet().stream().allMatch(NoneAndUnrecordedTest::isWell)) {
            return;
        }
        if (asked.size() > 1) {
            ask(asked.subList(0, asked.size() / 2));
            ask(asked.subList(asked.size() / 2, asked.size()));
            return;
        }
        pages.entrySet().stream()
                .filter(page -> unrecorded(page.getValue()).size()
                        > unrecorded(recorded(page.getKey())).size())
                .forEach(page -> wrong.add(page.getKey() + ": " + asked));
    }

    /** Returns the facts that can all be none at once. */
    private List<String> possible(List<String> facts) {
        if (none(facts).isPresent()) {
            return facts;
        }
        if (facts.size() == 1) {
            return List.of();
        }
        List<String> first = possible(facts.subList(0, facts.size() / 2));
        List<String> second = possible(facts.subList(facts.size() / 2, facts.size()));
        List<String> both = Stream.of(first, second).flatMap(List::stream).toList();
        if (both.isEmpty() || none(both).isPresent()) {
            return both;
        }
        ask(second);
        return first;
    }

    private static String recorded(String page) {
        return RECORDED.getOrDefault(page, "");
    }

    /** Checks that a page shows “non renseigné” only in places where it does when everything is recorded. */
    private static boolean isWell(Map.Entry<String, String> page) {
        List<String> before = new ArrayList<>(unrecorded(recorded(page.getKey())));
        return unrecorded(page.getValue()).stream().allMatch(before::remove);
    }

    /** Returns the places of “non renseigné”: the words before it in its sentence, or the label of its cell. */
    private static List<String> unrecorded(String page) {
        return UNRECORDED
                .matcher(page)
                .results()
                .map(found -> place(page.substring(Math.max(0, found.start() - CONTEXT), found.start())))
                .toList();
    }

    private static String place(String before) {
        List<String> words = SENTENCE.splitAsStream(NUMBER.matcher(before).replaceAll("0"))
                .filter(text -> !text.isBlank())
                .toList();
        return words.isEmpty() ? before : words.get(words.size() - 1);
    }

    /** Returns the dossier in which the facts are none everywhere; empty if the model does not allow it. */
    private static Optional<Dossier> none(List<String> facts) {
        try {
            return Optional.of(Dossier.of((DossierParts) replaced(DOSSIER.parts(), Set.copyOf(facts))));
        } catch (IllegalArgumentException | Violations noSuchDossier) {
            return Optional.empty();
        }
    }

    private static Object replaced(Object whole, Set<String> facts) {
        if (whole instanceof List<?> items) {
            return items.stream().map(item -> replaced(item, facts)).toList();
        }
        if (whole instanceof Known<?> known) {
            return known.map(item -> replaced(item, facts));
        }
        if (whole instanceof Optional<?> optional) {
            return optional.map(item -> replaced(item, facts));
        }
        return Part.isThing(whole) ? thing((Record) whole, facts) : whole;
    }

    private static Record thing(Record whole, Set<String> facts) {
        Form form = Form.of(whole);
        return form.make(form.parts().stream()
                .map(part -> facts.contains(name(part)) ? Known.none() : replaced(part.of(whole), facts))
                .toList());
    }

    private static Map<String, Part> facts(Object whole) {
        Map<String, Part> facts = new TreeMap<>();
        collect(whole, facts);
        return facts;
    }

    private static void collect(Object whole, Map<String, Part> facts) {
        if (whole instanceof List<?> items) {
            items.forEach(item -> collect(item, facts));
        } else if (whole instanceof Known<?> known) {
            known.value().ifPresent(value -> collect(value, facts));
        } else if (whole instanceof Optional<?> optional) {
            optional.ifPresent(value -> collect(value, facts));
        } else if (Part.isThing(whole)) {
            for (Part part : Form.of((Record) whole).parts()) {
                if (part.isFact()) {
                    facts.put(name(part), part);
                }
                collect(part.of((Record) whole), facts);
            }
        }
    }

    private static String name(Part part) {
        return part.declaredIn().getSimpleName() + "." + part.name();
    }

    private static Map<String, String> pages(Dossier dossier) {
        View view = View.of(dossier, dossier.asOf().orElseThrow(), Audience.FACILITATOR, Locale.FRENCH);
        Map<String, String> pages = new LinkedHashMap<>();
        for (ReportKind kind : Reports.all()) {
            if (SHOWN.contains(kind.name())) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try {
                    Format.HTML.write(kind.of(view), out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                pages.put(kind.name(), out.toString(UTF_8));
            }
        }
        return pages;
    }
}
