package org.cldess.internal.mixing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaloisFieldTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 4, 7, 8, 9, 13, 16, 25, 27})
    void sums_and_products_are_those_of_a_field(int order) {
        GaloisField field = GaloisField.of(order).orElseThrow();

        for (int a = 0; a < order; a++) {
            BitSet sums = new BitSet();
            BitSet products = new BitSet();
            for (int b = 0; b < order; b++) {
                sums.set(field.plus(a, b));
                products.set(field.times(a, b));
                assertThat(field.plus(a, b)).isEqualTo(field.plus(b, a));
                assertThat(field.times(a, b)).isEqualTo(field.times(b, a));
                for (int c = 0; c < order; c++) {
                    int sum = field.plus(field.times(a, b), field.times(a, c));
                    if (field.times(a, field.plus(b, c)) != sum
                            || field.times(a, field.times(b, c)) != field.times(field.times(a, b), c)) {
                        assertThat(field).as("%s, %s, %s", a, b, c).isNull();
                    }
                }
            }
            assertThat(sums.cardinality()).isEqualTo(order);
            assertThat(products.cardinality()).isEqualTo(a == 0 ? 1 : order);
            assertThat(field.times(1, a)).isEqualTo(a);
            assertThat(field.plus(0, a)).isEqualTo(a);
            for (int b = 0; b < order; b++) {
                assertThat(field.plus(field.minus(a, b), b)).isEqualTo(a);
            }
        }
    }

    @Test
    void there_is_none_for_other_numbers() {
        for (int order : new int[] {0, 1, 6, 10, 12, 18, 24, 100}) {
            assertThat(GaloisField.of(order)).as("order %s", order).isEmpty();
        }
    }
}
