package org.cldess.commandline;

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
    private static final String NEW = "texte";

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

    @Option(names = "--text", paramLabel = "${bundle:label.file}", descriptionKey = "option.record.narrative-text")
    private @Nullable LongText text;

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
        field("text", text == null ? null : text.text());
        field("author", author);
        day("approved", approved);
        field("visibility", audience == null ? null : DossierOptions.Whom.code(audience));
        if (narrative != null) {
            refuseWith("--narrative", Stream.of("--draft"));
            NarrativeId named = NarrativeId.of(id(choices.narratives(), "--narrative", narrative));
            throwIfAny();
            Narrative told = changed(read, read.find(Narrative.class, named).orElseThrow());
            return new Entry(
                    acts -> acts.record().narrative(told),
                    read.narratives().stream().filter(told::equals));
        }
        require("--on");
        if (draft != null) {
            Narrative made = draft(read);
            return added(changed(read.add(made), made), draft, read);
        }
        require("--title", "--text");
        field("id", NEW);
        return added(read(Narrative.class), NEW, read);
    }

    /** Returns the entry of a new text. It gets its id when it is entered, because rows before it may add others. */
    private static Entry added(Narrative told, String wanted, Dossier read) {
        return new Entry(
                acts -> acts.record().narrative(with(told, free(acts.dossier(), wanted))),
                read.narratives().stream()
                        .filter(other -> with(told, other.id()).equals(other)));
    }

    private static Narrative with(Narrative told, NarrativeId id) {
        return Narrative.builder(id, told.title(), told.text(), told.written())
                .year(told.year().orElse(null))
                .standfirst(told.standfirst())
                .author(told.author())
                .approved(told.approved())
                .visibility(told.visibility())
                .quotes(told.quotes())
                .build();
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
