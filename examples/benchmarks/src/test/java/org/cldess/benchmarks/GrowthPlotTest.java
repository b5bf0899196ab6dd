package org.cldess.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.cldess.benchmarks.GrowthPlot.Measure;
import org.junit.jupiter.api.Test;

class GrowthPlotTest {
    private static String result(String name, int size, String millis) {
        return result(name, size, millis, "");
    }

    private static String result(String name, int size, String millis, String profile) {
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
                    },
                    "secondaryMetrics" : {%s}
                },
                """.formatted(name, size, millis, profile);
    }

    @Test
    void draws_each_size_once_and_tells_what_twice_the_work_costs() {
        String results = result("neighbours", 1_000, "10.0")
                + result("neighbours", 4_000, "40.0")
                + result("assignment", 1_000, "1.0E1");

        String plot = GrowthPlot.of(results, Measure.TIME);

        assertThat(plot)
                .contains("n = 1000: 10.00 ms", "n = 4000: 40.00 ms", "twice the work: × 2.0")
                .doesNotContain("10 best")
                .isEqualTo(GrowthPlot.of(results, Measure.TIME))
                .isEqualTo(GrowthPlot.of(
                        result("assignment", 1_000, "10.0")
                                + result("neighbours", 4_000, "40.0")
                                + result("neighbours", 1_000, "10.0"),
                        Measure.TIME));
        assertThat(Pattern.compile("<circle").matcher(plot).results()).hasSize(3);
    }

    @Test
    void draws_the_memory_of_those_that_were_asked_for_it() {
        String profile = """
                "gc.alloc.rate" : { "score" : 1.0 },
                "gc.alloc.rate.norm" : {
                    "score" : %s,
                    "scoreUnit" : "B/op" }""";
        String results = result("neighbours", 1_000, "10.0", profile.formatted("1.0E6"))
                + result("assignment", 1_000, "1.0E1")
                + result("neighbours", 2_000, "40.0", profile.formatted("1500000.4"));

        String plot = GrowthPlot.of(results, Measure.MEMORY);

        assertThat(plot)
                .contains("n = 1000: 1,000,000 bytes", "n = 2000: 1,500,000 bytes", "twice the work: × 1.5", "1 GB")
                .doesNotContain("assignment");
        assertThat(Pattern.compile("<circle").matcher(plot).results()).hasSize(2);
    }
}
