package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontsOnlyTest {

    private final FontsOnly fonts = new FontsOnly();

    @ParameterizedTest
    @EnumSource(FontFile.class)
    void opens_the_fonts_of_the_module(FontFile face) throws IOException {
        try (var font = fonts.getResource(URI.create("font:" + face.file()))) {
            assertThat(font.readAllBytes()).hasSizeGreaterThan(100_000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "http://example.org/x.png",
                "font:../pdf/messages_fr.properties",
                "relative.png",
                "jar:file:/x.jar!/y"
            })
    void refuses_all_else(String uri) {
        assertThatThrownBy(() -> fonts.getResource(URI.create(uri))).isInstanceOf(FileNotFoundException.class);
    }

    @Test
    void writes_nothing() {
        assertThatThrownBy(() -> fonts.getOutputStream(URI.create("file:///tmp/x")))
                .isInstanceOf(FileNotFoundException.class);
    }
}
