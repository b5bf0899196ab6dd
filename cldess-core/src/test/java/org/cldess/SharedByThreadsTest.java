package org.cldess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.internal.pointer.ItemPointers;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.GeneratedDossiers;
import org.junit.jupiter.api.Test;

/**
 * Values that cache results are shared by the threads of an application: each thread gets what a single thread would.
 */
class SharedByThreadsTest {
    private static final List<LocalDate> DAYS =
            Stream.of(2013, 2014, 2015).map(year -> LocalDate.of(year, 6, 30)).toList();

    @Test
    void a_dossier_that_is_seen_on_several_days_at_once() {
        Supplier<Dossier> dossier = () -> GeneratedDossiers.mixed(3);
        Dossier alone = dossier.get();
        List<List<Dossier>> expected = IntStream.range(0, Together.THREADS)
                .mapToObj(thread -> seen(alone, thread))
                .toList();
        Dossier shared = dossier.get();

        assertThat(Together.ask(thread -> seen(shared, thread))).isEqualTo(expected);
    }

    private static List<Dossier> seen(Dossier dossier, int thread) {
        return IntStream.range(0, 6)
                .mapToObj(asked -> dossier.seenOn(DAYS.get((thread + asked) % DAYS.size())))
                .toList();
    }

    @Test
    void the_rules_and_the_words_of_what_they_find() {
        Rulebook rulebook = Rulebook.france();
        Dossier dossier = GeneratedDossiers.mixed(4);
        List<String> expected = said(rulebook.check(dossier, DAYS.get(0)));
        Dossier shared = GeneratedDossiers.mixed(4);

        List<Findings> checked = Together.ask(thread -> rulebook.check(shared, DAYS.get(0)));
        assertThat(checked).allSatisfy(findings -> assertThat(said(findings)).isEqualTo(expected));
        Findings findings = checked.get(0);
        assertThat(Together.ask(thread -> said(findings))).containsOnly(expected);
    }

    private static List<String> said(Findings findings) {
        return findings.stream()
                .filter(finding -> finding.outcome() != org.cldess.rule.Outcome.NOT_APPLICABLE)
                .map(finding -> findings.place(finding.path()).say(Locale.FRENCH) + " "
                        + finding.message().say(Locale.FRENCH))
                .toList();
    }

    @Test
    void pointers_to_the_items_of_a_list() {
        ItemPointers pointers = ItemPointers.in("/actions");

        assertThat(Together.ask(thread -> IntStream.range(0, 10_000)
                        .filter(asked -> {
                            int index = (thread * 1_237 + asked * 7) % 5_000;
                            return !pointers.at(index).equals("/actions/" + index);
                        })
                        .count()))
                .containsOnly(0L);
    }
}
