package org.cldess.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.testing.planted.BoxBuilder;
import org.cldess.testing.planted.Offer;
import org.junit.jupiter.api.Test;

/** A small public API in which each promise is broken: the tests of public APIs must see it. */
class PublicApiPromisesTest {
    private static final PublicApi API = new PublicApi(
            List.of(
                    BoxBuilder.class,
                    Offer.class,
                    Offer.Box.class,
                    Offer.Choice.class,
                    Offer.Step.class,
                    Offer.Unmade.class),
            Set.of(Offer.class.getPackageName()));
    private static final ApiPromises PROMISES = new ApiPromises(
            API, Samples.of(API, Stream.of("x", new Offer(List.of("x")), new BoxBuilder().choice(Offer.Choice.FIRST))));
    private static final String OFFER = "testing.planted.Offer";

    @Test
    void a_package_that_is_not_marked_is_seen() {
        assertThat(ApiPromises.unmarked(API)).containsExactly("org.cldess.testing.planted");
        assertThat(ApiPromises.unmarked(new PublicApi(List.of(Cases.class), Set.of())))
                .isEmpty();
    }

    @Test
    void null_that_is_accepted_or_refused_without_a_name_is_seen() {
        List<String> wrong = PROMISES.nulls().wrong();

        assertThat(wrong).anyMatch(line -> line.contains("Offer.accepts") && line.contains("accepts null as"));
        assertThat(wrong).anyMatch(line -> line.contains("Offer.length") && line.contains("NullPointerException"));
        assertThat(wrong).noneMatch(line -> line.contains("Offer.orNull"));
        assertThat(PROMISES.nulls().untried())
                .anyMatch(line -> line.contains("Offer.never"))
                .noneMatch(line -> line.contains("Offer.accepts"));
    }

    @Test
    void an_object_that_prints_nothing_is_seen() {
        assertThat(PROMISES.silent(type -> false))
                .containsExactlyInAnyOrder(Offer.class.getName(), BoxBuilder.class.getName());
        assertThat(PROMISES.silent(Offer.class::equals)).containsExactly(BoxBuilder.class.getName());
    }

    @Test
    void the_signatures_show_all_that_a_program_can_see() {
        assertThat(Signatures.of(API))
                .containsExactly(
                        "testing.planted.BoxBuilder: builder of testing.planted.Offer.Box without size",
                        "testing.planted.BoxBuilder(): public",
                        "testing.planted.BoxBuilder.other(String): testing.planted.BoxBuilder",
                        OFFER + ": final class",
                        OFFER + "(List<String>): public",
                        OFFER + ".MOST: int static final = 3",
                        OFFER + ".NAME: String static final",
                        OFFER + ".accepts(String): boolean",
                        OFFER + ".length(String): int",
                        OFFER + ".named(CharSequence): Optional<String>",
                        OFFER + ".never(testing.planted.Offer.Unmade, String): void",
                        OFFER + ".orNull(@Nullable String): @Nullable String",
                        OFFER + ".Box: record",
                        OFFER + ".Box: component choice: testing.planted.Offer.Choice",
                        OFFER + ".Box: component label: Optional<String>",
                        OFFER + ".Box: component size: int",
                        OFFER + ".Box(testing.planted.Offer.Choice): public",
                        OFFER + ".Choice: enum",
                        OFFER + ".Choice: SECOND",
                        OFFER + ".Choice: FIRST",
                        OFFER + ".Step: abstract class<T extends Comparable<T>>",
                        OFFER + ".Step(): public",
                        OFFER + ".Step.run<R>(Function<? super T, R[]>, int...): List<? extends R>"
                                + " protected abstract throws java.io.IOException",
                        OFFER + ".Unmade: final class");
    }
}
