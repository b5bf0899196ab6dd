package org.cldess.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.charter.text.TextHash;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;

/** The expected hashes were computed independently, from the sentence that defines how a text is hashed. */
class TextHashTest {
    private static final String PREAMBLE = "Nous écrivons ensemble\nce qui nous engage.";

    private static CharterVersion version(String preamble, Known<LocalDate> date, Principle... principles) {
        return new CharterVersion(
                CharterVersionId.of("charte-1"),
                "1",
                date,
                Known.none(),
                preamble,
                List.of(principles),
                Known.notRecorded());
    }

    private static Principle principle(String id, String title, String text) {
        return new Principle(PrincipleId.of(id), title, text, Known.of(Axis.SOCIAL_UTILITY));
    }

    private static final Principle DEMOCRACY = principle("democratie", "Une personne, une voix", "Chacune décide.");
    private static final Principle TERRITORY = principle("territoire", "Un même territoire", "Nous travaillons ici.");
    private static final Known<LocalDate> ADOPTED = Known.of(LocalDate.of(2013, 2, 17));

    @Test
    void is_the_same_on_every_machine_and_in_every_version_of_this_library() {
        assertThat(version(PREAMBLE, ADOPTED, DEMOCRACY, TERRITORY).textHash())
                .hasToString("f97669316bdbe8084d80c8392552dc7ccc810340a7d05435e23f561ed23694f2");
        assertThat(TextHash.of(List.of()))
                .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(TextHash.of(List.of("a", "bc")))
                .hasToString("5310a58788781ab25d5ad7c3f85035824b4eb7bdfa394e0ac2186271472b5492");
    }

    @Test
    void does_not_mind_how_lines_end_and_accents_are_composed() {
        TextHash hash = version(PREAMBLE, ADOPTED, DEMOCRACY).textHash();

        assertThat(version(PREAMBLE.replace("\n", "\r\n"), ADOPTED, DEMOCRACY).textHash())
                .isEqualTo(hash);
        assertThat(version(PREAMBLE.replace("\n", "\r"), ADOPTED, DEMOCRACY).textHash())
                .isEqualTo(hash);
        assertThat(version(PREAMBLE.replace("é", "e\u0301"), ADOPTED, DEMOCRACY).textHash())
                .isEqualTo(hash);
    }

    @Test
    void changes_with_every_part_of_the_text() {
        TextHash hash = version(PREAMBLE, ADOPTED, DEMOCRACY, TERRITORY).textHash();

        assertThat(List.of(
                        version(PREAMBLE + " ", ADOPTED, DEMOCRACY, TERRITORY).textHash(),
                        version(PREAMBLE, Known.of(LocalDate.of(2013, 2, 18)), DEMOCRACY, TERRITORY)
                                .textHash(),
                        version(PREAMBLE, Known.none(), DEMOCRACY, TERRITORY).textHash(),
                        version(PREAMBLE, ADOPTED, TERRITORY, DEMOCRACY).textHash(),
                        version(PREAMBLE, ADOPTED, DEMOCRACY).textHash(),
                        version(PREAMBLE, ADOPTED, principle("d", DEMOCRACY.title(), DEMOCRACY.text()), TERRITORY)
                                .textHash(),
                        version(PREAMBLE, ADOPTED, principle("democratie", "Une voix", DEMOCRACY.text()), TERRITORY)
                                .textHash(),
                        version(PREAMBLE, ADOPTED, principle("democratie", DEMOCRACY.title(), "Non."), TERRITORY)
                                .textHash(),
                        new CharterVersion(
                                        CharterVersionId.of("charte-1"),
                                        "2",
                                        ADOPTED,
                                        Known.none(),
                                        PREAMBLE,
                                        List.of(DEMOCRACY, TERRITORY),
                                        Known.none())
                                .textHash()))
                .doesNotHaveDuplicates()
                .doesNotContain(hash);
        assertThat(TextHash.of(List.of("a", "bc"))).isNotEqualTo(TextHash.of(List.of("ab", "c")));
    }

    @Test
    void does_not_change_with_what_is_no_text() {
        CharterVersion other = new CharterVersion(
                CharterVersionId.of("another-id"),
                "1",
                ADOPTED,
                Known.of(LocalDate.of(2015, 2, 17)),
                PREAMBLE,
                List.of(new Principle(DEMOCRACY.id(), DEMOCRACY.title(), DEMOCRACY.text(), Known.none())),
                Known.none());

        assertThat(other.textHash())
                .isEqualTo(version(PREAMBLE, ADOPTED, DEMOCRACY).textHash());
    }

    @Test
    void reads_64_hexadecimal_digits_and_no_other_text() {
        String digits = "f97669316bdbe8084d80c8392552dc7ccc810340a7d05435e23f561ed23694f2";

        assertThat(TextHash.parse(" " + digits.toUpperCase(Locale.ROOT) + "\n")).hasToString(digits);
        assertThat(TextHash.parse(digits).abbreviated()).isEqualTo("f97669316bdb");
        assertThatThrownBy(() -> TextHash.parse("f976"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The hash 'f976' is not 64 hexadecimal digits in lower case. Copy the whole hash.");
    }
}
