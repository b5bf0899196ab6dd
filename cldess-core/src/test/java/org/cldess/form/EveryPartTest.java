package org.cldess.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.IdOf;
import org.cldess.component.KnownSince;
import org.cldess.component.Planned;
import org.cldess.dossier.DossierParts;
import org.cldess.thing.Id;
import org.junit.jupiter.api.Test;

/** Tests the requirements on every component of every record of a dossier. */
class EveryPartTest {
    private static final List<Part> PARTS = parts(Form.of(DossierParts.class), new LinkedHashSet<>());

    private static List<Part> parts(Form form, Set<Form> met) {
        List<Part> parts = new ArrayList<>();
        if (met.add(form)) {
            for (Part part : form.parts()) {
                parts.add(part);
                if (part.holdsThings()) {
                    parts.addAll(parts(part.form(), met));
                }
            }
        }
        return parts;
    }

    @Test
    void a_date_says_whether_something_is_there_from_it_on_happened_on_it_or_is_planned_for_it() {
        List<Part> dates =
                PARTS.stream().filter(part -> part.held() == LocalDate.class).toList();

        assertThat(dates).hasSize(146).allMatch(part -> said(part) == 1);
    }

    private static long said(Part part) {
        return Stream.of(From.class, HiddenUntilThen.class, Planned.class)
                .filter(word -> part.find(word).isPresent())
                .count();
    }

    @Test
    void what_is_known_only_since_a_day_names_a_date_beside_it() {
        assertThat(PARTS.stream().filter(part -> part.find(KnownSince.class).isPresent()))
                .hasSize(17)
                .allMatch(part -> part.find(KnownSince.class)
                                .map(since -> part.owner().get(since.value()).held())
                                .orElseThrow()
                        == LocalDate.class);
    }

    @Test
    void an_id_tells_of_which_kind_its_things_are() {
        assertThat(PARTS.stream().map(Part::held).filter(Id.class::isAssignableFrom))
                .hasSize(146)
                .allMatch(type -> type.isAnnotationPresent(IdOf.class));
    }

    @Test
    void what_holds_things_holds_those_of_this_library() {
        assertThat(PARTS.stream().filter(Part::holdsThings))
                .allMatch(part -> part.held().getPackageName().startsWith("org.cldess."));
    }
}
