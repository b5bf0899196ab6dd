package org.cldess.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final Speech FRENCH = speech(Locale.FRENCH);

    private static Speech speech(Locale locale) {
        return SharedTexts.speech(
                View.of(SmallDossier.empty(), LocalDate.of(2014, 6, 30), Audience.PUBLIC, locale), SharedTexts.WORDS);
    }

    @Test
    void add_up_to_a_hundred_as_they_are_shown() {
        assertThat(said(1, 1, 1)).containsExactly("34 %", "33 %", "33 %");
        assertThat(said(7)).containsExactly("100 %");
        assertThat(said(3, 0)).containsExactly("100 %", "0 %");
    }

    @Test
    void what_is_there_is_not_nothing_and_what_is_not_alone_is_not_all() {
        assertThat(said(288, 1)).containsExactly("> 99 %", "< 1 %");
        assertThat(said(123_456_789, 1_280)).containsExactly("> 99 %", "< 1 %");
        assertThat(said(99, 1)).containsExactly("99 %", "1 %");
        assertThat(IntStream.range(0, 2)
                        .mapToObj(at -> shares(288, 1).say(at, speech(Locale.ENGLISH)))
                        .toList())
                .containsExactly(">\u00A099%", "<\u00A01%");
    }

    /** 25.65 % reads 26 %, although 0.66 % and 0.42 % have remainders as large. */
    @Test
    void no_point_is_lost_to_a_part_that_is_shown_as_under_one_percent() {
        assertThat(said(123_352.26, 78_307.72, 68_755.14, 10_785, 9_399.60, 6_605.40, 4_800, 2_000, 1_280))
                .containsExactly("40 %", "26 %", "23 %", "4 %", "3 %", "2 %", "2 %", "< 1 %", "< 1 %");
        assertThat(said(60, 39, 0.5, 0.5))
                .as("exact shares stay as they are")
                .containsExactly("60 %", "39 %", "< 1 %", "< 1 %");
    }

    @Test
    void nothing_of_nothing_is_no_share() {
        assertThat(shares(0, 0).cell(0, FRENCH)).isEqualTo(Cell.NOT_APPLICABLE);
        assertThat(shares(0, 0).total(FRENCH)).isEqualTo(Cell.NOT_APPLICABLE);
    }

    @Test
    void are_each_within_one_of_the_exact_share_and_together_a_hundred_but_for_those_that_stand_outside() {
        SplittableRandom random = new SplittableRandom(5);
        int whole = 0;
        for (int round = 0; round < 2_000; round++) {
            double[] parts = IntStream.range(0, random.nextInt(1, 15))
                    .mapToDouble(at -> Math.floor(Math.exp(random.nextDouble() * 14) * 100) / 100)
                    .toArray();
            double sum = DoubleStream.of(parts).sum();
            List<String> said = said(parts);
            int shown = 0;
            int up = 0;
            for (int at = 0; at < parts.length; at++) {
                double exact = 100 * parts[at] / sum;
                if (said.get(at).startsWith("<")) {
                    assertThat(exact).isBetween(0.0, 1.0);
                } else if (said.get(at).startsWith(">")) {
                    assertThat(exact).isBetween(99.0, 100.0);
                } else {
                    int percent = Integer.parseInt(said.get(at).replace(" %", ""));
                    assertThat((double) percent).isBetween(exact - 1, exact + 1);
                    shown += percent;
                    up += (int) Math.ceil(exact - 1e-9);
                }
            }
            boolean all = said.stream().noneMatch(text -> text.startsWith("<") || text.startsWith(">"));
            whole += all ? 1 : 0;
            assertThat(shown).as("%s", said).isEqualTo(Math.min(100, up));
        }
        assertThat(whole).isGreaterThan(50);
    }

    private static Shares shares(double... parts) {
        return Shares.of(DoubleStream.of(parts).mapToObj(BigDecimal::valueOf).toList());
    }

    private static List<String> said(double... parts) {
        Shares shares = shares(parts);
        return Stream.iterate(0, at -> at + 1)
                .limit(parts.length)
                .map(at -> shares.say(at, FRENCH).replace('\u00A0', ' '))
                .toList();
    }
}
