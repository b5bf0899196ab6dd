package org.cldess.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests the largest remainder method on shares that were computed by hand: each share is rounded down, and the
 * percentage points missing from 100 go, one each, to the shares with the largest remainders; on ties, to the first.
 */
class LargestRemaindersTest {
    private static final Speech FRENCH = SharedTexts.speech(
            View.of(SmallDossier.empty(), SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH), SharedTexts.WORDS);

    static Stream<Arguments> byHand() {
        return Stream.of(
                // 16.67, 33.33 and 50: one point is missing; it goes to the first
                row(List.of(1, 2, 3), 17, 33, 50),
                // 14.29 seven times: two points are missing; they go to the first two
                row(List.of(1, 1, 1, 1, 1, 1, 1), 15, 15, 14, 14, 14, 14, 14),
                // 20, 33.3 and 46.7: one point is missing; it goes to the last
                row(List.of(200, 333, 467), 20, 33, 47),
                // 12.34, 23.45 and 64.21: rounded to the nearest, they add up to 99
                row(List.of(1234, 2345, 6421), 12, 24, 64),
                // 15.6, 25.6 and 58.8: rounded to the nearest, they add up to 101
                row(List.of(156, 256, 588), 16, 25, 59),
                // 14.4, 24.4, 34.4 and 26.8: two points are missing; they go to the last, then to the first
                row(List.of(144, 244, 344, 268), 15, 24, 34, 27),
                // 10.5, 20.5 and 69: the first two tie; the point goes to the first
                row(List.of(105, 205, 690), 11, 20, 69),
                // 69, 20.5 and 10.5: the same shares in another order
                row(List.of(690, 205, 105), 69, 21, 10),
                row(List.of(1, 3), 25, 75),
                row(List.of(0, 5, 0), 0, 100, 0));
    }

    private static Arguments row(List<Integer> parts, Integer... percent) {
        return Arguments.of(parts, List.of(percent));
    }

    @ParameterizedTest
    @MethodSource("byHand")
    void give_what_lacks_to_those_that_lost_most(List<Integer> parts, List<Integer> percent) {
        Shares shares = Shares.of(parts.stream().map(BigDecimal::valueOf).toList());

        assertThat(IntStream.range(0, parts.size())
                        .mapToObj(at -> shares.say(at, FRENCH))
                        .toList())
                .isEqualTo(percent.stream().map(each -> each + "\u00A0%").toList());
        assertThat(IntStream.range(0, parts.size())
                        .mapToObj(at -> shares.cell(at, FRENCH).value().orElseThrow())
                        .toList())
                .isEqualTo(percent.stream()
                        .map(each -> BigDecimal.valueOf(each, 2))
                        .toList());
    }
}
