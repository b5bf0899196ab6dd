package org.cldess.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.narrative.Narrative;
import org.cldess.narrative.NarrativeId;
import org.cldess.reading.Input;
import org.cldess.reporting.Drafts;
import org.cldess.reporting.view.View;
import org.cldess.validation.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records a text about the contract or one of its years: a new one, a draft made from the dossier, or a change. */
@Command(name = "narrative", sortOptions = false)
final class RecordNarrative extends RecordCommandBase {
    private static final String STORY = "recit";
    private static final String REVIEW = "bilan-annuel";

    @Option(names = "--narrative", paramLabel = "${bundle:label.thing}", descriptionKey = "option.record.narrative")
    private @Nullable String narrative;

    @Option(names = "--draft", paramLabel = STORY + "|" + REVIEW, descriptionKey = "option.record.draft")
    private @Nullable String draft;

    @Option(names = "--on", paramLabel = "${bundle:label.day}", descriptionKey = "option.record.written")
    private @Nullable String on;

    @Option(names = "--title", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.title")
    private @Nullable String title;

    @Option(names = "--year", paramLabel = "${bundle:label.year}", descriptionKey = "option.record.reviewed-year")
    private @Nullable String year;

    @Option(names = "--standfirst", paramLabel = "${bundle:label.text}", descriptionKey = "option.record.standfirst")
    private @Nullable String standfirst;

    @Option(names = "--text", paramLabel = "${bundle:label.file}", descriptionKey = "option.record.text")
    private @Nullable Path text;

    @Option(names = "--author", paramLabel = "${bundle:label.id}", descriptionKey = "option.record.narrative-author")
    private @Nullable String author;

    @Option(names = "--approved", paramLabel = "${bundle:label.day}", descriptionKey = "option.record.approved")
    private @Nullable String approved;

    @Option(
            names = "--audience",
            paramLabel = "${bundle:label.audience}",
            descriptionKey = "option.record.readers",
            converter = DossierOptions.Whom.class)
    private @Nullable Audience audience;

    RecordNarrative(Cldess tool) {
        super(tool);
    }

    @Override
    void time() {
        day("written", on);
    }

    @Override
    Optional<LocalDate> day() {
        return Optional.ofNullable(on).flatMap(Written::findDay);
    }

    @Override
    String option(String path) {
        return switch (path) {
            case "/written" -> "--on";
            case "/visibility" -> "--audience";
            default -> super.option(path);
        };
    }

    @Override
    Entry record(Dossier read, Choices choices) {
        field("title", title);
        number("year", year);
        field("standfirst", standfirst);
        field("text", text == null ? null : InputText.read(text));
        field("author", author);
        day("approved", approved);
        field("visibility", audience == null ? null : DossierOptions.Whom.code(audience));
        Narrative told = narrative(read, choices);
        return new Entry(
                acts -> acts.record().narrative(told),
                read.narratives().stream().filter(told::equals));
    }

    private Narrative narrative(Dossier read, Choices choices) {
        if (narrative != null) {
            refuseWith("--narrative", Stream.of("--draft"));
            NarrativeId named = NarrativeId.of(id(choices.narratives(), "--narrative", narrative));
            throwIfAny();
            return changed(read, read.find(Narrative.class, named).orElseThrow());
        }
        require("--on");
        if (draft != null) {
            Narrative made = draft(read);
            return changed(read.add(made), made);
        }
        require("--title", "--text");
        field("id", free(read, "texte").value());
        return read(Narrative.class);
    }

    /** Returns the text with the fields that the options give, or throws everything that is wrong with them. */
    private Narrative changed(Dossier read, Narrative before) {
        Reading<Narrative> reading = read.read(before, Input.of(fields()));
        note(reading.violations());
        throwIfAny();
        return reading.orElseThrow();
    }

    /** Makes a draft from what the readers of the text may see. */
    private Narrative draft(Dossier read) {
        LocalDate day = day().orElseThrow(
                        () -> new CommandException("usage", Texts.WORDS.message("usage.day", String.valueOf(on))));
        View view = View.of(read, day, audience == null ? Audience.PUBLIC : audience, Locale.FRENCH);
        if (STORY.equals(draft)) {
            return Drafts.story(view, free(read, STORY));
        }
        if (!REVIEW.equals(draft)) {
            throw CommandException.ofUsage(
                    "usage.value", String.valueOf(draft), "--draft", String.join(", ", List.of(STORY, REVIEW)));
        }
        return Drafts.review(view, free(read, REVIEW))
                .orElseThrow(() -> new CommandException("option.draft", Texts.WORDS.message("record.no-year", day)));
    }

    private static NarrativeId free(Dossier read, String wanted) {
        return NarrativeId.of(FreeIds.beginningWith(
                wanted, id -> read.find(Narrative.class, NarrativeId.of(id)).isEmpty()));
    }
}
