package org.cldess.reporting.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.ActorId;
import org.cldess.deliberation.DeliberationId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantDecision;
import org.cldess.known.Known;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.GrantDue;
import org.cldess.reporting.content.BodyIdentity;
import org.cldess.reporting.content.DeliberationReference;
import org.cldess.reporting.content.PostalLines;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.SigningPerson;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Facts;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** One grant agreement: the parties, the applicant’s project, the articles, and the signatures. */
final class GrantAgreementPaper {
    private final View view;
    private final Speech speech;
    private final Grant grant;
    private final GrantAccount account;
    private final GrantAgreement agreement;
    private final String id;

    GrantAgreementPaper(View view, Grant grant) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.grant = grant;
        this.account = view.dossier().journal().find(grant.id()).orElseThrow();
        this.agreement = grant.agreement().value().orElseThrow();
        this.id = id(grant);
    }

    static String id(Grant grant) {
        return "convention-" + grant.id().value();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>(List.of(verdict(), facts()));
        blocks.add(sub("parties", speech.say("parties.title"), parties()));
        List<Block> preamble = preamble();
        if (!preamble.isEmpty()) {
            blocks.add(sub("preambule", speech.say("preamble"), preamble));
        }
        blocks.addAll(new GrantAgreementArticles(view, account, id).sections());
        blocks.add(sub("signatures", speech.say("signatures.title"), List.of(signatures())));
        return new Section(id, speech.typed(grant.object()), Sheet.SAME, List.copyOf(blocks));
    }

    private Section sub(String part, String title, List<? extends Block> blocks) {
        return Sections.of(id + "-" + part, title, blocks);
    }

    /** « La Région apporte 26 000 € à l’Atelier. La convention est signée depuis le … . 7 800 € restent à verser. » */
    private Notice verdict() {
        Phrase gives = account.decided()
                .value()
                .map(amount -> speech.phrase(
                        "paper.verdict",
                        view.name(grant.funder()),
                        speech.euros(amount),
                        view.name(grant.beneficiary())))
                .orElseGet(() -> speech.phrase(
                        "paper.verdict.unknown", view.name(grant.funder()), view.name(grant.beneficiary())));
        return Notice.of(Notice.Kind.VERDICT, speech.capital(gives).then(" ").then(signed()));
    }

    private Phrase signed() {
        return agreement
                .signed()
                .fold(
                        day -> speech.phrase("paper.signed", day),
                        () -> speech.phrase("paper.unsigned"),
                        () -> speech.phrase("paper.signed.unknown"));
    }

    private Facts facts() {
        List<Facts.Box> boxes = new ArrayList<>();
        boxes.add(box("paper.amount", account.decided(), speech::euros, "none"));
        boxes.add(box("paper.signed-on", agreement.signed(), speech::shortDate, "not-yet"));
        boxes.add(box("life.to-pay", account.stillToPay(), speech::euros, "none"));
        reportDue().ifPresent(day -> boxes.add(box("grants.report-due", Known.of(day), speech::shortDate, "none")));
        return new Facts(boxes);
    }

    private Optional<LocalDate> reportDue() {
        return account.deadlines().stream()
                .filter(due -> due.kind() == GrantDue.Kind.REPORT)
                .map(GrantDue::date)
                .findFirst();
    }

    private <T> Facts.Box box(String label, Known<T> fact, Function<T, String> words, String none) {
        String said = fact.fold(words, () -> speech.say(none), () -> speech.say("not-recorded"));
        return new Facts.Box(speech.phrase(label), List.of(Phrase.of(said)));
    }

    private List<Block> parties() {
        return List.of(
                Paragraph.of(speech.say("paper.between")),
                new Definitions(List.of(
                        party(grant.funder(), "paper.funder"), party(grant.beneficiary(), "paper.beneficiary"))));
    }

    private Definitions.Entry party(ActorId party, String role) {
        List<Phrase> lines = new ArrayList<>();
        view.findActor(party).ifPresent(body -> {
            List<String> identity = BodyIdentity.of(speech, body);
            if (!identity.isEmpty()) {
                lines.add(Phrase.of(String.join(", ", identity)));
            }
            lines.addAll(PostalLines.of(view, speech, body));
        });
        lines.add(speech.phrase(role));
        return new Definitions.Entry(view.name(party), lines);
    }

    /**
     * Whose initiative the project is, which distinguishes the grant from the price of a service; and the acts on which
     * the grant is based.
     */
    private List<Block> preamble() {
        List<Phrase> said = new ArrayList<>();
        if (grant.begunByBeneficiary().is(true)) {
            said.add(speech.phrase("paper.initiative", view.name(grant.beneficiary())));
        } else if (grant.begunByBeneficiary().is(false)) {
            said.add(speech.phrase("paper.no-initiative", view.name(grant.beneficiary())));
        }
        grant.returnService()
                .fold(
                        service -> List.of(speech.phrase("paper.return", speech.typed(service))),
                        () -> List.of(speech.phrase("paper.no-return", view.name(grant.funder()))),
                        List::<Phrase>of)
                .forEach(said::add);
        act(grant.decision().flatMap(GrantDecision::deliberation), "paper.act").ifPresent(said::add);
        act(grant.decision().flatMap(GrantDecision::delegation), "paper.delegation")
                .ifPresent(said::add);
        threshold().ifPresent(said::add);
        return List.copyOf(said.stream().map(speech::capital).map(Paragraph::of).toList());
    }

    private Optional<Phrase> act(Known<DeliberationId> act, String key) {
        return act.value()
                .flatMap(view.dossier()::findDeliberation)
                .map(found -> speech.phrase(key, DeliberationReference.of(found, speech), view.name(found.assembly())));
    }

    /** The yearly amount above which an agreement is required, by the law of the day of the decision. */
    private Optional<Phrase> threshold() {
        LocalDate day = grant.decidedOn().value().orElse(view.day());
        return new GrantLaw(view)
                .parameter("GRT-03", "threshold", day)
                .map(parameter -> speech.phrase("paper.threshold", speech.say(parameter.quantity())));
    }

    private Block signatures() {
        if (agreement.signed().value().isPresent()) {
            return Paragraph.of(speech.say(
                    "paper.signed.by-both", agreement.signed().value().get()));
        }
        return new Signatures(
                speech.phrase("signatures.made", 2),
                List.of(grant.funder(), grant.beneficiary()).stream()
                        .map(party -> SigningPerson.box(speech, view.name(party), Optional.empty(), Optional.empty()))
                        .toList());
    }
}
