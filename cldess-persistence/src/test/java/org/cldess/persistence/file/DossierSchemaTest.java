package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.persistence.DossierFile;
import org.cldess.sample.GeneratedDossiers;
import org.junit.jupiter.api.Test;

class DossierSchemaTest {
    private static final String SHIPPED = "/META-INF/cldess/dossier.schema.json";
    private static final Path MADE = Path.of("target/dossier.schema.json");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DraftSchema.text(), InputFormat.JSON);

    @Test
    void the_shipped_schema_is_that_of_the_drafts() throws IOException {
        byte[] made = DraftSchema.bytes();
        Files.write(MADE, made);
        try (InputStream shipped = DossierFile.class.getResourceAsStream(SHIPPED)) {
            assertThat(shipped).as("the resource %s", SHIPPED).isNotNull();
            assertThat(new String(shipped.readAllBytes(), UTF_8))
                    .as("the drafts have changed: copy %s over src/main/resources%s", MADE, SHIPPED)
                    .isEqualTo(new String(made, UTF_8));
        }
    }

    @Test
    void what_is_written_is_valid() throws IOException {
        for (long seed = 0; seed < 30; seed++) {
            assertThat(problems(DossierFile.toBytes(GeneratedDossiers.full(seed))))
                    .isEmpty();
            assertThat(problems(DossierFile.toBytes(GeneratedDossiers.mixed(seed))))
                    .isEmpty();
        }
        Path sample = Path.of("../examples/command-line/src/main/dossiers/grasse.json");
        assertThat(problems(Files.readAllBytes(sample))).isEmpty();
    }

    @Test
    void what_is_wrong_is_not_valid() {
        assertThat(problems("{}".getBytes(UTF_8))).hasSize(4);
        String whole = new String(DossierFile.toBytes(GeneratedDossiers.full(1)), UTF_8);
        for (String wrong : List.of(
                whole.replaceFirst("\"siren\": \"", "\"siren\": \"x"),
                whole.replaceFirst("\"siren\"", "\"sirne\""),
                whole.replaceFirst("\"yearly\": (true|false)", "\"yearly\": null"),
                whole.replaceFirst("\"needs\": \\[", "\"needs\": [null,"),
                whole.replaceFirst("\"weight\": ", "\"weight\": -1"),
                whole.replaceFirst("\"version\": 1", "\"version\": 2"))) {
            assertThat(wrong).isNotEqualTo(whole);
            assertThat(problems(wrong.getBytes(UTF_8))).isNotEmpty();
        }
    }

    @Test
    void the_generated_dossiers_fill_every_property_in_every_way() throws IOException {
        SchemaCoverage full = new SchemaCoverage(DraftSchema.text());
        full.meet(DossierFile.toBytes(GeneratedDossiers.full(1)));
        assertThat(full.withValue()).isEqualTo(full.properties());

        SchemaCoverage mixed = new SchemaCoverage(DraftSchema.text());
        for (long seed = 0; seed < 40; seed++) {
            mixed.meet(DossierFile.toBytes(GeneratedDossiers.mixed(seed)));
        }
        assertThat(mixed.withValue()).isEqualTo(mixed.properties());
        assertThat(mixed.asNone()).isEqualTo(mixed.thatMayBeNone());
        assertThat(mixed.missing()).containsAll(mixed.thatMayBeMissing());
    }

    private Set<String> problems(byte[] file) {
        Set<String> problems = new TreeSet<>();
        schema.validate(new String(file, UTF_8), InputFormat.JSON).forEach(error -> problems.add(error.toString()));
        return problems;
    }
}
