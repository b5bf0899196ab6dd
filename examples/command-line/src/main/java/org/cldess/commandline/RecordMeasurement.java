package org.cldess.commandline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.ThingReader;
import org.cldess.indicator.BreakdownShare;
import org.cldess.indicator.Correction;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementBuilder;
import org.cldess.indicator.MeasurementId;
import org.cldess.reading.Input;
import org.cldess.rulebook.Gate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records a measurement of an indicator. */
@Command(name = "measurement", sortOptions = false)
final class RecordMeasurement extends RecordDated {
    /** A breakdown, an item, and a number or two. */
    private static final Pattern SHARE = Pattern.compile("([^/]+)/(.+)=([^/=]+)(?:/([^/=]+))?");

    /** The id of a measurement while it is read, if the user gives none. */
    private static final String UNNAMED = "measurement";

    /** The options that state a measurement, and so have no meaning for a cancellation. */
    private static final List<String> BESIDE_CANCEL = List.of(
            "--id",
            "--value",
            "--numerator",
            "--denominator",
            "--text",
            "--period-start",
            "--source",
            "--author",
            "--by",
            "--share",
            "--corrects");

    private final Cldess tool;

    @Option(
            names = "--indicator",
            required = true,
            paramLabel = "${bundle:label.thing}",
            descriptionKey = "option.record.indicator")
    private String indicator = "";

    @Option(names = "--id", paramLabel = "${bundle:label.id}", descriptionKey = "option.record.measurement")
    private @Nullable String id;

    @Option(names = "--value", paramLabel = "N", descriptionKey = "option.record.measured")
    private @Nullable String value;

    @Option(names = "--numerator", paramLabel = "N", descriptionKey = "option.record.numerator")
    private @Nullable String numerator;

    @Option(names = "--denominator", paramLabel = "N", descriptionKey = "option.record.denominator")
    private @Nullable String denominator;

    @Option(names = "--text", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.text")
    private @Nullable String text;

    @Option(names = "--period-start", paramLabel = "${bundle:label.day}", descriptionKey = "option.record.period-start")
    private @Nullable String periodStart;

    @Option(names = "--source", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.source")
    private @Nullable String source;

    @Option(names = "--author", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.measurer")
    private @Nullable String author;

    @Option(names = "--by", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.measured-by")
    private @Nullable String measuredBy;

    @Option(names = "--share", paramLabel = "${bundle:label.share}", descriptionKey = "option.record.share")
    private List<String> shares = List.of();

    @Option(names = "--corrects", paramLabel = "${bundle:label.id}", descriptionKey = "option.record.corrects")
    private @Nullable String corrects;

    @Option(names = "--cancel", paramLabel = "${bundle:label.id}", descriptionKey = "option.record.cancel-measurement")
    private @Nullable String cancelled;

    @Option(names = "--reason", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.why-corrected")
    private @Nullable String reason;

    @Option(names = "--meant", descriptionKey = "option.record.meant")
    private boolean isMeant;

    RecordMeasurement(Cldess tool) {
        super(tool);
        this.tool = tool;
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        IndicatorId measured = IndicatorId.of(id(choices.indicators(), "--indicator", indicator));
        if (cancelled != null) {
            refuseWith("--cancel", BESIDE_CANCEL.stream());
            require("--reason");
            throwIfAny(); // the indicator says which measurements there are
            return cancellation(read, measured, id(choices.measurements(measured), "--cancel", cancelled));
        }
        field("id", id == null ? UNNAMED : id);
        number("value", value);
        number("numerator", numerator);
        number("denominator", denominator);
        field("text", text);
        day("periodStart", periodStart);
        field("source", source);
        field("author", author);
        field("measuredBy", measuredBy == null ? null : id(choices.actors(), "--by", measuredBy));
        LocalDate today = LocalDate.now(tool.surroundings().clock());
        MeasurementBuilder found = read(Measurement.class).toBuilder()
                .shares(shares.stream().map(RecordMeasurement::share).toList());
        if (corrects != null) {
            found.correction(correction(corrects, today));
        }
        Measurement told = found.build();
        Gate gate = gate();
        return new Entry(
                acts -> acts.through(gate).measure(measured, named(acts.dossier(), measured, told), today),
                read.findIndicator(measured).stream()
                        .flatMap(it -> it.measurements().stream())
                        .filter(other -> says(other, told)));
    }

    private Gate gate() {
        return isMeant ? Gate.of(Gate.MEASUREMENT.name()) : Gate.MEASUREMENT;
    }

    private Entry cancellation(Dossier read, IndicatorId indicator, String of) {
        field("of", of);
        field("cancels", true);
        field("reason", reason);
        Correction told = read(Correction.class);
        Gate gate = gate();
        return new Entry(
                acts -> acts.through(gate).cancel(told.of(), told.date(), told.reason()),
                read.findIndicator(indicator).stream()
                        .flatMap(it -> it.measurements().stream())
                        .filter(other -> other.correction().is(told)));
    }

    /** Returns the measurement with its id; if none was given, with one made of the indicator and the day. */
    private static Measurement named(Dossier read, IndicatorId indicator, Measurement told) {
        if (!told.id().value().equals(UNNAMED)) {
            return told;
        }
        Set<String> taken = read.indicators().stream()
                .flatMap(one -> one.measurements().stream())
                .map(measurement -> measurement.id().value())
                .collect(Collectors.toSet());
        String name = FreeIds.beginningWith(indicator + "-" + told.date(), id -> !taken.contains(id));
        return with(told, MeasurementId.of(name));
    }

    private static Measurement with(Measurement told, MeasurementId id) {
        return Measurement.builder(id, told.date(), told.measured())
                .periodStart(told.periodStart().orElse(null))
                .source(told.source())
                .measuredBy(told.measuredBy())
                .author(told.author())
                .shares(told.shares())
                .correction(told.correction())
                .build();
    }

    /** Returns whether a measurement says all that another one says; the day of a correction is that of its entry. */
    private static boolean says(Measurement measurement, Measurement told) {
        boolean isUnnamed = told.id().value().equals(UNNAMED);
        return (isUnnamed || measurement.id().equals(told.id()))
                && measurement.date().equals(told.date())
                && measurement.periodStart().equals(told.periodStart())
                && measurement.measured().equals(told.measured())
                && measurement.shares().equals(told.shares())
                && (!told.source().isRecorded() || measurement.source().equals(told.source()))
                && (!told.measuredBy().isRecorded() || measurement.measuredBy().equals(told.measuredBy()))
                && (!told.author().isRecorded() || measurement.author().equals(told.author()))
                && measurement
                        .correction()
                        .map(Correction::of)
                        .value()
                        .equals(told.correction().map(Correction::of).value());
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
