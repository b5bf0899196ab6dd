package org.cldess.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.cldess.Together;
import org.junit.jupiter.api.Test;

class LazilyTest {
    @Test
    void is_made_when_it_is_first_asked_for_and_once_whoever_asks() {
        AtomicInteger made = new AtomicInteger();
        Lazily<Integer> lazily = new Lazily<>(() -> {
            for (int turn = 0; turn < 1_000; turn++) {
                Thread.yield();
            }
            return made.incrementAndGet();
        });

        assertThat(made).hasValue(0);
        assertThat(Together.ask(thread -> lazily.get())).containsOnly(1);
        assertThat(made).hasValue(1);
    }
}
