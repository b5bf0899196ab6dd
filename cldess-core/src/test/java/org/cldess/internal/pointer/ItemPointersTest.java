package org.cldess.internal.pointer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemPointersTest {
    @Test
    void an_item_stands_under_its_list_by_its_index_whatever_was_asked_before() {
        ItemPointers forwards = ItemPointers.in("/charter/signatures");
        ItemPointers backwards = ItemPointers.in("/charter/signatures");

        assertThat(IntStream.range(0, 5_000)).allSatisfy(i -> {
            assertThat(forwards.at(i)).isEqualTo("/charter/signatures/" + i);
            assertThat(backwards.at(5_000 - i)).isEqualTo("/charter/signatures/" + (5_000 - i));
        });
    }

    @Test
    void a_pointer_is_put_together_once_in_lists_of_usual_length() {
        ItemPointers pointers = ItemPointers.in("/actors");
        String last = pointers.at(4_095);

        assertThat(pointers.at(3)).isSameAs(pointers.at(3));
        assertThat(pointers.at(4_095)).isSameAs(last);
    }
}
