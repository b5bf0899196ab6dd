package org.cldess.reporting.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.call.CallForProjects;
import org.cldess.call.WaitingList;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.DecisionReason;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.deliberation.Deliberation;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.content.AidNotice;
import org.cldess.reporting.content.DeliberationReference;
import org.cldess.reporting.content.Letter;
import org.cldess.reporting.content.Money;
import org.cldess.reporting.content.PaymentPapers;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.view.PostalLines;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The letter from the organiser of a call to an applicant: what the jury decided and why, what to do now, and how to
 * contest the decision.
 */
final class ResultLetter {
    private final View view;
    private final Speech speech;
    private final CallForProjects call;
    private final ProjectApplication application;
    private final JuryDecision decision;

    ResultLetter(View view, CallLettersReport.Decided decided) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.call = decided.call();
        this.application = decided.application();
        this.decision = decided.decision();
    }

    static String id(ProjectApplication application) {
        return "lettre-" + application.id().value();
    }

    Letter letter() {
        return new Letter(
                id(application),
                speech.phrase("letter.object", speech.typed(application.number()), speech.typed(application.title())),
                sender(),
                organiser().flatMap(view::findActor).flatMap(body -> PostalLines.place(view, body)),
                addressee(),
                dated(),
                body());
    }

    /** The organiser, or the body that has taken its place. */
    private Optional<ActorId> organiser() {
        return call.organiser().value().map(body -> view.contract().actingFor(body, view.day()));
    }

    private List<Phrase> sender() {
        return organiser()
                .map(organiser -> PostalLines.ofSender(view, speech, organiser))
                .orElseGet(() -> List.of(speech.phrase("letter.organiser.unknown")));
    }

    /** The applicant with its address; for a group or person, the contact to write to. */
    private List<Phrase> addressee() {
        Phrase name = Applications.applicant(view, call, application);
        List<Phrase> lines = new ArrayList<>(List.of(Phrase.EMPTY.strong(name)));
        Optional<Applicant> applicant = call.findApplicant(application.applicant());
        Optional<Actor> body = applicant.flatMap(one -> one.actor().value()).flatMap(view::findActor);
        body.ifPresent(actor -> lines.addAll(PostalLines.of(view, speech, actor)));
        applicant
                .flatMap(one -> one.contacts().stream().findFirst())
                .filter(person -> !person.isWithheld())
                .ifPresent(person -> lines.addAll(contact(person, name)));
        return lines;
    }

    private List<Phrase> contact(Contact person, Phrase name) {
        List<Phrase> lines = new ArrayList<>();
        Phrase full = speech.typed(person.fullName());
        if (!full.plain().equals(name.plain())) {
            lines.add(person.function()
                    .value()
                    .map(function -> speech.phrase("letter.attention.function", full, speech.typed(function)))
                    .orElseGet(() -> speech.phrase("letter.attention", full)));
        }
        person.email().value().map(Phrase::of).ifPresent(lines::add);
        return lines;
    }

    private List<Phrase> dated() {
        List<Phrase> lines = new ArrayList<>(List.of(speech.phrase("letter.undated")));
        application
                .received()
                .value()
                .map(day -> speech.phrase("letter.your-application", day))
                .ifPresent(lines::add);
        return lines;
    }

    private List<Block> body() {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(decided())));
        boolean isAward = decision.kind() == JuryDecisionKind.AWARD;
        Optional<Paragraph> less = isAward ? less() : Optional.empty();
        if (isAward) {
            blocks.add(Paragraph.of(money()));
            notice().ifPresent(blocks::add);
            less.ifPresent(blocks::add);
            blocks.addAll(support());
        }
        if (!isAward || decision.amount().value().isEmpty()) {
            binding().ifPresent(blocks::add);
        }
        blocks.addAll(reasons());
        if (isAward) {
            typed(call.rules().eligibleExpenses().value(), "letter.expenses").ifPresent(blocks::add);
            typed(call.rules().commitments().value(), "letter.commitments").ifPresent(blocks::add);
            if (decision.amount().value().isPresent()) {
                blocks.addAll(PaymentPapers.of(speech, List.of(payee())));
            }
        }
        if (!isAward || less.isPresent()) {
            appeal().ifPresent(blocks::add);
        }
        typed(call.rules().contact().value(), "letter.contact").ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Paragraph> typed(Optional<String> text, String key) {
        return text.map(words -> Paragraph.of(speech.phrase(key, speech.typed(words))));
    }

    /** « Réuni le 6 juin 2013, le jury de l’appel « … » a retenu votre projet. » */
    private Phrase decided() {
        String key = "letter." + (isSureToMoveUp() ? "waiting-list.first" : key(decision.kind()));
        Phrase title = speech.typed(call.title());
        return decision.date()
                .value()
                .map(day -> speech.phrase(key, title, day))
                .orElseGet(() -> speech.phrase(key + ".undated", title));
    }

    /** Checks whether the project is the next of the waiting list, and the order of the list is known. */
    private boolean isSureToMoveUp() {
        List<WaitingList.Entry> waiting = call.waitingList().waiting();
        return decision.kind() == JuryDecisionKind.WAITING_LIST
                && waiting.stream().allMatch(entry -> entry.rank().isPresent())
                && waiting.stream()
                        .findFirst()
                        .filter(first -> first.application().equals(application.id()))
                        .isPresent();
    }

    private static String key(JuryDecisionKind kind) {
        return switch (kind) {
            case AWARD -> "award";
            case REFUSAL -> "refusal";
            case WAITING_LIST -> "waiting-list";
        };
    }

    private Phrase money() {
        return decision.amount()
                .fold(
                        this::awarded,
                        () -> speech.phrase("letter.amount.none"),
                        () -> speech.phrase("letter.amount.unknown"));
    }

    /**
     * Who awards the money: the assembly, by its deliberation. A jury only proposes it if the organiser is a public
     * body; the deliberation is left blank if it is not recorded.
     */
    private Phrase awarded(Amount amount) {
        String sum = Money.inWords(speech, amount);
        return deliberation()
                .map(found -> speech.phrase(
                        "letter.amount.voted",
                        view.name(found.assembly()),
                        DeliberationReference.of(found, speech),
                        sum))
                .or(() -> organiser()
                        .filter(this::isPublic)
                        .map(body -> speech.phrase("letter.amount.proposed", sum, view.name(body))))
                .orElseGet(() -> speech.phrase("letter.amount", sum));
    }

    private Optional<Deliberation> deliberation() {
        return decision.deliberation().value().flatMap(view.dossier()::findDeliberation);
    }

    private boolean isPublic(ActorId body) {
        return view.findActor(body).flatMap(actor -> actor.publicBody().value()).isPresent();
    }

    /** That the aid is de minimis aid, if the grant that follows from the award is. */
    private Optional<Paragraph> notice() {
        return decision.amount()
                .value()
                .flatMap(amount -> view.dossier().grants().stream()
                        .filter(grant -> grant.application().equals(Known.of(application.id())))
                        .findFirst()
                        .flatMap(grant -> AidNotice.of(view, speech, grant, amount)));
    }

    private PaymentPapers.Payee payee() {
        return new PaymentPapers.Payee(
                Applications.applicant(view, call, application),
                call.findApplicant(application.applicant())
                        .flatMap(one -> one.actor().value())
                        .flatMap(view::findActor));
    }

    /** Returns the slip that an applicant returns before an award in money is paid. */
    Optional<Section> slip() {
        return decision.amount()
                .value()
                .filter(unused -> decision.kind() == JuryDecisionKind.AWARD)
                .map(amount -> PaymentPapers.slip(
                        speech,
                        "versement-" + application.id().value(),
                        speech.typed(application.title()),
                        payee(),
                        Optional.of(amount)));
    }

    private List<Block> support() {
        List<Phrase> support = decision.support().value().orElse(List.of()).stream()
                .map(each -> Awards.said(speech, each))
                .toList();
        return support.isEmpty()
                ? List.of()
                : List.of(Paragraph.of(speech.say("letter.support")), BulletList.of(BulletList.Marker.BULLET, support));
    }

    private Optional<Paragraph> less() {
        Optional<Amount> asked = application.asked().value();
        return decision.amount()
                .value()
                .flatMap(amount -> asked.filter(sum -> sum.compareTo(amount) > 0)
                        .map(sum -> Paragraph.of(
                                speech.say("letter.less", speech.euros(sum), speech.euros(sum.minus(amount))))));
    }

    private Optional<Paragraph> binding() {
        return deliberation()
                .map(found -> Paragraph.of(speech.phrase("letter.binding", DeliberationReference.of(found, speech))));
    }

    private List<Block> reasons() {
        List<Phrase> reasons = decision.reasons().value().orElse(List.of()).stream()
                .map(this::reason)
                .toList();
        if (!reasons.isEmpty()) {
            return List.of(
                    Paragraph.of(speech.say("letter.reasons", reasons.size())),
                    BulletList.of(BulletList.Marker.BULLET, reasons));
        }
        return decision.isAward() ? List.of() : List.of(Paragraph.of(speech.say("letter.reasons.unknown")));
    }

    private Phrase reason(DecisionReason reason) {
        return reason.criterion()
                .value()
                .flatMap(call::findCriterion)
                .map(criterion -> speech.phrase(
                        "letter.by-criterion", speech.typed(criterion.title()), speech.typed(reason.text())))
                .orElseGet(() -> speech.typed(reason.text()));
    }

    /** How to appeal: as the rules of the call say, or otherwise, for a public body, as the law says. */
    private Optional<Paragraph> appeal() {
        Optional<Paragraph> own = call.rules().appeal().value().map(text -> Paragraph.of(speech.typed(text)));
        return own.or(() -> organiser().filter(this::isPublic).map(body -> Paragraph.of(speech.say("letter.appeal"))));
    }
}
