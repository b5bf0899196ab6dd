package org.cldess.reporting.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.agreement.Deliverable;
import org.cldess.known.Known;
import org.cldess.reporting.content.BodyIdentity;
import org.cldess.reporting.content.DeliberationReference;
import org.cldess.reporting.content.OwnFields;
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

/** One agreement: its state, its parties and purpose, its articles, its later reviews, and its signatures. */
final class AgreementPaper {
    private final View view;
    private final Speech speech;
    private final Agreement agreement;
    private final AgreementSituation standing;
    private final String id;

    AgreementPaper(View view, Agreement agreement) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.agreement = agreement;
        this.standing = new AgreementSituation(view, agreement);
        this.id = id(agreement);
    }

    static String id(Agreement agreement) {
        return "convention-" + agreement.id().value();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>(List.of(verdict(), facts()));
        blocks.add(sub("parties", speech.say("parties.title"), parties()));
        agreement
                .preamble()
                .value()
                .ifPresent(text -> blocks.add(sub("preambule", speech.say("preamble"), speech.paragraphs(text))));
        blocks.addAll(new AgreementArticles(view, agreement, id).sections());
        if (!agreement.reviews().isEmpty()) {
            blocks.add(sub("bilans", speech.say("agreement.reviews"), reviews()));
        }
        blocks.add(sub("signatures", speech.say("signatures.title"), List.of(signatures())));
        new OwnFields(view).section(id + "-autres", agreement).ifPresent(blocks::add);
        missing().ifPresent(blocks::add);
        return new Section(id, speech.typed(agreement.title()), Sheet.SAME, List.copyOf(blocks));
    }

    private Section sub(String part, String title, List<? extends Block> blocks) {
        return Sections.of(id + "-" + part, title, blocks);
    }

    private List<Deliverable> late() {
        return agreement.deliverables().value().orElse(List.of()).stream()
                .filter(each -> each.isLate(view.day()).is(true))
                .toList();
    }

    /** « La convention est en vigueur jusqu’au … . Un partenaire peut refuser … . 1 livrable est en retard : … . » */
    private Notice verdict() {
        Phrase said = standing.sentence();
        Optional<String> notice = standing.notice();
        said = notice.isPresent() ? said.then(" ").then(notice.get()) : said;
        List<Deliverable> late = late();
        if (!late.isEmpty()) {
            said = said.then(" ")
                    .then(speech.phrase(
                            "agreement.late",
                            late.size(),
                            speech.list(late.stream()
                                    .map(each -> speech.typed(each.title()))
                                    .toList())));
        }
        return Notice.of(Notice.Kind.VERDICT, said);
    }

    private Facts facts() {
        List<Facts.Box> boxes = new ArrayList<>();
        boxes.add(new Facts.Box(Phrase.of(speech.say("column.state")), List.of(standing.status())));
        boxes.add(box(
                "agreement.signed",
                agreement
                        .signedOn(view.day())
                        .map(day -> Phrase.of(speech.shortDate(day)))
                        .orElseGet(() -> Phrase.of(
                                agreement.stillToSign(view.day()).isEmpty()
                                        ? speech.say("not-recorded")
                                        : speech.say("agreement.not-signed")))));
        agreement.deliverables().value().filter(list -> !list.isEmpty()).ifPresent(list -> {
            long came = list.stream()
                    .filter(each -> each.delivered().value().isPresent())
                    .count();
            boxes.add(box("agreement.delivered", speech.phrase("agreement.delivered.of", came, list.size())));
        });
        agreement
                .nextDeadline(view.day())
                .ifPresent(due -> boxes.add(new Facts.Box(
                        speech.phrase("agreement.next"),
                        List.of(
                                Phrase.of(speech.shortDate(due.date())),
                                due.deliverable()
                                        .map(each -> speech.typed(each.title()))
                                        .orElseGet(() -> speech.phrase("agreement.next.notice"))))));
        return new Facts(boxes);
    }

    private Facts.Box box(String label, Phrase line) {
        return new Facts.Box(speech.phrase(label), List.of(line));
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

    private List<Paragraph> reviews() {
        return agreement.reviews().stream()
                .map(each -> Paragraph.of(speech.phrase("agreement.review", each.date(), speech.typed(each.said()))))
                .toList();
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

    /** « Non renseigné : préambule, livrables. » */
    private Optional<Block> missing() {
        List<String> missing = Stream.of(
                        unsaid(agreement.object(), "agreement.missing.object"),
                        unsaid(agreement.start(), "agreement.missing.start"),
                        unsaid(agreement.end(), "agreement.missing.end"),
                        unsaid(agreement.obligations(), "agreement.missing.obligations"),
                        unsaid(agreement.deliverables(), "agreement.missing.deliverables"),
                        unsaid(agreement.envelopes(), "agreement.missing.envelopes"),
                        unsaid(agreement.articles(), "agreement.missing.articles"),
                        unsaid(agreement.renewal(), "agreement.missing.renewal"),
                        unsaid(agreement.terminationNotice(), "agreement.missing.termination-notice"),
                        unsaid(agreement.termination(), "agreement.missing.termination"))
                .flatMap(Optional::stream)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(
                        speech.phrase("sheet.missing", String.join(", ", missing)), Paragraph.Tone.SMALL));
    }

    private Optional<String> unsaid(Known<?> fact, String key) {
        return fact.isRecorded() ? Optional.empty() : Optional.of(speech.say(key));
    }
}
