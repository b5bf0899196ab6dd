package org.cldess.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GrowthPlotTest {
    private static String result(String name, int size, String millis) {
        return """
                {
                    "benchmark" : "org.cldess.benchmarks.pairs.PairsGrowthBenchmark.%s",
                    "mode" : "avgt",
                    "params" : {
                        "size" : "%s"
                    },
                    "primaryMetric" : {
                        "score" : %s,
                        "scoreError" : "NaN",
                        "scoreUnit" : "ms/op",
                    }
                },
                """.formatted(name, size, millis);
    }

    @Test
    void draws_each_size_once_and_tells_what_twice_the_work_costs() {
        String results = result("neighbours", 1_000, "10.0")
                + result("neighbours", 4_000, "40.0")
                + result("assignment", 1_000, "1.0E1");

        String plot = GrowthPlot.of(results);

        assertThat(plot)
                .contains("n = 1000: 10.00 ms", "n = 4000: 40.00 ms", "twice the work: × 2.0")
                .doesNotContain("10 best")
                .isEqualTo(GrowthPlot.of(results))
                .isEqualTo(GrowthPlot.of(result("assignment", 1_000, "10.0")
                        + result("neighbours", 4_000, "40.0")
                        + result("neighbours", 1_000, "10.0")));
        assertThat(Pattern.compile("<circle").matcher(plot).results()).hasSize(3);
    }
}
