package org.cldess.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
    @ParameterizedTest
    @CsvSource({"0, U+0000", "1b, U+001B", "7f, U+007F", "85, U+0085", "d83e, U+D83E"})
    void refuses_a_character_that_a_dossier_must_not_contain(String character, String name) {
        String text = "Léa" + (char) Integer.parseInt(character, 16);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.by(text, Instant.EPOCH))
                .withMessage("The author of a change contains the character %s. Remove it.", name);
        Change change = Change.by("Léa", Instant.EPOCH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.because(text))
                .withMessage("The reason of a change contains the character %s. Remove it.", name);
    }

    @Test
    void takes_several_lines_and_characters_outside_the_first_plane() {
        assertThat(Change.by("Léa 🤝", Instant.EPOCH)
                        .because("Vote :\r\n\tà l’unanimité")
                        .reason())
                .contains("Vote :\r\n\tà l’unanimité");
    }

    @Test
    void cuts_off_what_is_smaller_than_a_microsecond() {
        assertThat(Change.by("Léa", Instant.parse("2013-03-12T09:30:00.123456789Z"))
                        .at())
                .isEqualTo(Instant.parse("2013-03-12T09:30:00.123456Z"));
    }
}
