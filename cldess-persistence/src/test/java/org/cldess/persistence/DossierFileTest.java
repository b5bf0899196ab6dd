package org.cldess.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.cldess.dossier.Dossier;
import org.cldess.sample.GeneratedDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierFileTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_full_dossier_comes_back_equal(long seed) {
        Dossier dossier = GeneratedDossiers.full(seed);
        byte[] bytes = DossierFile.toBytes(dossier);
        assertThat(DossierFile.read(bytes).orElseThrow()).isEqualTo(dossier);
        assertThat(DossierFile.toBytes(DossierFile.read(bytes).orElseThrow())).isEqualTo(bytes);
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
