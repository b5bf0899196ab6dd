package org.cldess.reporting.action;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.FollowUp;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;

/** The history of an action: the reason for its status, and what was noted along the way. */
final class ActionHistory {
    private static final String BETWEEN = "\u00A0· ";

    private final Speech speech;
    private final Action action;

    ActionHistory(Speech speech, Action action) {
        this.speech = speech;
        this.action = action;
    }

    /** Returns why the action is blocked, on hold or dropped, and what would unblock it. */
    Optional<Notice> reason() {
        Optional<FollowUp> last = action.lastFollowUp();
        List<Block> lines = new ArrayList<>();
        last.flatMap(entry -> entry.reason().value())
                .ifPresent(why ->
                        lines.add(Paragraph.of(speech.phrase("sheet.reason", action.status(), speech.typed(why)))));
        last.flatMap(entry -> entry.unblockingCondition().value())
                .ifPresent(condition ->
                        lines.add(Paragraph.of(speech.phrase("attention.blocked.todo", speech.typed(condition)))));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Notice(Notice.Kind.WARNING, Phrase.EMPTY, lines));
    }

    /**
     * Returns the follow-up entries, newest first. An entry with a reason has its own line; the other entries of a year
     * share one line.
     */
    Optional<Block> list() {
        List<Phrase> lines = new ArrayList<>();
        List<FollowUp> together = new ArrayList<>();
        for (FollowUp entry : newestFirst()) {
            boolean begins = together.stream()
                    .anyMatch(other -> other.date().getYear() != entry.date().getYear()
                            || other.reason().value().isPresent()
                            || entry.reason().value().isPresent());
            if (begins) {
                lines.add(line(together));
                together.clear();
            }
            together.add(entry);
        }
        if (together.isEmpty()) {
            return Optional.empty();
        }
        lines.add(line(together));
        return Optional.of(BulletList.of(BulletList.Marker.NONE, lines));
    }

    private List<FollowUp> newestFirst() {
        return action.history().stream()
                .sorted(Comparator.comparing(FollowUp::date).reversed())
                .toList();
    }

    private Phrase line(List<FollowUp> together) {
        Phrase line = said(together.get(0));
        for (FollowUp entry : together.subList(1, together.size())) {
            line = line.then(BETWEEN).then(said(entry));
        }
        return line;
    }

    /** « 25/03/2014 : Bloquée, 60 %. La contribution est remise. (Nadia Exemple) » */
    private Phrase said(FollowUp entry) {
        Phrase status = Phrase.status(Statuses.mark(entry.status()), speech.say(entry.status()));
        Phrase line = entry.progress()
                .value()
                .map(percent -> speech.phrase(
                        "sheet.noted.progress",
                        speech.shortDate(entry.date()),
                        status,
                        speech.percent(BigDecimal.valueOf(percent, 2))))
                .orElse(speech.phrase("sheet.noted", speech.shortDate(entry.date()), status));
        return Stream.concat(
                        entry.reason().value().map(speech::typed).stream(),
                        entry
                                .author()
                                .value()
                                .map(author -> speech.phrase("notes.author", speech.typed(author)))
                                .stream())
                .reduce(line, (said, more) -> said.then(" ").then(more));
    }
}
