package org.cldess.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlphabeticalOrderTest {
    /** As in a French dictionary, word by word. */
    private static final List<String> SORTED = List.of(
            "ADIE",
            "ædicule",
            "Âge d’or",
            "Cote d’Azur",
            "Côte d’Azur",
            "été",
            "Étoile",
            "Le Mimosa",
            "LePré",
            "Œuvre",
            "olivier",
            "Zone");

    @Test
    void names_are_in_the_order_of_their_letters_whatever_their_accents_and_capitals() {
        List<String> shuffled = new ArrayList<>(SORTED);
        Collections.shuffle(shuffled, new Random(3));

        shuffled.sort(AlphabeticalOrder.OF_TEXTS);

        assertThat(shuffled).isEqualTo(SORTED);
    }

    @Test
    void two_texts_are_equal_only_if_they_are_written_alike() {
        assertThat(AlphabeticalOrder.OF_TEXTS.compare("Epi", "epi")).isNegative();
        assertThat(AlphabeticalOrder.OF_TEXTS.compare("épi", "epi")).isPositive();
        assertThat(AlphabeticalOrder.OF_TEXTS.compare("épi", "épi")).isZero();
        assertThat(AlphabeticalOrder.letters(" Cœur d’Épi ")).isEqualTo("coeur d’epi");
    }
}
