package org.cldess.reporting.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.action.Progress;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.content.KeyFigureValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.Sittings;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.money.Parts;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** What has changed since the last sitting of the steering committee: progress, delays, payments. */
final class SinceSitting {
    /** The number of actions that are named; more are only counted. */
    private static final int MAX_NAMED = 2;

    private final View view;
    private final Speech speech;
    private final LocalDate then;

    private SinceSitting(View view, LocalDate then) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.then = then;
    }

    /** Returns the changes; empty if no sitting was held before the day of the view. */
    static Optional<Notice> notice(View view) {
        return Sittings.last(view).map(day -> new SinceSitting(view, day).notice());
    }

    private Notice notice() {
        List<Phrase> changes = changes();
        return new Notice(
                Notice.Kind.INFORMATION,
                speech.phrase("since.title", then),
                List.of(
                        changes.isEmpty()
                                ? Paragraph.of(Phrase.of(speech.say("since.nothing")))
                                : BulletList.of(BulletList.Marker.BULLET, changes)));
    }

    private List<Phrase> changes() {
        List<Phrase> changes = new ArrayList<>();
        progress().ifPresent(changes::add);
        some("since.done", action -> action.status() == ActionStatus.DONE && !isDoneThen(action))
                .ifPresent(changes::add);
        some("since.late", action -> action.isLate(view.day()) && !action.isLate(then))
                .ifPresent(changes::add);
        some("since.blocked", action -> isBlocked(action, view.day()) && !isBlocked(action, then))
                .ifPresent(changes::add);
        changes.addAll(payments());
        return changes;
    }

    private boolean isDoneThen(Action action) {
        return action.status(then) == ActionStatus.DONE;
    }

    private static boolean isBlocked(Action action, LocalDate day) {
        return action.status(day) == ActionStatus.BLOCKED;
    }

    private Optional<Phrase> progress() {
        Progress before = Progress.of(view.actions(), then);
        Progress now = Progress.of(view.actions(), view.day());
        return before.weighted()
                .flatMap(old -> now.weighted()
                        .filter(share -> share.compareTo(old) != 0)
                        .map(share -> speech.phrase("since.progress", speech.percent(old), speech.percent(share))));
    }

    private Optional<Phrase> some(String key, Predicate<Action> which) {
        List<Action> some = view.actions().stream()
                .filter(action -> action.parent().isEmpty())
                .filter(which)
                .toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        Phrase names = some.size() <= MAX_NAMED
                ? speech.list(some.stream().map(view::name).toList())
                : speech.list(some.stream()
                        .map(action -> view.leading(Phrase.of(action.number()), Place.ACTION, action.id()))
                        .toList());
        return Optional.of(speech.phrase(key, some.size(), names));
    }

    private List<Phrase> payments() {
        Parts parts = Parts.of(view);
        List<Phrase> payments = new ArrayList<>();
        for (Known<VatBasis> basis : Parts.bases(parts.funded())) {
            Amount more = KeyFigureValues.paidAfter(then, parts.resources(parts.on(basis)));
            if (!more.isZero() && !more.isNegative()) {
                payments.add(speech.phrase("since.paid", parts.amount(speech.wholeEuros(more), basis)));
            }
        }
        return payments;
    }
}
