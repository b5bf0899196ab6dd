package org.cldess.dossier;

import java.util.HashMap;
import java.util.Map;
import org.cldess.charter.CharterDraft;
import org.cldess.charter.CharterDraft.CharterSignatureDraft;
import org.cldess.charter.CharterDraft.CharterVersionDraft;
import org.cldess.rule.Known;
import org.jspecify.annotations.NullUnmarked;

/** What must hold across the fields of a charter. The same principle may stand in several versions, once in each. */
@NullUnmarked
final class CharterCheck {
    private final CrossCheck check;

    CharterCheck(CrossCheck check) {
        this.check = check;
    }

    void check(Known<CharterDraft> known, Pointer at) {
        if (check.complaints.isLost(at)) {
            check.ids.lost(Kind.CHARTER_VERSION);
        }
        known.value().ifPresent(charter -> {
            check.each(charter.versions(), at.at("versions"), this::version, Kind.CHARTER_VERSION);
            check.each(charter.signatures(), at.at("signatures"), this::signature);
        });
    }

    private void version(CharterVersionDraft version, Pointer at) {
        check.ids.declare(Kind.CHARTER_VERSION, version.id(), at);
        Map<String, Pointer> principles = new HashMap<>();
        check.each(version.principles(), at.at("principles"), (principle, there) -> {
            check.ids.declare("principle", principles, principle.id(), there);
        });
    }

    private void signature(CharterSignatureDraft signature, Pointer at) {
        check.ids.declare(Kind.CHARTER_SIGNATURE, signature.id(), at);
        check.ids.refer(Kind.ACTOR, signature.actor(), at.at("actor"));
        check.ids.refer(Kind.CHARTER_VERSION, signature.version(), at.at("version"));
        check.period(signature.date(), signature.withdrawn(), at.at("withdrawn"));
    }
}
