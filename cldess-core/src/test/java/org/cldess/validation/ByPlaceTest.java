package org.cldess.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.language.Message;
import org.junit.jupiter.api.Test;

class ByPlaceTest {
    /** The paths in reading order: list entries by number, other tokens by their characters. */
    private static final List<String> PATHS = List.of(
            "",
            "/actions",
            "/actions/0/end",
            "/actions/0/start",
            "/actions/9",
            "/actions/9/end",
            "/actions/10",
            "/actions/19",
            "/actions/20",
            "/actions/999999999",
            "/actions/x9",
            "/actors/1");

    private static Violation at(String path) {
        return Violation.error("form.some", path, Message.of("Ceci.", "This."));
    }

    @Test
    void every_two_are_in_this_order() {
        ByPlace order = new ByPlace();

        assertThat(IntStream.range(0, PATHS.size())
                        .boxed()
                        .flatMap(one -> IntStream.range(0, PATHS.size())
                                .filter(other -> Integer.signum(order.compare(at(PATHS.get(one)), at(PATHS.get(other))))
                                        != Integer.compare(one, other))
                                .mapToObj(other -> PATHS.get(one) + " and " + PATHS.get(other))))
                .isEmpty();
    }

    @Test
    void the_line_comes_before_the_path_and_the_column_after_the_line() {
        Violation first = at("/z").at(Place.inText(2, 9));
        Violation second = at("/a").at(Place.inText(2, 10));
        Violation third = at("/a").at(Place.inText(10, 1));

        assertThat(Stream.of(third, second, first).sorted(new ByPlace())).containsExactly(first, second, third);
    }

    @Test
    void the_file_comes_before_the_line() {
        Violation alone = at("/a").at(Place.inText(9, 1));
        Violation first = at("/a").at(Place.inText(9, 1)).in("a.json");
        Violation second = at("/a").in("b.json");

        assertThat(Stream.of(second, first, alone).sorted(new ByPlace())).containsExactly(alone, first, second);
    }
}
