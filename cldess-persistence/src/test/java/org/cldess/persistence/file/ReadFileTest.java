package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.persistence.DossierFile;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.thing.Identified;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

class ReadFileTest {
    /** A dossier whose lists are in reverse order of ids. */
    private final DossierParts turned = turned(GeneratedDossiers.full(5).parts());

    private final byte[] file = DossierWriter.bytes(turned);
    private final DossierFile.Text text = DossierFile.readText(file);

    @Test
    void a_pointer_into_any_list_of_the_dossier_leads_to_the_same_thing_in_the_file() {
        DossierParts read = text.reading().orElseThrow().parts();
        List<String> lists = new ArrayList<>();
        List<String> tooShort = new ArrayList<>();
        for (Part part : Form.of(read).parts()) {
            if (part.of(read) instanceof List<?> things && Identified.class.isAssignableFrom(part.held())) {
                (things.size() > 1 ? lists : tooShort).add(part.name());
                for (int i = 0; i < things.size(); i++) {
                    String inFile = "/%s/%s".formatted(part.name(), things.size() - 1 - i);
                    assertThat(text.pointerInFile("/%s/%s".formatted(part.name(), i)))
                            .isEqualTo(inFile);
                    assertThat(lineOf(inFile + "/id"))
                            .contains("\"id\": \"" + ((Identified<?>) things.get(i)).id() + "\"");
                }
            }
        }
        assertThat(lists).contains("actions", "actors", "meetings", "deliberations");
        assertThat(tooShort)
                .as("lists with fewer than two things, which have no order")
                .containsExactly("calls");
        assertThat(text.pointerInFile("/actions/0/plan/resources/1"))
                .isEqualTo("/actions/%s/plan/resources/1"
                        .formatted(turned.actions().size() - 1));
    }

    @Test
    void what_was_not_reordered_keeps_its_pointer() {
        for (String pointer : List.of("", "/contract/parties/1/from", "/charter", "/actions", "/actions/99", "/x/y")) {
            assertThat(text.pointerInFile(pointer)).isEqualTo(pointer);
        }
    }

    @Test
    void what_is_not_in_the_file_stands_where_it_would_be() {
        assertThat(text.place("/actions/0/nothing/3")).isEqualTo(text.place("/actions/0"));
        assertThat(text.place("/actions/99")).isEqualTo(text.place("/actions"));
        assertThat(text.place("").orElseThrow().line()).hasValue(1);
    }

    @Test
    void a_problem_of_the_dossier_moves_to_its_line() {
        Violation problem = Violations.of(
                        DossierFile.read("{}".getBytes(UTF_8)).violations().list())
                .list()
                .get(0);
        Violation moved = text.locate(
                new Violation(problem.severity(), "ACT-01", "/actions/0/end", problem.message(), problem.place()));
        assertThat(moved.path()).isEqualTo("/actions/5/end");
        assertThat(moved.place()).isEqualTo(text.place("/actions/5/end"));
        assertThat(lineOf("/actions/5/end")).contains("\"end\": ");
    }

    private static DossierParts turned(DossierParts parts) {
        return (DossierParts) Form.of(parts)
                .make(Form.of(parts).parts().stream()
                        .map(part -> part.of(parts) instanceof List<?> list ? turned(list) : part.of(parts))
                        .toList());
    }

    private static List<?> turned(List<?> things) {
        List<Object> turned = new ArrayList<>(things);
        Collections.reverse(turned);
        return turned;
    }

    private String lineOf(String pointer) {
        int line = text.place(pointer).orElseThrow().line().orElseThrow();
        return new String(file, UTF_8).lines().skip(line - 1L).findFirst().orElseThrow();
    }
}
