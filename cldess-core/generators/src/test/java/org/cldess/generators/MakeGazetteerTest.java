package org.cldess.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the lines that the gazetteer gets from its two sources. */
class MakeGazetteerTest {
    private static final String COMMUNES = """
            [{"code": "06069", "nom": "Grasse", "type": "commune-actuelle", "departement": "06", "region": "93",
              "population": 48870, "codesPostaux": ["06520", "06130"], "anciensCodes": ["06998"]},
             {"code": "06137", "nom": "Saint-Vallier d'\\"En\\" Haut", "type": "commune-actuelle", "departement": "06",
              "codesPostaux": []},
             {"code": "06999", "nom": "Plascassier", "type": "commune-deleguee", "chefLieu": "06069"},
             {"code": "06997", "nom": "Ailleurs", "type": "commune-deleguee", "chefLieu": "05001"}]
            """;

    /** Two places in Grasse: the one with its name is smaller, and it is taken. */
    private static final List<String> PLACES = List.of(
            place(1, "Le Plan", "43.64000", "6.92000", "PPL", "06069", 9_000),
            place(2, "Grasse", "43.65783", "6.92537", "PPL", "06069", 500),
            place(3, "Grasse", "43.00000", "6.00000", "RSTN", "06069", 0));

    @TempDir
    private Path folder;

    private static String place(
            int id, String name, String latitude, String longitude, String kind, String commune, int people) {
        return "%s\t%s\t%s\t\t%s\t%s\tP\t%s\tFR\t\t93\t06\t061\t%s\t%s"
                .formatted(id, name, name, latitude, longitude, kind, commune, people);
    }

    private List<String> made(String communes) throws IOException {
        Path data = Files.createDirectories(folder.resolve("divisions/data"));
        Files.writeString(data.resolve("communes.json"), communes);
        Files.writeString(
                data.resolve("regions.json"), "[{\"code\": \"93\", \"nom\": \"Provence-Alpes-Côte d'Azur\"}]");
        Files.writeString(
                data.resolve("departements.json"),
                "[{\"code\": \"06\", \"nom\": \"Alpes-Maritimes\", \"region\": \"93\"}]");
        Files.writeString(
                data.resolve("epci.json"),
                "[{\"code\": \"200039857\", \"nom\": \"CA du Pays de Grasse\", \"membres\": [{\"code\": \"06069\"}]}]");
        Path dist = Files.createDirectories(folder.resolve("positions/dist"));
        Files.write(dist.resolve("cities500.txt"), PLACES);
        Path file = folder.resolve("france.txt");
        MakeGazetteer.main(new String[] {
            folder.resolve("divisions").toString(), folder.resolve("positions").toString(), file.toString()
        });
        return Files.readAllLines(file);
    }

    @Test
    void each_kind_of_line_is_in_its_order_with_typographic_marks() throws IOException {
        assertThat(made(COMMUNES).stream().skip(2))
                .containsExactly(
                        "R\t93\tProvence-Alpes-Côte d’Azur",
                        "D\t06\tAlpes-Maritimes\t93",
                        "E\t200039857\tCA du Pays de Grasse",
                        "F\t240600460\tCA Pôle Azur Provence\t2002-02-01\t2013-12-31\t200039857"
                                + "\t06007\t06069\t06084\t06090\t06108",
                        "C\t2",
                        "06069\tGrasse\t06\t200039857\t48870\t4365783\t692537\t06130\t06520",
                        "06137\tSaint-Vallier d’«\u00A0En\u00A0» Haut\t06\t\t\t\t",
                        "P\t2",
                        "06998\t06069",
                        "06999\t06069");
    }

    @Test
    void a_source_without_what_is_needed_is_refused() {
        assertThatThrownBy(() -> made(COMMUNES.replace("\"departement\": \"06\", \"region\"", "\"region\"")))
                .hasMessageStartingWith("The key departement is missing in {code=06069");
        assertThatThrownBy(() -> MakeGazetteer.main(new String[] {"one"})).hasMessageStartingWith("Name three paths");
    }
}
