package org.cldess.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.cldess.reading.Input;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePositionTest {
    /** A text in a source with lines. */
    private record Line(int line) implements Input {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public String text() {
            return "text";
        }

        @Override
        public void fields(Collection<String> expected, Fields fields) {}

        @Override
        public void items(Items items) {}

        @Override
        public int column() {
            return 1;
        }
    }

    /** The source begins on line 1; the list and the name are in it, and two actors are in the list. */
    private static SourcePosition source() {
        SourcePosition root = SourcePosition.root(new Line(1));
        SourcePosition actors = root.add("actors", new Line(2));
        actors.add(0, new Line(3));
        actors.add(1, new Line(4));
        root.add("name", new Line(6));
        return root;
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "/actors, 2",
        "/actors/0, 3",
        "/actors/1, 4",
        "/actors/1/id, 4",
        "/actors/2, 2",
        "/actors/01, 2",
        "/actors/x, 2",
        "/name, 6",
        "/date, 1"
    })
    void the_place_of_a_pointer_is_that_of_the_innermost_value_that_contains_it(String pointer, int line) {
        assertThat(source().place(pointer).orElseThrow().line()).hasValue(line);
    }
}
