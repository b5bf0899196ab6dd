package org.cldess.reporting.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Deliverable;
import org.cldess.aid.ceiling.DeMinimis;
import org.cldess.call.CallForProjects;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.outcome.Reminder;
import org.cldess.reporting.content.Carriers;
import org.cldess.reporting.content.MissingValues;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.dashboard.AttentionItem.Reason;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * What is due apart from the progress of actions: decisions of juries, agreements, deliverables, de minimis ceilings,
 * encounters to follow up.
 */
final class DueAttention {
    /** The number of months before the notice date of an agreement from which it needs attention. */
    private static final int MONTHS_BEFORE = 3;

    /** The percentage of a de minimis ceiling from which it counts as nearly reached. */
    private static final long NEAR = 80;

    private final View view;
    private final Speech speech;

    DueAttention(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
    }

    Stream<AttentionItem> items() {
        return Stream.of(
                        view.dossier().calls().stream().flatMap(this::call),
                        view.dossier().agreements().stream().flatMap(this::agreement),
                        deliverables(),
                        view.dossier().deMinimis(view.day()).stream().flatMap(this::aid),
                        reminders())
                .flatMap(items -> items);
    }

    /** A jury that has sat should leave no application without a decision. */
    private Stream<AttentionItem> call(CallForProjects call) {
        long open = call.applications().stream()
                .filter(application -> call.findDecision(application.id()).isEmpty())
                .count();
        return call.jurySits().value().stream()
                .filter(day -> open > 0 && day.isBefore(view.day()))
                .map(day -> item(
                        Reason.CALL,
                        speech.typed(call.title()),
                        speech.phrase("attention.call", speech.typed(call.title()), open),
                        Optional.of(day),
                        who(call.organiser()),
                        "attention.call.todo"));
    }

    private Stream<AttentionItem> agreement(Agreement agreement) {
        Optional<Phrase> partners = Optional.of(
                speech.list(agreement.partners().stream().map(view::acting).toList()));
        Stream<AttentionItem> speaking = agreement.noticeBy(view.day()).stream()
                .filter(last -> !last.isAfter(view.day().plusMonths(MONTHS_BEFORE)))
                .map(last -> item(
                        Reason.AGREEMENT,
                        speech.typed(agreement.title()),
                        speech.phrase("attention.agreement.notice", speech.typed(agreement.title()), last),
                        Optional.empty(),
                        partners,
                        "attention.agreement.notice.todo"));
        Stream<AttentionItem> open = agreement.endsOn(view.day()).value().stream()
                .filter(last -> last.isBefore(view.day())
                        && !agreement.isInForce(view.day()).isRecorded())
                .map(last -> item(
                        Reason.AGREEMENT,
                        speech.typed(agreement.title()),
                        speech.phrase("attention.agreement.ended", speech.typed(agreement.title())),
                        Optional.of(last),
                        partners,
                        "attention.agreement.ended.todo"));
        return Stream.concat(speaking, open);
    }

    private Stream<AttentionItem> deliverables() {
        return Stream.concat(
                view.actions().stream()
                        .filter(action -> !action.status().isOver())
                        .flatMap(action -> late(action.deliverables())
                                .map(each -> deliverable(each, view.name(action), action.lead()))),
                view.dossier().agreements().stream()
                        .flatMap(agreement -> late(agreement.deliverables())
                                .map(each -> deliverable(each, speech.typed(agreement.title()), Known.notRecorded()))));
    }

    private Stream<Deliverable> late(Known<List<Deliverable>> deliverables) {
        return deliverables.value().stream()
                .flatMap(List::stream)
                .filter(each -> each.isLate(view.day()).is(true));
    }

    private AttentionItem deliverable(Deliverable each, Phrase of, Known<ActorId> lead) {
        return item(
                Reason.DELIVERABLE,
                speech.typed(each.title()),
                speech.phrase("attention.deliverable", of, speech.typed(each.title())),
                each.due().value(),
                who(each.owedBy().isRecorded() ? each.owedBy() : lead),
                "attention.deliverable.todo");
    }

    private Stream<AttentionItem> aid(DeMinimis aid) {
        boolean isNear = aid.known().cents() * 100 >= aid.ceiling().cents() * NEAR;
        return isNear
                ? Stream.of(item(
                        Reason.AID,
                        view.name(aid.body()),
                        speech.phrase(
                                "attention.aid", view.name(aid.body()), aid.known(), aid.ceiling(), rule(aid.rule())),
                        Optional.empty(),
                        Optional.of(view.name(aid.body())),
                        "attention.aid.todo"))
                : Stream.empty();
    }

    private Stream<AttentionItem> reminders() {
        List<Reminder> due = view.dossier().reminders(view.day());
        return due.isEmpty()
                ? Stream.empty()
                : Stream.of(item(
                        Reason.FOLLOW_UP,
                        Phrase.of(speech.say("attention.reason.follow-up")),
                        speech.phrase("attention.reminders", due.size()),
                        Optional.of(due.get(0).due()),
                        Carriers.on(view.day(), view, speech),
                        "attention.reminders.todo"));
    }

    private Optional<Phrase> who(Known<ActorId> actor) {
        return MissingValues.acting(actor, view.day(), view, speech);
    }

    private AttentionItem item(
            Reason reason,
            Phrase shortName,
            Phrase statement,
            Optional<LocalDate> since,
            Optional<Phrase> who,
            String todo) {
        return new AttentionItem(reason, shortName, statement, since, who, Phrase.of(speech.say(todo)));
    }

    /** « (règle AID-02) » for readers who know the codes of rules; nothing for the public. */
    private Phrase rule(String code) {
        return view.audience().sees(Audience.PARTNER)
                ? speech.phrase("attention.aid.rule", view.code(code))
                : Phrase.EMPTY;
    }
}
