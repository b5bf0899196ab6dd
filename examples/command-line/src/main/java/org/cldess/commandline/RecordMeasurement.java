package org.cldess.commandline;

import java.time.LocalDate;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.Measurement;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records a measurement of an indicator. */
@Command(name = "measurement", sortOptions = false)
final class RecordMeasurement extends RecordCommandBase {
    private final Cldess tool;

    @Option(
            names = "--indicator",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.indicator")
    private String indicator = "";

    @Option(
            names = "--id",
            required = true,
            paramLabel = "${bundle:label.id}",
            descriptionKey = "option.record.measurement")
    private String id = "";

    @Option(names = "--value", paramLabel = "N", descriptionKey = "option.record.value")
    private @Nullable String value;

    @Option(names = "--numerator", paramLabel = "N", descriptionKey = "option.record.numerator")
    private @Nullable String numerator;

    @Option(names = "--denominator", paramLabel = "N", descriptionKey = "option.record.denominator")
    private @Nullable String denominator;

    @Option(names = "--text", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.text")
    private @Nullable String text;

    @Option(names = "--from", paramLabel = "${bundle:label.day}", descriptionKey = "option.record.from")
    private @Nullable String from;

    @Option(names = "--source", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.source")
    private @Nullable String source;

    RecordMeasurement(Cldess tool) {
        super(tool);
        this.tool = tool;
    }

    @Override
    Answer<Dossier> record(Acts acts, Dossier read) {
        field("id", id);
        number("value", value);
        number("numerator", numerator);
        number("denominator", denominator);
        field("text", text);
        day("periodStart", from);
        field("source", source);
        IndicatorId measured = IndicatorId.of(id(new Choices(read).indicators(), "--indicator", indicator));
        return acts.measure(
                measured,
                read(Measurement.class),
                LocalDate.now(tool.surroundings().clock()));
    }
}
