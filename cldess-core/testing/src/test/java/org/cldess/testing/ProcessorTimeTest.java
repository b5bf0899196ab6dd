package org.cldess.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux says what ended children used.")
class ProcessorTimeTest {
    /** What the child uses before it is ready, in seconds. */
    private static final double WORK = 0.1;

    /** Less than a tick of the clock: what differences of sums of ticks lose in rounding. */
    private static final double LESS = 0.005;

    @Test
    void a_child_counts_while_it_runs_and_after_its_end() throws IOException, InterruptedException {
        double own = ProcessorTime.ofThisProcess();
        double before = ProcessorTime.ofChildren();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName())
                .start();
        child.getInputStream().read(); // it is ready
        double running = ProcessorTime.ofChildren() - before;
        child.getOutputStream().close();
        child.waitFor();

        assertThat(running).isGreaterThan(WORK - LESS);
        assertThat(ProcessorTime.ofThisProcess() - own).isGreaterThan(running - LESS);
        assertThat(ProcessorTime.ofChildren() - before).isLessThan(LESS);
    }

    @Test
    void work_of_this_process_counts_and_can_go_on() throws InterruptedException {
        Thread busy = new Thread(() -> {
            double start = ProcessorTime.ofThisProcess();
            while (ProcessorTime.ofThisProcess() - start < 0.05) {
                Thread.onSpinWait();
            }
        });
        double before = ProcessorTime.ofThisProcess();
        busy.start();
        boolean isRunning = ProcessorTime.isRunning();
        while (!isRunning && busy.isAlive()) {
            isRunning = ProcessorTime.isRunning();
        }
        busy.join();

        assertThat(isRunning).isTrue();
        assertThat(ProcessorTime.ofThisProcess() - before).isGreaterThan(0.05 - LESS);
    }

    /** A program that works, says so, and ends when its input does. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws IOException {
            while (ProcessorTime.ofThisProcess() < WORK) {
                Thread.onSpinWait();
            }
            System.out.write('x');
            System.out.flush();
            System.in.read();
        }
    }
}
