package org.cldess.reporting.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.contract.party.Party;
import org.cldess.governance.Attendance;
import org.cldess.governance.AttendanceCorrection;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.Presence;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The minutes of one sitting: what was decided and who does it by when, what became of earlier decisions, who attended,
 * and when the next sitting is.
 */
final class SittingMinutes {
    private final View view;
    private final Speech speech;
    private final GovernanceSitting sitting;
    private final Optional<GovernanceBody> body;
    private final Quorum quorum;
    private final DecisionTable table;
    private final String id;

    SittingMinutes(View view, GovernanceSitting sitting) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.sitting = sitting;
        this.body = MinutesReport.body(view, sitting);
        this.quorum = Quorum.of(view, sitting);
        this.table = new DecisionTable(view);
        this.id = id(sitting);
    }

    static String id(GovernanceSitting sitting) {
        return Place.SITTING.section(sitting.id());
    }

    /** Returns « Comité de pilotage, séance du 25 mars 2014 ». */
    Phrase title() {
        return name().then(", ").then(when());
    }

    /** Returns the title, linked to its section. */
    Phrase link() {
        return name().then(", ").link(when(), "#" + id);
    }

    private Phrase name() {
        return speech.typed(body.map(GovernanceBody::name).orElse(sitting.body().value()));
    }

    private String when() {
        return sitting.date()
                .value()
                .map(day -> speech.say("minutes.sitting", day))
                .orElse(speech.say("minutes.sitting.undated"));
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(
                box("column.date", date()),
                box(
                        "column.place",
                        sitting.place().fold(speech::typed, () -> Phrase.of(speech.say("none")), this::unknown)),
                box("column.quorum", Phrase.of(quorumWords())),
                box("minutes.next.title", Phrase.of(next())))));
        if (isToCome()) {
            blocks.add(Notice.of(Notice.Kind.INFORMATION, speech.say("minutes.planned")));
        } else {
            blocks.add(sub("decisions", "minutes.decisions", List.of(decisions())));
        }
        blocks.add(sub("suites", "minutes.earlier", List.of(earlier())));
        if (!isToCome()) {
            blocks.add(sub("presences", "minutes.attendance", attendance()));
        }
        return new Section(id, title(), Sheet.SAME, blocks);
    }

    private Section sub(String part, String title, List<? extends Block> blocks) {
        return Sections.of(id + "-" + part, speech.say(title), blocks);
    }

    private Facts.Box box(String label, Phrase line) {
        return new Facts.Box(speech.phrase(label), List.of(line));
    }

    private Phrase unknown() {
        return Phrase.of(speech.say("not-recorded"));
    }

    private Phrase date() {
        return sitting.date()
                .fold(
                        day -> Phrase.of(speech.shortDate(day)),
                        () -> Phrase.of(speech.say("minutes.next.unknown")),
                        this::unknown);
    }

    private boolean isToCome() {
        return sitting.date().fold(day -> day.isAfter(view.day()), () -> true, () -> false);
    }

    /** Returns whether the quorum was reached. */
    Cell quorum() {
        return quorum.cell(speech);
    }

    private String quorumWords() {
        return isToCome() ? quorumToCome() : quorum.say(speech);
    }

    private String quorumToCome() {
        return quorum.asked()
                .fold(
                        minimum -> speech.say("minutes.quorum.to-come", minimum),
                        () -> speech.say("minutes.quorum.none"),
                        () -> speech.say("not-recorded"));
    }

    /** The next sitting of the same body, if it is known. */
    private String next() {
        return sitting.date()
                .value()
                .flatMap(day -> view.dossier().sittings().stream()
                        .filter(other -> other.body().equals(sitting.body()))
                        .flatMap(other -> other.date().value().stream())
                        .filter(other -> other.isAfter(day))
                        .min(Comparator.naturalOrder()))
                .map(speech::shortDate)
                .orElse(speech.say("minutes.next.unknown"));
    }

    private Block decisions() {
        return sitting.decisions().isEmpty()
                ? Sections.nothingYet(speech.say("minutes.decisions.none"))
                : table.of(
                        speech.say(
                                "minutes.decisions.table", sitting.decisions().size()),
                        sitting.decisions(),
                        view.day());
    }

    /**
     * Earlier decisions of this body, with their status on the day of the sitting; for a sitting to come, with their
     * current status.
     */
    private Block earlier() {
        LocalDate day =
                sitting.date().value().filter(held -> held.isBefore(view.day())).orElse(view.day());
        List<GovernanceDecision> decisions = view.dossier().sittings().stream()
                .filter(other -> other.body().equals(sitting.body()) && isBefore(other))
                .sorted(Comparator.comparing(other -> other.date().value().orElse(LocalDate.MAX)))
                .flatMap(other -> other.decisions().stream())
                .map(decision -> decision.seenOn(day))
                .toList();
        return decisions.isEmpty()
                ? Paragraph.of(speech.say("minutes.earlier.none"))
                : table.of(speech.say("minutes.earlier.table", day), decisions, day);
    }

    private boolean isBefore(GovernanceSitting other) {
        return sitting.date()
                .value()
                .filter(day -> other.date()
                        .value()
                        .filter(before -> before.isBefore(day))
                        .isPresent())
                .isPresent();
    }

    private List<Block> attendance() {
        List<Attendance> noted = sitting.attendance().value().orElse(List.of());
        if (noted.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say(
                    sitting.attendance().isRecorded() ? "minutes.attendance.nobody" : "minutes.attendance.unknown")));
        }
        List<Definitions.Entry> entries = new ArrayList<>();
        for (Presence presence : Presence.values()) {
            List<Phrase> names = noted.stream()
                    .filter(entry -> entry.presence() == presence)
                    .map(this::named)
                    .toList();
            add(entries, speech.capital(speech.phrase("minutes.presence", presence, names.size())), names);
        }
        List<Phrase> silent = unnoted(noted);
        add(entries, speech.phrase("minutes.unnoted", silent.size()), silent);
        return List.of(
                new Definitions(entries),
                new Paragraph(Phrase.of(speech.say("governance.note")), Paragraph.Tone.SMALL));
    }

    private void add(List<Definitions.Entry> entries, Phrase term, List<Phrase> names) {
        if (!names.isEmpty()) {
            entries.add(new Definitions.Entry(term, List.of(speech.list(names))));
        }
    }

    /** « Agora (rectifié le 15 octobre 2013, présent avant : Signé sur la mauvaise ligne) » */
    private Phrase named(Attendance entry) {
        Phrase name = view.name(entry.actor());
        List<AttendanceCorrection> made = entry.corrections();
        if (made.isEmpty()) {
            return name;
        }
        AttendanceCorrection last = made.get(made.size() - 1);
        return speech.phrase(
                "minutes.presence.corrected", name, last.date(), last.presence(), speech.typed(last.reason()));
    }

    /**
     * The members that the attendance does not mention, except the parties that had not yet joined or had already left.
     */
    private List<Phrase> unnoted(List<Attendance> noted) {
        List<ActorId> told = noted.stream().map(Attendance::actor).toList();
        return body.flatMap(known -> known.members().value()).stream()
                .flatMap(List::stream)
                .filter(member -> !told.contains(member) && isThere(member))
                .map(view::name)
                .toList();
    }

    /** Whether an actor could take part: it is not a party to the contract, or it was one on the day of the sitting. */
    private boolean isThere(ActorId member) {
        List<Party> roles = view.dossier().contract().parties().stream()
                .filter(party -> party.actor().equals(member))
                .toList();
        return roles.isEmpty()
                || sitting.date()
                        .value()
                        .filter(day -> roles.stream().noneMatch(role -> role.holdsRoleOn(day)))
                        .isEmpty();
    }
}
