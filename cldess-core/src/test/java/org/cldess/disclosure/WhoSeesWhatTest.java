package org.cldess.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.sample.SeenMatrix;
import org.cldess.sample.Situation;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.api.Test;

/** Checks, component by component and in each situation, that each audience sees what the agreed matrix says. */
class WhoSeesWhatTest {
    private static final SeenMatrix MATRIX = SeenMatrix.read();
    private static final Map<Situation, Dossier> DOSSIERS = dossiers();

    private static Map<Situation, Dossier> dossiers() {
        Map<Situation, Dossier> dossiers = new EnumMap<>(Situation.class);
        for (Situation situation : Situation.values()) {
            dossiers.put(situation, situation.dossier(1).dossier());
        }
        return dossiers;
    }

    /** Returns the written values on each path. */
    private static Map<String, List<String>> values(Dossier dossier) {
        Map<String, List<String>> values = new TreeMap<>();
        WrittenDossier.of(dossier)
                .forEach((way, text) ->
                        values.computeIfAbsent(way, none -> new ArrayList<>()).add(text));
        return values;
    }

    @Test
    void each_audience_sees_of_each_component_what_was_agreed() {
        Set<String> wrong = new TreeSet<>();
        DOSSIERS.forEach((situation, dossier) -> {
            Map<String, List<String>> all = values(dossier);
            Map<Audience, Map<String, List<String>>> seen = new EnumMap<>(Audience.class);
            for (Audience audience : Audience.values()) {
                seen.put(audience, values(dossier.seenBy(audience)));
            }
            all.forEach((way, values) -> {
                Audience first = MATRIX.first(way, situation);
                for (Audience audience : Audience.values()) {
                    List<String> shown = new ArrayList<>(values);
                    shown.retainAll(seen.getOrDefault(audience, Map.of()).getOrDefault(way, List.of()));
                    List<String> expected = audience.sees(first) ? values : List.of();
                    if (!shown.equals(expected)) {
                        wrong.add("%s: %s, %s: %s of %s"
                                .formatted(way, situation, audience, shown.size(), values.size()));
                    }
                }
            });
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_dossiers_have_a_value_in_every_component_and_a_line_for_each() {
        Set<String> ways = new TreeSet<>();
        go(Form.of(DossierParts.class), "", List.of(), ways);
        Set<String> filled = DOSSIERS.values().stream()
                .flatMap(dossier -> values(dossier).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(filled).isEqualTo(ways);
        assertThat(MATRIX.rows().keySet()).isEqualTo(ways);
    }

    /** Collects the paths to all single values. A type that contains itself is entered once. */
    private static void go(Form form, String way, List<Form> above, Set<String> ways) {
        List<Form> met = Stream.concat(above.stream(), Stream.of(form)).toList();
        for (Part part : form.parts()) {
            String here = way.isEmpty() ? part.name() : way + "." + part.name();
            if (!part.holdsThings()) {
                ways.add(here);
            } else if (Collections.frequency(met, part.form()) < 2) {
                go(part.form(), here, met, ways);
            }
        }
    }
}
