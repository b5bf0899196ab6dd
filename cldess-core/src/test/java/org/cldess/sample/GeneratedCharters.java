package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import org.cldess.charter.Axis;
import org.cldess.charter.CharterDraft;
import org.cldess.charter.CharterDraft.CharterSignatureDraft;
import org.cldess.charter.CharterDraft.CharterVersionDraft;
import org.cldess.charter.CharterDraft.PrincipleDraft;
import org.cldess.charter.ProposalDraft;
import org.cldess.charter.ProposalDraft.ProposalStepDraft;
import org.cldess.charter.ProposalKind;
import org.cldess.charter.ProposalStatus;
import org.cldess.decision.CollectiveDecisionDraft;
import org.cldess.decision.CollectiveDecisionDraft.VoiceDraft;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;

/** The charter of a generated dossier. */
final class GeneratedCharters {
    static final int VERSIONS = 2;

    private final Draw draw;

    GeneratedCharters(Draw draw) {
        this.draw = draw;
    }

    CharterDraft charter() {
        List<CharterVersionDraft> versions = List.of(version(0), version(1));
        return new CharterDraft(
                draw.text(),
                versions,
                draw.list(i -> proposal(i, versions.get(draw.below(VERSIONS)))),
                draw.list(this::signature));
    }

    private CharterVersionDraft version(int number) {
        return new CharterVersionDraft(
                "v-" + number,
                Integer.toString(number + 1),
                draw.known(draw::date),
                draw.known(draw::date),
                draw.text(),
                draw.list(i ->
                        new PrincipleDraft("p-" + i, draw.text(), draw.text(), draw.known(() -> draw.of(Axis.class)))),
                draw.known(draw::hash),
                draw.known(this::decision));
    }

    private ProposalDraft proposal(int number, CharterVersionDraft version) {
        boolean adds = number == 0 || version.principles().isEmpty();
        ProposalKind kind = adds ? ProposalKind.ADD : draw.of(List.of(ProposalKind.CHANGE, ProposalKind.REMOVE));
        return new ProposalDraft(
                "proposal-" + number,
                version.id(),
                kind,
                adds ? "new-" + number : draw.of(version.principles()).id(),
                kind.bringsText() ? draw.text() : null,
                kind.bringsText() ? draw.text() : null,
                draw.known(() -> draw.of(Axis.class)),
                draw.known(this::actor),
                draw.known(draw::date),
                draw.list(
                        i -> new ProposalStepDraft(draw.date(), draw.of(ProposalStatus.class), draw.known(draw::text))),
                draw.known(draw::hash),
                draw.known(this::decision));
    }

    private CollectiveDecisionDraft decision() {
        return new CollectiveDecisionDraft(
                draw.of(DecisionMethod.class),
                draw.known(draw::date),
                draw.known(() -> 1 + draw.below(20)),
                draw.known(() -> 1 + draw.below(5)),
                draw.knownList(() -> draw.list(i -> new VoiceDraft(
                        actor(), draw.of(Position.class), draw.known(draw::text), draw.known(draw::date)))));
    }

    private String actor() {
        return "actor-" + draw.below(GeneratedDossiers.ACTORS);
    }

    private CharterSignatureDraft signature(int number) {
        LocalDate date = draw.date();
        return new CharterSignatureDraft(
                "cs-" + number,
                actor(),
                "v-" + draw.below(VERSIONS),
                draw.known(() -> date),
                draw.known(draw::hash),
                draw.known(() -> GeneratedActors.representative(draw)),
                draw.known(() -> draw.after(date)),
                draw.known(() -> draw.of(SignatureMethod.class)),
                draw.known(() -> draw.of(SignatureLevel.class)));
    }
}
