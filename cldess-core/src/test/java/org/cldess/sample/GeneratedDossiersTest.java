package org.cldess.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class GeneratedDossiersTest {
    private static final long SEEDS = Cases.of(10);

    /** The number of mixed dossiers that together leave out every optional value. */
    private static final long MIXED = Cases.of(40);

    /** Passes each component of a record and its nested records to the consumer, with its value. */
    private static void meet(Record thing, BiConsumer<Part, Object> meeting) {
        for (Part part : Form.of(thing).parts()) {
            meeting.accept(part, part.of(thing));
            if (part.holdsThings()) {
                part.items(thing).forEach(item -> meet((Record) item, meeting));
            }
        }
    }

    private static boolean hasValue(Object held) {
        Object plain = Part.plain(held);
        return plain instanceof Collection<?> many ? !many.isEmpty() : plain != null;
    }

    private static Set<String> names(Predicate<Part> which) {
        return EveryForm.parts().stream()
                .filter(which)
                .map(Part::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_generated_dossier_obeys_every_check() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(GeneratedDossiers.fullSheet(seed).violations())
                    .as("full, %d", seed)
                    .isEmpty();
            assertThat(GeneratedDossiers.mixedSheet(seed).violations())
                    .as("mixed, %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void the_same_seed_gives_the_same_dossier() {
        assertThat(GeneratedDossiers.full(3))
                .isEqualTo(GeneratedDossiers.drawn(3, true).dossier())
                .isNotEqualTo(GeneratedDossiers.full(4));
        assertThat(GeneratedDossiers.mixedSheet(3)).isEqualTo(GeneratedDossiers.drawn(3, false));
    }

    @Test
    void in_a_full_dossier_every_part_has_a_value_somewhere() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Set<String> withValue = new TreeSet<>();
            meet(GeneratedDossiers.full(seed).parts(), (part, held) -> {
                if (hasValue(held)) {
                    withValue.add(part.toString());
                }
            });
            assertThat(withValue).as("seed %d", seed).isEqualTo(names(part -> true));
        }
    }

    @Test
    void in_mixed_dossiers_every_fact_is_known_to_be_none_somewhere_and_not_recorded_elsewhere() {
        Set<String> none = new TreeSet<>();
        Set<String> absent = new TreeSet<>();
        for (long seed = 0; seed < MIXED; seed++) {
            meet(GeneratedDossiers.mixed(seed).parts(), (part, held) -> {
                if (held.equals(Known.none())) {
                    none.add(part.toString());
                } else if (held.equals(part.absent().orElse(part))) {
                    absent.add(part.toString());
                }
            });
        }
        assertThat(none).isEqualTo(names(part -> part.isFact() && !part.isList()));
        assertThat(absent).containsAll(names(part -> part.isFact() || part.isOptional()));
    }
}
