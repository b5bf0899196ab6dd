package org.cldess.reporting.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.call.ApplicationCheck;
import org.cldess.call.CallForProjects;
import org.cldess.call.Requirement;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ProjectApplication;
import org.cldess.charter.text.Axis;
import org.cldess.money.Amount;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.cldess.rule.Outcome;

/** The applications submitted to a call, and what is wrong with them or missing. */
final class Applications {
    private final View view;
    private final Speech speech;
    private final CallForProjects call;

    Applications(View view, CallForProjects call) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.call = call;
    }

    Section section() {
        String title = speech.say("call.applications");
        String id = "candidatures-" + call.id();
        if (call.applications().isEmpty()) {
            return Sections.empty(id, title, noApplication());
        }
        List<Block> blocks = new ArrayList<>(List.of(table()));
        List<Phrase> open = call.applications().stream()
                .flatMap(application -> missingFacts(application).stream())
                .toList();
        if (!open.isEmpty()) {
            blocks.add(BulletList.of(BulletList.Marker.BULLET, open));
        }
        return Sections.of(id, title, blocks);
    }

    private String noApplication() {
        Optional<String> last = call.closes()
                .value()
                .filter(day -> !day.isBefore(view.day()))
                .map(day -> call.closesAt()
                        .value()
                        .map(hour -> speech.say("call.applications.until-hour", day, hour))
                        .orElseGet(() -> speech.say("call.applications.until", day)));
        return Stream.concat(Stream.of(speech.say("call.applications.none")), last.stream())
                .collect(Collectors.joining(" "));
    }

    private Table table() {
        Table.Builder table = Table.captioned(speech.say(
                        "call.applications.table", call.applications().size()))
                .column(speech.say("column.number"), Table.Align.LEFT)
                .column(speech.say("call.column.project"), Table.Align.LEFT)
                .column(speech.say("call.column.applicant"), Table.Align.LEFT)
                .column(speech.say("call.column.phase"), Table.Align.LEFT)
                .sum(speech.say("call.column.asked"))
                .column(speech.say("call.column.complete"), Table.Align.LEFT)
                .column(speech.say("call.column.eligible"), Table.Align.LEFT);
        call.applications().forEach(application -> table.row(row(application)));
        Amount asked = Amount.sum(call.applications().stream()
                .flatMap(application -> application.asked().value().stream())
                .toList());
        table.total(
                Cell.of(speech.say("total")),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                speech.cell(asked),
                Cell.BLANK,
                Cell.BLANK);
        List<Axis> axes = call.rules().axes().value().orElse(List.of());
        if (!axes.isEmpty()) {
            table.note(speech.say(
                    "call.applications.axes",
                    IntStream.range(0, axes.size())
                            .mapToObj(i -> (i + 1) + " " + speech.say(axes.get(i)))
                            .collect(Collectors.joining(", "))));
        }
        return table.build();
    }

    private List<Cell> row(ProjectApplication application) {
        ApplicationCheck check = call.examine(application);
        List<Phrase> applicant = new ArrayList<>(List.of(applicant(view, call, application)));
        call.findApplicant(application.applicant())
                .flatMap(one -> one.kind().value())
                .map(kind -> Phrase.of(speech.say(kind)))
                .filter(kind -> !applicant.contains(kind))
                .ifPresent(applicant::add);
        return List.of(
                speech.typedCell(application.number()),
                speech.typedCell(application.title()),
                Cell.of(applicant),
                phaseAndPlace(application),
                speech.cell(application.asked(), asked -> speech.cell(asked)),
                Cell.of(word(check.completeness())),
                Cell.of(eligible(check)));
    }

    /** Returns the phase of the project, and below it the commune where it takes place. */
    private Cell phaseAndPlace(ProjectApplication application) {
        if (!application.phase().isRecorded() && !application.commune().isRecorded()) {
            return Cell.MISSING;
        }
        return Cell.of(List.of(
                line(application.phase().value().map(speech::say)),
                line(application.commune().value().map(view::plainName))));
    }

    private Phrase line(Optional<String> words) {
        return Phrase.of(words.orElseGet(() -> speech.say("not-recorded")));
    }

    /** Returns whether the application is eligible, then the outcome for each axis of the charter unless all comply. */
    private List<Phrase> eligible(ApplicationCheck check) {
        List<Phrase> lines = new ArrayList<>(List.of(Phrase.of(word(check.eligibility()))));
        List<Axis> axes = check.axes().value().orElse(List.of());
        if (axes.stream().anyMatch(axis -> check.axis(axis) != Outcome.COMPLIES)) {
            for (int i = 0; i < axes.size(); i++) {
                lines.add(Phrase.of(speech.say("call.axis", i + 1, word(check.axis(axes.get(i))))));
            }
        } else if (!axes.isEmpty()) {
            lines.add(Phrase.of(speech.say("call.axes")));
        }
        return lines;
    }

    private String word(Outcome outcome) {
        return switch (outcome) {
            case COMPLIES -> speech.say("yes");
            case BREACHED -> speech.say("no");
            case NOT_EVALUABLE -> speech.say("call.open");
            case NOT_APPLICABLE -> speech.say("not-applicable");
        };
    }

    /** Returns what an application must correct or complete before the jury may award it anything. */
    private Optional<Phrase> missingFacts(ProjectApplication application) {
        ApplicationCheck check = call.examine(application);
        List<Requirement> open =
                Stream.concat(check.broken().stream(), check.open().stream()).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(speech.phrase(
                                "call.number-title",
                                speech.typed(application.number()),
                                speech.typed(application.title()))
                        .then(" ")
                        .then(open.stream()
                                .map(speech::phrase)
                                .reduce((one, other) -> one.then(" ").then(speech.capital(other)))
                                .orElse(Phrase.EMPTY)));
    }

    /** Returns the applicant: the actor, or the name if the audience may see it, or otherwise the kind of applicant. */
    static Phrase applicant(View view, CallForProjects call, ProjectApplication application) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        Optional<Applicant> who = call.findApplicant(application.applicant());
        Optional<Phrase> named = who.flatMap(one -> one.actor().value())
                .map(view::name)
                .or(() -> who.filter(Applications::isNamed)
                        .flatMap(one -> one.ownName().value())
                        .map(speech::typed));
        return named.or(() -> who.flatMap(one -> one.kind().value()).map(kind -> Phrase.of(speech.say(kind))))
                .orElse(Phrase.of(speech.say("not-recorded")));
    }

    private static boolean isNamed(Applicant applicant) {
        return applicant.name().value().isPresent()
                || applicant.contacts().stream().limit(1).noneMatch(contact -> contact.isWithheld());
    }
}
