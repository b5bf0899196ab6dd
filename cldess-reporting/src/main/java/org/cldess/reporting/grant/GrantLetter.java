package org.cldess.reporting.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantForm;
import org.cldess.grant.GrantRequest;
import org.cldess.grant.Instalment;
import org.cldess.language.Localizable;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.GrantDue;
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
import org.cldess.reporting.money.GrantLaw;
import org.cldess.reporting.view.PostalLines;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * The letter of a funder to the applicant for a grant: how much, for what, by which act, and what to do now; or why the
 * grant was refused.
 */
final class GrantLetter {
    private final View view;
    private final Speech speech;
    private final GrantAccount account;
    private final Grant grant;
    private final GrantDecision decision;
    private final LocalDate day;

    /** The funder, or the body that took its place by the day of the letter. */
    private final ActorId sender;

    GrantLetter(View view, GrantAccount account) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.account = account;
        this.grant = account.grant();
        this.decision =
                grant.decision().value().orElseGet(() -> GrantDecision.builder().build());
        this.day = grant.notified().value().orElse(view.day());
        this.sender = view.contract().actingFor(grant.funder(), day);
    }

    static String id(Grant grant) {
        return "lettre-" + grant.id().value();
    }

    Letter letter() {
        boolean isAward = GrantLettersReport.isAward(account);
        return new Letter(
                id(grant),
                speech.phrase(isAward ? "letter.award" : "letter.refusal", speech.typed(grant.object())),
                PostalLines.ofSender(view, speech, sender),
                view.findActor(sender).flatMap(body -> PostalLines.place(view, body)),
                recipients().stream().flatMap(this::lines).toList(),
                dated(),
                isAward ? award(account.decided().value().orElseThrow()) : refusal());
    }

    /** Those who share the grant, or the one applicant. */
    private Set<ActorId> recipients() {
        return account.decided()
                .value()
                .map(this::shared)
                .filter(parts -> !parts.isEmpty())
                .map(Map::keySet)
                .orElseGet(() -> Set.of(grant.beneficiary()));
    }

    /** The share of each recipient, to the cent; empty unless there are several. */
    private Map<ActorId, Amount> shared(Amount amount) {
        return grant.split(amount).value().filter(parts -> parts.size() > 1).orElse(Map.of());
    }

    private Stream<Phrase> lines(ActorId body) {
        return Stream.concat(
                Stream.of(Phrase.EMPTY.strong(view.name(body))),
                view.findActor(body).stream().flatMap(actor -> PostalLines.of(view, speech, actor).stream()));
    }

    private List<Phrase> dated() {
        List<Phrase> lines = new ArrayList<>();
        lines.add(grant.notified()
                .value()
                .map(day -> speech.phrase("life.on", day))
                .orElseGet(() -> speech.phrase("letter.undated")));
        grant.request()
                .flatMap(GrantRequest::date)
                .value()
                .map(day -> speech.phrase("letter.your-request", day))
                .ifPresent(lines::add);
        return lines;
    }

    private List<Block> award(Amount amount) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(speech.capital(speech.phrase(
                shared(amount).isEmpty() ? "letter.awards" : "letter.awards.together",
                view.name(grant.funder()),
                Money.inWords(speech, amount),
                speech.typed(grant.object())))));
        blocks.addAll(shares(amount));
        blocks.add(Paragraph.of(act()));
        openAct().ifPresent(blocks::add);
        AidNotice.of(view, speech, grant, amount).ifPresent(blocks::add);
        boolean isLess = lessThanAsked(amount).map(blocks::add).orElse(false);
        blocks.addAll(payment());
        List<Phrase> conditions = conditions();
        if (!conditions.isEmpty()) {
            blocks.add(Paragraph.of(speech.say("letter.conditions")));
            blocks.add(BulletList.of(BulletList.Marker.BULLET, conditions));
        }
        if (isInMoney()) {
            blocks.addAll(PaymentPapers.of(
                    speech, payees(amount).stream().map(Share::payee).toList()));
        }
        if (isLess) {
            appeal().ifPresent(blocks::add);
        }
        blocks.add(contact());
        return blocks;
    }

    private List<Block> shares(Amount amount) {
        Map<ActorId, Amount> parts = shared(amount);
        if (parts.isEmpty()) {
            return List.of();
        }
        return List.of(
                Paragraph.of(speech.say("letter.shared")),
                BulletList.of(
                        BulletList.Marker.BULLET,
                        parts.entrySet().stream()
                                .map(part -> speech.phrase(
                                        "letter.share", view.name(part.getKey()), speech.euros(part.getValue())))
                                .toList()));
    }

    private boolean isInMoney() {
        return !grant.nature().is(GrantForm.IN_KIND);
    }

    /** A recipient, with its share of the grant if it is known. */
    private record Share(PaymentPapers.Payee payee, Optional<Amount> amount) {}

    private List<Share> payees(Amount amount) {
        Map<ActorId, Amount> parts = grant.split(amount).value().orElse(Map.of());
        return recipients().stream()
                .map(body -> new Share(
                        new PaymentPapers.Payee(view.name(body), view.findActor(body)),
                        Optional.ofNullable(parts.get(body))))
                .toList();
    }

    /** Returns the slips that the recipients of a grant in money return before it is paid. */
    List<Section> slips() {
        List<Section> slips = new ArrayList<>();
        account.decided()
                .value()
                .filter(unused -> isInMoney())
                .ifPresent(amount -> payees(amount)
                        .forEach(share -> slips.add(PaymentPapers.slip(
                                speech,
                                "versement-%s-%s".formatted(grant.id().value(), slips.size() + 1),
                                speech.typed(grant.object()),
                                share.payee(),
                                share.amount()))));
        return slips;
    }

    private Optional<Paragraph> lessThanAsked(Amount amount) {
        return account.requested()
                .value()
                .filter(asked -> asked.compareTo(amount) > 0)
                .map(asked -> Paragraph.of(
                        speech.say("letter.less", speech.euros(asked), speech.euros(asked.minus(amount)))));
    }

    /** The act of the decision, with its day. */
    private Phrase act() {
        Optional<Phrase> deliberation = decision.deliberation()
                .value()
                .or(() -> decision.delegation().value())
                .flatMap(view.dossier()::findDeliberation)
                .map(found -> speech.phrase("letter.by-act", DeliberationReference.of(found, speech)));
        return deliberation.orElseGet(() -> decision.date()
                .value()
                .map(day ->
                        speech.phrase(decision.budgetList().is(true) ? "letter.by-budget" : "letter.by-decision", day))
                .orElseGet(() -> speech.phrase("letter.by-undated")));
    }

    /** The deliberation of an assembly, left blank if neither it nor a delegation nor a budget list is recorded. */
    private Optional<Paragraph> openAct() {
        boolean isRecorded = decision.deliberation().isRecorded()
                || decision.delegation().value().isPresent()
                || decision.budgetList().is(true);
        return !isRecorded && hasAssembly()
                ? Optional.of(Paragraph.of(speech.say("letter.act.open")))
                : Optional.empty();
    }

    private boolean hasAssembly() {
        return view.findActor(grant.funder())
                .flatMap(body -> body.publicBody().value())
                .filter(kind -> kind != PublicBodyKind.STATE && kind != PublicBodyKind.OTHER)
                .isPresent();
    }

    private boolean isPublic() {
        return view.findActor(grant.funder())
                .flatMap(body -> body.publicBody().value())
                .isPresent();
    }

    /** When the grant is paid: in instalments, or as the decision says, or within the period set by law. */
    private List<Block> payment() {
        List<Phrase> parts = grant.instalments().value().orElse(List.of()).stream()
                .map(this::part)
                .flatMap(Optional::stream)
                .toList();
        List<Block> blocks = new ArrayList<>();
        grant.paymentTerms()
                .value()
                .map(terms -> Paragraph.of(speech.phrase("letter.terms", speech.typed(terms))))
                .ifPresent(blocks::add);
        if (!parts.isEmpty()) {
            blocks.add(Paragraph.of(speech.say("letter.parts")));
            blocks.add(BulletList.of(BulletList.Marker.BULLET, parts));
        }
        if (grant.paymentTerms().isNone() && parts.isEmpty()) {
            new GrantLaw(view)
                    .parameter("GRT-09", "days", day)
                    .map(days -> Paragraph.of(
                            speech.say("letter.paid-within", days.number().intValue())))
                    .ifPresent(blocks::add);
        }
        return blocks;
    }

    /** « Acompte : 18 200 €, le 31 juillet 2013 ». */
    private Optional<Phrase> part(Instalment part) {
        String kind = speech.capital(speech.say((Localizable) part.kind()));
        return part.amount()
                .value()
                .map(amount -> part.due()
                        .value()
                        .map(day -> speech.phrase("letter.part", kind, speech.euros(amount), day))
                        .orElseGet(() -> speech.phrase("letter.part.undated", kind, speech.euros(amount))));
    }

    private List<Phrase> conditions() {
        List<Phrase> conditions = new ArrayList<>();
        agreement().ifPresent(conditions::add);
        account.with(grant.seenOn(day)).deadlines().stream()
                .filter(due -> due.kind() == GrantDue.Kind.REPORT)
                .findFirst()
                .map(due -> speech.phrase("letter.report", due.date()))
                .ifPresent(conditions::add);
        if (new GrantLaw(view).needsCommitment(grant, day)
                && grant.republicanCommitment().isNone()) {
            conditions.add(speech.phrase("letter.republican"));
        }
        return conditions;
    }

    /**
     * The agreement as of the day of the letter. It still has to be signed if it was signed later or if the amount
     * requires one.
     */
    private Optional<Phrase> agreement() {
        Optional<LocalDate> signed = grant.signedOn().value().filter(date -> !date.isAfter(day));
        if (signed.isPresent()) {
            return Optional.of(speech.phrase("letter.agreed", signed.get()));
        }
        if (grant.agreement().value().isPresent()) {
            return Optional.of(speech.phrase("letter.to-agree"));
        }
        return new GrantLaw(view)
                .parameter("GRT-03", "threshold", decision.date().value().orElse(day))
                .filter(sum -> account.decided()
                        .value()
                        .filter(amount -> amount.toBigDecimal().compareTo(sum.number()) > 0)
                        .isPresent())
                .map(sum -> speech.phrase("letter.to-agree.above", speech.say(sum.quantity())));
    }

    private List<Block> refusal() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(speech.capital(decision.date()
                .value()
                .map(day ->
                        speech.phrase("letter.refuses", day, view.name(grant.funder()), speech.typed(grant.object())))
                .orElseGet(() -> speech.phrase(
                        "letter.refuses.undated", view.name(grant.funder()), speech.typed(grant.object()))))));
        blocks.add(Paragraph.of(decision.refusal()
                .value()
                .map(why -> speech.phrase("letter.reason", speech.typed(why)))
                .orElseGet(() -> speech.phrase("letter.reason.unknown"))));
        appeal().ifPresent(blocks::add);
        blocks.add(contact());
        return blocks;
    }

    /** Decisions of public bodies are contested in the administrative court. */
    private Optional<Paragraph> appeal() {
        return isPublic() ? Optional.of(Paragraph.of(speech.say("letter.appeal"))) : Optional.empty();
    }

    private Paragraph contact() {
        return Paragraph.of(speech.phrase("letter.contact", view.name(sender)));
    }
}
