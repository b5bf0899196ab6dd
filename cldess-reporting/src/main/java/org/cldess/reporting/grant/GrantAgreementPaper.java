package org.cldess.reporting.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.known.Known;
import org.cldess.reporting.content.BodyIdentity;
import org.cldess.reporting.content.DeliberationReference;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.content.SigningPerson;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Signatures;
import org.cldess.reporting.view.PostalLines;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * One grant agreement as a text to sign: the parties and who signs for them, the acts on which it is based, the
 * articles, and the signatures. What the dossier does not know is left blank.
 */
final class GrantAgreementPaper {
    private final View view;
    private final Speech speech;
    private final Grant grant;
    private final GrantAgreementText text;
    private final String id;

    GrantAgreementPaper(GrantAgreementText text) {
        this.view = text.view();
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.grant = text.grant();
        this.text = text;
        this.id = text.id();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(sub("parties", speech.say("parties.title"), parties()));
        blocks.add(sub("preambule", speech.say("preamble"), preamble()));
        blocks.addAll(new GrantAgreementArticles(text).sections());
        blocks.add(sub("signatures", speech.say("signatures.title"), List.of(signatures())));
        return new Section(
                id, speech.phrase("paper.heading", speech.typed(grant.object())), Sheet.PAPER, state(), blocks);
    }

    private Phrase state() {
        return text.agreement()
                .signed()
                .fold(
                        day -> speech.phrase("paper.state.signed", day),
                        () -> speech.phrase("paper.state.draft"),
                        () -> speech.phrase("paper.state.unknown"));
    }

    private Section sub(String part, String title, List<? extends Block> blocks) {
        return Sections.of(id + "-" + part, title, blocks);
    }

    private List<Block> parties() {
        List<ActorId> recipients = text.recipients();
        String role = recipients.size() > 1 ? "paper.recipients" : "paper.beneficiary";
        return List.of(
                Paragraph.of(speech.say("paper.between")),
                new Definitions(List.of(party(text.funder(), "paper.funder"))),
                Paragraph.of(speech.say("paper.and")),
                new Definitions(
                        recipients.stream().map(body -> party(body, role)).toList()));
    }

    private Definitions.Entry party(ActorId party, String role) {
        List<Phrase> lines = new ArrayList<>();
        view.findActor(party).ifPresent(body -> {
            List<String> identity = BodyIdentity.of(speech, body);
            if (!identity.isEmpty()) {
                lines.add(Phrase.of(String.join(", ", identity)));
            }
            siret(body).ifPresent(lines::add);
            lines.addAll(PostalLines.of(view, speech, body));
        });
        if (!text.isPerson(party)) {
            lines.add(represented(party));
        }
        act(party).ifPresent(lines::add);
        lines.add(speech.phrase(role));
        return new Definitions.Entry(view.name(party), lines);
    }

    private Phrase represented(ActorId party) {
        return signatory(party)
                .map(person -> speech.phrase(
                        person.function().value().isPresent() ? "paper.represented" : "paper.represented.as",
                        SigningPerson.name(speech, person)))
                .orElseGet(() -> speech.phrase("paper.represented.open"));
    }

    /** The SIRET of a private organisation, left blank if it is not recorded. */
    private Optional<Phrase> siret(Actor body) {
        if (body.kind() != ActorKind.ORGANISATION || body.publicBody().value().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(body.siret()
                .value()
                .map(number -> speech.phrase("paper.siret", number.toString()))
                .orElseGet(() -> speech.phrase("paper.siret.open")));
    }

    /** The person who signed for a party, or who is to sign a draft. */
    private Optional<Representative> signatory(ActorId party) {
        return text.signatory(party)
                .or(() ->
                        isToSign(party) ? LastSignatory.of(view, party).map(LastSignatory::person) : Optional.empty());
    }

    private boolean isToSign(ActorId party) {
        return text.isDraft() && text.signature(party).isEmpty() && !text.isPerson(party);
    }

    /**
     * The deliberation that authorised the signature of a party. For the funder, it may be the one that decided on the
     * grant, and is left blank if it is not recorded.
     */
    private Optional<Phrase> act(ActorId party) {
        boolean isFunder = party.equals(text.funder());
        return text.signature(party)
                .flatMap(given -> given.deliberation().value())
                .flatMap(view.dossier()::findDeliberation)
                .or(() -> isFunder ? found(GrantDecision::deliberation) : Optional.empty())
                .or(() -> isFunder ? found(GrantDecision::delegation) : Optional.empty())
                .map(act -> speech.phrase("paper.authorised", DeliberationReference.of(act, speech)))
                .or(() -> isFunder && hasAssembly()
                        ? Optional.of(speech.phrase("paper.authorised.open"))
                        : Optional.empty());
    }

    private boolean hasAssembly() {
        return text.funderActor()
                .flatMap(body -> body.publicBody().value())
                .filter(kind -> kind != PublicBodyKind.STATE && kind != PublicBodyKind.OTHER)
                .isPresent();
    }

    private Optional<Deliberation> found(Function<GrantDecision, Known<DeliberationId>> act) {
        return grant.decision().flatMap(act).value().flatMap(view.dossier()::findDeliberation);
    }

    /**
     * The laws and acts on which the grant is based; whose initiative the project is, which distinguishes the grant
     * from the price of a service.
     */
    private List<Block> preamble() {
        List<Phrase> said = new ArrayList<>();
        if (text.law().isInForce("GRT-03", text.day())) {
            said.add(speech.phrase("paper.visa.law"));
            if (text.needsCommitment()) {
                said.add(speech.phrase("paper.visa.republican"));
            }
            said.add(speech.phrase("paper.visa.decree"));
        }
        if (hasAssembly() && text.law().isInForce("GRT-08", text.day())) {
            said.add(speech.phrase("paper.visa.local"));
        }
        found(GrantDecision::deliberation).map(act -> visa("paper.act", act)).ifPresent(said::add);
        found(GrantDecision::delegation)
                .map(act -> visa("paper.delegation", act))
                .ifPresent(said::add);
        if (grant.begunByBeneficiary().is(true)) {
            said.add(speech.phrase("paper.initiative", view.name(grant.beneficiary())));
        }
        if (grant.returnService().isNone()) {
            said.add(speech.phrase("paper.no-return", view.name(text.funder())));
        }
        List<Block> blocks = new ArrayList<>();
        if (!said.isEmpty()) {
            blocks.add(BulletList.of(BulletList.Marker.NONE, said));
        }
        blocks.add(Paragraph.of(speech.say("paper.agreed")));
        return blocks;
    }

    private Phrase visa(String key, Deliberation act) {
        return speech.phrase(key, DeliberationReference.of(act, speech), view.name(act.assembly()));
    }

    private Block signatures() {
        if (!text.isDraft() && text.agreement().signatures().isEmpty()) {
            return Paragraph.of(speech.say("paper.signed.by-both", text.day()));
        }
        return new Signatures(
                text.isDraft()
                        ? speech.phrase("signatures.made", text.parties().size())
                        : speech.phrase("paper.signed.by-both", text.day()),
                text.parties().stream()
                        .map(party ->
                                SigningPerson.box(speech, view.name(party), signatory(party), text.signedOn(party)))
                        .toList());
    }
}
