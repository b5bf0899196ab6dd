package org.cldess.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.ThingReader;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementCorrection;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.reading.Input;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that records a movement of money on a line of a financing plan, a grant or a lot, or corrects one. */
abstract class RecordMovement extends RecordCommandBase {
    /** The id of a movement while it is read. It gets its own when it is recorded. */
    private static final String UNNAMED = "movement";

    @Option(names = "--on", paramLabel = "${bundle:label.day}", descriptionKey = "option.record.on-movement")
    private @Nullable String on;

    @Option(names = "--year", paramLabel = "${bundle:label.year}", descriptionKey = "option.record.year")
    private @Nullable String year;

    @Option(names = "--amount", paramLabel = "${bundle:label.euros}", descriptionKey = "option.record.amount")
    private @Nullable String amount;

    @Option(names = "--corrects", paramLabel = "${bundle:label.id}", descriptionKey = "option.record.corrects-movement")
    private @Nullable String corrects;

    @Option(names = "--cancel", paramLabel = "${bundle:label.id}", descriptionKey = "option.record.cancel")
    private @Nullable String cancelled;

    @Option(names = "--reason", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.reason")
    private @Nullable String reason;

    @Option(names = "--reference", paramLabel = "${bundle:label.reference}", descriptionKey = "option.record.reference")
    private List<String> references = new ArrayList<>();

    @Option(names = "--author", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.author")
    private @Nullable String author;

    @Option(names = "--again", descriptionKey = "option.record.again")
    private boolean again;

    RecordMovement(Cldess tool) {
        super(tool);
    }

    @Override
    final void time() {
        day("date", on);
        number("year", year);
    }

    /** Returns the day, or the last day of the year, as {@link Movement#lastDay} does. */
    @Override
    final Optional<LocalDate> day() {
        return Optional.ofNullable(on)
                .or(() -> Optional.ofNullable(year).map(of -> of.strip() + "-12-31"))
                .flatMap(Written::findDay);
    }

    @Override
    final String option(String path) {
        return path.equals("/date") ? "--on" : super.option(path);
    }

    /** Returns the option that names the line, grant or lot, which the command line must have. */
    abstract String naming();

    /** Sets the line, grant or lot and the party, and returns the id of the line, grant or lot. */
    abstract String line(Choices choices);

    /** Returns the kind of the movement, as it was typed. */
    abstract String kind();

    /** Returns more documents in the accounts, as the option {@code --reference} has them: kind, colon, number. */
    abstract List<String> documents();

    /** Returns whether the command is about the line of a movement. */
    abstract boolean isOfLine(Movement movement);

    /** Returns the options that name the line, and those that a correction or a cancellation keeps as they were. */
    abstract List<String> ofLine();

    @Override
    final Entry record(Dossier read, Choices choices) {
        if (corrects != null) {
            refuseBeside("--corrects", "--cancel");
            require("--on", "--amount", "--reason");
            return correction(read, choices, "--corrects", corrects, false);
        }
        if (cancelled != null) {
            refuseBeside("--cancel", "--amount");
            require("--on", "--reason");
            return correction(read, choices, "--cancel", cancelled, true);
        }
        return movement(read, choices);
    }

    /** Throws if the command line has any option that leaves a correction or a cancellation no meaning. */
    private void refuseBeside(String option, String other) {
        refuseWith(option, Stream.concat(ofLine().stream(), Stream.of("--year", "--reference", "--again", other)));
    }

    private Entry movement(Dossier read, Choices choices) {
        if (year == null) {
            require("--on", naming(), "--amount");
        } else {
            refuseWith("--year", Stream.of("--on"));
            require(naming(), "--amount");
        }
        String line = line(choices);
        String kind = Written.code(MovementKind.values(), kind());
        field("id", UNNAMED);
        field("kind", kind);
        field("amount", amount);
        field("reason", reason);
        field("author", author);
        List<Map<String, String>> documents = Stream.concat(references.stream(), documents().stream())
                .map(RecordMovement::parts)
                .toList();
        field("references", documents.isEmpty() ? null : documents);
        Movement told = read(Movement.class);
        Map<String, Object> fields = fields();
        boolean asksAgain = again;
        return entry(read, told, acts -> {
            Map<String, Object> named = new LinkedHashMap<>(fields);
            named.put("id", freeId(acts.dossier(), line + "-" + kind).value());
            Movement movement =
                    ThingReader.read(Movement.class, Input.of(named)).orElseThrow();
            return asksAgain ? acts.moveAgain(movement) : acts.move(movement);
        });
    }

    private Entry correction(Dossier read, Choices choices, String option, String of, boolean cancels) {
        field("of", id(choices.movements(this::isOfLine), option, of));
        field("cancels", cancels);
        field("reason", reason);
        if (amount != null) {
            Amount.refusal(amount)
                    .ifPresent(refusal -> note(Violations.of(Violation.error("form.amount", "--amount", refusal))));
        }
        MovementCorrection made = read(MovementCorrection.class);
        Movement wrong = read.find(Movement.class, made.of()).orElseThrow();
        Amount right = amount == null ? wrong.amount() : Amount.parse(amount);
        Known<String> by = author == null ? Known.notRecorded() : Known.of(author);
        Function<MovementId, Movement> named =
                id -> wrong.corrected(id, right, made).toBuilder().author(by).build();
        return entry(
                read,
                named.apply(MovementId.of(UNNAMED)),
                acts -> acts.move(named.apply(freeId(acts.dossier(), made.of().value()))));
    }

    private static Entry entry(Dossier read, Movement told, Function<Acts, Answer<Dossier>> act) {
        Entry entry = new Entry(act, read.movements().stream().filter(other -> says(other, told)));
        return told.grant()
                .map(grant -> entry.telling(after -> GrantStanding.of(after, grant)))
                .orElse(entry);
    }

    /** Returns whether a movement says all that another one says. */
    private static boolean says(Movement movement, Movement told) {
        return movement.amount().equals(told.amount())
                && movement.kind() == told.kind()
                && movement.date().equals(told.date())
                && movement.year().equals(told.year())
                && movement.resource().equals(told.resource())
                && movement.expense().equals(told.expense())
                && movement.grant().equals(told.grant())
                && movement.lot().equals(told.lot())
                && says(movement.party(), told.party())
                && says(movement.holder(), told.holder())
                && says(movement.references(), told.references())
                && says(movement.endsClaim(), told.endsClaim())
                && says(movement.reason(), told.reason())
                && says(movement.author(), told.author())
                && movement.correction().value().equals(told.correction().value());
    }

    private static boolean says(Known<?> fact, Known<?> told) {
        return !told.isRecorded() || fact.equals(told);
    }

    /** Returns the kind and the number of a document. A text without a colon is read as its kind, and refused. */
    private static Map<String, String> parts(String reference) {
        Map<String, String> parts = new LinkedHashMap<>();
        int colon = reference.indexOf(':');
        parts.put("kind", colon < 0 ? reference : reference.substring(0, colon));
        if (colon >= 0) {
            parts.put("number", reference.substring(colon + 1));
        }
        return parts;
    }

    private static MovementId freeId(Dossier read, String wanted) {
        return MovementId.of(FreeIds.beginningWith(
                wanted, id -> read.find(Movement.class, MovementId.of(id)).isEmpty()));
    }
}
