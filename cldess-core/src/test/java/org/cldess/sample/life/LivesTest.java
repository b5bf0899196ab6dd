package org.cldess.sample.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.dossier.Dossier;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.sample.EveryForm;
import org.junit.jupiter.api.Test;

/** The lives together have what the other handmade samples lack: every component and every choice. */
class LivesTest {
    /** No step of a proposal leads back to the draft with which it begins. */
    private static final Set<String> ABSENT = Set.of("ProposalStatus.DRAFT");

    private final Set<String> withValue = new TreeSet<>();
    private final Set<Object> chosen = new LinkedHashSet<>();
    private final Set<Class<?>> kinds = new LinkedHashSet<>();

    private static List<Dossier> all() {
        return List.of(Lives.ended().dossier(), Lives.withoutMoney(), Lives.unsigned());
    }

    private void meet(Record thing) {
        for (Part part : Form.of(thing).parts()) {
            Object held = Part.plain(part.of(thing));
            if (held != null && !held.equals(List.of())) {
                withValue.add(part.toString());
                gather(held);
            }
        }
    }

    private void gather(Object held) {
        if (held instanceof Collection<?> list) {
            list.forEach(this::gather);
        } else if (held instanceof Enum<?> choice) {
            chosen.add(choice);
        } else if (held instanceof Record thing && Part.isThing(thing)) {
            meet(thing);
        }
    }

    @Test
    void every_component_has_a_value_somewhere() {
        all().forEach(dossier -> meet(dossier.parts()));

        assertThat(EveryForm.parts().stream().map(Part::toString))
                .as("components that no life has: set them in org.cldess.sample.life")
                .filteredOn(part -> !withValue.contains(part))
                .isEmpty();
    }

    @Test
    void every_choice_occurs_somewhere() {
        all().forEach(dossier -> meet(dossier.parts()));
        Set<Object> choices = new LinkedHashSet<>();
        EveryForm.parts().forEach(part -> {
            if (part.held().isEnum()) {
                choices.addAll(List.of(part.held().getEnumConstants()));
            }
        });

        assertThat(choices.stream()
                        .filter(choice -> !chosen.contains(choice))
                        .map(choice -> choice.getClass().getSimpleName() + "." + choice))
                .as("choices that no life has: make them in org.cldess.sample.life")
                .containsExactlyInAnyOrderElementsOf(ABSENT);
    }
}
