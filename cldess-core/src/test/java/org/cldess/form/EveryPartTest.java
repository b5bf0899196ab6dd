package org.cldess.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cldess.component.Flat;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.IdOf;
import org.cldess.component.KnownSince;
import org.cldess.component.Planned;
import org.cldess.dossier.DossierParts;
import org.cldess.sample.EveryForm;
import org.cldess.thing.Id;
import org.junit.jupiter.api.Test;

/** Tests the requirements on every component of every record of a dossier. */
class EveryPartTest {
    private static final List<Part> PARTS = EveryForm.parts();

    @Test
    void are_those_that_the_annotation_processor_lists() throws IOException {
        Set<String> listed = new TreeSet<>();
        try (InputStream list = DossierParts.class.getResourceAsStream("/META-INF/cldess/components.txt")) {
            new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> listed.add(line.substring(0, line.indexOf('='))));
        }
        Set<String> found = new TreeSet<>();
        PARTS.forEach(part -> found.add(named(part.declaredIn(), part.name())));
        for (Form form : EveryForm.forms()) {
            form.records()
                    .flatMap(type -> Stream.of(type.getRecordComponents()))
                    .filter(component -> component.isAnnotationPresent(Flat.class))
                    .forEach(component -> found.add(named(component.getDeclaringRecord(), component.getName())));
        }

        assertThat(found).isEqualTo(listed);
    }

    private static String named(Class<?> type, String component) {
        return type.getName() + "." + component;
    }

    @Test
    void a_date_says_whether_something_is_there_from_it_on_happened_on_it_or_is_planned_for_it() {
        List<Part> dates =
                PARTS.stream().filter(part -> part.held() == LocalDate.class).toList();

        assertThat(dates).isNotEmpty().allMatch(part -> said(part) == 1);
    }

    private static long said(Part part) {
        return Stream.of(From.class, HiddenUntilThen.class, Planned.class)
                .filter(word -> part.find(word).isPresent())
                .count();
    }

    @Test
    void what_is_known_only_since_a_day_names_a_date_beside_it() {
        assertThat(PARTS.stream().filter(part -> part.find(KnownSince.class).isPresent()))
                .isNotEmpty()
                .allMatch(part -> part.find(KnownSince.class)
                                .map(since -> part.owner().get(since.value()).held())
                                .orElseThrow()
                        == LocalDate.class);
    }

    @Test
    void an_id_tells_of_which_kind_its_things_are() {
        assertThat(PARTS.stream().map(Part::held).filter(Id.class::isAssignableFrom))
                .isNotEmpty()
                .allMatch(type -> type.isAnnotationPresent(IdOf.class));
    }

    @Test
    void what_holds_things_holds_those_of_this_library() {
        assertThat(PARTS.stream().filter(Part::holdsThings))
                .allMatch(part -> part.held().getPackageName().startsWith("org.cldess."));
    }
}
