package org.cldess.benchmarks.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.dossier.Dossier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SameVerdictsTest {
    private static final Peer PEER = Peer.withParameters();

    @AfterAll
    static void close() {
        PEER.close();
    }

    @Test
    void both_dossiers_have_a_thousand_nodes() {
        assertThat(Nodes.count(MadeDossier.valid())).isEqualTo(1_000);
        assertThat(Nodes.count(MadeDossier.breached())).isEqualTo(1_000);
    }

    @Test
    void nothing_is_wrong_with_the_valid_dossier_on_either_side() {
        assertThat(SameVerdicts.require(MadeDossier.valid(), PEER)).isZero();
    }

    @Test
    void both_sides_find_the_same_two_hundred_breaches() {
        assertThat(SameVerdicts.require(MadeDossier.breached(), PEER)).isEqualTo(200);
    }

    @Test
    void the_peer_that_comes_with_expressions_finds_them_too() {
        try (Peer expressions = Peer.withExpressions()) {
            assertThat(SameVerdicts.require(MadeDossier.breached(), expressions))
                    .isEqualTo(200);
        }
    }

    @Test
    void nearly_every_rule_is_broken_somewhere() {
        Set<String> unbroken = new TreeSet<>(new Library().codes());
        new Library().breaches(MadeDossier.breached()).forEach(breach -> unbroken.remove(breach.code()));
        assertThat(unbroken).containsExactly("CTR-07", "CTR-17");
    }

    @Test
    void each_breach_has_its_sentence_on_both_sides() {
        Dossier dossier = MadeDossier.breached();
        List<String> ours = new Library().say(dossier);
        List<String> theirs = PEER.say(Beans.of(dossier));

        assertThat(ours).hasSize(200);
        assertThat(theirs).hasSizeGreaterThanOrEqualTo(200).noneMatch(sentence -> sentence.contains("{"));
        assertThat(String.join("", theirs).length())
                .isBetween(
                        String.join("", ours).length() * 9 / 10,
                        String.join("", ours).length() * 11 / 10);
    }
}
