package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar contains the licences of its fonts, so that redistributing the jar redistributes them too. */
class FontLicencesTest {
    @ParameterizedTest
    @CsvSource({"liberation, SIL OPEN FONT LICENSE Version 1.1", "dejavu, Bitstream Vera"})
    void stand_beside_the_fonts_in_the_jar(String family, String licence) throws IOException {
        try (InputStream in = FontLicencesTest.class.getResourceAsStream(family + "/LICENSE")) {
            assertThat(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8))
                    .containsIgnoringWhitespaces(licence);
        }
    }
}
