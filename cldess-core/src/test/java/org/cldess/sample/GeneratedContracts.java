package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.cldess.contract.ContractDecisionDraft;
import org.cldess.contract.ContractDraft;
import org.cldess.contract.ContractDraft.ArticleDraft;
import org.cldess.contract.ContractDraft.NoticeDraft;
import org.cldess.contract.ContractDraft.ObjectiveDraft;
import org.cldess.contract.ContractDraft.PartyDraft;
import org.cldess.contract.ContractDraft.SignatureDraft;
import org.cldess.contract.ContractDraft.SuccessionDraft;
import org.cldess.contract.ContractDraft.TermDraft;
import org.cldess.contract.DecisionKind;
import org.cldess.contract.EnvelopeDraft;
import org.cldess.contract.RenewalDraft;
import org.cldess.contract.kind.ContractKindDraft;
import org.cldess.contract.kind.ContractKindDraft.LevelDraft;
import org.cldess.contract.kind.ContractKindDraft.RoleDraft;
import org.cldess.contract.kind.PartyRole;
import org.cldess.known.Known;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;

/** The contract of a generated dossier. */
final class GeneratedContracts {
    private static final int PARTIES = 3;
    private static final List<PartyRole> ROLES =
            List.of(PartyRole.CARRIER, PartyRole.REGION, PartyRole.FUNDER, PartyRole.PARTNER);

    private final Draw draw;

    GeneratedContracts(Draw draw) {
        this.draw = draw;
    }

    ContractDraft contract(boolean charter) {
        LocalDate start = draw.date();
        boolean own = draw.present();
        return new ContractDraft(
                draw.text(),
                own ? "kind-" + draw.below(100) : "cldess",
                own ? kind() : null,
                new TermDraft(start, draw.after(start)),
                charter ? draw.known(() -> "v-" + draw.below(GeneratedCharters.VERSIONS)) : Known.notRecorded(),
                draw.knownList(() -> List.copyOf(new TreeSet<>(draw.list(i -> draw.commune())))),
                draw.known(draw::text),
                draw.known(draw::text),
                draw.known(draw::text),
                draw.known(() -> draw.below(24)),
                List.of(party(0), party(1), party(2)),
                List.of(objective(0), objective(1)),
                draw.list(i -> draw.text()),
                draw.present() ? draw.text() : null,
                draw.list(i -> new ArticleDraft("article-" + i, draw.text(), draw.text())),
                draw.list(this::signature),
                draw.knownList(() -> draw.list(i -> new EnvelopeDraft("actor-" + i, 2010 + i, draw.amount()))),
                draw.list(new GeneratedAmendments(draw, this)::amendment),
                draw.knownList(() -> draw.list(this::decision)),
                draw.known(() -> new RenewalDraft("earlier-" + draw.below(9), draw.known(draw::text))));
    }

    private ContractDecisionDraft decision(int number) {
        return new ContractDecisionDraft(
                "decision-" + number,
                draw.of(DecisionKind.class),
                draw.known(draw::date),
                draw.known(() -> "party-" + draw.below(PARTIES)),
                draw.known(() -> "d-" + draw.below(GeneratedDossiers.DELIBERATIONS)),
                draw.known(draw::text),
                draw.known(() -> "later-" + draw.below(9)));
    }

    /** A kind with the roles of the built-in one under other names, and as many levels. */
    private ContractKindDraft kind() {
        return new ContractKindDraft(
                draw.text(),
                draw.text(),
                List.of(
                        new RoleDraft(PartyRole.CARRIER, draw.text(), draw.text(), true),
                        new RoleDraft(PartyRole.REGION, draw.text(), draw.text(), false),
                        new RoleDraft(PartyRole.parse("own-role"), draw.text(), draw.text(), false)),
                List.of(level(), level()),
                draw.bool(),
                draw.bool());
    }

    private LevelDraft level() {
        return new LevelDraft(draw.text(), draw.text(), draw.text(), draw.text());
    }

    private PartyDraft party(int number) {
        LocalDate from = draw.date();
        return new PartyDraft(
                "party-" + number,
                "actor-" + draw.below(GeneratedDossiers.ACTORS),
                draw.of(ROLES),
                from,
                draw.known(() -> draw.after(from)),
                number == 0 ? Known.none() : draw.known(() -> succession(number)));
    }

    private SuccessionDraft succession(int number) {
        return new SuccessionDraft(
                "party-" + draw.below(number),
                draw.known(draw::text),
                draw.knownList(() -> draw.list(i -> new NoticeDraft("party-" + i % PARTIES, draw.known(draw::date)))));
    }

    private ObjectiveDraft objective(int number) {
        List<ObjectiveDraft> parts = List.of(part(number, 0), part(number, 1));
        return new ObjectiveDraft("o-" + number, Integer.toString(number + 1), draw.text(), parts);
    }

    private ObjectiveDraft part(int whole, int number) {
        String place = (whole + 1) + "." + (number + 1);
        return new ObjectiveDraft("part-" + (2 * whole + number), place, draw.text(), List.of());
    }

    private SignatureDraft signature(int number) {
        return signature("s-" + number);
    }

    SignatureDraft signature(String id) {
        return new SignatureDraft(
                id,
                "party-" + draw.below(PARTIES),
                draw.known(draw::date),
                draw.known(() -> GeneratedActors.representative(draw)),
                draw.known(() -> "d-" + draw.below(GeneratedDossiers.DELIBERATIONS)),
                draw.known(() -> "d-" + draw.below(GeneratedDossiers.DELIBERATIONS)),
                draw.known(() -> draw.of(SignatureMethod.class)),
                draw.known(() -> draw.of(SignatureLevel.class)));
    }
}
