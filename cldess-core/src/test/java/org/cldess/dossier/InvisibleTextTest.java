package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.sample.EveryForm;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.testing.Cases;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/**
 * Tests that every text of a dossier is refused at its own place, and only there, if it has no visible character. The
 * short ring puts several such texts into one dossier.
 */
class InvisibleTextTest {
    private static final WrittenDossier FULL = GeneratedDossiers.fullSheet(7);
    private static final List<String> UNSEEN =
            List.of("\uFEFF", "\u202E\u00AD\u2060", "\u180E \u200B", "\u3164", "\u0301");

    /** Finds a place for each text component of each component that contains its record. */
    private static void texts(String at, String pattern, Form form, Map<String, String> found, Set<Part> met) {
        for (Part part : form.parts()) {
            int size = FULL.at(at + "/" + part.name())
                    .filter(List.class::isInstance)
                    .map(list -> ((List<?>) list).size())
                    .orElse(1);
            for (int i = 0; i < size; i++) {
                String place = at + "/" + part.name() + (part.isList() ? "/" + i : "");
                if (FULL.at(place).isEmpty()) {
                    continue;
                }
                if (part.holdsThings()) {
                    texts(place, pattern + "/" + part.name(), part.form(), found, met);
                } else if (part.held() == String.class) {
                    met.add(part);
                    found.putIfAbsent(pattern + "/" + part.name(), place);
                }
            }
        }
    }

    /**
     * Returns whether the violation follows from the change of a name: a share refers to a breakdown, or to an item of
     * it, by name.
     */
    private static boolean citesByName(String path, String place) {
        return place.contains("/breakdowns/") && path.contains("/shares/");
    }

    @Test
    void is_refused_wherever_a_text_may_stand() {
        Map<String, String> found = new LinkedHashMap<>();
        Set<Part> met = new HashSet<>();
        texts("", "", Form.of(DossierParts.class), found, met);
        List<String> places = List.copyOf(found.values());

        assertThat(met)
                .containsAll(EveryForm.parts().stream()
                        .filter(part -> part.held() == String.class)
                        .toList());
        int steps = Cases.areLong() ? places.size() : 40;
        for (int first = 0; first < steps; first++) {
            List<String> unseen = new ArrayList<>();
            WrittenDossier written = FULL;
            for (int i = first; i < places.size(); i += steps) {
                unseen.add(places.get(i));
                written = written.with(places.get(i), UNSEEN.get(i % UNSEEN.size()));
            }
            assertThat(written.violations())
                    .extracting(Violation::path)
                    .containsAll(unseen)
                    .allMatch(path ->
                            unseen.contains(path) || unseen.stream().anyMatch(place -> citesByName(path, place)));
        }
    }
}
