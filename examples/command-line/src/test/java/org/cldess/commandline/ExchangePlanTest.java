package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExchangePlanTest {
    private static final String SCORES = """
            left,right,score
            Mimosa,Parfums,3
            Mimosa,Roses,2.5
            Jasmin,Parfums,2.5
            Jasmin,Roses,-4
            Lavande,Parfums,1
            """;

    @TempDir
    private Path folder;

    private Run plan(String scores, Object... more) throws IOException {
        Object[] words = new Object[4 + more.length];
        words[0] = "exchange";
        words[1] = "plan";
        words[2] = "--scores";
        words[3] = Files.writeString(folder.resolve("scores.csv"), scores);
        System.arraycopy(more, 0, words, 4, more.length);
        return Run.of(words);
    }

    @Test
    void gives_the_best_pairs_with_their_bound() throws IOException {
        Run run = plan(SCORES, "--json");

        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", ""))
                .isEqualTo("{\"score\":5,\"bound\":5,\"optimal\":true,\"pairs\":["
                        + "{\"left\":\"Jasmin\",\"right\":\"Parfums\",\"score\":2.5},"
                        + "{\"left\":\"Mimosa\",\"right\":\"Roses\",\"score\":2.5}]}");
    }

    @Test
    void tells_people_who_is_paired_and_who_is_not() throws IOException {
        assertThat(plan(SCORES).out().replace('\u00A0', ' ').replace('\u202F', ' '))
                .isEqualToNormalizingNewlines("""
                        Ce plan forme 2 binômes ; son score est de 5 et aucun plan conforme à ces demandes ne peut dépasser 5.
                        C’est le meilleur plan possible.
                          Jasmin – Parfums (2,5)
                          Mimosa – Roses (2,5)
                        Lavande n’a pas de binôme.
                        """);
        assertThat(plan(SCORES, "--lang", "en").out()).contains("This plan forms 2 pairs", "Lavande has no pair.");
    }

    @Test
    void pairs_anybody_with_anybody_within_one_pool() throws IOException {
        String pool = "left,right,score\na,b,8\nb,c,8\nc,a,8\nd,c,1\n";

        assertThat(plan(pool, "--json").status()).isEqualTo(1);
        Run run = plan(pool, "--json", "--pool");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("score").intValue()).isEqualTo(9);
        assertThat(run.json().get("optimal").booleanValue()).isTrue();
        assertThat(run.json().get("pairs")).hasSize(2);
    }

    @Test
    void names_every_bad_row_at_once() throws IOException {
        JsonNode sides = plan("left,right,score\na,x,NaN\na,y,1e9\n,x,1\na,z,1\na,z,2\nz,b,1\n", "--json")
                .json()
                .get("violations");
        JsonNode pool = plan("left,right,score\na,b,1\nb,a,1\na,a,2\nc,d,1000001\n", "--json", "--pool")
                .json()
                .get("violations");

        assertThat(sides.findValuesAsString("row")).containsExactly("2", "3", "4", "6", "7");
        assertThat(pool.findValuesAsString("row")).containsExactlyInAnyOrder("3", "4", "5");
    }

    @Test
    void plans_nothing_for_nobody() throws IOException {
        Run run = plan("left,right,score\n", "--json");

        assertThat(run.status()).isZero();
        assertThat(run.json().get("score").intValue()).isZero();
        assertThat(run.json().get("pairs")).isEmpty();
    }
}
