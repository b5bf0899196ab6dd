package org.cldess.persistence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableFileTest {
    private static final String WHOLE = "{\"format\": \"cldess-dossier\",\n\"note\": \"été\"}";

    @TempDir
    private Path folder;

    @Test
    void a_missing_file_is_named() {
        UnreadableFileException refused = refused(folder.resolve("dossier.json"));
        assertThat(refused.code()).isEqualTo("missing");
        assertThat(refused.sentence().say(Locale.FRENCH))
                .isEqualTo("Nous n’avons pas pu lire «\u00A0dossier.json\u00A0»\u00A0: il n’existe pas. Vérifiez son"
                        + " chemin.");
    }

    @Test
    void a_folder_is_no_file() {
        UnreadableFileException refused = refused(folder);
        assertThat(refused.code()).isEqualTo("unreadable");
        assertThat(refused.getMessage()).endsWith("it is a folder. Name a file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\uFEFF", "\uFEFF\n"})
    void an_empty_file_is_told_from_a_wrong_one(String text) {
        assertThat(refused(text.getBytes(UTF_8)).code()).isEqualTo("empty");
    }

    @Test
    void a_text_in_latin_1_is_told_by_its_first_wrong_byte() throws IOException {
        Path file = folder.resolve("dossier.json");
        Files.write(file, WHOLE.getBytes(ISO_8859_1));
        UnreadableFileException refused = refused(file);
        assertThat(refused.code()).isEqualTo("encoding");
        assertThat(refused.sentence().say(Locale.FRENCH))
                .isEqualTo(
                        "Nous n’avons pas pu lire «\u00A0dossier.json\u00A0»\u00A0: ce n’est pas un texte UTF-8 (octet"
                                + " 0xE9 en ligne 2). Enregistrez-le en UTF-8.");
        assertThat(refused.place().orElseThrow().line()).hasValue(2);
        assertThat(refused.place().orElseThrow().column()).contains("10");
    }

    @Test
    void a_text_in_utf_16_is_told_so() {
        assertThat(refused(WHOLE.getBytes(UTF_16)).getMessage()).contains("it is UTF-16 text. Save it as UTF-8.");
        assertThat(refused(WHOLE.getBytes(UTF_16LE)).code()).isEqualTo("encoding");
    }

    @Test
    void half_a_pair_encoded_by_itself_is_not_utf_8() {
        byte[] bytes = "{\"note\": \"???\"}".getBytes(UTF_8);
        bytes[10] = (byte) 0xED;
        bytes[11] = (byte) 0xA0;
        bytes[12] = (byte) 0x80;
        assertThat(refused(bytes).code()).isEqualTo("encoding");
    }

    @Test
    void a_file_that_is_cut_anywhere_is_told_to_be() {
        byte[] whole = "{\"a\": [\"été\", -1.5e3, true, false, null, {}], \"b\": \"\\u00e9\\n\"}".getBytes(UTF_8);
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(refused(cut).code()).as(new String(cut, UTF_8)).isEqualTo("truncated");
        }
    }

    /** Covers the first and last characters that take two, three and four bytes, and others in between. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0080", "\u07FF", "\u0800", "\u20AC", "\uFFFF", "\uD800\uDC00", "\uDBFF\uDFFF"})
    void a_file_that_is_cut_within_a_character_is_told_to_be(String character) {
        byte[] whole = ("{\"a\": \"" + character).getBytes(UTF_8);
        for (int length = whole.length - 1; length > 7; length--) {
            assertThat(refused(Arrays.copyOf(whole, length)).code()).isEqualTo("truncated");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xBF, 0xC0, 0xC1, 0xF5, 0xFF})
    void a_file_that_ends_in_a_byte_with_which_no_character_begins_is_not_utf_8(int wrong) {
        byte[] bytes = "{\"a\": \"?".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) wrong;

        UnreadableFileException refused = refused(bytes);

        assertThat(refused.code()).isEqualTo("encoding");
        assertThat(refused).hasMessageContaining(String.format(Locale.ROOT, "0x%02X", wrong));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hello|1|1",
                "{'a': 1}|1|2",
                "{\"a\": 1,}|1|9",
                "{\"a\": 01}|1|8",
                "{\"a\": truc}|1|7",
                "{\"a\" 1}|1|6",
                "{\"a\": 1}}|1|9",
                "{\"a\": 1} {\"a\": 1}|1|10",
                "<html></html>|1|1",
                "// dossier|1|1"
            })
    void what_is_not_json_is_shown_where_it_is_not(String text, int line, String column) {
        UnreadableFileException refused = refused(text.getBytes(UTF_8));
        assertThat(refused.code()).isEqualTo("not-json");
        assertThat(refused.place().orElseThrow().line()).hasValue(line);
        assertThat(refused.place().orElseThrow().column()).contains(column);
    }

    @Test
    void what_is_not_json_is_quoted_from_where_it_is_not() {
        UnreadableFileException refused = refused("{\n\"nom\": \"APEAS\",\n\"actif\": oui}".getBytes(UTF_8));

        assertThat(refused.sentence().say(Locale.FRENCH)).contains("oui}").doesNotContain("APEAS");
    }

    @Test
    void bytes_of_zero_are_not_json() {
        assertThat(refused(new byte[1000]).code()).isEqualTo("not-json");
        assertThat(refused("{\"a\": \"\0\"}".getBytes(UTF_8)).code()).isEqualTo("not-json");
    }

    @Test
    void a_number_without_end_is_stopped() {
        UnreadableFileException refused = refused(("{\n\"a\": " + "9".repeat(1_000_000) + "}").getBytes(UTF_8));
        assertThat(refused.code()).isEqualTo("not-json");
        assertThat(refused.getMessage())
                .isEqualTo("We could not read the file: it contains a number with more than 1,000 digits (line 2)."
                        + " Correct it, or check that this is the right file.");
    }

    @Test
    void nesting_without_end_is_stopped() {
        assertThat(refused("[".repeat(1_000_000).getBytes(UTF_8)).code()).isEqualTo("too-deep");
        String objects = "{\"parts\":".repeat(1_000_000);
        assertThat(refused(objects.getBytes(UTF_8)).code()).isEqualTo("too-deep");
    }

    @Test
    void more_than_the_stated_size_is_refused_without_reading_on() {
        Endless endless = new Endless();
        UnreadableFileException refused =
                catchThrowableOfType(UnreadableFileException.class, () -> DossierFile.read(endless));
        assertThat(refused.code()).isEqualTo("too-large");
        assertThat(refused.getMessage()).contains("it is larger than 64 MB");
        assertThat(endless.given).isLessThan(65L * 1024 * 1024);
    }

    /** Returns an endless stream of spaces. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) ' ');
            given += length;
            return length;
        }
    }

    private static UnreadableFileException refused(byte[] bytes) {
        return catchThrowableOfType(UnreadableFileException.class, () -> DossierFile.read(bytes));
    }

    private static UnreadableFileException refused(Path file) {
        return catchThrowableOfType(UnreadableFileException.class, () -> DossierFile.read(file));
    }
}
