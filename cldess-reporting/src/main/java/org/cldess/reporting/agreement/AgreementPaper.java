package org.cldess.reporting.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.reporting.content.BodyIdentity;
import org.cldess.reporting.content.DeliberationReference;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.SigningPerson;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.view.PostalLines;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/** One agreement as a text to sign: its parties and purpose, its articles, and its signatures. */
final class AgreementPaper {
    private final View view;
    private final Speech speech;
    private final Agreement agreement;
    private final String id;

    AgreementPaper(View view, Agreement agreement) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.agreement = agreement;
        this.id = id(agreement);
    }

    static String id(Agreement agreement) {
        return "convention-" + agreement.id().value();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(sub("parties", speech.say("parties.title"), parties()));
        agreement
                .preamble()
                .value()
                .ifPresent(text -> blocks.add(sub("preambule", speech.say("preamble"), speech.paragraphs(text))));
        blocks.addAll(new AgreementArticles(view, agreement, id).sections());
        blocks.add(sub("signatures", speech.say("signatures.title"), List.of(signatures())));
        return new Section(id, speech.typed(agreement.title()), Sheet.PAPER, state(), blocks);
    }

    private Phrase state() {
        return agreement
                .signedOn(view.day())
                .map(day -> speech.phrase("agreement.state.signed", day))
                .orElseGet(() -> agreement.stillToSign(view.day()).isEmpty()
                        ? Phrase.EMPTY
                        : speech.phrase("agreement.state.draft"));
    }

    private Section sub(String part, String title, List<? extends Block> blocks) {
        return Sections.of(id + "-" + part, title, blocks);
    }

    private List<Block> parties() {
        if (agreement.partners().isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("agreement.partners.none")));
        }
        return List.of(
                Paragraph.of(speech.say("agreement.between")),
                new Definitions(agreement.partners().stream().map(this::party).toList()));
    }

    private Definitions.Entry party(ActorId partner) {
        List<Phrase> lines = new ArrayList<>();
        view.findActor(partner).ifPresent(body -> {
            List<String> identity = BodyIdentity.of(speech, body);
            if (!identity.isEmpty()) {
                lines.add(Phrase.of(String.join(", ", identity)));
            }
            lines.addAll(PostalLines.of(view, speech, body));
        });
        signature(partner)
                .flatMap(given -> given.representative().value())
                .ifPresent(
                        person -> lines.add(speech.phrase("parties.represented", SigningPerson.name(speech, person))));
        signature(partner)
                .flatMap(given -> given.deliberation().value())
                .flatMap(view.dossier()::findDeliberation)
                .ifPresent(act -> lines.add(speech.phrase("agreement.act", DeliberationReference.of(act, speech))));
        if (lines.isEmpty()) {
            lines.add(speech.phrase("agreement.identity.unknown"));
        }
        return new Definitions.Entry(view.name(partner), lines);
    }

    private Optional<PartnerSignature> signature(ActorId partner) {
        return agreement.signatures().stream()
                .filter(given -> given.actor().equals(partner))
                .findFirst();
    }

    private Block signatures() {
        if (agreement.partners().isEmpty()) {
            return Sections.nothingYet(speech.say("agreement.partners.none"));
        }
        Phrase introduction = agreement
                .signedOn(view.day())
                .map(day -> speech.phrase("agreement.signed.by-all", day))
                .orElseGet(() ->
                        speech.phrase("signatures.made", agreement.partners().size()));
        return new Signatures(
                introduction,
                agreement.partners().stream()
                        .map(partner -> SigningPerson.box(
                                speech,
                                view.name(partner),
                                signature(partner)
                                        .flatMap(given -> given.representative().value()),
                                signature(partner).flatMap(given -> given.date().value())))
                        .toList());
    }
}
