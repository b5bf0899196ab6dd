package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.indicator.BreakdownShare;
import org.cldess.indicator.Correction;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;

/** Records measurements on the command line. */
class RecordMeasurementTest extends RecordTest {
    @Test
    void records_a_measurement_of_the_shape_that_the_indicator_asks() {
        Run wrong = Run.of(
                "record",
                "measurement",
                file,
                "--indicator",
                "etablissements",
                "--id",
                "etablissements-2014-06",
                "--on",
                "2014-06-30",
                "--text",
                "beaucoup",
                "--json");
        Run run = Run.of(
                "record",
                "measurement",
                file,
                "--indicator",
                "etablissements",
                "--id",
                "etablissements-2014-06",
                "--on",
                "2014-06-30",
                "--value",
                "239");

        assertThat(wrong.status()).isEqualTo(1);
        assertThat(run.status()).isZero();
        assertThat(dossier()
                        .findIndicator(IndicatorId.of("etablissements"))
                        .orElseThrow()
                        .measurements())
                .anyMatch(measurement -> measurement.id().value().equals("etablissements-2014-06"));
    }

    private Run measure(String indicator, String id, String day, String... others) {
        List<Object> arguments = new ArrayList<>(
                List.of("record", "measurement", file, "--indicator", indicator, "--id", id, "--on", day, "--json"));
        arguments.addAll(List.of(others));
        return Run.of(arguments.toArray());
    }

    private Measurement measurement(String indicator, String id) {
        return dossier().findIndicator(IndicatorId.of(indicator)).orElseThrow().measurements().stream()
                .filter(found -> found.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cancels_a_measurement_that_was_never_made() {
        List<Object> cancel = List.of(
                "record",
                "measurement",
                file,
                "--indicator",
                "personnes-accompagnees",
                "--cancel",
                "personnes-accompagnees-2014-2",
                "--on",
                "25/06/2014",
                "--reason",
                "Autre indicateur.");
        Run valued =
                Run.of(Stream.concat(cancel.stream(), Stream.of("--value", "3")).toArray());
        Run run = Run.of(cancel.toArray());

        assertThat(valued.status()).isEqualTo(2);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(measurement("personnes-accompagnees", "personnes-accompagnees-2014-2-2")
                        .correction())
                .isEqualTo(Known.of(new Correction(
                        MeasurementId.of("personnes-accompagnees-2014-2"),
                        LocalDate.of(2014, 6, 25),
                        true,
                        "Autre indicateur.")));
    }

    @Test
    void records_a_correction_with_its_author_and_shares() {
        Run run = measure(
                "personnes-accompagnees",
                "juin-bis",
                "2014-06-24",
                "--value",
                "10",
                "--corrects",
                "personnes-accompagnees-2014-2",
                "--reason",
                "Une personne comptée deux fois.",
                "--author",
                "Nadia Exemple",
                "--by",
                "apeas",
                "--share",
                "sexe/femmes=6",
                "--share",
                "sexe/hommes=4");

        assertThat(run.status()).isZero();
        Measurement found = measurement("personnes-accompagnees", "juin-bis");
        assertThat(found.author()).isEqualTo(Known.of("Nadia Exemple"));
        assertThat(found.measuredBy()).isEqualTo(Known.of(ActorId.of("apeas")));
        assertThat(found.correction().map(Correction::of))
                .isEqualTo(Known.of(MeasurementId.of("personnes-accompagnees-2014-2")));
        assertThat(found.correction().map(Correction::reason)).isEqualTo(Known.of("Une personne comptée deux fois."));
        assertThat(found.shares())
                .containsExactly(
                        new BreakdownShare("sexe", "femmes", IndicatorValue.of(6)),
                        new BreakdownShare("sexe", "hommes", IndicatorValue.of(4)));
    }

    @Test
    void refuses_a_share_that_is_none_a_correction_without_a_reason_and_an_unknown_item() {
        assertThat(measure("personnes-accompagnees", "x", "2014-06-25", "--value", "10", "--share", "femmes=6")
                        .status())
                .isEqualTo(2);
        assertThat(measure("personnes-accompagnees", "x", "2014-06-24", "--value", "10", "--corrects", "y")
                        .out())
                .contains("/reason");
        assertThat(measure("personnes-accompagnees", "x", "2014-06-25", "--value", "10", "--share", "sexe/enfants=1")
                        .out())
                .contains("form.breakdown");
        assertThat(measure("suites-a-trois-mois", "x", "2014-06-25", "--numerator", "40", "--denominator", "105")
                        .status())
                .isZero();
    }

    @Test
    void records_a_total_that_falls_only_if_it_is_meant() {
        Run refused = measure("heures-insertion", "moins", "2014-06-28", "--value", "900");
        Run meant = measure("heures-insertion", "moins", "2014-06-28", "--value", "900", "--meant");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("IND-04");
        assertThat(meant.status()).isZero();
        assertThat(measurement("heures-insertion", "moins").measured()).isEqualTo(IndicatorValue.of(900));
    }
}
