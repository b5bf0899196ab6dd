package org.cldess.persistence.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.persistence.DossierFile;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.life.Lives;
import org.cldess.store.Revision;
import org.cldess.testing.ApiFile;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class DossierSchemaTest {
    private static final String SHIPPED = "/META-INF/cldess/dossier.schema.json";

    private static final String TEXT = shipped();

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private static String shipped() {
        try (InputStream shipped = DossierFile.class.getResourceAsStream(SHIPPED)) {
            assertThat(shipped).as("the resource %s", SHIPPED).isNotNull();
            return new String(shipped.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Programs of others read and write this form: a change of it is read, and accepted on purpose. */
    @Test
    void is_the_schema_of_the_repository() {
        assertThat(ApiFile.of(Path.of(""))
                        .difference("dossier.schema.json", TEXT.lines().toList()))
                .isEmpty();
    }

    /** The test walks the model’s components and the build walks the schema, independently of each other. */
    @Test
    void knows_every_part_of_every_thing() {
        Set<String> parts = new TreeSet<>();
        gather(Form.of(DossierParts.class), new HashSet<>(), parts);
        Set<String> properties = new TreeSet<>(new SchemaCoverage(TEXT).properties());
        properties.removeAll(Set.of("Dossier.format", "Dossier.version", "Dossier.revision"));
        assertThat(properties).isNotEmpty().isEqualTo(parts);
    }

    private static void gather(Form form, Set<Form> met, Set<String> parts) {
        if (met.add(form)) {
            String name =
                    form.type() == DossierParts.class ? "Dossier" : form.type().getSimpleName();
            for (Part part : form.parts()) {
                parts.add(name + "." + part.name());
                if (part.holdsThings()) {
                    gather(part.form(), met, parts);
                }
            }
        }
    }

    @Test
    void what_is_written_is_valid() throws IOException {
        Cases.seeds(3).forEach(seed -> {
            assertThat(problems(DossierFile.toBytes(GeneratedDossiers.full(seed))))
                    .isEmpty();
            assertThat(problems(DossierFile.toBytes(GeneratedDossiers.mixed(seed))))
                    .isEmpty();
            assertThat(problems(stored(GeneratedDossiers.mixed(seed)))).isEmpty();
        });
        for (Dossier life : List.of(Lives.ended().dossier(), Lives.withoutMoney(), Lives.unsigned())) {
            assertThat(problems(DossierFile.toBytes(life))).as("%s", life.id()).isEmpty();
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
                whole.replaceFirst("\"version\": 5", "\"version\": 4"))) {
            assertThat(wrong).isNotEqualTo(whole);
            assertThat(problems(wrong.getBytes(UTF_8))).isNotEmpty();
        }
    }

    @Test
    void the_generated_dossiers_fill_every_property_in_every_way() throws IOException {
        SchemaCoverage full = new SchemaCoverage(TEXT);
        full.meet(stored(GeneratedDossiers.full(1)));
        assertThat(full.withValue()).isEqualTo(full.properties());

        SchemaCoverage mixed = new SchemaCoverage(TEXT);
        for (long seed = 0; seed < 120 && !mixed.isComplete(); seed++) {
            Dossier dossier = GeneratedDossiers.mixed(seed);
            mixed.meet(seed % 2 == 0 ? stored(dossier) : DossierFile.toBytes(dossier));
        }
        assertThat(mixed.withValue()).isEqualTo(mixed.properties());
        assertThat(mixed.asNone()).isEqualTo(mixed.thatMayBeNone());
        assertThat(mixed.missing()).containsAll(mixed.thatMayBeMissing());
    }

    /** Returns the file of a dossier that is stored as its third revision. */
    private static byte[] stored(Dossier dossier) {
        return DossierFile.toBytes(dossier, dossier, new Revision(3));
    }

    private Set<String> problems(byte[] file) {
        Set<String> problems = new TreeSet<>();
        schema.validate(new String(file, UTF_8), InputFormat.JSON).forEach(error -> problems.add(error.toString()));
        return problems;
    }
}
