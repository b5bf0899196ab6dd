package org.cldess.commandline;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.own.Extensible;
import org.cldess.own.OwnChoice;
import org.cldess.own.OwnField;
import org.cldess.thing.Identified;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records the value of a field that the kind of contract adds to things. */
@Command(name = "field", sortOptions = false)
final class RecordField extends DossierChangeCommand {
    private static final Map<String, String> YES_OR_NO =
            Map.of("oui", "true", "yes", "true", "non", "false", "no", "false");

    @Option(
            names = "--field",
            required = true,
            paramLabel = "${bundle:label.field}",
            descriptionKey = "option.record.field")
    private String field = "";

    @Option(names = "--of", required = true, paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.of")
    private String of = "";

    @Option(
            names = "--value",
            required = true,
            paramLabel = "${bundle:label.text}",
            descriptionKey = "option.record.value")
    private String value = "";

    RecordField(Cldess tool) {
        super(tool);
    }

    @Override
    Entry entry(Dossier read, Choices choices) {
        String meant = id(choices.ownFields(), "--field", field);
        throwIfAny(); // the field says of which things it is
        return read.contract().kind().ownFields().stream()
                .filter(one -> one.id().value().equals(meant))
                .map(one -> entry(one, choices))
                .findFirst()
                .orElseThrow();
    }

    private <T> Entry entry(OwnField<T> meant, Choices choices) {
        ThingKind<?, ?> kind = ThingKind.of(meant.thing());
        String thing = id(kind.choice(choices), "--of", of);
        boolean isNone = Choice.isNone(value);
        String text = written(meant);
        Optional<T> read = meant.read(text);
        if (!isNone && read.isEmpty()) {
            meant.refusal(text)
                    .ifPresent(reason -> note(Violations.of(Violation.error("option.value", "--value", reason))));
        }
        throwIfAny();
        Known<T> fact = isNone ? Known.none() : Known.of(read.orElseThrow());
        return Entry.of(
                acts -> with(acts.dossier(), kind.find(acts.dossier(), thing).orElseThrow(), meant, fact));
    }

    @SuppressWarnings("unchecked") // a kind of contract adds fields to such things only
    private static <R extends Record & Extensible & Identified<?>, T> Answer<Dossier> with(
            Dossier dossier, Record thing, OwnField<T> field, Known<T> fact) {
        try {
            return Answer.granted(dossier.with(field.with((R) thing, fact)));
        } catch (Violations refused) {
            return Answer.refused(refused);
        }
    }

    /** Returns the value as the dossier file has it. Any other text stays as it is, and is refused. */
    private String written(OwnField<?> meant) {
        return switch (meant.type()) {
            case DATE -> Written.day(value);
            case WHOLE_NUMBER, DECIMAL, AMOUNT -> Written.number(value);
            case YES_NO -> YES_OR_NO.getOrDefault(Plain.of(value), value);
            case CHOICE ->
                meant.choices().stream()
                        .filter(choice -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                                .anyMatch(locale -> Plain.of(choice.say(locale)).equals(Plain.of(value))))
                        .map(OwnChoice::code)
                        .findFirst()
                        .orElse(value);
            case TEXT -> value;
        };
    }
}
