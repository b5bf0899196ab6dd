package org.cldess.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cldess.charter.CharterDraft;
import org.cldess.charter.CharterDraft.CharterSignatureDraft;
import org.cldess.charter.CharterDraft.CharterVersionDraft;
import org.cldess.charter.ProposalDraft;
import org.cldess.charter.ProposalKind;
import org.cldess.decision.CollectiveDecisionDraft;
import org.cldess.form.Limit;
import org.cldess.identity.IdForm;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/** What must hold across the fields of a charter. The same principle may stand in several versions, once in each. */
@NullUnmarked
final class CharterCheck {
    private final CrossCheck check;
    /** The ids of the principles of each version, unless some of them may be lost. */
    private final Map<String, Set<String>> articles = new HashMap<>();

    CharterCheck(CrossCheck check) {
        this.check = check;
    }

    void check(Known<CharterDraft> known, Pointer at) {
        if (check.complaints.isLost(at)) {
            check.ids.lost(Kind.CHARTER_VERSION);
        }
        known.value().ifPresent(charter -> {
            check.each(charter.versions(), at.at("versions"), this::version, Kind.CHARTER_VERSION);
            check.each(charter.proposals(), at.at("proposals"), this::proposal);
            check.each(charter.signatures(), at.at("signatures"), this::signature);
        });
    }

    private void version(CharterVersionDraft version, Pointer at) {
        check.ids.declare(Kind.CHARTER_VERSION, version.id(), at);
        Map<String, Pointer> principles = new HashMap<>();
        Set<String> ids = new HashSet<>();
        check.each(version.principles(), at.at("principles"), (principle, there) -> {
            check.ids.declare("principle", principles, principle.id(), there);
            ids.add(principle.id());
        });
        boolean whole = !check.complaints.isLost(at.at("principles"))
                && !ids.contains(null)
                && version.principles().stream().noneMatch(Objects::isNull);
        if (whole) {
            articles.putIfAbsent(version.id(), ids);
        }
        decision(version.decision(), at.at("decision"));
    }

    private void proposal(ProposalDraft proposal, Pointer at) {
        check.ids.declare(Kind.PROPOSAL, proposal.id(), at);
        check.ids.refer(Kind.CHARTER_VERSION, proposal.version(), at.at("version"));
        check.refer(Kind.ACTOR, proposal.author(), at.at("author"));
        if (proposal.kind() != null) {
            article(proposal, at.at("article"));
            text(proposal.kind(), proposal.title(), at.at("title"));
            text(proposal.kind(), proposal.text(), at.at("text"));
        }
        decision(proposal.decision(), at.at("decision"));
    }

    /** An article that is added has a new id; one that is changed or removed stands in the version. */
    private void article(ProposalDraft proposal, Pointer at) {
        Set<String> known = articles.get(proposal.version());
        String article = proposal.article();
        if (known == null || article == null || IdForm.refusal(article).isPresent()) {
            return;
        }
        boolean stands = known.contains(article);
        if (proposal.kind() == ProposalKind.ADD && stands) {
            check.complaints.add("form.article", at, "form.article.stands", article, proposal.version());
        } else if (proposal.kind() != ProposalKind.ADD && !stands) {
            check.complaints.add("form.article", at, "form.article.missing", article, proposal.version());
        }
    }

    private void text(ProposalKind kind, String text, Pointer at) {
        if (kind.bringsText() && (text == null || text.isBlank())) {
            check.complaints.add("form.required", at.toString(), Limit.missing(at.field()));
        } else if (!kind.bringsText() && text != null) {
            check.complaints.add("form.removal", at, "form.removal", at.field());
        }
    }

    private void decision(Known<CollectiveDecisionDraft> known, Pointer at) {
        known.value()
                .ifPresent(decision -> check.each(decision.voices(), at.at("voices"), (voice, there) -> {
                    check.ids.refer(Kind.ACTOR, voice.actor(), there.at("actor"));
                }));
    }

    private void signature(CharterSignatureDraft signature, Pointer at) {
        check.ids.declare(Kind.CHARTER_SIGNATURE, signature.id(), at);
        check.ids.refer(Kind.ACTOR, signature.actor(), at.at("actor"));
        check.ids.refer(Kind.CHARTER_VERSION, signature.version(), at.at("version"));
        check.period(signature.date(), signature.withdrawn(), at.at("withdrawn"));
    }
}
