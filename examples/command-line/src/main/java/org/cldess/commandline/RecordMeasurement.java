package org.cldess.commandline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.ThingReader;
import org.cldess.indicator.BreakdownShare;
import org.cldess.indicator.Correction;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementBuilder;
import org.cldess.reading.Input;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records a measurement of an indicator. */
@Command(name = "measurement", sortOptions = false)
final class RecordMeasurement extends RecordCommandBase {
    /** A breakdown, an item, and a number or two. */
    private static final Pattern SHARE = Pattern.compile("([^/]+)/(.+)=([^/=]+)(?:/([^/=]+))?");

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

    @Option(names = "--author", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.author")
    private @Nullable String author;

    @Option(names = "--share", paramLabel = "${bundle:label.share}", descriptionKey = "option.record.share")
    private List<String> shares = List.of();

    @Option(names = "--corrects", paramLabel = "${bundle:label.id}", descriptionKey = "option.record.corrects")
    private @Nullable String corrects;

    @Option(names = "--reason", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.why-corrected")
    private @Nullable String reason;

    @Option(names = "--meant", descriptionKey = "option.record.meant")
    private boolean isMeant;

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
        field("author", author);
        IndicatorId measured = IndicatorId.of(id(new Choices(read).indicators(), "--indicator", indicator));
        LocalDate today = LocalDate.now(tool.surroundings().clock());
        MeasurementBuilder found = read(Measurement.class).toBuilder()
                .shares(shares.stream().map(RecordMeasurement::share).toList());
        if (corrects != null) {
            found.correction(correction(corrects, today));
        }
        return (isMeant ? acts.through(Gate.of(Gate.MEASUREMENT.name())) : acts)
                .measure(measured, found.build(), today);
    }

    private Correction correction(String of, LocalDate day) {
        Map<String, Object> fields = new HashMap<>(Map.of("of", of, "date", day.toString()));
        if (reason != null) {
            fields.put("reason", reason);
        }
        return ThingReader.read(Correction.class, Input.of(fields)).orElseThrow();
    }

    /** Reads a share such as {@code sexe/femmes=6}, or {@code sexe/femmes=6/20} for a quotient. */
    private static BreakdownShare share(String text) {
        Matcher parts = SHARE.matcher(text);
        if (!parts.matches()) {
            throw new CommandException("share", Texts.WORDS.message("record.share", text));
        }
        Map<String, Object> fields = new HashMap<>(Map.of("breakdown", parts.group(1), "item", parts.group(2)));
        if (parts.group(4) == null) {
            fields.put("value", Written.number(parts.group(3)));
        } else {
            fields.put("numerator", Written.number(parts.group(3)));
            fields.put("denominator", Written.number(parts.group(4)));
        }
        return ThingReader.read(BreakdownShare.class, Input.of(fields)).orElseThrow();
    }
}
