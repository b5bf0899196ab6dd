package org.cldess.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Place;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

class ConsistencyCheckTest {
    @Test
    void an_id_that_two_things_have_is_reported_with_both_lines() {
        DossierParts parts = SampleDossiers.grasse().parts();
        List<Actor> actors = new ArrayList<>(parts.actors());
        String first = "/actors/0/id";
        String second = "/actors/%s/id".formatted(actors.size());
        actors.add(actors.get(0));
        Form form = Form.of(DossierParts.class);
        Map<String, Integer> lines = Map.of(first, 41, second, 87);

        List<Violation> found = ConsistencyCheck.ofRead(
                        Parts.of(form.with(parts, form.get("actors"), actors)),
                        List.of(),
                        path -> Optional.ofNullable(lines.get(path)).map(line -> Place.inText(line, 1)))
                .list();

        assertThat(found)
                .filteredOn(violation -> violation.path().equals(second))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("form.duplicate");
                    assertThat(violation.message(Locale.ENGLISH)).contains("(lines 41 and 87)");
                });
    }
}
