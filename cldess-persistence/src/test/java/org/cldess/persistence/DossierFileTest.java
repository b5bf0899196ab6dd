package org.cldess.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cldess.dossier.Dossier;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.validation.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierFileTest {
    private static final Path SAMPLE = Path.of("../examples/command-line/src/main/dossiers/grasse.json");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_full_dossier_comes_back_equal(long seed) {
        Dossier dossier = GeneratedDossiers.full(seed);
        byte[] bytes = DossierFile.toBytes(dossier);
        assertThat(DossierFile.read(bytes).orElseThrow()).isEqualTo(dossier);
        assertThat(DossierFile.toBytes(DossierFile.read(bytes).orElseThrow())).isEqualTo(bytes);
    }

    @Test
    void the_sample_equals_its_own_rewriting() throws IOException {
        byte[] sample = Files.readAllBytes(SAMPLE);
        Reading<Dossier> reading = DossierFile.read(sample);
        assertThat(reading.violations().list()).isEmpty();
        assertThat(new String(DossierFile.toBytes(reading.orElseThrow()), UTF_8))
                .isEqualTo(new String(sample, UTF_8));
    }

    @Test
    void facts_that_are_none_or_not_recorded_come_back_as_they_were() {
        for (long seed = 0; seed < 200; seed++) {
            Dossier dossier = GeneratedDossiers.mixed(seed);
            byte[] bytes = DossierFile.toBytes(dossier);
            assertThat(DossierFile.read(bytes).orElseThrow())
                    .as(() -> new String(bytes, UTF_8))
                    .isEqualTo(dossier);
        }
    }
}
